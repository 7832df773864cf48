// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/lexer.h"

#include "model/content/liquid/tokenizer.h"

#include <algorithm>

namespace throughline::liquid {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t numberLength(std::string_view text)
{
    std::size_t i = text.starts_with('-') ? 1 : 0;
    while (i < text.size() && isDigit(text[i]))
        ++i;
    if (i + 1 < text.size() && text[i] == '.' && isDigit(text[i + 1])) {
        ++i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
    }
    return i;
}

std::size_t identifierLength(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size() && (isWordCharacter(text[i]) || text[i] == '-'))
        ++i;
    return i < text.size() && text[i] == '?' ? i + 1 : i;
}

std::size_t characterLength(std::string_view text)
{
    std::size_t i = 1;
    while (i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U)
        ++i;
    return i;
}

Lexeme symbol(std::string_view text)
{
    static constexpr std::string_view comparisons[] = {"==", "!=", "<>", "<=", ">=", "<", ">"};
    for (const std::string_view comparison : comparisons) {
        if (text.starts_with(comparison))
            return {LexemeKind::Comparison, text.substr(0, comparison.size())};
    }
    if (text.starts_with("..")) // Shopify takes a third dot for a part of the number before it
        return {LexemeKind::DotDot, text.substr(0, text.starts_with("...") ? 3 : 2)};
    static constexpr std::string_view characters = "|.:,[]()-?";
    static constexpr LexemeKind kinds[] = {
        LexemeKind::Pipe, LexemeKind::Dot, LexemeKind::Colon, LexemeKind::Comma, LexemeKind::OpenSquare,
        LexemeKind::CloseSquare, LexemeKind::OpenRound, LexemeKind::CloseRound, LexemeKind::Dash,
        LexemeKind::Question};
    const auto at = characters.find(text.front());
    return at == std::string_view::npos ? Lexeme{} : Lexeme{kinds[at], text.substr(0, 1)};
}

Lexeme nextLexeme(const Source &source, std::string_view text, bool isAfterDot)
{
    const char c = text.front();
    if (c == '\'' || c == '"') {
        const auto end = text.find(c, 1);
        if (end == std::string_view::npos)
            throw SyntaxError{"TL410", {TL_TEXT("Liquid", "this quotation mark has no partner"), {}}, source.offsetOf(text)};
        return {LexemeKind::Text, text.substr(0, end + 1)};
    }
    if (isDigit(c) || (c == '-' && text.size() > 1 && isDigit(text[1])))
        return {LexemeKind::Number, text.substr(0, numberLength(text))};
    if (isWordCharacter(c)) {
        const std::string_view word = text.substr(0, identifierLength(text));
        return {word == "contains" && !isAfterDot ? LexemeKind::Comparison : LexemeKind::Identifier, word};
    }
    const Lexeme lexeme = symbol(text);
    if (lexeme.kind == LexemeKind::End) {
        throw SyntaxError{"TL410",
                          {TL_TEXT("Liquid", "unexpected character “%1”"), {std::string(text.substr(0, characterLength(text)))}},
                          source.offsetOf(text)};
    }
    return lexeme;
}

} // namespace

std::vector<Lexeme> lex(const Source &source, std::string_view markup)
{
    std::vector<Lexeme> lexemes;
    while (true) {
        while (!markup.empty() && isSpace(markup.front()))
            markup.remove_prefix(1);
        if (markup.empty())
            break;
        const bool isAfterDot = !lexemes.empty() && lexemes.back().kind == LexemeKind::Dot;
        lexemes.push_back(nextLexeme(source, markup, isAfterDot));
        markup.remove_prefix(lexemes.back().text.size());
    }
    lexemes.push_back({LexemeKind::End, markup});
    return lexemes;
}

std::string lexemeName(LexemeKind kind)
{
    switch (kind) {
    case LexemeKind::Identifier: return "a name";
    case LexemeKind::Number: return "a number";
    case LexemeKind::Text: return "a text";
    case LexemeKind::Comparison: return "a comparison";
    case LexemeKind::Pipe: return "“|”";
    case LexemeKind::Dot: return "“.”";
    case LexemeKind::DotDot: return "“..”";
    case LexemeKind::Colon: return "“:”";
    case LexemeKind::Comma: return "“,”";
    case LexemeKind::OpenSquare: return "“[”";
    case LexemeKind::CloseSquare: return "“]”";
    case LexemeKind::OpenRound: return "“(”";
    case LexemeKind::CloseRound: return "“)”";
    case LexemeKind::Dash: return "“-”";
    case LexemeKind::Question: return "“?”";
    case LexemeKind::End: break;
    }
    return "the end";
}

} // namespace throughline::liquid
