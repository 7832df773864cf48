// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/parcelvoy_rules.h"

#include "model/export/derived_field.h"
#include "model/values/number.h"

namespace throughline {

Json ParcelvoyRules::make(const char *type, const char *group, const std::string &path, const char *op, Json value)
{
    Json rule{{"uuid", m_context.uuid("rule", formatNumber(++m_count))}, {"type", type}, {"group", group}, {"path", path}, {"operator", op}};
    if (!value.is_null())
        rule["value"] = std::move(value);
    return rule;
}

Json ParcelvoyRules::wrapper(const char *op, Json children)
{
    Json rule = make("wrapper", "parent", "$", op);
    rule["children"] = std::move(children);
    return rule;
}

namespace {

/// The platform stores rules one by one and finds a tree again by these two ids.
void nameParents(Json &rule, const Json &root)
{
    if (!rule.contains("children"))
        return;
    for (Json &child : rule["children"]) {
        child["root_uuid"] = root;
        child["parent_uuid"] = rule["uuid"];
        nameParents(child, root);
    }
}

} // namespace

Json ParcelvoyRules::rooted(Json rule)
{
    const bool isRoot = rule["type"] == "wrapper" && rule["group"] == "parent";
    Json root = isRoot ? std::move(rule) : wrapper("and", Json::array({std::move(rule)}));
    const Json id = root["uuid"];
    nameParents(root, id);
    return root;
}

Json ParcelvoyRules::of(std::string_view node, const Rule &rule)
{
    return rooted(tree(node, plainRule(m_context.project(), rule)));
}

bool ParcelvoyRules::isDeep(const Rule &rule)
{
    if (rule.kind == Rule::Kind::Field)
        return rule.comparison == Comparison::In || rule.comparison == Comparison::NotIn || rule.comparison == Comparison::NotEqual;
    if (rule.kind == Rule::Kind::History)
        return rule.comparison != Comparison::GreaterOrEqual && rule.comparison != Comparison::Greater;
    return rule.kind == Rule::Kind::All || rule.kind == Rule::Kind::Any || rule.kind == Rule::Kind::Not;
}

Json ParcelvoyRules::ofList(std::string_view node, const Rule &rule)
{
    const Rule plain = plainRule(m_context.project(), rule);
    const bool isJunction = plain.kind == Rule::Kind::All || plain.kind == Rule::Kind::Any;
    if (!isJunction) {
        const bool isDeepNot = plain.kind == Rule::Kind::Not && (plain.children.empty() || isDeep(plain.children.front()));
        return rooted(isDeepNot ? derived(node, plain) : tree(node, plain));
    }
    Json children = Json::array();
    for (const Rule &child : plain.children)
        children.push_back(isDeep(child) ? derived(node, child) : tree(node, child));
    return rooted(wrapper(plain.kind == Rule::Kind::All ? "and" : "or", std::move(children)));
}

Json ParcelvoyRules::ofEvent(const std::string &event, Duration window, const std::string &property, const std::string &value)
{
    Json rule = make("wrapper", "event", "$.name", "and", event);
    rule["children"] = Json::array();
    if (window.seconds > 0)
        rule["children"].push_back(make("date", "event", "$.created_at", ">=",
                                        "{{subtractDate \"now\" " + formatNumber(window.seconds) + " \"seconds\"}}"));
    if (!property.empty())
        rule["children"].push_back(make("string", "event", "$." + property, "=", value));
    return rule;
}

Json ParcelvoyRules::tree(std::string_view node, const Rule &rule)
{
    switch (rule.kind) {
    case Rule::Kind::All:
    case Rule::Kind::Any: {
        Json children = Json::array();
        for (const Rule &child : rule.children)
            children.push_back(tree(node, child));
        return wrapper(rule.kind == Rule::Kind::All ? "and" : "or", std::move(children));
    }
    case Rule::Kind::Not: {
        Json children = Json::array();
        if (!rule.children.empty())
            children.push_back(tree(node, rule.children.front()));
        return wrapper("none", std::move(children));
    }
    case Rule::Kind::Field: return field(node, rule);
    case Rule::Kind::History: {
        // It can ask whether an event happened, not how often.
        const auto *number = rule.values.empty() ? nullptr : std::get_if<std::int64_t>(&rule.values.front());
        const bool isOnce = number && rule.aggregate == Aggregate::Count
            && ((rule.comparison == Comparison::GreaterOrEqual && *number == 1) || (rule.comparison == Comparison::Greater && *number == 0));
        const bool isNever = number && rule.aggregate == Aggregate::Count
            && ((rule.comparison == Comparison::Equal && *number == 0) || (rule.comparison == Comparison::Less && *number == 1)
                || (rule.comparison == Comparison::LessOrEqual && *number == 0));
        const bool isKnown = rule.history == History::Purchases || (rule.history == History::Behaviours && !rule.eventKind.empty());
        if (!isKnown || (!isOnce && !isNever))
            return derived(node, rule);
        Json event = ofEvent(rule.history == History::Purchases ? "purchase" : rule.eventKind, rule.within);
        if (isOnce)
            return event;
        Json children = Json::array();
        children.push_back(std::move(event));
        return wrapper("none", std::move(children));
    }
    case Rule::Kind::Consent:
    case Rule::Kind::Audience: break;
    }
    return derived(node, rule);
}

Json ParcelvoyRules::derived(std::string_view node, const Rule &rule)
{
    return make("boolean", "user", "$." + derivedField(m_context, node, rule), "=", true);
}

Json ParcelvoyRules::field(std::string_view node, const Rule &rule)
{
    const std::string path = "$." + rule.field;
    if (rule.comparison == Comparison::IsSet || rule.comparison == Comparison::IsNotSet)
        return make("string", "user", path, rule.comparison == Comparison::IsSet ? "is set" : "is not set");
    const auto typed = [&](const Scalar &value, const char *op) {
        const char *type = std::holds_alternative<bool>(value) ? "boolean"
            : std::holds_alternative<std::string>(value)       ? "string"
                                                               : "number";
        // "!=" of a truth value negates the match instead of comparing with the value.
        if (const auto *flag = std::get_if<bool>(&value)) {
            const bool wantsTrue = *flag == (std::string_view(op) == "=");
            return make(type, "user", path, wantsTrue ? "=" : "!=", true);
        }
        return make(type, "user", path, op, encodeScalar(value));
    };
    const bool isIn = rule.comparison == Comparison::In;
    if (isIn || rule.comparison == Comparison::NotIn) {
        Json children = Json::array();
        for (const Scalar &value : rule.values)
            children.push_back(typed(value, "="));
        return wrapper(isIn ? "or" : "none", std::move(children));
    }
    if (rule.values.size() != 1)
        return derived(node, rule);
    const Scalar &value = rule.values.front();
    const bool isText = std::holds_alternative<std::string>(value);
    switch (rule.comparison) {
    case Comparison::Equal: return typed(value, "=");
    case Comparison::NotEqual: {
        Json children = Json::array();
        children.push_back(typed(value, "="));
        return wrapper("none", std::move(children));
    }
    case Comparison::Less: return isText ? derived(node, rule) : typed(value, "<");
    case Comparison::LessOrEqual: return isText ? derived(node, rule) : typed(value, "<=");
    case Comparison::Greater: return isText ? derived(node, rule) : typed(value, ">");
    case Comparison::GreaterOrEqual: return isText ? derived(node, rule) : typed(value, ">=");
    case Comparison::Contains: return isText ? typed(value, "contains") : derived(node, rule);
    case Comparison::StartsWith: return isText ? typed(value, "starts with") : derived(node, rule);
    case Comparison::WithinLast: {
        const auto *text = std::get_if<std::string>(&value);
        const auto window = text ? parseDuration(*text) : std::nullopt;
        if (!window)
            return derived(node, rule);
        return make("date", "user", path, ">=", "{{subtractDate \"now\" " + formatNumber(window->seconds) + " \"seconds\"}}");
    }
    default: return derived(node, rule);
    }
}

} // namespace throughline
