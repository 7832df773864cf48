// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/text_writer.h"

#include "model/values/number.h"

#include <array>
#include <optional>

namespace throughline {

namespace {

struct Helper
{
    std::string_view liquid;
    std::string_view handlebars;
    std::size_t arguments;
    bool isArithmetic = false; ///< throws on what is no number, and on zero
};

/// Helpers that Parcelvoy registers. An unknown one would stop the send, so none is ever written.
constexpr std::array<Helper, 16> helpers{{
    {"downcase", "lowercase", 0}, {"capitalize", "capitalize", 0}, {"append", "append", 1},
    {"prepend", "prepend", 1},    {"replace", "replace", 2},       {"replace_first", "replaceFirst", 2},
    {"strip", "trim", 0},         {"url_encode", "encodeURI", 0},  {"plus", "add", 1, true},
    {"minus", "subtract", 1, true}, {"times", "multiply", 1, true}, {"divided_by", "divide", 1, true},
    {"round", "round", 0, true},  {"ceil", "ceil", 0, true},       {"floor", "floor", 0, true},
    {"truncate", "ellipsis", 1},
}};

const Helper *helperOf(const liquid::FilterCall &filter)
{
    for (const Helper &each : helpers)
        if (each.liquid == filter.name && each.arguments == filter.arguments.size() && filter.keywords.empty())
            return &each;
    return nullptr;
}

/// A literal other than zero: anything else could stop the send.
std::optional<double> safeNumber(const liquid::ExpressionPtr &expression)
{
    std::optional<double> number;
    if (expression) {
        if (const auto *whole = std::get_if<std::int64_t>(&expression->form))
            number = double(*whole);
        else if (const auto *real = std::get_if<double>(&expression->form))
            number = *real;
    }
    return number && *number != 0 ? number : std::nullopt;
}

/// What the filter makes of a value that is absent or zero.
double onZero(const liquid::FilterCall &filter)
{
    const double by = filter.arguments.empty() ? 0 : safeNumber(filter.arguments.front()).value_or(0);
    return filter.name == "plus" ? by : filter.name == "minus" ? -by : 0;
}

/// Handlebars with the helpers of Parcelvoy: `{{#if (eq user.tier "Gold")}}…{{else}}…{{/if}}`.
class HandlebarsWriter final : public TextWriter
{
public:
    using TextWriter::TextWriter;

protected:
    std::string output(const liquid::FilteredExpression &expression) override
    {
        // `default` has no helper: it becomes a choice around the value before it.
        for (std::size_t i = 0; i < expression.filters.size(); ++i) {
            const liquid::FilterCall &filter = expression.filters[i];
            if (filter.name != "default" || filter.arguments.size() != 1)
                continue;
            liquid::FilteredExpression before{expression.value, {expression.filters.begin(), expression.filters.begin() + std::ptrdiff_t(i)}};
            std::vector<liquid::FilterCall> after(expression.filters.begin() + std::ptrdiff_t(i) + 1, expression.filters.end());
            liquid::FilteredExpression value = before;
            value.filters.insert(value.filters.end(), after.begin(), after.end());
            liquid::FilteredExpression otherwise{filter.arguments.front(), after};
            return "{{#if " + inner(before) + "}}" + output(value) + "{{else}}" + output(otherwise) + "{{/if}}";
        }
        std::string text = inner(expression);
        // A bare literal between braces would be looked up as a name.
        const liquid::ExpressionPtr value = resolved(expression.value);
        if (!text.starts_with('(') && (!value || !value->isLookup()))
            return plainValue(value);
        if (text.starts_with('(') && text.ends_with(')'))
            text = text.substr(1, text.size() - 2);
        const std::string written = isHtml() ? "{{" + text + "}}" : "{{{" + text + "}}}";
        const bool isCounted = !expression.filters.empty() && isArithmetic(expression.filters.front(), true);
        if (!isCounted)
            return written;
        return "{{#if " + this->expression(expression.value) + "}}" + written + "{{else}}"
            + formatNumber(onZero(expression.filters.front())) + "{{/if}}";
    }
    std::string plain(const liquid::TextNode &text) override
    {
        return literalText(text.text, TextLanguage::Handlebars);
    }
    std::string conditional(const liquid::IfNode &node) override
    {
        std::string text;
        for (std::size_t i = 0; i < node.arms.size(); ++i) {
            const liquid::ConditionalArm &arm = node.arms[i];
            if (i == 0)
                text += (node.isUnless ? "{{#unless " : "{{#if ") + condition(arm.condition, 0) + "}}";
            else
                text += arm.condition.empty() ? "{{else}}" : "{{else if " + condition(arm.condition, 0) + "}}";
            text += write(arm.body);
        }
        return text + (node.isUnless ? "{{/unless}}" : "{{/if}}");
    }
    std::string choice(const liquid::CaseNode &node) override
    {
        std::string text;
        std::string otherwise;
        for (const liquid::WhenArm &arm : node.arms) {
            if (arm.values.empty()) {
                otherwise = "{{else}}" + write(arm.body);
                continue;
            }
            std::string test;
            for (const liquid::ExpressionPtr &value : arm.values)
                test += " (eq " + expression(node.value) + " " + expression(value) + ")";
            text += (text.empty() ? "{{#if " : "{{else if ")
                + (arm.values.size() == 1 ? test.substr(1) : "(or" + test + ")") + "}}" + write(arm.body);
        }
        return text.empty() ? std::string() : text + otherwise + "{{/if}}";
    }
    std::string loop(const liquid::ForNode &node) override
    {
        if (node.limit || node.offset || node.isContinued || node.isReversed)
            lose({TL_TEXT("Export", "a loop over a part of a list, or backwards"), {}}, {TL_TEXT("Export", "all items"), {}});
        std::string text = "{{#each " + expression(node.collection) + " as |" + node.variable + "|}}";
        const bool wasLocal = isLocal(node.variable);
        addLocal(node.variable);
        text += write(node.body);
        if (!wasLocal)
            removeLocal(node.variable);
        if (node.otherwise)
            text += "{{else}}" + write(*node.otherwise);
        return text + "{{/each}}";
    }
    std::string assign(const liquid::AssignNode &node, const std::string &rest) override
    {
        lose({TL_TEXT("Export", "the tag %1"), {"assign " + node.name}}, {TL_TEXT("Export", "left out"), {}});
        return rest;
    }
    std::string field(const std::string &name) override
    {
        if (isPlainName(name))
            return "user." + name;
        if (name.find_first_of("[]{}") == std::string::npos)
            return "user.[" + name + "]";
        lose({TL_TEXT("Export", "the field \"%1\", whose name is no plain word"), {name}}, {TL_TEXT("Export", "nothing"), {}});
        return "null";
    }
    std::string unsubscribe() override { return "{{{unsubscribeEmailUrl}}}"; }

private:
    static std::string plainValue(const liquid::ExpressionPtr &value)
    {
        if (!value)
            return {};
        if (const auto *text = std::get_if<std::string>(&value->form))
            return literalText(*text, TextLanguage::Handlebars);
        if (const auto *flag = std::get_if<bool>(&value->form))
            return *flag ? "true" : "false";
        if (const auto *whole = std::get_if<std::int64_t>(&value->form))
            return formatNumber(*whole);
        const auto *real = std::get_if<double>(&value->form);
        return real ? formatNumber(*real) : std::string();
    }

    /// A string ends at the quote before which a backslash stands, so none may end with one.
    std::string argument(std::string text)
    {
        const std::size_t end = text.find_last_not_of('\\') + 1;
        if (end < text.size())
            lose({TL_TEXT("Export", "a text that ends with a backslash"), {}}, {TL_TEXT("Export", "the text without it"), {}});
        text.resize(end);
        return literal(text);
    }

    std::string expression(const liquid::ExpressionPtr &written)
    {
        const liquid::ExpressionPtr expression = resolved(written);
        if (!expression)
            return "null";
        const auto &form = expression->form;
        if (const auto *flag = std::get_if<bool>(&form))
            return *flag ? "true" : "false";
        if (const auto *whole = std::get_if<std::int64_t>(&form))
            return formatNumber(*whole);
        if (const auto *real = std::get_if<double>(&form))
            return formatNumber(*real);
        if (const auto *text = std::get_if<std::string>(&form)) {
            return argument(*text);
        }
        if (const auto *lookup = std::get_if<liquid::Lookup>(&form)) {
            if (lookup->nameExpression) {
                lose({TL_TEXT("Export", "a name that is worked out"), {}}, {TL_TEXT("Export", "nothing"), {}});
                return "null";
            }
            return (isLocal(lookup->name) ? lookup->name : field(lookup->name)) + steps(*lookup);
        }
        return "null";
    }

    /// Arithmetic is safe on a field itself, which is asked for before; a result may be zero.
    static bool isArithmetic(const liquid::FilterCall &filter, bool isFirst)
    {
        const Helper *known = helperOf(filter);
        return known && known->isArithmetic && isFirst && (filter.arguments.empty() || safeNumber(filter.arguments.front()));
    }

    std::string inner(const liquid::FilteredExpression &value)
    {
        std::string text = expression(value.value);
        for (std::size_t i = 0; i < value.filters.size(); ++i) {
            const liquid::FilterCall &filter = value.filters[i];
            const Helper *known = helperOf(filter);
            if (!known || (known->isArithmetic && !isArithmetic(filter, i == 0))) {
                loseFilter(filter.name);
                continue;
            }
            text = "(" + std::string(known->handlebars) + " " + text;
            for (const liquid::ExpressionPtr &argument : filter.arguments)
                text += " " + expression(argument);
            text += ")";
        }
        return text;
    }

    std::string term(const liquid::ConditionTerm &term)
    {
        const bool isSpecial = term.right
            && (std::holds_alternative<liquid::Special>(term.right->form)
                || std::holds_alternative<std::monostate>(term.right->form));
        const std::string left = expression(term.left);
        const auto call = [&](const char *helper) { return "(" + std::string(helper) + " " + left + " " + expression(term.right) + ")"; };
        switch (term.comparison) {
        case liquid::Comparison::None: return left;
        case liquid::Comparison::Equal:
            return isSpecial ? "(or (compare " + left + " \"==\" null) (eq " + left + " \"\"))" : call("eq");
        case liquid::Comparison::NotEqual: return isSpecial ? left : call("ne");
        case liquid::Comparison::Less: return call("lt");
        case liquid::Comparison::LessOrEqual: return call("lte");
        case liquid::Comparison::Greater: return call("gt");
        case liquid::Comparison::GreaterOrEqual: return call("gte");
        case liquid::Comparison::Contains: break;
        }
        lose({TL_TEXT("Export", "the test \"contains\""), {}}, {TL_TEXT("Export", "never true"), {}});
        return "false";
    }

    std::string condition(const liquid::Condition &terms, std::size_t from)
    {
        const std::string first = term(terms[from]);
        if (terms[from].next == liquid::Junction::None || from + 1 >= terms.size())
            return first;
        const char *helper = terms[from].next == liquid::Junction::And ? "(and " : "(or ";
        return helper + first + " " + condition(terms, from + 1) + ")";
    }
};

} // namespace

std::unique_ptr<TextWriter> makeHandlebarsWriter(const Project &project, const TextFacts &facts, bool isHtml)
{
    return std::make_unique<HandlebarsWriter>(project, facts, isHtml);
}

} // namespace throughline
