// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/text_writer.h"

#include "model/values/number.h"

#include <array>

namespace throughline {

namespace {

struct FilterName
{
    std::string_view liquid;
    std::string_view klaviyo; ///< with its colon where it takes the argument over
    std::size_t arguments;
};

constexpr std::array<FilterName, 20> filterNames{{
    {"upcase", "upper", 0},       {"downcase", "lower", 0},       {"capitalize", "lower|capfirst", 0},
    {"default", "default:", 1},   {"append", "add:", 1},          {"plus", "add:", 1},
    {"truncate", "truncatechars:", 1}, {"truncatewords", "truncatewords:", 1}, {"join", "join:", 1},
    {"first", "first", 0},        {"last", "last", 0},            {"size", "length", 0},
    {"escape", "escape", 0},      {"url_encode", "urlencode", 0}, {"newline_to_br", "linebreaksbr", 0},
    {"strip_html", "striptags", 0}, {"round", "floatformat:", 1}, {"round", "floatformat:0", 0},
    {"remove", "cut:", 1},        {"split", "split:", 1},
}};

/// Klaviyo's tags: `{{ person|lookup:'tier'|default:'Friend' }}`, `{% if … %}{% elif … %}`.
class KlaviyoWriter final : public TextWriter
{
public:
    using TextWriter::TextWriter;

protected:
    std::string output(const liquid::FilteredExpression &expression) override
    {
        return "{{ " + filtered(expression) + " }}";
    }
    std::string plain(const liquid::TextNode &text) override
    {
        const bool looksLikeATag = text.text.find("{{") != std::string::npos || text.text.find("{%") != std::string::npos;
        return looksLikeATag ? "{% verbatim %}" + text.text + "{% endverbatim %}" : text.text;
    }
    std::string conditional(const liquid::IfNode &node) override
    {
        if (node.isUnless && !node.arms.empty()) {
            std::string text = "{% if " + condition(node.arms.front().condition) + " %}";
            std::string others;
            for (std::size_t i = 1; i < node.arms.size(); ++i)
                others += write(node.arms[i].body);
            return text + others + "{% else %}" + write(node.arms.front().body) + "{% endif %}";
        }
        std::string text;
        for (std::size_t i = 0; i < node.arms.size(); ++i) {
            const liquid::ConditionalArm &arm = node.arms[i];
            text += i == 0 ? "{% if " : arm.condition.empty() ? "{% else" : "{% elif ";
            text += condition(arm.condition) + " %}" + write(arm.body);
        }
        return text + "{% endif %}";
    }
    std::string choice(const liquid::CaseNode &node) override
    {
        std::string text;
        std::string otherwise;
        bool isFirst = true;
        for (const liquid::WhenArm &arm : node.arms) {
            if (arm.values.empty()) {
                otherwise = "{% else %}" + write(arm.body);
                continue;
            }
            text += isFirst ? "{% if " : "{% elif ";
            isFirst = false;
            for (std::size_t i = 0; i < arm.values.size(); ++i)
                text += (i ? " or " : "") + expression(node.value) + " == " + expression(arm.values[i]);
            text += " %}" + write(arm.body);
        }
        return isFirst ? std::string() : text + otherwise + "{% endif %}";
    }
    std::string loop(const liquid::ForNode &node) override
    {
        std::string collection = expression(node.collection);
        if (node.offset || node.isContinued)
            lose({TL_TEXT("Export", "a loop that begins further on"), {}}, {TL_TEXT("Export", "all items"), {}});
        if (node.limit)
            collection += "|slice:':" + expression(node.limit) + "'";
        std::string text = "{% for " + node.variable + " in " + collection + (node.isReversed ? " reversed" : "") + " %}";
        const bool wasLocal = isLocal(node.variable);
        addLocal(node.variable);
        addLocal("forloop");
        text += write(node.body);
        if (!wasLocal)
            removeLocal(node.variable);
        removeLocal("forloop");
        if (node.otherwise)
            text += "{% empty %}" + write(*node.otherwise);
        return text + "{% endfor %}";
    }
    std::string assign(const liquid::AssignNode &node, const std::string &rest) override
    {
        return "{% with " + node.name + "=" + filtered(node.value) + " %}" + rest + "{% endwith %}";
    }
    std::string field(const std::string &name) override
    {
        if (name == "first_name" || name == "last_name" || name == "email")
            return name;
        if (name == "phone")
            return "person.phone_number";
        return "person|lookup:" + literal(name, '\'');
    }
    std::string unsubscribe() override { return "{% unsubscribe_link %}"; }

private:
    std::string expression(const liquid::ExpressionPtr &written)
    {
        const liquid::ExpressionPtr expression = resolved(written);
        if (!expression)
            return "None";
        const auto &form = expression->form;
        if (const auto *flag = std::get_if<bool>(&form))
            return *flag ? "True" : "False";
        if (const auto *whole = std::get_if<std::int64_t>(&form))
            return formatNumber(*whole);
        if (const auto *real = std::get_if<double>(&form))
            return formatNumber(*real);
        if (const auto *text = std::get_if<std::string>(&form))
            return literal(*text, '\'');
        if (const auto *lookup = std::get_if<liquid::Lookup>(&form))
            return name(*lookup);
        if (std::holds_alternative<liquid::Range>(form) || std::holds_alternative<liquid::RangeExpression>(form))
            lose({TL_TEXT("Export", "a range of numbers"), {}}, {TL_TEXT("Export", "nothing"), {}});
        return "None";
    }

    std::string name(const liquid::Lookup &lookup)
    {
        if (lookup.nameExpression) {
            lose({TL_TEXT("Export", "a name that is worked out"), {}}, {TL_TEXT("Export", "nothing"), {}});
            return "None";
        }
        if (lookup.name == "forloop" && lookup.segments.size() == 1) {
            const std::string &what = lookup.segments.front().name;
            return "forloop." + std::string(what == "index" ? "counter" : what == "index0" ? "counter0" : what);
        }
        return (isLocal(lookup.name) ? lookup.name : field(lookup.name)) + steps(lookup);
    }

    std::string filtered(const liquid::FilteredExpression &value)
    {
        std::string text = expression(value.value);
        for (const liquid::FilterCall &filter : value.filters) {
            const FilterName *known = nullptr;
            for (const FilterName &each : filterNames)
                if (each.liquid == filter.name && each.arguments == filter.arguments.size())
                    known = &each;
            if (!known || !filter.keywords.empty()) {
                loseFilter(filter.name);
                continue;
            }
            text += "|" + std::string(known->klaviyo);
            if (known->klaviyo.ends_with(':'))
                text += expression(filter.arguments.front());
        }
        return text;
    }

    std::string term(const liquid::ConditionTerm &term)
    {
        const bool isSpecial = term.right
            && (std::holds_alternative<liquid::Special>(term.right->form)
                || std::holds_alternative<std::monostate>(term.right->form));
        const std::string left = expression(term.left);
        switch (term.comparison) {
        case liquid::Comparison::None: return left;
        case liquid::Comparison::Equal: return isSpecial ? "not " + left : left + " == " + expression(term.right);
        case liquid::Comparison::NotEqual: return isSpecial ? left : left + " != " + expression(term.right);
        case liquid::Comparison::Less: return left + " < " + expression(term.right);
        case liquid::Comparison::LessOrEqual: return left + " <= " + expression(term.right);
        case liquid::Comparison::Greater: return left + " > " + expression(term.right);
        case liquid::Comparison::GreaterOrEqual: return left + " >= " + expression(term.right);
        case liquid::Comparison::Contains: break;
        }
        return expression(term.right) + " in " + left;
    }

    /// Liquid reads a chain from the right, here `and` binds first and there are no brackets: the chain
    /// is multiplied out to alternatives of conjunctions.
    std::string condition(const liquid::Condition &terms)
    {
        std::vector<std::vector<std::string>> alternatives;
        for (std::size_t i = terms.size(); i-- > 0;) {
            const std::string text = term(terms[i]);
            if (terms[i].next == liquid::Junction::And) {
                for (std::vector<std::string> &alternative : alternatives)
                    alternative.insert(alternative.begin(), text);
            } else {
                alternatives.insert(alternatives.begin(), {text});
            }
        }
        std::string all;
        for (const std::vector<std::string> &alternative : alternatives) {
            all += all.empty() ? "" : " or ";
            for (std::size_t i = 0; i < alternative.size(); ++i)
                all += (i ? " and " : "") + alternative[i];
        }
        return all;
    }
};

} // namespace

std::unique_ptr<TextWriter> makeKlaviyoWriter(const Project &project, const TextFacts &facts, bool isHtml)
{
    return std::make_unique<KlaviyoWriter>(project, facts, isHtml);
}

} // namespace throughline
