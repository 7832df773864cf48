// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/tree_writer.h"

#include "model/values/number.h"

#include <algorithm>

// Django's template language, as Klaviyo has it: https://developers.klaviyo.com/en/docs/glossary_of_variable_filters

namespace throughline::liquid {

namespace {

struct FilterName
{
    std::string_view ours;
    std::string_view theirs;
    std::size_t maximumArguments; ///< Django's filters take one at most
};

constexpr FilterName filterNames[] = {
    {"abs", "abs", 0},           {"append", "append", 1},           {"at_least", "at_least", 1},
    {"at_most", "at_most", 1},   {"base64_encode", "base64_encode", 0}, {"base64_decode", "base64_decode", 0},
    {"base64_url_safe_encode", "base64_url_safe_encode", 0},        {"base64_url_safe_decode", "base64_url_safe_decode", 0},
    {"capitalize", "capitalize", 0}, {"compact", "compact", 0},     {"default", "default", 1},
    {"downcase", "lower", 0},    {"escape", "escape", 0},           {"first", "first", 0},
    {"join", "join", 1},         {"last", "last", 0},               {"newline_to_br", "linebreaksbr", 0},
    {"size", "length", 0},       {"strip_html", "striptags", 0},    {"truncatewords", "truncatewords", 1},
    {"upcase", "upper", 0},      {"url_encode", "urlencode", 0}};

constexpr std::pair<char, std::string_view> dateLetters[] = {
    {'Y', "Y"}, {'y', "y"}, {'m', "m"}, {'d', "d"}, {'e', "j"}, {'B', "F"}, {'b', "M"}, {'A', "l"}, {'a', "D"}, {'H', "H"},
    {'I', "h"}, {'l', "g"}, {'M', "i"}, {'S', "s"}, {'p', "A"}, {'z', "O"}, {'Z', "T"}, {'j', "z"}, {'s', "U"}};

constexpr std::pair<std::string_view, std::string_view> loopMembers[] = {
    {"index", "counter"}, {"index0", "counter0"}, {"rindex", "revcounter"}, {"rindex0", "revcounter0"},
    {"first", "first"},   {"last", "last"},       {"parentloop", "parentloop"}};

/// Django's letters for a strftime format; nothing when a directive has none.
std::optional<std::string> djangoDate(std::string_view format)
{
    std::string result;
    for (std::size_t i = 0; i < format.size(); ++i) {
        const char c = format[i];
        if (c != '%') {
            // Letters mean something to Django unless a backslash stands before them.
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
                result += '\\';
            result += c;
            continue;
        }
        const bool isPlain = i + 1 < format.size() && format[i + 1] == '-';
        i += isPlain ? 2 : 1;
        const char directive = i < format.size() ? format[i] : '\0';
        if (directive == '%') {
            result += '%';
            continue;
        }
        const auto found = std::find_if(std::begin(dateLetters), std::end(dateLetters),
                                        [directive](const auto &entry) { return entry.first == directive; });
        if (found == std::end(dateLetters))
            return std::nullopt;
        if (isPlain && (directive == 'd' || directive == 'm' || directive == 'H' || directive == 'I'))
            result += directive == 'd' ? "j" : (directive == 'm' ? "n" : (directive == 'H' ? "G" : "g"));
        else
            result += found->second;
    }
    return result;
}

class KlaviyoWriter : public TreeWriter
{
public:
    using TreeWriter::TreeWriter;

protected:
    using TreeWriter::write;

    void write(const TextNode &node) override
    {
        if (node.isRaw)
            text("{% verbatim %}" + node.text + "{% endverbatim %}");
        else
            TreeWriter::write(node);
    }

    void write(const OutputNode &node) override
    {
        if (node.expression.value)
            text("{{ " + piped(node.expression) + " }}");
    }

    void write(const AssignNode &node) override
    {
        lose(TL_TEXT("Liquid", "Klaviyo has no variables: “%1” is not assigned"), {node.name});
    }
    void write(const CaptureNode &node) override
    {
        lose(TL_TEXT("Liquid", "Klaviyo has no variables: “%1” is not assigned"), {node.name});
    }
    void write(const CounterNode &) override { lose(TL_TEXT("Liquid", "Klaviyo has no counters")); }
    void write(const TableRowNode &) override { lose(TL_TEXT("Liquid", "Klaviyo has no “tablerow”")); }
    void write(const InterruptNode &) override { lose(TL_TEXT("Liquid", "Klaviyo's loops cannot be left early")); }
    void write(const IncludeNode &node) override
    {
        // Without variables a block can be written out only where it is given none.
        if (!node.arguments.empty() || (node.with && !node.isForEach))
            lose(TL_TEXT("Liquid", "Klaviyo cannot give values to a block"));
        else
            inlineBlock(node);
    }

    void write(const CommentNode &node) override
    {
        if (node.text.find("%}") == std::string::npos && node.text.find("{%") == std::string::npos)
            text("{% comment %}" + node.text + "{% endcomment %}");
    }

    void write(const IfNode &node) override
    {
        bool isFirst = true;
        for (const ConditionalArm &arm : node.arms) {
            m_position = arm.position;
            if (isFirst && node.isUnless) {
                // There are no brackets to negate a longer condition with.
                const bool isShort = arm.condition.size() == 1 && arm.condition.front().comparison == Comparison::None;
                if (isShort) {
                    tag("if not " + djangoCondition(arm.condition));
                } else if (node.arms.size() == 1) {
                    tag("if " + djangoCondition(arm.condition));
                    tag("else");
                } else {
                    lose(TL_TEXT("Liquid", "Klaviyo cannot say this “unless” with its other cases"));
                    return;
                }
            } else {
                tag(arm.condition.empty() ? std::string("else") : (isFirst ? "if " : "elif ") + djangoCondition(arm.condition));
            }
            isFirst = false;
            body(arm.body);
        }
        tag("endif");
    }

    void write(const CaseNode &node) override
    {
        const std::string value = expression(node.value);
        bool isFirst = true;
        for (const WhenArm &arm : node.arms) {
            m_position = arm.position;
            std::string tests;
            for (const ExpressionPtr &when : arm.values)
                tests += (tests.empty() ? "" : " or ") + value + " == " + expression(when);
            if (arm.values.empty() && isFirst)
                tests = "True";
            tag(tests.empty() ? std::string("else") : (isFirst ? "if " : "elif ") + tests);
            isFirst = false;
            body(arm.body);
        }
        if (!isFirst)
            tag("endif");
    }

    void write(const ForNode &node) override
    {
        if (!node.collection->isLookup()) {
            lose(TL_TEXT("Liquid", "Klaviyo's loops walk lists, not ranges"));
            return;
        }
        std::string list = expression(node.collection);
        if (node.limit || node.offset || node.isContinued) {
            const std::int64_t *limit = node.limit ? std::get_if<std::int64_t>(&node.limit->form) : nullptr;
            const std::int64_t *offset = node.offset ? std::get_if<std::int64_t>(&node.offset->form) : nullptr;
            if (node.isContinued || (node.limit && !limit) || (node.offset && !offset)) {
                lose(TL_TEXT("Liquid", "Klaviyo needs a number for “limit” and “offset”"));
                return;
            }
            const std::int64_t from = offset ? *offset : 0;
            list += "|slice:\"" + formatNumber(from) + ":" + (limit ? formatNumber(from + *limit) : "") + "\"";
        }
        tag("for " + node.variable + " in " + list + (node.isReversed ? " reversed" : ""));
        addLocal(node.variable);
        body(node.body);
        if (node.otherwise) {
            tag("empty");
            body(*node.otherwise);
        }
        tag("endfor");
    }

    void write(const CycleNode &node) override
    {
        if (node.group)
            change(TL_TEXT("Liquid", "Klaviyo's “cycle” has no groups: this one counts alone"));
        std::string markup = "cycle";
        for (const ExpressionPtr &value : node.values)
            markup += " " + expression(value);
        tag(markup);
    }

    std::string expression(const ExpressionPtr &value) override
    {
        if (!value || std::holds_alternative<std::monostate>(value->form))
            return "None";
        if (const auto *boolean = std::get_if<bool>(&value->form))
            return *boolean ? "True" : "False";
        if (std::holds_alternative<Special>(value->form))
            return "''";
        if (std::holds_alternative<Range>(value->form) || std::holds_alternative<RangeExpression>(value->form)) {
            lose(TL_TEXT("Liquid", "Klaviyo has no ranges"));
            return "None";
        }
        return TreeWriter::expression(value);
    }

    std::string lookup(const Lookup &found) override
    {
        if (!found.nameExpression && found.name == "forloop")
            return loopMember(found);
        PlainPath plain = plainPath(found);
        if (plain.path.empty()) {
            lose(TL_TEXT("Liquid", "Klaviyo cannot read a field whose name is computed"));
            return "None";
        }
        std::string result = fieldName(plain.path, found.name);
        for (std::size_t i = plain.next; i < found.segments.size(); ++i) {
            const Segment &segment = found.segments[i];
            const auto *index = segment.index ? std::get_if<std::int64_t>(&segment.index->form) : nullptr;
            if (index && *index >= 0)
                result += "." + formatNumber(*index);
            else
                result += "|lookup:" + (segment.index ? expression(segment.index) : quoted(segment.name));
        }
        if (plain.next == found.segments.size() && !found.segments.empty() && result.ends_with(".size"))
            result.replace(result.size() - 5, 5, "|length");
        return result;
    }

private:
    std::string loopMember(const Lookup &found)
    {
        std::string result = "forloop";
        for (const Segment &segment : found.segments) {
            const auto member = std::find_if(std::begin(loopMembers), std::end(loopMembers),
                                             [&](const auto &entry) { return entry.first == segment.name; });
            if (member == std::end(loopMembers)) {
                lose(TL_TEXT("Liquid", "Klaviyo's loops know no “%1”"), {segment.name});
                return "None";
            }
            result += "." + std::string(member->second);
        }
        return result;
    }

    std::string piped(const FilteredExpression &value)
    {
        std::string result = expression(value.value);
        for (const FilterCall &call : value.filters)
            result += filter(call);
        return result;
    }

    std::string filter(const FilterCall &call)
    {
        m_position = call.position;
        if (call.name == "date" && call.arguments.size() == 1) {
            const auto *format = std::get_if<std::string>(&call.arguments.front()->form);
            const auto letters = format ? djangoDate(*format) : std::nullopt;
            if (letters)
                return "|date:" + quoted(*letters);
        }
        if (call.name == "truncate" && call.arguments.size() == 1)
            return "|truncatechars:" + expression(call.arguments.front());
        const auto found = std::find_if(std::begin(filterNames), std::end(filterNames),
                                        [&](const FilterName &name) { return name.ours == call.name; });
        if (found == std::end(filterNames) || call.arguments.size() > found->maximumArguments || !call.keywords.empty()) {
            lose(TL_TEXT("Liquid", "the filter “%1” is left out"), {call.name});
            return {};
        }
        const std::string name = "|" + std::string(found->theirs);
        return call.arguments.empty() ? name : name + ":" + expression(call.arguments.front());
    }

    std::string term(const ConditionTerm &term)
    {
        const std::string left = expression(term.left);
        if (term.comparison == Comparison::None) {
            if (term.left->isLookup() && !m_saidTruth) {
                m_saidTruth = true;
                change(TL_TEXT("Liquid", "there, 0 and an empty text or list count as no"));
            }
            return left;
        }
        if (term.comparison == Comparison::Contains)
            return expression(term.right) + " in " + left;
        return left + " " + std::string(comparisonSign(term.comparison)) + " " + expression(term.right);
    }

    /// Ours reads from the right, a and (b or c); Django binds "and" first, and has no brackets: so
    /// each side of an "or" is written out.
    std::string djangoCondition(const Condition &condition)
    {
        std::vector<std::string> alternatives;
        for (auto at = condition.rbegin(); at != condition.rend(); ++at) {
            const std::string own = term(*at);
            if (at->next == Junction::And) {
                for (std::string &alternative : alternatives)
                    alternative = own + " and " + alternative;
            } else {
                alternatives.insert(alternatives.begin(), own);
            }
        }
        std::string result;
        for (const std::string &alternative : alternatives)
            result += (result.empty() ? "" : " or ") + alternative;
        return result;
    }

    bool m_saidTruth = false;
};

} // namespace

std::unique_ptr<TreeWriter> makeKlaviyoWriter(const WriteOptions &options)
{
    return std::make_unique<KlaviyoWriter>(options);
}

} // namespace throughline::liquid
