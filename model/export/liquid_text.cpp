// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/text_writer.h"

#include "model/values/number.h"

#include <set>
#include <utility>

namespace throughline {

namespace {

/// Liquid for a platform that speaks it: the same text with the platform's names for the fields.
class LiquidWriter final : public TextWriter
{
public:
    LiquidWriter(TextLanguage language, const Project &project, TextFacts facts, bool isHtml)
        : TextWriter(project, std::move(facts), isHtml)
        , m_language(language)
    {
    }

protected:
    std::string output(const liquid::FilteredExpression &expression) override
    {
        const std::string text = guarded(expression);
        return takePrelude() + "{{ " + text + " }}";
    }
    std::string plain(const liquid::TextNode &text) override
    {
        const bool looksLikeATag = text.text.find("{{") != std::string::npos || text.text.find("{%") != std::string::npos;
        return text.isRaw || looksLikeATag ? "{% raw %}" + text.text + "{% endraw %}" : text.text;
    }
    std::string conditional(const liquid::IfNode &node) override
    {
        std::string text;
        for (std::size_t i = 0; i < node.arms.size(); ++i) {
            const liquid::ConditionalArm &arm = node.arms[i];
            if (i == 0)
                text += node.isUnless ? "{% unless " : "{% if ";
            else
                text += arm.condition.empty() ? "{% else" : "{% elsif ";
            text += condition(arm.condition) + " %}" + branch(arm.body);
        }
        return text + (node.isUnless ? "{% endunless %}" : "{% endif %}");
    }
    std::string choice(const liquid::CaseNode &node) override
    {
        std::string text = "{% case " + expression(node.value) + " %}";
        for (const liquid::WhenArm &arm : node.arms) {
            text += arm.values.empty() ? "{% else" : "{% when ";
            for (std::size_t i = 0; i < arm.values.size(); ++i)
                text += (i ? ", " : "") + expression(arm.values[i]);
            text += " %}" + branch(arm.body);
        }
        return text + "{% endcase %}";
    }
    std::string loop(const liquid::ForNode &node) override
    {
        const std::string collection = argument(node.collection);
        std::string text = takePrelude() + "{% for " + node.variable + " in " + collection;
        if (node.isReversed)
            text += " reversed";
        if (node.limit)
            text += " limit: " + expression(node.limit);
        if (node.isContinued)
            text += " offset: continue";
        else if (node.offset)
            text += " offset: " + expression(node.offset);
        const bool wasLocal = isLocal(node.variable);
        addLocal(node.variable);
        addLocal("forloop");
        text += " %}" + branch(node.body);
        if (!wasLocal)
            removeLocal(node.variable);
        removeLocal("forloop");
        if (node.otherwise)
            text += "{% else %}" + branch(*node.otherwise);
        return text + "{% endfor %}";
    }
    std::string assign(const liquid::AssignNode &node, const std::string &rest) override
    {
        const std::string value = guarded(node.value);
        noteAssigned(node.name);
        return takePrelude() + "{% assign " + node.name + " = " + value + " %}" + rest;
    }
    std::string capture(const liquid::CaptureNode &node, const std::string &rest) override
    {
        noteAssigned(node.name);
        return "{% capture " + node.name + " %}" + write(node.body) + "{% endcapture %}" + rest;
    }
    std::string field(const std::string &name) override
    {
        if (m_language == TextLanguage::Dittofeed)
            return isPlainName(name) ? "user." + name : "user[" + string(name) + "]";
        if (isPlainName(name))
            return name;
        lose({TL_TEXT("Export", "the field \"%1\", whose name is no plain word"), {name}}, {TL_TEXT("Export", "nothing"), {}});
        return "\"\"";
    }
    std::string unsubscribe() override
    {
        return m_language == TextLanguage::Dittofeed ? "{% unsubscribe_url %}" : "[unsubscribe_url]";
    }

private:
    /// The platform reads a backslash within a string as the beginning of an escape; Liquid knows none.
    std::string string(std::string text)
    {
        if (m_language == TextLanguage::Dittofeed)
            for (std::size_t at = text.find('\\'); at != std::string::npos; at = text.find('\\', at + 2))
                text.insert(at, 1, '\\');
        return literal(text);
    }
    std::string branch(const liquid::Body &body)
    {
        ++m_depth;
        std::string text = write(body);
        --m_depth;
        return text;
    }
    /// Behind the branch nobody knows whether it was taken.
    void noteAssigned(const std::string &name)
    {
        if (m_depth > 0)
            m_doubtful.insert(name);
    }

    std::string expression(const liquid::ExpressionPtr &written)
    {
        const liquid::ExpressionPtr expression = resolved(written);
        if (!expression)
            return "nil";
        const auto &form = expression->form;
        if (const auto *flag = std::get_if<bool>(&form))
            return *flag ? "true" : "false";
        if (const auto *whole = std::get_if<std::int64_t>(&form))
            return formatNumber(*whole);
        if (const auto *real = std::get_if<double>(&form))
            return formatNumber(*real);
        if (const auto *text = std::get_if<std::string>(&form))
            return string(*text);
        if (const auto *special = std::get_if<liquid::Special>(&form))
            return *special == liquid::Special::Empty ? "empty" : "blank";
        if (const auto *range = std::get_if<liquid::Range>(&form))
            return "(" + formatNumber(range->first) + ".." + formatNumber(range->last) + ")";
        if (const auto *range = std::get_if<liquid::RangeExpression>(&form))
            return "(" + this->expression(range->first) + ".." + this->expression(range->last) + ")";
        if (const auto *lookup = std::get_if<liquid::Lookup>(&form))
            return name(*lookup);
        return "nil";
    }

    std::string name(const liquid::Lookup &lookup)
    {
        std::string text = lookup.nameExpression ? "[" + expression(lookup.nameExpression) + "]"
            : isLocal(lookup.name)               ? lookup.name
                                                 : field(lookup.name);
        for (const liquid::Segment &segment : lookup.segments)
            text += segment.index ? "[" + expression(segment.index) + "]" : "." + segment.name;
        return text;
    }

    /// A field that the customer lacks, or a variable of a branch that was not taken, stops the send on
    /// a platform with strict variables, unless `default` is the first filter or it stands in a condition.
    static constexpr const char *orNothing = " | default: \"\", allow_false: true";
    bool isField(const liquid::ExpressionPtr &written)
    {
        const liquid::ExpressionPtr value = resolved(written);
        const auto *lookup = value ? std::get_if<liquid::Lookup>(&value->form) : nullptr;
        return lookup && !lookup->nameExpression && (!isLocal(lookup->name) || m_doubtful.contains(lookup->name));
    }
    bool isStrict() const { return m_language == TextLanguage::Dittofeed; }
    std::string guarded(const liquid::FilteredExpression &value)
    {
        const bool hasDefault = !value.filters.empty() && value.filters.front().name == "default";
        return filtered(value, isStrict() && isField(value.value) && !hasDefault ? orNothing : "");
    }
    /// An argument of a filter or a loop takes no filter of its own: it is assigned first.
    std::string argument(const liquid::ExpressionPtr &value)
    {
        if (!isStrict() || !isField(value))
            return expression(value);
        const std::string name = "tl_" + formatNumber(std::int64_t(++m_assigned));
        m_prelude += "{% assign " + name + " = " + expression(value) + orNothing + " %}";
        return name;
    }
    std::string takePrelude() { return std::exchange(m_prelude, {}); }

    std::string filtered(const liquid::FilteredExpression &value, const char *first)
    {
        std::string text = expression(value.value) + first;
        for (const liquid::FilterCall &filter : value.filters) {
            text += " | " + filter.name;
            bool isFirst = true;
            for (const liquid::ExpressionPtr &argument : filter.arguments) {
                text += (isFirst ? ": " : ", ") + this->argument(argument);
                isFirst = false;
            }
            for (const liquid::KeywordArgument &keyword : filter.keywords) {
                text += (isFirst ? ": " : ", ") + keyword.name + ": " + argument(keyword.value);
                isFirst = false;
            }
        }
        return text;
    }

    std::string condition(const liquid::Condition &terms)
    {
        std::string text;
        for (const liquid::ConditionTerm &term : terms) {
            text += expression(term.left);
            switch (term.comparison) {
            case liquid::Comparison::None: break;
            case liquid::Comparison::Equal: text += " == "; break;
            case liquid::Comparison::NotEqual: text += " != "; break;
            case liquid::Comparison::Less: text += " < "; break;
            case liquid::Comparison::LessOrEqual: text += " <= "; break;
            case liquid::Comparison::Greater: text += " > "; break;
            case liquid::Comparison::GreaterOrEqual: text += " >= "; break;
            case liquid::Comparison::Contains: text += " contains "; break;
            }
            if (term.comparison != liquid::Comparison::None)
                text += expression(term.right);
            if (term.next != liquid::Junction::None)
                text += term.next == liquid::Junction::And ? " and " : " or ";
        }
        return text;
    }

    TextLanguage m_language;
    std::string m_prelude; ///< assignments that must stand before what is being written
    int m_assigned = 0;
    int m_depth = 0;
    std::set<std::string> m_doubtful; ///< assigned within a branch
};

} // namespace

std::unique_ptr<TextWriter> makeLiquidWriter(TextLanguage language, const Project &project, const TextFacts &facts,
                                             bool isHtml)
{
    return std::make_unique<LiquidWriter>(language, project, facts, isHtml);
}

} // namespace throughline
