// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/liquid/expression_parser.h"

#include <string_view>
#include <vector>

namespace throughline::liquid {

enum class LexemeKind {
    Identifier, Number, Text, Comparison, Pipe, Dot, DotDot, Colon, Comma, OpenSquare, CloseSquare, OpenRound,
    CloseRound, Dash, Question, End
};

struct Lexeme
{
    LexemeKind kind = LexemeKind::End;
    std::string_view text; ///< a part of the template's source; at the end empty
};

/// The words of an output or condition, followed by End. Throws SyntaxError at a character that
/// belongs to none.
std::vector<Lexeme> lex(const Source &source, std::string_view markup);

/// As a user would call it: "a name", "“:”".
std::string lexemeName(LexemeKind kind);

} // namespace throughline::liquid
