// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/viewer.h"
#include "model/export/message_content.h"
#include "model/export/text_writer.h"

#include "model/values/number.h"

namespace throughline {

namespace {

/// Nothing for a text with both kinds of quotes: Liquid's strings know no escapes.
std::optional<std::string> literal(const Scalar &scalar)
{
    if (const auto *flag = std::get_if<bool>(&scalar))
        return *flag ? "true" : "false";
    if (const auto *whole = std::get_if<std::int64_t>(&scalar))
        return formatNumber(*whole);
    if (const auto *real = std::get_if<double>(&scalar))
        return formatNumber(*real);
    if (const auto *text = std::get_if<std::string>(&scalar)) {
        const char quote = text->find('\'') == std::string::npos ? '\'' : '"';
        if (text->find(quote) != std::string::npos)
            return std::nullopt;
        return quote + *text + quote;
    }
    return "nil";
}

/// The customer's field in Liquid. A name that is no plain word, or one that means something else at
/// the top, is asked of the customer.
std::optional<std::string> fieldName(const std::string &field)
{
    if (isPlainName(field))
        return isSystemName(field) ? "customer." + field : field;
    const auto key = literal(Scalar(field));
    return key ? std::optional("customer[" + *key + "]") : std::nullopt;
}

std::optional<std::string> comparison(const Rule &rule)
{
    const auto field = fieldName(rule.field);
    if (!field)
        return std::nullopt;
    if (rule.comparison == Comparison::IsSet)
        return *field + " != blank";
    if (rule.comparison == Comparison::IsNotSet)
        return *field + " == blank";
    if (rule.values.size() != 1)
        return std::nullopt;
    const auto value = literal(rule.values.front());
    if (!value)
        return std::nullopt;
    const auto with = [&](const char *sign) { return *field + sign + *value; };
    switch (rule.comparison) {
    case Comparison::Equal: return with(" == ");
    case Comparison::NotEqual: return with(" != ");
    case Comparison::Less: return with(" < ");
    case Comparison::LessOrEqual: return with(" <= ");
    case Comparison::Greater: return with(" > ");
    case Comparison::GreaterOrEqual: return with(" >= ");
    case Comparison::Contains: return with(" contains ");
    default: return std::nullopt;
    }
}

std::string joined(const std::vector<std::string> &tests, const char *word)
{
    std::string all;
    for (const std::string &test : tests)
        all += (all.empty() ? "" : word) + test;
    return all;
}

/// A test without `and` and `or`, or one that assigns its result to a variable first.
std::optional<std::string> simple(const Rule &rule, std::string &prelude, int &counter);

/// Liquid knows neither brackets nor `not`, and reads `and` and `or` from the right: a part that is
/// itself compound is worked out beforehand.
std::optional<std::string> compound(const Rule &rule, std::string &prelude, int &counter)
{
    if (rule.kind == Rule::Kind::Field
        && (rule.comparison == Comparison::In || rule.comparison == Comparison::NotIn)) {
        const bool isIn = rule.comparison == Comparison::In;
        std::vector<std::string> tests;
        for (const Scalar &value : rule.values) {
            const auto text = literal(value);
            const auto field = fieldName(rule.field);
            if (!text || !field)
                return std::nullopt;
            tests.push_back(*field + (isIn ? " == " : " != ") + *text);
        }
        if (tests.empty())
            return isIn ? "false" : "true";
        return joined(tests, isIn ? " or " : " and ");
    }
    if (rule.kind == Rule::Kind::All || rule.kind == Rule::Kind::Any) {
        if (rule.children.empty())
            return rule.kind == Rule::Kind::All ? "true" : "false";
        if (rule.children.size() == 1)
            return compound(rule.children.front(), prelude, counter);
        std::vector<std::string> tests;
        for (const Rule &child : rule.children) {
            const auto test = simple(child, prelude, counter);
            if (!test)
                return std::nullopt;
            tests.push_back(*test);
        }
        return joined(tests, rule.kind == Rule::Kind::All ? " and " : " or ");
    }
    return simple(rule, prelude, counter);
}

std::optional<std::string> simple(const Rule &rule, std::string &prelude, int &counter)
{
    if (rule.kind == Rule::Kind::Field && rule.comparison != Comparison::In
        && rule.comparison != Comparison::NotIn)
        return comparison(rule);
    const bool isNot = rule.kind == Rule::Kind::Not && rule.children.size() == 1;
    const bool isCompound = rule.kind == Rule::Kind::All || rule.kind == Rule::Kind::Any
        || rule.kind == Rule::Kind::Field;
    if (!isNot && !isCompound)
        return std::nullopt;
    const auto inner = compound(isNot ? rule.children.front() : rule, prelude, counter);
    if (!inner)
        return std::nullopt;
    const std::string variable = "tl_" + formatNumber(std::int64_t(++counter));
    prelude += "{% assign " + variable + (isNot ? " = true" : " = false") + " %}{% if " + *inner
        + " %}{% assign " + variable + (isNot ? " = false" : " = true") + " %}{% endif %}";
    return variable;
}

} // namespace

std::optional<LiquidCondition> liquidCondition(const Rule &rule, int &counter)
{
    LiquidCondition condition;
    const auto test = compound(rule, condition.prelude, counter);
    if (!test)
        return std::nullopt;
    condition.test = *test;
    return condition;
}

} // namespace throughline
