// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/text_writer.h"

#include "model/content/viewer.h"
#include "model/export/export_context.h"
#include "model/values/number.h"

#include <algorithm>

namespace throughline {

namespace {

constexpr int deepestInclude = 8;

bool isSpace(const std::string &text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; }

} // namespace

TextWriter::TextWriter(const Project &project, TextFacts facts, bool isHtml)
    : m_project(project)
    , m_facts(std::move(facts))
    , m_isHtml(isHtml)
{
    // A text of the journey itself, such as the body of a call, knows the brand as well.
    if (!m_facts.system.contains("brand"))
        m_facts.system["brand"] = {{"name", project.brand.name}, {"website", project.brand.website}, {"logo", project.brand.logo}};
}

std::string TextWriter::write(const liquid::Body &body) { return writeFrom(body, 0); }

std::string TextWriter::writeFrom(const liquid::Body &body, std::size_t index)
{
    std::string text;
    for (; index < body.nodes.size(); ++index) {
        bool isDone = false;
        text += writeNode(body.nodes[index], body, index, isDone);
        if (isDone)
            break;
    }
    return text;
}

std::string TextWriter::writeNode(const liquid::Node &node, const liquid::Body &body, std::size_t index,
                                  bool &isDone)
{
    m_position = node.position;
    if (const auto *text = std::get_if<liquid::TextNode>(&node.content))
        return body.dropsBlankText && isSpace(text->text) ? std::string() : plain(*text);
    if (const auto *out = std::get_if<liquid::OutputNode>(&node.content)) {
        if (isAlone(out->expression, "landing_url"))
            return m_facts.link;
        if (isAlone(out->expression, "unsubscribe_url"))
            return unsubscribe();
        return output(out->expression);
    }
    if (const auto *branch = std::get_if<liquid::IfNode>(&node.content))
        return conditional(*branch);
    if (const auto *cases = std::get_if<liquid::CaseNode>(&node.content))
        return choice(*cases);
    if (const auto *each = std::get_if<liquid::ForNode>(&node.content))
        return loop(*each);
    if (const auto *set = std::get_if<liquid::AssignNode>(&node.content)) {
        addLocal(set->name);
        isDone = true;
        return assign(*set, writeFrom(body, index + 1));
    }
    if (const auto *kept = std::get_if<liquid::CaptureNode>(&node.content)) {
        addLocal(kept->name);
        isDone = true;
        return capture(*kept, writeFrom(body, index + 1));
    }
    if (const auto *include = std::get_if<liquid::IncludeNode>(&node.content))
        return inlined(*include);
    if (const auto *note = std::get_if<liquid::CommentNode>(&node.content))
        return comment(*note);
    const char *name = std::holds_alternative<liquid::TableRowNode>(node.content) ? "tablerow"
        : std::holds_alternative<liquid::CounterNode>(node.content)               ? "increment, decrement"
        : std::holds_alternative<liquid::CycleNode>(node.content)                 ? "cycle"
        : std::holds_alternative<liquid::IfChangedNode>(node.content)             ? "ifchanged"
                                                                                  : "break, continue";
    lose({TL_TEXT("Export", "the tag %1"), {name}}, {TL_TEXT("Export", "left out"), {}});
    return {};
}

std::string TextWriter::inlined(const liquid::IncludeNode &node)
{
    const auto *name = node.block ? std::get_if<std::string>(&node.block->form) : nullptr;
    const Block *found = nullptr;
    for (const Block &block : m_project.blocks)
        if (name && block.id == *name)
            found = &block;
    const bool isSimple = node.arguments.empty() && !node.with;
    const auto parsed = found ? liquid::parse(found->text) : liquid::ParseResult{};
    if (!found || !isSimple || !parsed.isValid() || m_depth >= deepestInclude) {
        lose({TL_TEXT("Export", "the block \"%1\""), {name ? *name : std::string("?")}},
             {TL_TEXT("Export", "left out"), {}});
        return {};
    }
    ++m_depth;
    const liquid::Position here = m_position;
    std::string text = write(parsed.tree.body());
    m_position = here;
    --m_depth;
    return text;
}

std::string TextWriter::capture(const liquid::CaptureNode &, const std::string &rest)
{
    lose({TL_TEXT("Export", "the tag %1"), {"capture"}}, {TL_TEXT("Export", "left out"), {}});
    return rest;
}

std::string TextWriter::comment(const liquid::CommentNode &) { return {}; }

std::string TextWriter::steps(const liquid::Lookup &lookup)
{
    std::string text;
    for (const liquid::Segment &segment : lookup.segments) {
        if (!segment.index) {
            text += "." + segment.name;
        } else if (const auto *place = std::get_if<std::int64_t>(&segment.index->form)) {
            text += "." + formatNumber(*place);
        } else if (const auto *key = std::get_if<std::string>(&segment.index->form)) {
            text += "." + *key;
        } else {
            lose({TL_TEXT("Export", "a name that is worked out"), {}}, {TL_TEXT("Export", "left out"), {}});
        }
    }
    return text;
}

bool TextWriter::isAlone(const liquid::FilteredExpression &expression, std::string_view name) const
{
    if (!expression.value || !expression.filters.empty())
        return false;
    const auto *lookup = std::get_if<liquid::Lookup>(&expression.value->form);
    return lookup && lookup->name == name && lookup->segments.empty() && !isLocal(lookup->name);
}

void TextWriter::lose(Message what, Message instead)
{
    m_losses.push_back({std::move(what), std::move(instead), m_position.line, m_position.column});
}

void TextWriter::loseFilter(const std::string &name)
{
    lose({TL_TEXT("Export", "the filter %1"), {name}}, {TL_TEXT("Export", "the value without it"), {}});
}

std::string TextWriter::literal(const std::string &text, char preferred)
{
    const char other = preferred == '"' ? '\'' : '"';
    const char quote = text.find(preferred) == std::string::npos ? preferred : other;
    if (text.find(quote) == std::string::npos)
        return quote + text + quote;
    lose({TL_TEXT("Export", "a text with both kinds of quotes"), {}}, {TL_TEXT("Export", "the text without them"), {}});
    std::string without = text;
    std::erase(without, '"');
    return '"' + without + '"';
}

liquid::ExpressionPtr TextWriter::resolved(const liquid::ExpressionPtr &expression)
{
    const auto *lookup = expression ? std::get_if<liquid::Lookup>(&expression->form) : nullptr;
    if (!lookup || lookup->nameExpression || isLocal(lookup->name))
        return expression;
    const bool isCustomer = lookup->name == "customer" && !lookup->segments.empty();
    if (!isCustomer && !isSystemName(lookup->name))
        return expression;
    std::vector<std::string> names{lookup->name};
    for (const liquid::Segment &segment : lookup->segments) {
        const auto *key = segment.index ? std::get_if<std::string>(&segment.index->form) : nullptr;
        if (segment.index && !key)
            return expression;
        names.push_back(key ? *key : segment.name);
    }
    liquid::Expression known{expression->position, {}};
    if (isCustomer) {
        if (names[1] == "key" || names[1] == "token") {
            lose({TL_TEXT("Export", "%1 of the customer"), {names[1]}}, {TL_TEXT("Export", "nothing"), {}});
            known.form = std::string();
        } else {
            liquid::Lookup field{names[1], {}, {}};
            field.segments.assign(lookup->segments.begin() + 1, lookup->segments.end());
            known.form = std::move(field);
        }
        return std::make_shared<const liquid::Expression>(std::move(known));
    }
    if (lookup->name == "landing_url") {
        known.form = m_facts.link;
        return std::make_shared<const liquid::Expression>(std::move(known));
    }
    if (lookup->name == "unsubscribe_url") {
        lose({TL_TEXT("Export", "the link to unsubscribe within an expression"), {}}, {TL_TEXT("Export", "nothing"), {}});
        known.form = std::string();
        return std::make_shared<const liquid::Expression>(std::move(known));
    }
    const Json *value = &m_facts.system;
    for (const std::string &name : names) {
        static const Json nothing;
        const auto found = value->is_object() ? value->find(name) : value->end();
        value = value->is_object() && found != value->end() ? &*found : &nothing;
    }
    if (value->is_string())
        known.form = value->get<std::string>();
    else if (value->is_number_integer())
        known.form = value->get<std::int64_t>();
    else if (value->is_number())
        known.form = value->get<double>();
    else if (value->is_boolean())
        known.form = value->get<bool>();
    return std::make_shared<const liquid::Expression>(std::move(known));
}

bool isPlainName(std::string_view name)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    return !name.empty() && isLetter(name.front())
        && std::ranges::all_of(name, [&](char c) { return isLetter(c) || (c >= '0' && c <= '9'); });
}

std::string literalText(std::string_view text, TextLanguage language)
{
    std::string out(text);
    if (language == TextLanguage::Handlebars) {
        for (std::size_t at = out.find("{{"); at != std::string::npos; at = out.find("{{", at + 2))
            out.insert(at, 1, '\\'), ++at;
        return out;
    }
    if (out.find("{{") == std::string::npos && out.find("{%") == std::string::npos)
        return out;
    return language == TextLanguage::Klaviyo ? "{% verbatim %}" + out + "{% endverbatim %}" : "{% raw %}" + out + "{% endraw %}";
}

std::string templateJson(const Json &json)
{
    std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t open = text.find("{{", i);
        // `{"a":{` is no tag: a tag of the text stands within a string.
        const std::size_t end = open == std::string::npos ? open : text.find("}}", open);
        if (end == std::string::npos) {
            out += text.substr(i);
            break;
        }
        out += text.substr(i, open - i);
        for (std::size_t k = open; k < end + 2; ++k) {
            if (text[k] == '\\' && k + 1 < end && (text[k + 1] == '"' || text[k + 1] == '\\'))
                ++k;
            out += text[k];
        }
        i = end + 2;
    }
    return out;
}

TranslatedText translateText(std::string_view text, TextLanguage language, const Project &project,
                             const TextFacts &facts, bool isHtml)
{
    const liquid::ParseResult parsed = liquid::parse(std::string(text));
    if (!parsed.isValid())
        return {{},
                {{{TL_TEXT("Export", "a text that is not valid Liquid"), {}}, {TL_TEXT("Export", "left out"), {}}, 1, 1,
                  LossSeverity::Blocker}}};
    const std::unique_ptr<TextWriter> writer = language == TextLanguage::Klaviyo
        ? makeKlaviyoWriter(project, facts, isHtml)
        : language == TextLanguage::Handlebars ? makeHandlebarsWriter(project, facts, isHtml)
                                               : makeLiquidWriter(language, project, facts, isHtml);
    TranslatedText out;
    out.text = writer->write(parsed.tree.body());
    out.losses = writer->takeLosses();
    return out;
}

std::string translated(ExportContext &context, std::string_view node, std::string_view slot, std::string_view text,
                       TextLanguage language, const TextFacts &facts, bool isHtml)
{
    TranslatedText out = translateText(text, language, context.project(), facts, isHtml);
    for (TextLoss &loss : out.losses)
        context.loss(node, std::move(loss.what), std::move(loss.instead), loss.severity,
                     english({TL_TEXT("Export", "%1, line %2, column %3"),
                              {std::string(slot), formatNumber(std::int64_t(loss.line)),
                               formatNumber(std::int64_t(loss.column))}}));
    return std::move(out.text);
}

} // namespace throughline
