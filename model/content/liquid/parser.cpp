// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/parser.h"

#include "model/content/liquid/block_parser.h"
#include "model/content/liquid/filters.h"
#include "model/content/liquid/tag_markup.h"
#include "model/content/liquid/tokenizer.h"
#include "model/values/number.h"

#include <utf8proc.h>

namespace throughline::liquid {

namespace {

// Beyond this a list of errors helps nobody.
constexpr std::size_t maximumErrors = 100;

bool isWholeUtf8(std::string_view text, std::size_t &wrongAt)
{
    const auto *bytes = reinterpret_cast<const utf8proc_uint8_t *>(text.data());
    std::size_t i = 0;
    while (i < text.size()) {
        utf8proc_int32_t character = 0;
        const auto length = utf8proc_iterate(bytes + i, static_cast<utf8proc_ssize_t>(text.size() - i), &character);
        if (length <= 0) {
            wrongAt = i;
            return false;
        }
        i += static_cast<std::size_t>(length);
    }
    return true;
}

} // namespace

TemplateParser::TemplateParser(Template::Content &content, std::vector<Error> &errors)
    : m_content(content), m_errors(errors), m_source(content.source)
{
}

void TemplateParser::parse()
{
    if (std::size_t wrongAt = 0; !isWholeUtf8(m_content.source, wrongAt)) {
        report("TL410", TL_TEXT("Liquid", "the text is not valid UTF-8"), {}, wrongAt);
        return;
    }
    Tokens tokens{tokenize(m_content.source), 0, false};
    guarded([&] {
        while (true) {
            const Stop stop = parseBody(m_content.body, tokens);
            if (stop.isAtEnd)
                break;
            reportUnknown(stop, {});
        }
    });
}

TemplateParser::Stop TemplateParser::parseBody(Body &body, Tokens &tokens)
{
    return tokens.isLines ? parseLineBody(body, tokens) : parseTextBody(body, tokens);
}

TemplateParser::Stop TemplateParser::parseTextBody(Body &body, Tokens &tokens)
{
    while (tokens.hasNext()) {
        const std::string_view token = tokens.list[tokens.next++];
        if (token.starts_with("{%")) {
            trimAround(token, body);
            const auto tag = readTag(token);
            if (!tag) {
                if (token.size() < 4)
                    report("TL411", TL_TEXT("Liquid", "this tag is never closed with “%}”"), {}, m_source.offsetOf(token));
                else
                    return {false, token, token};
                continue;
            }
            if (tag->name == "liquid")
                parseLines(tag->markup, body);
            else if (!parseTag({tag->name, tag->markup, m_source.positionOf(token)}, body, tokens))
                return {false, tag->name, tag->markup};
        } else if (token.starts_with("{{")) {
            trimAround(token, body);
            addOutput(token, body);
        } else {
            const std::string_view text = m_trimsNext ? trimStart(token) : token;
            m_trimsNext = false;
            Node node{m_source.positionOf(token), isOnlySpace(text), TextNode{std::string(text), false}};
            add(body, std::move(node));
        }
    }
    return {true, {}, {}};
}

TemplateParser::Stop TemplateParser::parseLineBody(Body &body, Tokens &tokens)
{
    while (tokens.hasNext()) {
        const std::string_view line = tokens.list[tokens.next++];
        if (isOnlySpace(line))
            continue;
        const auto tag = readLineTag(line);
        if (!tag)
            return {false, line, line};
        if (tag->name == "liquid")
            parseLines(tag->markup, body);
        else if (!parseTag({tag->name, tag->markup, m_source.positionOf(tag->name)}, body, tokens))
            return {false, tag->name, tag->markup};
    }
    return {true, {}, {}};
}

void TemplateParser::parseLines(std::string_view markup, Body &body)
{
    const Nested nested(*this, m_source.positionOf(markup));
    Tokens lines{tokenizeLines(markup), 0, true};
    while (true) {
        const Stop stop = parseBody(body, lines);
        if (stop.isAtEnd)
            return;
        reportUnknown(stop, "liquid");
    }
}

void TemplateParser::trimAround(std::string_view token, Body &body)
{
    if (token.size() > 2 && token[2] == '-' && !body.nodes.empty()) {
        auto *text = std::get_if<TextNode>(&body.nodes.back().content);
        if (text && !text->isRaw)
            text->text.resize(trimEnd(text->text).size());
    }
    m_trimsNext = token.size() > 4 && token[token.size() - 3] == '-';
}

void TemplateParser::addOutput(std::string_view token, Body &body)
{
    if (token.size() < 4 || !token.ends_with("}}")) {
        report("TL411", TL_TEXT("Liquid", "this output is never closed with “}}”"), {}, m_source.offsetOf(token));
        return;
    }
    std::string_view markup = token.substr(2, token.size() - 4);
    if (markup.starts_with('-'))
        markup.remove_prefix(1);
    if (markup.ends_with('-'))
        markup.remove_suffix(1);
    add(body, Node{m_source.positionOf(token), false, OutputNode{readFiltered(markup)}});
}

FilteredExpression TemplateParser::readFiltered(std::string_view markup)
{
    FilteredExpression expression;
    guarded([&] { expression = parseFilteredExpression(m_source, markup); });
    checkFilters(expression);
    return expression;
}

void TemplateParser::checkFilters(const FilteredExpression &expression)
{
    for (const FilterCall &call : expression.filters) {
        if (m_content.warnings.size() >= maximumErrors)
            return;
        const Filter *filter = findFilter(call.name);
        if (!filter) {
            m_content.warnings.push_back(
                {"TL416", {TL_TEXT("Liquid", "there is no filter “%1”"), {call.name}}, call.position, {}});
            continue;
        }
        const std::size_t given = call.arguments.size() + (call.keywords.empty() ? 0 : 1);
        if (given < filter->minimumArguments || given > filter->maximumArguments)
            m_content.warnings.push_back({"TL417", argumentCountMessage(*filter, given), call.position, {}});
    }
}

void TemplateParser::add(Body &body, Node node) const
{
    body.isBlank = body.isBlank && node.isBlank;
    body.nodes.push_back(std::move(node));
}

int TemplateParser::addBranch(BranchKind kind, std::string_view markup, Position position)
{
    m_content.branches.push_back({kind, position, std::string(trim(markup)), m_branch});
    return static_cast<int>(m_content.branches.size()) - 1;
}

void TemplateParser::report(std::string code, Text text, std::vector<std::string> arguments, std::size_t offset)
{
    if (m_errors.size() < maximumErrors)
        m_errors.push_back({std::move(code), {text, std::move(arguments)}, m_source.position(offset), {}});
}

void TemplateParser::reportUnknown(const Stop &stop, std::string_view block)
{
    const std::string name(stop.name);
    const std::size_t offset = m_source.offsetOf(stop.name);
    if (block.empty() && (name == "else" || name == "elsif" || name == "when" || name.starts_with("end")))
        report("TL410", TL_TEXT("Liquid", "“%1” stands outside of a block that it could belong to"), {name}, offset);
    else if (name == "else" || name == "elsif" || name == "when" || name.starts_with("end"))
        report("TL410", TL_TEXT("Liquid", "“%1” does not belong into “%2”"), {name, std::string(block)}, offset);
    else
        report("TL410", TL_TEXT("Liquid", "there is no tag “%1”"), {name}, offset);
}

void TemplateParser::reportNeverClosed(const OpenTag &tag)
{
    report("TL411", TL_TEXT("Liquid", "“%1” is never closed with “end%1”"), {std::string(tag.name)}, tag.position.offset);
}

ParseResult parse(std::string source)
{
    auto content = std::make_shared<Template::Content>();
    content->source = std::move(source);
    ParseResult result;
    TemplateParser(*content, result.errors).parse();
    result.tree = Template(std::move(content));
    return result;
}

Template::Template() : m_content(std::make_shared<const Content>()) {}

Expected<Template> parseValid(std::string source)
{
    ParseResult result = parse(std::move(source));
    if (!result.isValid())
        return tl::unexpected(toProblem(result.errors.front()));
    return result.tree;
}

bool TemplateParser::parseTag(const OpenTag &tag, Body &body, Tokens &tokens)
{
    return parseBlock(tag, body, tokens) || parseSimple(tag, body);
}

bool TemplateParser::parseSimple(const OpenTag &tag, Body &body)
{
    Node node{tag.position, false, InterruptNode{}};
    if (tag.name == "assign") {
        node.isBlank = true;
        AssignNode assign;
        guarded([&] {
            const Assignment assignment = parseAssignMarkup(m_source, tag.markup);
            assign.name = assignment.name;
            assign.value = readFiltered(assignment.value);
        });
        node.content = std::move(assign);
    } else if (tag.name == "echo") {
        node.content = OutputNode{readFiltered(tag.markup)};
    } else if (tag.name == "increment" || tag.name == "decrement") {
        node.content = CounterNode{std::string(trim(tag.markup)), tag.name == "decrement"};
    } else if (tag.name == "cycle") {
        guarded([&] { node.content = parseCycleMarkup(m_source, tag.markup); });
    } else if (tag.name == "include" || tag.name == "render") {
        guarded([&] { node.content = parseIncludeMarkup(m_source, tag.markup, tag.name == "render"); });
    } else if (tag.name == "#") {
        node.isBlank = true;
        node.content = CommentNode{CommentForm::Inline, std::string(tag.markup)};
        bool isLineStart = false;
        for (const char &c : tag.markup) {
            if (isLineStart && !isSpace(c) && c != '#') {
                report("TL410", TL_TEXT("Liquid", "each line of a “#” comment must begin with “#”"), {},
                       m_source.offsetOf(std::string_view(&c, 1)));
                break;
            }
            isLineStart = c == '\n' || (isLineStart && isSpace(c));
        }
    } else if (tag.name == "break" || tag.name == "continue") {
        node.content = InterruptNode{tag.name == "break"};
    } else {
        return false;
    }
    add(body, std::move(node));
    return true;
}

} // namespace throughline::liquid
