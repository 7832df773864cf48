// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/tree_writer.h"

#include "model/values/number.h"

#include <algorithm>

// Handlebars with the helpers that Parcelvoy registers (parcelvoy/platform, apps/platform/src/render/Helpers).

namespace throughline::liquid {

namespace {

struct Helper
{
    std::string_view filter;
    std::string_view name;
    std::size_t maximumArguments;
};

constexpr Helper helpers[] = {
    {"abs", "abs", 0},         {"append", "append", 1},      {"ceil", "ceil", 0},   {"downcase", "lowercase", 0},
    {"floor", "floor", 0},     {"minus", "subtract", 1},     {"plus", "add", 1},    {"prepend", "prepend", 1},
    {"replace", "replace", 2}, {"replace_first", "replaceFirst", 2}, {"round", "round", 0}, {"split", "split", 1},
    {"strip", "trim", 0},      {"times", "multiply", 1},     {"divided_by", "divide", 1}, {"modulo", "remainder", 1},
    {"capitalize", "capitalize", 0}, {"truncate", "truncate", 2}};

constexpr std::pair<std::string_view, std::string_view> loopMembers[] = {
    {"index0", "@index"}, {"first", "@first"}, {"last", "@last"}};

std::string_view comparisonHelper(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal: return "eq";
    case Comparison::NotEqual: return "ne";
    case Comparison::Less: return "lt";
    case Comparison::LessOrEqual: return "lte";
    case Comparison::Greater: return "gt";
    case Comparison::GreaterOrEqual: return "gte";
    default: return {};
    }
}

class HandlebarsWriter : public TreeWriter
{
public:
    using TreeWriter::TreeWriter;

protected:
    using TreeWriter::write;

    void write(const TextNode &node) override
    {
        for (std::size_t i = 0; i < node.text.size(); ++i) {
            // A backslash keeps what would begin a tag of Handlebars.
            if (node.text.compare(i, 2, "{{") == 0) {
                text("\\{{");
                ++i;
            } else {
                text(std::string_view(node.text).substr(i, 1));
            }
        }
        // A brace before a tag would make it another tag, and nothing can keep them apart but a space.
        if (node.text.ends_with('{')) {
            text(" ");
            change(TL_TEXT("Liquid", "a space follows the brace “{”"));
        }
    }

    void write(const OutputNode &node) override
    {
        const FilteredExpression &value = node.expression;
        if (!value.value)
            return;
        // `default` is a choice there.
        if (!value.filters.empty() && value.filters.back().name == "default" && value.filters.back().keywords.empty()) {
            const FilterCall last = value.filters.back();
            FilteredExpression rest = value;
            rest.filters.pop_back();
            const std::string inner = nested(rest);
            text("{{#if " + inner + "}}" + output(inner, !rest.filters.empty()) + "{{else}}");
            if (!last.arguments.empty())
                writeLiteral(last.arguments.front());
            text("{{/if}}");
            return;
        }
        text(output(nested(value), !value.filters.empty()));
    }

    void write(const AssignNode &node) override { loseVariable(node.name); }
    void write(const CaptureNode &node) override { loseVariable(node.name); }
    void write(const CounterNode &) override { lose(TL_TEXT("Liquid", "Handlebars has no counters")); }
    void write(const CycleNode &) override { lose(TL_TEXT("Liquid", "Handlebars has no “cycle”")); }
    void write(const TableRowNode &) override { lose(TL_TEXT("Liquid", "Handlebars has no “tablerow”")); }
    void write(const IfChangedNode &) override { lose(TL_TEXT("Liquid", "Handlebars has no “ifchanged”")); }
    void write(const InterruptNode &) override { lose(TL_TEXT("Liquid", "loops of Handlebars cannot be left early")); }
    void write(const IncludeNode &node) override
    {
        if (!node.arguments.empty() || (node.with && !node.isForEach))
            lose(TL_TEXT("Liquid", "Handlebars cannot give values to a block here"));
        else
            inlineBlock(node);
    }

    void write(const CommentNode &node) override
    {
        if (node.text.find("--") == std::string::npos)
            text("{{!--" + node.text + "--}}");
    }

    void write(const IfNode &node) override
    {
        bool isFirst = true;
        for (const ConditionalArm &arm : node.arms) {
            m_position = arm.position;
            if (arm.condition.empty()) {
                text("{{else}}");
            } else {
                const std::string test = subexpression(arm.condition.begin(), arm.condition.end());
                if (isFirst)
                    text((node.isUnless ? "{{#unless " : "{{#if ") + test + "}}");
                else
                    text("{{else if " + test + "}}");
            }
            isFirst = false;
            body(arm.body);
        }
        text(node.isUnless ? "{{/unless}}" : "{{/if}}");
    }

    void write(const CaseNode &node) override
    {
        const std::string value = expression(node.value);
        bool isFirst = true;
        for (const WhenArm &arm : node.arms) {
            m_position = arm.position;
            std::string tests;
            for (const ExpressionPtr &when : arm.values)
                tests += " (eq " + value + " " + expression(when) + ")";
            if (arm.values.size() > 1)
                tests = " (or" + tests + ")";
            if (arm.values.empty())
                text(isFirst ? "{{#if true}}" : "{{else}}");
            else
                text((isFirst ? "{{#if" : "{{else if") + tests + "}}");
            isFirst = false;
            body(arm.body);
        }
        if (!isFirst)
            text("{{/if}}");
    }

    void write(const ForNode &node) override
    {
        if (!node.collection->isLookup() || node.limit || node.offset || node.isContinued || node.isReversed) {
            lose(TL_TEXT("Liquid", "loops of Handlebars walk whole lists, forwards"));
            return;
        }
        text("{{#each " + expression(node.collection) + " as |" + node.variable + "|}}");
        addLocal(node.variable);
        body(node.body);
        if (node.otherwise) {
            text("{{else}}");
            body(*node.otherwise);
        }
        text("{{/each}}");
    }

    std::string expression(const ExpressionPtr &value) override
    {
        if (!value || std::holds_alternative<std::monostate>(value->form))
            return "null";
        if (std::holds_alternative<Special>(value->form))
            return "\"\"";
        if (std::holds_alternative<Range>(value->form) || std::holds_alternative<RangeExpression>(value->form)) {
            lose(TL_TEXT("Liquid", "Handlebars has no ranges"));
            return "null";
        }
        return TreeWriter::expression(value);
    }

    std::string lookup(const Lookup &found) override
    {
        if (!found.nameExpression && found.name == "forloop") {
            const std::string member = found.segments.empty() ? std::string() : found.segments.front().name;
            const auto known = std::find_if(std::begin(loopMembers), std::end(loopMembers),
                                            [&](const auto &entry) { return entry.first == member; });
            if (known != std::end(loopMembers) && found.segments.size() == 1)
                return std::string(known->second);
            if (member == "index" && found.segments.size() == 1)
                return "(add @index 1)";
            lose(TL_TEXT("Liquid", "loops of Handlebars know no “%1”"), {member});
            return "null";
        }
        const PlainPath plain = plainPath(found);
        if (plain.path.empty()) {
            lose(TL_TEXT("Liquid", "Handlebars cannot read a field whose name is computed here"));
            return "null";
        }
        std::string result = fieldName(plain.path, found.name);
        if (!found.segments.empty() && plain.next == found.segments.size() && result.ends_with(".size"))
            result.replace(result.size() - 5, 5, ".length");
        for (std::size_t i = plain.next; i < found.segments.size(); ++i) {
            const Segment &segment = found.segments[i];
            const auto *index = segment.index ? std::get_if<std::int64_t>(&segment.index->form) : nullptr;
            const auto *key = segment.index ? std::get_if<std::string>(&segment.index->form) : &segment.name;
            if (index && *index >= 0)
                result += ".[" + formatNumber(*index) + "]";
            else if (key && key->find(']') == std::string::npos)
                result += ".[" + *key + "]";
            else
                result = "(lookup " + result + " " + expression(segment.index) + ")";
        }
        return result;
    }

private:
    void loseVariable(const std::string &name)
    {
        lose(TL_TEXT("Liquid", "Handlebars has no variables: “%1” is not assigned"), {name});
    }

    /// Three braces: two would write "&" as "&amp;", which Liquid does not.
    static std::string output(const std::string &inner, bool isCall)
    {
        const bool isWrapped = isCall && inner.starts_with('(');
        return "{{{" + (isWrapped ? inner.substr(1, inner.size() - 2) : inner) + "}}}";
    }

    void writeLiteral(const ExpressionPtr &value)
    {
        if (const auto *string = std::get_if<std::string>(&value->form))
            write(TextNode{*string, false});
        else
            text("{{{" + expression(value) + "}}}");
    }

    /// "(append (lowercase a) 'x')"
    std::string nested(const FilteredExpression &value)
    {
        std::string result = expression(value.value);
        for (const FilterCall &call : value.filters) {
            m_position = call.position;
            const auto helper = std::find_if(std::begin(helpers), std::end(helpers),
                                             [&](const Helper &entry) { return entry.filter == call.name; });
            if (helper == std::end(helpers) || call.arguments.size() > helper->maximumArguments || !call.keywords.empty()) {
                lose(TL_TEXT("Liquid", "the filter “%1” is left out"), {call.name});
                continue;
            }
            if (call.name == "divided_by" || call.name == "capitalize")
                change(TL_TEXT("Liquid", "“%1” rounds or writes capitals otherwise there"), {call.name});
            result = "(" + std::string(helper->name) + " " + result;
            for (const ExpressionPtr &argument : call.arguments)
                result += " " + expression(argument);
            if (call.name == "truncate" && call.arguments.empty())
                result += " 50";
            if (call.name == "truncate" && call.arguments.size() < 2)
                result += " \"...\"";
            result += ")";
        }
        return result;
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
        const std::string_view helper = comparisonHelper(term.comparison);
        if (helper.empty()) {
            lose(TL_TEXT("Liquid", "“%1” is not known there: the condition is never met"), {"contains"});
            return "false";
        }
        return "(" + std::string(helper) + " " + left + " " + expression(term.right) + ")";
    }

    std::string subexpression(Condition::const_iterator at, Condition::const_iterator end)
    {
        const std::string own = term(*at);
        if (at->next == Junction::None || at + 1 == end)
            return own;
        const std::string helper = at->next == Junction::And ? "(and " : "(or ";
        return helper + own + " " + subexpression(at + 1, end) + ")";
    }

    bool m_saidTruth = false;
};

} // namespace

std::unique_ptr<TreeWriter> makeHandlebarsWriter(const WriteOptions &options)
{
    return std::make_unique<HandlebarsWriter>(options);
}

} // namespace throughline::liquid
