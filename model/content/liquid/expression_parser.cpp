// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/expression_parser.h"

#include "model/content/liquid/lexer.h"

#include <algorithm>

namespace throughline::liquid {

Source::Source(std::string_view text) : m_text(text), m_landmarks{Position{}}
{
    // A template of one line with a megabyte in it would be counted from its start for each part.
    constexpr std::size_t stride = 256;
    Position at;
    for (; at.offset < text.size(); ++at.offset) {
        const auto byte = static_cast<unsigned char>(text[at.offset]);
        const bool isStart = (byte & 0xC0U) != 0x80U;
        if (isStart && at.offset - m_landmarks.back().offset >= stride)
            m_landmarks.push_back(at);
        if (byte == '\n') {
            ++at.line;
            at.column = 1;
            m_landmarks.push_back({at.offset + 1, at.line, at.column});
        } else if (isStart) {
            ++at.column;
        }
    }
}

std::size_t Source::offsetOf(std::string_view part) const
{
    return part.data() ? static_cast<std::size_t>(part.data() - m_text.data()) : m_text.size();
}

Position Source::position(std::size_t offset) const
{
    offset = std::min(offset, m_text.size());
    const auto next = std::upper_bound(m_landmarks.begin(), m_landmarks.end(), offset,
                                       [](std::size_t wanted, const Position &landmark) { return wanted < landmark.offset; });
    const Position &before = *std::prev(next);
    Position position = positionAt(m_text.substr(before.offset), offset - before.offset);
    position.offset = offset;
    position.line = before.line;
    position.column += before.column - 1;
    return position;
}

namespace {

class Parser
{
public:
    Parser(const Source &source, std::string_view markup) : m_source(source), m_lexemes(lex(source, markup)) {}

    FilteredExpression filtered()
    {
        FilteredExpression result;
        if (at(LexemeKind::End))
            return result;
        result.value = expression(false);
        while (accept(LexemeKind::Pipe))
            result.filters.push_back(filter());
        expect(LexemeKind::End);
        return result;
    }

    Condition condition()
    {
        Condition condition;
        condition.push_back(comparison());
        while (atWord("and") || atWord("or")) {
            condition.back().next = atWord("and") ? Junction::And : Junction::Or;
            ++m_next;
            condition.push_back(comparison());
        }
        expect(LexemeKind::End);
        return condition;
    }

    ForMarkup loop()
    {
        ForMarkup loop;
        loop.variable = expect(LexemeKind::Identifier).text;
        if (!acceptWord("in"))
            fail(TL_TEXT("Liquid", "a “for” needs “in” after its variable"), {});
        const Position position = here();
        loop.collectionText = expressionText(0);
        loop.collection = parseLooseExpression(loop.collectionText, position);
        loop.isReversed = acceptWord("reversed");
        while (!at(LexemeKind::End)) {
            try {
                accept(LexemeKind::Comma);
                if (!at(LexemeKind::End))
                    attribute(loop);
            } catch (const SyntaxError &error) {
                if (!loop.overlooked)
                    loop.overlooked = error;
                if (!at(LexemeKind::End))
                    ++m_next;
            }
        }
        return loop;
    }

private:
    const Lexeme &current() const { return m_lexemes[m_next]; }
    Position here() const { return m_source.positionOf(current().text); }
    bool at(LexemeKind kind, std::size_t ahead = 0) const
    {
        return m_next + ahead < m_lexemes.size() && m_lexemes[m_next + ahead].kind == kind;
    }
    bool atWord(std::string_view word) const { return at(LexemeKind::Identifier) && current().text == word; }

    bool accept(LexemeKind kind)
    {
        if (!at(kind))
            return false;
        ++m_next;
        return true;
    }

    bool acceptWord(std::string_view word)
    {
        if (!atWord(word))
            return false;
        ++m_next;
        return true;
    }

    [[noreturn]] void fail(Text text, std::vector<std::string> arguments) const
    {
        throw SyntaxError{"TL410", {text, std::move(arguments)}, m_source.offsetOf(current().text)};
    }

    std::string found() const
    {
        return at(LexemeKind::End) ? lexemeName(LexemeKind::End) : "“" + std::string(current().text) + "”";
    }

    const Lexeme &expect(LexemeKind kind)
    {
        if (!at(kind))
            fail(TL_TEXT("Liquid", "expected %1 but found %2"), {lexemeName(kind), found()});
        return m_lexemes[kind == LexemeKind::End ? m_next : m_next++];
    }

    ExpressionPtr expression(bool isCondition)
    {
        const Position position = here();
        return parseLooseExpression(expressionText(0), position, isCondition);
    }

    // The expression without its spaces: what is valid here is then read like every other one.
    std::string expressionText(int depth)
    {
        if (depth > 50)
            throw SyntaxError{"TL412", {TL_TEXT("Liquid", "brackets are nested too deeply"), {}},
                              m_source.offsetOf(current().text)};
        switch (current().kind) {
        case LexemeKind::Identifier:
        case LexemeKind::OpenSquare: {
            // In this order: what follows is read after the name.
            std::string text = at(LexemeKind::Identifier) ? take() : bracket(depth);
            text += lookups(depth);
            return text;
        }
        case LexemeKind::Text:
        case LexemeKind::Number:
            return take();
        case LexemeKind::OpenRound: {
            ++m_next;
            std::string text = "(";
            text += expressionText(depth + 1);
            text += expect(LexemeKind::DotDot).text;
            text += expressionText(depth + 1);
            text += expect(LexemeKind::CloseRound).text;
            return text;
        }
        default:
            fail(TL_TEXT("Liquid", "expected a value but found %1"), {found()});
        }
    }

    std::string take() { return std::string(m_lexemes[m_next++].text); }

    std::string bracket(int depth)
    {
        std::string text(expect(LexemeKind::OpenSquare).text);
        text += expressionText(depth + 1);
        text += expect(LexemeKind::CloseSquare).text;
        return text;
    }

    std::string lookups(int depth)
    {
        std::string text;
        while (true) {
            if (at(LexemeKind::OpenSquare)) {
                text += bracket(depth);
            } else if (accept(LexemeKind::Dot)) {
                text += '.';
                text += expect(LexemeKind::Identifier).text;
            } else {
                return text;
            }
        }
    }

    FilterCall filter()
    {
        FilterCall call;
        call.position = here();
        call.name = expect(LexemeKind::Identifier).text;
        if (!accept(LexemeKind::Colon))
            return call;
        do {
            if (at(LexemeKind::Identifier) && at(LexemeKind::Colon, 1)) {
                std::string name(expect(LexemeKind::Identifier).text);
                ++m_next;
                call.keywords.push_back({std::move(name), expression(false)});
            } else {
                call.arguments.push_back(expression(false));
            }
        } while (accept(LexemeKind::Comma));
        return call;
    }

    ConditionTerm comparison()
    {
        ConditionTerm term;
        term.left = expression(true);
        if (!at(LexemeKind::Comparison))
            return term;
        term.comparison = comparisonOf(take());
        term.right = expression(true);
        return term;
    }

    static Comparison comparisonOf(std::string_view text)
    {
        if (text == "==")
            return Comparison::Equal;
        if (text == "!=" || text == "<>")
            return Comparison::NotEqual;
        if (text == "<")
            return Comparison::Less;
        if (text == "<=")
            return Comparison::LessOrEqual;
        if (text == ">")
            return Comparison::Greater;
        return text == ">=" ? Comparison::GreaterOrEqual : Comparison::Contains;
    }

    void attribute(ForMarkup &loop)
    {
        const bool isOffset = atWord("offset");
        if (!isOffset && !atWord("limit"))
            fail(TL_TEXT("Liquid", "a “for” knows only limit, offset and reversed, not %1"), {found()});
        ++m_next;
        expect(LexemeKind::Colon);
        // Of several, the last one counts.
        if (isOffset)
            loop.isContinued = acceptWord("continue");
        if (isOffset && loop.isContinued)
            return;
        (isOffset ? loop.offset : loop.limit) = expression(false);
    }

    const Source &m_source;
    std::vector<Lexeme> m_lexemes;
    std::size_t m_next = 0;
};

} // namespace

FilteredExpression parseFilteredExpression(const Source &source, std::string_view markup)
{
    return Parser(source, markup).filtered();
}

Condition parseCondition(const Source &source, std::string_view markup)
{
    return Parser(source, markup).condition();
}

ForMarkup parseForMarkup(const Source &source, std::string_view markup)
{
    return Parser(source, markup).loop();
}

} // namespace throughline::liquid
