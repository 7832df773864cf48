// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/rule.h"

#include <array>

namespace throughline {

namespace {

// Each kind of rule is known by the key that only it has.
struct KindKey
{
    Rule::Kind kind;
    std::string_view key;
};
constexpr std::array<KindKey, 7> kindKeys{{{Rule::Kind::All, "all"},
                                           {Rule::Kind::Any, "any"},
                                           {Rule::Kind::Not, "not"},
                                           {Rule::Kind::Field, "field"},
                                           {Rule::Kind::History, "history"},
                                           {Rule::Kind::Audience, "audience"},
                                           {Rule::Kind::Consent, "consent"}}};

Json encodeRule(const Rule &rule);

void encodeComparison(const Rule &rule, Json &out)
{
    out["is"] = typeOf<Comparison>().encode(&rule.comparison);
    const bool isList = rule.comparison == Comparison::In || rule.comparison == Comparison::NotIn;
    if (isList) {
        Json list = Json::array();
        for (const Scalar &value : rule.values)
            list.push_back(encodeScalar(value));
        out["value"] = std::move(list);
    } else if (!rule.values.empty()) {
        out["value"] = encodeScalar(rule.values.front());
    }
}

void encodeHistory(const Rule &rule, Json &out)
{
    out["history"] = typeOf<History>().encode(&rule.history);
    if (!rule.eventKind.empty())
        out["kind"] = rule.eventKind;
    if (rule.channel)
        out["channel"] = typeOf<Channel>().encode(&*rule.channel);
    if (!rule.template_.empty())
        out["template"] = rule.template_;
    if (rule.within != Duration{})
        out["within"] = formatDuration(rule.within);
    out["aggregate"] = typeOf<Aggregate>().encode(&rule.aggregate);
    if (!rule.field.empty())
        out["of"] = rule.field;
    encodeComparison(rule, out);
}

Json encodeRule(const Rule &rule)
{
    Json out = Json::object();
    switch (rule.kind) {
    case Rule::Kind::All:
    case Rule::Kind::Any: {
        Json children = Json::array();
        for (const Rule &child : rule.children)
            children.push_back(encodeRule(child));
        out[rule.kind == Rule::Kind::All ? "all" : "any"] = std::move(children);
        break;
    }
    case Rule::Kind::Not:
        out["not"] = rule.children.empty() ? encodeRule(Rule{}) : encodeRule(rule.children.front());
        break;
    case Rule::Kind::Field:
        out["field"] = rule.field;
        encodeComparison(rule, out);
        break;
    case Rule::Kind::History:
        encodeHistory(rule, out);
        break;
    case Rule::Kind::Audience:
        out["audience"] = rule.audience;
        break;
    case Rule::Kind::Consent: {
        const Channel channel = rule.channel.value_or(Channel::Email);
        out["consent"] = typeOf<Channel>().encode(&channel);
        if (!rule.topic.empty())
            out["topic"] = rule.topic;
        break;
    }
    }
    return out;
}

/// Reads the members of one rule object and reports those that no such rule has.
class RuleReader
{
public:
    RuleReader(const Json &json, Decoder &decoder, int depth)
        : m_json(json), m_decoder(decoder), m_depth(depth) {}

    Rule read()
    {
        Rule rule;
        if (m_depth > maxRuleDepth) {
            m_decoder.error("TL015", {TL_TEXT("Format", "the rule is nested too deeply"), {}});
            return rule;
        }
        const KindKey *kind = kindOf();
        if (!kind) {
            m_decoder.expected({TL_TEXT("Format", "a rule with one of all, any, not, field, history, "
                                                  "audience, consent"), {}}, m_json);
            return rule;
        }
        rule.kind = kind->kind;
        readMembers(rule);
        for (const auto &[key, value] : m_json.items())
            if (std::find(m_known.begin(), m_known.end(), key) == m_known.end()) {
                const Decoder::Step step(m_decoder, std::string_view(key));
                m_decoder.error("TL016", {TL_TEXT("Format", "\"%1\" has no meaning in this rule"), {key}});
            }
        return rule;
    }

private:
    const KindKey *kindOf() const
    {
        if (!m_json.is_object())
            return nullptr;
        // "audience" and "consent" could also be keys that another kind ignores, so leaves come last.
        for (const KindKey &kind : kindKeys)
            if (m_json.contains(kind.key))
                return &kind;
        return nullptr;
    }

    template <class T>
    void member(const char *key, T &value)
    {
        m_known.emplace_back(key);
        if (const auto found = m_json.find(key); found != m_json.end()) {
            const Decoder::Step step(m_decoder, std::string_view(key));
            typeOf<T>().decode(&value, *found, m_decoder, nullptr);
        }
    }

    Rule child(const Json &json)
    {
        return RuleReader(json, m_decoder, m_depth + 1).read();
    }

    void readChildren(const char *key, Rule &rule)
    {
        m_known.emplace_back(key);
        const Decoder::Step step(m_decoder, std::string_view(key));
        const Json &children = m_json.at(key);
        if (!children.is_array())
            return types::reportExpectedList(children, m_decoder);
        for (size_t i = 0; i < children.size(); ++i) {
            const Decoder::Step inner(m_decoder, i);
            rule.children.push_back(child(children[i]));
        }
    }

    void readValue(Rule &rule)
    {
        m_known.emplace_back("value");
        const auto found = m_json.find("value");
        const Decoder::Step step(m_decoder, std::string_view("value"));
        if (found == m_json.end()) {
            if (rule.comparison != Comparison::IsSet && rule.comparison != Comparison::IsNotSet)
                m_decoder.error("TL011", {TL_TEXT("Format", "\"%1\" is missing"), {"value"}});
            return;
        }
        const bool isList = rule.comparison == Comparison::In || rule.comparison == Comparison::NotIn;
        if (isList != found->is_array()) {
            m_decoder.expected({isList ? TL_TEXT("Format", "a list of values")
                                       : TL_TEXT("Format", "one value"), {}}, *found);
            return;
        }
        for (const Json &item : isList ? *found : Json::array({*found})) {
            if (const auto scalar = decodeScalar(item))
                rule.values.push_back(*scalar);
            else
                m_decoder.expected({TL_TEXT("Format", "one value"), {}}, item);
        }
        const bool isWindow = rule.comparison == Comparison::WithinLast
            || rule.comparison == Comparison::NotWithinLast
            || rule.comparison == Comparison::WithinNext;
        if (isWindow) {
            const auto *text = rule.values.empty() ? nullptr : std::get_if<std::string>(&rule.values[0]);
            if (!text || !parseDuration(*text))
                m_decoder.expected({TL_TEXT("Format", "a duration such as \"30d\""), {}}, *found);
        }
    }

    void readMembers(Rule &rule)
    {
        switch (rule.kind) {
        case Rule::Kind::All: return readChildren("all", rule);
        case Rule::Kind::Any: return readChildren("any", rule);
        case Rule::Kind::Not: {
            m_known.emplace_back("not");
            const Decoder::Step step(m_decoder, std::string_view("not"));
            rule.children.push_back(child(m_json.at("not")));
            return;
        }
        case Rule::Kind::Field:
            member("field", rule.field);
            member("is", rule.comparison);
            return readValue(rule);
        case Rule::Kind::History:
            member("history", rule.history);
            member("kind", rule.eventKind);
            member("channel", rule.channel);
            member("template", rule.template_);
            member("within", rule.within);
            member("aggregate", rule.aggregate);
            member("of", rule.field);
            member("is", rule.comparison);
            return readValue(rule);
        case Rule::Kind::Audience: return member("audience", rule.audience);
        case Rule::Kind::Consent:
            member("topic", rule.topic);
            return member("consent", rule.channel);
        }
    }

    const Json &m_json;
    Decoder &m_decoder;
    int m_depth;
    std::vector<std::string> m_known;
};

Json leafSchema(const char *key, Json keySchema, Json others)
{
    Json properties{{key, std::move(keySchema)}};
    properties.update(others);
    return {{"type", "object"}, {"required", {key}}, {"properties", std::move(properties)},
            {"additionalProperties", false}};
}

Json ruleSchema(Json &definitions)
{
    const Json self{{"$ref", "#/definitions/rule"}};
    const Json list{{"type", "array"}, {"items", self}};
    const Json text{{"type", "string"}};
    const Json comparison = typeOf<Comparison>().schema(definitions, nullptr);
    const Json channel = typeOf<Channel>().schema(definitions, nullptr);
    const Json window = typeOf<Duration>().schema(definitions, nullptr);
    const Json any = Json::object();
    return {{"title", "Rule"},
            {"anyOf",
             {leafSchema("all", list, Json::object()), leafSchema("any", list, Json::object()),
              leafSchema("not", self, Json::object()),
              leafSchema("field", text, {{"is", comparison}, {"value", any}}),
              leafSchema("history", typeOf<History>().schema(definitions, nullptr),
                         {{"kind", text}, {"channel", channel}, {"template", text}, {"within", window},
                          {"aggregate", typeOf<Aggregate>().schema(definitions, nullptr)},
                          {"of", text}, {"is", comparison}, {"value", any}}),
              leafSchema("audience", text, Json::object()),
              leafSchema("consent", channel, {{"topic", text}})}}};
}

class RuleType final : public Type
{
public:
    TypeKind kind() const override { return TypeKind::Rule; }
    Json encode(const void *value) const override { return encodeRule(*static_cast<const Rule *>(value)); }
    void decode(void *value, const Json &json, Decoder &decoder, const Field *) const override
    {
        *static_cast<Rule *>(value) = RuleReader(json, decoder, 1).read();
    }
    Json schema(Json &definitions, const Field *) const override
    {
        if (!definitions.contains("rule")) {
            definitions["rule"] = Json::object();
            Json schema = ruleSchema(definitions);
            definitions["rule"] = std::move(schema);
        }
        return {{"$ref", "#/definitions/rule"}};
    }
};

class ScalarType final : public Type
{
public:
    TypeKind kind() const override { return TypeKind::AnyScalar; }
    Json encode(const void *value) const override { return encodeScalar(*static_cast<const Scalar *>(value)); }
    void decode(void *value, const Json &json, Decoder &decoder, const Field *) const override
    {
        const auto scalar = decodeScalar(json);
        if (!scalar)
            return decoder.expected({TL_TEXT("Format", "one value"), {}}, json);
        *static_cast<Scalar *>(value) = *scalar;
    }
    Json schema(Json &, const Field *) const override
    {
        return {{"type", {"null", "boolean", "number", "string"}}};
    }
};

const RuleType ruleType;
const ScalarType scalarType;

} // namespace

namespace types {
const Type &rule = ruleType;
const Type &scalar = scalarType;
} // namespace types

} // namespace throughline
