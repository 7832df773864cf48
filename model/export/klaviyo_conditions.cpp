// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/klaviyo_conditions.h"

#include "model/export/derived_field.h"
#include "model/values/number.h"

namespace throughline {

namespace {

/// Multiplying out may double again and again; larger rules become a field of their own.
constexpr std::size_t mostClauses = 24;

Json property(const std::string &field, Json filter)
{
    const bool isOwn = field == "first_name" || field == "last_name" || field == "email";
    return {{"type", "profile-property"},
            {"property", isOwn ? field : field == "phone" ? "phone_number" : "properties['" + field + "']"},
            {"filter", std::move(filter)}};
}

Json window(const char *op, Duration duration)
{
    const bool isDays = duration.seconds % 86400 == 0;
    return {{"type", "date"}, {"operator", op}, {"unit", isDays ? "day" : "hour"},
            {"quantity", isDays ? duration.seconds / 86400 : (duration.seconds + 3599) / 3600}};
}

const char *numericOperator(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal: return "equals";
    case Comparison::NotEqual: return "not-equals";
    case Comparison::Less: return "less-than";
    case Comparison::LessOrEqual: return "less-than-or-equal";
    case Comparison::Greater: return "greater-than";
    case Comparison::GreaterOrEqual: return "greater-than-or-equal";
    default: return nullptr;
    }
}

bool isNumber(const Scalar &value)
{
    return std::holds_alternative<std::int64_t>(value) || std::holds_alternative<double>(value);
}

Json numeric(const char *op, const Scalar &value) { return {{"type", "numeric"}, {"operator", op}, {"value", encodeScalar(value)}}; }

} // namespace

Json KlaviyoConditions::single(Json condition)
{
    Json group{{"conditions", Json::array()}};
    group["conditions"].push_back(std::move(condition));
    Json json{{"condition_groups", Json::array()}};
    json["condition_groups"].push_back(std::move(group));
    return json;
}

std::string KlaviyoConditions::metric(const std::string &event)
{
    return m_context.placeholder("metric." + slug(event), {TL_TEXT("Export", "The id of the metric for the event \"%1\"."), {event}},
                                 "METRIC_" + slug(event));
}

Json KlaviyoConditions::sinceStart(const std::string &event, const char *op, std::int64_t count)
{
    return {{"type", "profile-metric"}, {"metric_id", metric(event)}, {"measurement", "count"},
            {"measurement_filter", {{"type", "numeric"}, {"operator", op}, {"value", count}}},
            {"timeframe_filter", {{"type", "date"}, {"operator", "flow-start"}}}};
}

bool KlaviyoConditions::clauses(const Rule &rule, std::vector<Clause> &out)
{
    if (rule.kind == Rule::Kind::All) {
        for (const Rule &child : rule.children)
            if (!clauses(child, out))
                return false;
        return out.size() <= mostClauses;
    }
    if (rule.kind == Rule::Kind::Field && rule.comparison == Comparison::NotIn) {
        for (const Scalar &value : rule.values) {
            Rule other = rule;
            other.comparison = Comparison::NotEqual;
            other.values = {value};
            out.push_back({other});
        }
        return out.size() <= mostClauses;
    }
    if (rule.kind == Rule::Kind::Field && rule.comparison == Comparison::In) {
        Clause clause;
        for (const Scalar &value : rule.values) {
            Rule same = rule;
            same.comparison = Comparison::Equal;
            same.values = {value};
            clause.push_back(std::move(same));
        }
        if (clause.empty())
            return false;
        out.push_back(std::move(clause));
        return true;
    }
    if (rule.kind != Rule::Kind::Any) {
        out.push_back({rule});
        return out.size() <= mostClauses;
    }
    if (rule.children.empty())
        return false;
    std::vector<Clause> product{{}};
    for (const Rule &child : rule.children) {
        std::vector<Clause> inner;
        if (!clauses(child, inner))
            return false;
        std::vector<Clause> next;
        for (const Clause &left : product)
            for (const Clause &right : inner) {
                Clause both = left;
                both.insert(both.end(), right.begin(), right.end());
                next.push_back(std::move(both));
                if (next.size() > mostClauses)
                    return false;
            }
        product = std::move(next);
    }
    out.insert(out.end(), product.begin(), product.end());
    return out.size() <= mostClauses;
}

Json KlaviyoConditions::of(std::string_view node, const Rule &rule)
{
    const Rule plain = plainRule(m_context.project(), rule);
    std::vector<Clause> all;
    if (!clauses(plain, all) || all.empty())
        return single(derived(node, plain));
    Json json{{"condition_groups", Json::array()}};
    for (const Clause &clause : all) {
        Json group{{"conditions", Json::array()}};
        for (const Rule &leaf : clause)
            group["conditions"].push_back(condition(node, leaf));
        json["condition_groups"].push_back(std::move(group));
    }
    return json;
}

Json KlaviyoConditions::derived(std::string_view node, const Rule &rule)
{
    return property(derivedField(m_context, node, rule), {{"type", "boolean"}, {"operator", "equals"}, {"value", true}});
}

Json KlaviyoConditions::condition(std::string_view node, const Rule &rule)
{
    const bool isNot = rule.kind == Rule::Kind::Not && !rule.children.empty();
    const Rule &inner = isNot ? rule.children.front() : rule;
    if (inner.kind == Rule::Kind::Consent && inner.topic.empty()) {
        const Channel channel = inner.channel.value_or(Channel::Email);
        const bool isKnown = channel == Channel::Email || channel == Channel::Sms || channel == Channel::Push;
        if (isKnown) {
            const char *subscription = isNot || channel == Channel::Push ? "any" : "subscribed";
            return {{"type", "profile-marketing-consent"},
                    {"consent", {{"channel", std::string(info(channel).key)}, {"can_receive_marketing", !isNot},
                                 {"consent_status", {{"subscription", subscription}}}}}};
        }
    }
    if (rule.kind == Rule::Kind::Field)
        return field(node, rule);
    if (rule.kind == Rule::Kind::History)
        return history(node, rule);
    return derived(node, rule);
}

Json KlaviyoConditions::field(std::string_view node, const Rule &rule)
{
    if (rule.comparison == Comparison::IsSet || rule.comparison == Comparison::IsNotSet)
        return property(rule.field, {{"type", "existence"}, {"operator", rule.comparison == Comparison::IsSet ? "is-set" : "not-set"}});
    if (rule.values.size() != 1)
        return derived(node, rule);
    const Scalar &value = rule.values.front();
    const char *op = numericOperator(rule.comparison);
    if (isNumber(value))
        return op ? property(rule.field, numeric(op, value)) : derived(node, rule);
    if (const auto *flag = std::get_if<bool>(&value)) {
        if (rule.comparison != Comparison::Equal && rule.comparison != Comparison::NotEqual)
            return derived(node, rule);
        return property(rule.field, {{"type", "boolean"}, {"operator", "equals"}, {"value", *flag == (rule.comparison == Comparison::Equal)}});
    }
    const auto *text = std::get_if<std::string>(&value);
    if (!text)
        return derived(node, rule);
    const auto duration = parseDuration(*text);
    const char *word = nullptr;
    switch (rule.comparison) {
    case Comparison::Equal: word = "equals"; break;
    case Comparison::NotEqual: word = "not-equals"; break;
    case Comparison::Contains: word = "contains"; break;
    case Comparison::StartsWith: word = "starts-with"; break;
    case Comparison::WithinLast: return duration ? property(rule.field, window("in-the-last", *duration)) : derived(node, rule);
    case Comparison::NotWithinLast: return duration ? property(rule.field, window("at-least", *duration)) : derived(node, rule);
    case Comparison::WithinNext: return duration ? property(rule.field, window("in-the-next", *duration)) : derived(node, rule);
    default: return derived(node, rule);
    }
    return property(rule.field, {{"type", "string"}, {"operator", word}, {"value", *text}});
}

Json KlaviyoConditions::history(std::string_view node, const Rule &rule)
{
    std::string event;
    switch (rule.history) {
    case History::Purchases: event = "purchase"; break;
    case History::Behaviours: event = rule.eventKind; break;
    case History::Support: event = rule.eventKind.empty() ? "support_opened" : std::string(); break;
    case History::Engagements:
        if (rule.template_.empty() && !rule.eventKind.empty())
            event = rule.eventKind + "_" + std::string(info(rule.channel.value_or(Channel::Email)).key);
        break;
    }
    if (event.empty() || rule.values.size() != 1 || !isNumber(rule.values.front()))
        return derived(node, rule);
    const char *op = numericOperator(rule.comparison);
    Json measured{{"type", "profile-metric"}, {"metric_id", metric(event)}, {"measurement", "count"}};
    const Json allTime{{"type", "date"}, {"operator", "alltime"}};
    const bool isSum = rule.aggregate == Aggregate::Sum && rule.field == "value";
    if ((rule.aggregate == Aggregate::Count || isSum) && op) {
        if (isSum)
            measured["measurement"] = "sum";
        measured["measurement_filter"] = numeric(op, rule.values.front());
        measured["timeframe_filter"] = rule.within.seconds > 0 ? window("in-the-last", rule.within) : allTime;
        return measured;
    }
    const auto *days = std::get_if<std::int64_t>(&rule.values.front());
    const bool isRecent = rule.comparison == Comparison::Less || rule.comparison == Comparison::LessOrEqual;
    const bool isLongAgo = rule.comparison == Comparison::Greater || rule.comparison == Comparison::GreaterOrEqual;
    if (rule.aggregate != Aggregate::DaysSinceLast || !days || *days < 1 || (!isRecent && !isLongAgo))
        return derived(node, rule);
    measured["measurement_filter"] = numeric(isRecent ? "greater-than-or-equal" : "equals", std::int64_t(isRecent ? 1 : 0));
    measured["timeframe_filter"] = window("in-the-last", Duration::days(*days));
    return measured;
}

} // namespace throughline
