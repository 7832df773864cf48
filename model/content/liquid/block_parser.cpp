// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/block_parser.h"

#include "model/content/liquid/tag_markup.h"
#include "model/content/liquid/tokenizer.h"

#include <deque>
#include <iterator>

namespace throughline::liquid {

namespace {

template <class Arm>
bool finishArms(std::deque<Arm> &from, std::vector<Arm> &to, bool isBlank)
{
    for (const Arm &arm : from)
        isBlank = isBlank && arm.body.isBlank;
    for (Arm &arm : from)
        arm.body.dropsBlankText = isBlank;
    to.assign(std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    return isBlank;
}

} // namespace

bool TemplateParser::parseBlock(const OpenTag &tag, Body &body, Tokens &tokens)
{
    using Parse = void (TemplateParser::*)(const OpenTag &, Body &, Tokens &);
    static constexpr std::pair<std::string_view, Parse> blocks[] = {
        {"if", &TemplateParser::parseIf},
        {"unless", &TemplateParser::parseIf},
        {"case", &TemplateParser::parseCase},
        {"for", &TemplateParser::parseFor},
        {"tablerow", &TemplateParser::parseTableRow},
        {"capture", &TemplateParser::parseCapture},
        {"ifchanged", &TemplateParser::parseIfChanged},
        {"comment", &TemplateParser::parseComment},
        {"raw", &TemplateParser::parseRaw},
        {"doc", &TemplateParser::parseDocumentation}};
    for (const auto &[name, parse] : blocks) {
        if (name == tag.name) {
            const Nested nested(*this, tag.position);
            (this->*parse)(tag, body, tokens);
            return true;
        }
    }
    return false;
}

ConditionalArm TemplateParser::makeArm(std::string_view name, std::string_view markup)
{
    ConditionalArm arm;
    arm.position = m_source.positionOf(name);
    BranchKind kind = BranchKind::Else;
    if (name != "else") {
        kind = name == "if" ? BranchKind::If : (name == "unless" ? BranchKind::Unless : BranchKind::Elsif);
        guarded([&] { arm.condition = parseCondition(m_source, markup); });
    }
    arm.branch = addBranch(kind, kind == BranchKind::Else ? std::string_view() : markup, arm.position);
    return arm;
}

void TemplateParser::parseIf(const OpenTag &tag, Body &body, Tokens &tokens)
{
    const int parent = m_branch;
    std::deque<ConditionalArm> arms; // its elements stay in place while their bodies are read
    const auto open = [&](std::string_view name, std::string_view markup) {
        m_branch = parent;
        arms.push_back(makeArm(name, markup));
        m_branch = arms.back().branch;
        return &arms.back().body;
    };
    parseUntilEnd(tag, open(tag.name, tag.markup), tokens, [&](const Stop &stop) -> Body * {
        return stop.name == "elsif" || stop.name == "else" ? open(stop.name, stop.markup) : nullptr;
    });
    IfNode node;
    node.isUnless = tag.name == "unless";
    const bool isBlank = finishArms(arms, node.arms, true);
    add(body, Node{tag.position, isBlank, std::move(node)});
}

void TemplateParser::parseCase(const OpenTag &tag, Body &body, Tokens &tokens)
{
    const int parent = m_branch;
    CaseNode node;
    guarded([&] { node.value = parseCaseMarkup(m_source, tag.markup); });
    std::deque<WhenArm> arms;
    parseUntilEnd(tag, &node.lead, tokens, [&](const Stop &stop) -> Body * {
        if (stop.name != "when" && stop.name != "else")
            return nullptr;
        m_branch = parent;
        WhenArm arm;
        arm.position = m_source.positionOf(stop.name);
        if (stop.name == "when")
            guarded([&] { arm.values = parseWhenMarkup(m_source, stop.markup); });
        else if (!isOnlySpace(stop.markup))
            report("TL410", TL_TEXT("Liquid", "the “else” of a “case” stands alone"), {}, m_source.offsetOf(stop.markup));
        arm.branch = stop.name == "when" ? addBranch(BranchKind::When, stop.markup, arm.position)
                                         : addBranch(BranchKind::CaseElse, {}, arm.position);
        m_branch = arm.branch;
        arms.push_back(std::move(arm));
        return &arms.back().body;
    });
    const bool isBlank = finishArms(arms, node.arms, node.lead.isBlank);
    add(body, Node{tag.position, isBlank, std::move(node)});
}

void TemplateParser::parseFor(const OpenTag &tag, Body &body, Tokens &tokens)
{
    const int parent = m_branch;
    ForNode node;
    guarded([&] {
        ForMarkup markup = parseForMarkup(m_source, tag.markup);
        node.name = markup.variable + "-" + markup.collectionText;
        node.variable = std::move(markup.variable);
        node.collection = std::move(markup.collection);
        node.isReversed = markup.isReversed;
        node.isContinued = markup.isContinued;
        node.offset = std::move(markup.offset);
        node.limit = std::move(markup.limit);
        if (const auto &overlooked = markup.overlooked)
            m_content.warnings.push_back({"TL418", overlooked->message, m_source.position(overlooked->offset), {}});
    });
    node.branch = addBranch(BranchKind::ForBody, tag.markup, tag.position);
    m_branch = node.branch;
    parseUntilEnd(tag, &node.body, tokens, [&](const Stop &stop) -> Body * {
        if (stop.name != "else" || node.otherwise)
            return nullptr;
        m_branch = parent;
        node.otherwiseBranch = addBranch(BranchKind::ForElse, {}, m_source.positionOf(stop.name));
        m_branch = node.otherwiseBranch;
        return &node.otherwise.emplace();
    });
    const bool isBlank = node.body.isBlank && (!node.otherwise || node.otherwise->isBlank);
    node.body.dropsBlankText = isBlank;
    if (node.otherwise)
        node.otherwise->dropsBlankText = isBlank;
    add(body, Node{tag.position, isBlank, std::move(node)});
}

void TemplateParser::parseTableRow(const OpenTag &tag, Body &body, Tokens &tokens)
{
    TableRowNode node;
    guarded([&] { node = parseTableRowMarkup(m_source, tag.markup); });
    node.branch = addBranch(BranchKind::TableRow, tag.markup, tag.position);
    m_branch = node.branch;
    parseUntilEnd(tag, &node.body, tokens, [](const Stop &) -> Body * { return nullptr; });
    const bool isBlank = node.body.isBlank;
    add(body, Node{tag.position, isBlank, std::move(node)});
}

void TemplateParser::parseCapture(const OpenTag &tag, Body &body, Tokens &tokens)
{
    CaptureNode node;
    guarded([&] { node.name = parseCaptureMarkup(m_source, tag.markup); });
    parseUntilEnd(tag, &node.body, tokens, [](const Stop &) -> Body * { return nullptr; });
    add(body, Node{tag.position, true, std::move(node)});
}

void TemplateParser::parseIfChanged(const OpenTag &tag, Body &body, Tokens &tokens)
{
    IfChangedNode node;
    parseUntilEnd(tag, &node.body, tokens, [](const Stop &) -> Body * { return nullptr; });
    const bool isBlank = node.body.isBlank;
    add(body, Node{tag.position, isBlank, std::move(node)});
}

// Comments may stand within comments, and what stands in {% raw %} closes none.
void TemplateParser::parseComment(const OpenTag &tag, Body &body, Tokens &tokens)
{
    const std::size_t first = tokens.next;
    int depth = 1;
    bool isInRaw = false;
    while (tokens.hasNext()) {
        const std::string_view token = tokens.list[tokens.next++];
        if (isInRaw) {
            const auto trailing = readTrailingTag(token);
            isInRaw = !(trailing && trailing->name == "endraw");
            continue;
        }
        const auto inner = tokens.isLines ? readLineTag(token) : readTag(token);
        if (!inner)
            continue;
        isInRaw = inner->name == "raw";
        depth += inner->name == "comment" ? 1 : (inner->name == "endcomment" ? -1 : 0);
        if (depth > 0)
            continue;
        if (!tokens.isLines)
            m_trimsNext = token[token.size() - 3] == '-';
        const std::size_t start = m_source.offsetOf(tokens.list[first]);
        std::string text(m_source.text().substr(start, m_source.offsetOf(token) - start));
        add(body, Node{tag.position, true, CommentNode{CommentForm::Block, std::move(text)}});
        return;
    }
    reportNeverClosed(tag);
}

void TemplateParser::parseRaw(const OpenTag &tag, Body &body, Tokens &tokens)
{
    if (!isOnlySpace(tag.markup))
        report("TL410", TL_TEXT("Liquid", "“%1” takes nothing behind its name"), {"raw"}, m_source.offsetOf(tag.markup));
    std::string text;
    while (tokens.hasNext()) {
        const std::string_view token = tokens.list[tokens.next++];
        const auto trailing = readTrailingTag(token);
        if (!trailing || trailing->name != "endraw") {
            text += token;
            continue;
        }
        m_trimsNext = token[token.size() - 3] == '-';
        text += trailing->before;
        const bool isBlank = text.empty();
        add(body, Node{tag.position, isBlank, TextNode{std::move(text), true}});
        return;
    }
    reportNeverClosed(tag);
}

void TemplateParser::parseDocumentation(const OpenTag &tag, Body &body, Tokens &tokens)
{
    if (!isOnlySpace(tag.markup))
        report("TL410", TL_TEXT("Liquid", "“%1” takes nothing behind its name"), {"doc"}, m_source.offsetOf(tag.markup));
    std::string text;
    while (tokens.hasNext()) {
        const std::string_view token = tokens.list[tokens.next++];
        const auto trailing = readTrailingTag(token);
        if (trailing && trailing->name == "doc") {
            report("TL410", TL_TEXT("Liquid", "a “doc” cannot stand within a “doc”"), {}, m_source.offsetOf(token));
        } else if (trailing && trailing->name == "enddoc") {
            m_trimsNext = token[token.size() - 3] == '-';
            text += trailing->before;
            const bool isBlank = text.empty();
            add(body, Node{tag.position, isBlank, CommentNode{CommentForm::Documentation, std::move(text)}});
            return;
        }
        text += token;
    }
    reportNeverClosed(tag);
}

} // namespace throughline::liquid
