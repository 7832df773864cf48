// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/derived_field.h"

#include "model/export/export_context.h"

#include <optional>

namespace throughline {

namespace {

Rule nobody()
{
    Rule rule;
    rule.kind = Rule::Kind::Any;
    return rule;
}

std::optional<Comparison> opposite(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal: return Comparison::NotEqual;
    case Comparison::NotEqual: return Comparison::Equal;
    case Comparison::Less: return Comparison::GreaterOrEqual;
    case Comparison::LessOrEqual: return Comparison::Greater;
    case Comparison::Greater: return Comparison::LessOrEqual;
    case Comparison::GreaterOrEqual: return Comparison::Less;
    case Comparison::In: return Comparison::NotIn;
    case Comparison::NotIn: return Comparison::In;
    case Comparison::IsSet: return Comparison::IsNotSet;
    case Comparison::IsNotSet: return Comparison::IsSet;
    case Comparison::WithinLast: return Comparison::NotWithinLast;
    case Comparison::NotWithinLast: return Comparison::WithinLast;
    default: return std::nullopt;
    }
}

class Flattening
{
public:
    explicit Flattening(const Project &project) : m_project(project) {}

    Rule of(const Rule &rule, bool isNegated)
    {
        switch (rule.kind) {
        case Rule::Kind::Not:
            return rule.children.empty() ? nobody() : of(rule.children.front(), !isNegated);
        case Rule::Kind::All:
        case Rule::Kind::Any: return ofSeveral(rule, isNegated);
        case Rule::Kind::Audience: return ofAudience(rule, isNegated);
        case Rule::Kind::Consent: return leaf(rule, isNegated);
        case Rule::Kind::Field: break;
        case Rule::Kind::History:
            // "fewer than" and "at least" are opposites of a count; of a day or a sum that a customer
            // without history lacks, they are not.
            if (rule.aggregate != Aggregate::Count)
                return leaf(rule, isNegated);
            break;
        }
        if (!isNegated)
            return rule;
        const auto turned = opposite(rule.comparison);
        // A missing value is neither below nor above: only equality and presence turn round exactly.
        const bool isExact = rule.kind == Rule::Kind::History || rule.comparison == Comparison::Equal
            || rule.comparison == Comparison::NotEqual || rule.comparison == Comparison::In
            || rule.comparison == Comparison::NotIn || rule.comparison == Comparison::IsSet
            || rule.comparison == Comparison::IsNotSet;
        if (!turned || !isExact)
            return leaf(rule, true);
        Rule out = rule;
        out.comparison = *turned;
        return out;
    }

private:
    static Rule leaf(const Rule &rule, bool isNegated)
    {
        if (!isNegated)
            return rule;
        Rule out;
        out.kind = Rule::Kind::Not;
        out.children = {rule};
        return out;
    }

    Rule ofSeveral(const Rule &rule, bool isNegated)
    {
        const bool isAll = (rule.kind == Rule::Kind::All) != isNegated;
        Rule out;
        out.kind = isAll ? Rule::Kind::All : Rule::Kind::Any;
        for (const Rule &child : rule.children) {
            Rule plain = of(child, isNegated);
            const bool isTrue = plain.isEveryone();
            const bool isFalse = plain.kind == Rule::Kind::Any && plain.children.empty();
            if (isAll ? isFalse : isTrue)
                return isAll ? nobody() : Rule{};
            if (isTrue || isFalse)
                continue;
            if (plain.kind == out.kind)
                out.children.insert(out.children.end(), plain.children.begin(), plain.children.end());
            else
                out.children.push_back(std::move(plain));
        }
        if (out.children.size() == 1)
            return Rule(out.children.front());
        return out;
    }

    Rule ofAudience(const Rule &rule, bool isNegated)
    {
        const Audience *audience = m_project.audience(rule.audience);
        if (!audience || m_depth >= maxRuleDepth)
            return isNegated ? Rule{} : nobody();
        ++m_depth;
        Rule out = of(audience->rule, isNegated);
        --m_depth;
        return out;
    }

    const Project &m_project;
    int m_depth = 0;
};

} // namespace

Rule plainRule(const Project &project, const Rule &rule) { return Flattening(project).of(rule, false); }

std::string slug(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (isLetter)
            out += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
        else if (!out.empty() && out.back() != '_')
            out += '_';
    }
    while (!out.empty() && out.back() == '_')
        out.pop_back();
    return out;
}

std::string derivedField(ExportContext &context, std::string_view node, const Rule &leaf)
{
    const std::string words = describeRule(leaf);
    std::string name = "tl_" + slug(words);
    if (name.size() > 60)
        name = name.substr(0, 51) + "_" + context.uuid("field", words).substr(0, 8);
    context.loss(node, {TL_TEXT("Export", "the condition \"%1\""), {words}},
                 {TL_TEXT("Export", "a yes/no field \"%1\" that your customer database keeps up to date"), {name}},
                 LossSeverity::Changes);
    context.setting({TL_TEXT("Export", "Keep the customers' field \"%1\" (true or false) up to date: %2."),
                     {name, words}});
    return name;
}

std::string derivedDate(ExportContext &context, std::string_view node, const Message &what, std::string_view name)
{
    const std::string field = "tl_" + slug(name);
    context.loss(node, what,
                 {TL_TEXT("Export", "a wait for the customers' date field \"%1\", which you fill"), {field}},
                 LossSeverity::Changes);
    context.setting({TL_TEXT("Export", "Fill the customers' date field \"%1\": %2."), {field, english(what)}});
    return field;
}

} // namespace throughline
