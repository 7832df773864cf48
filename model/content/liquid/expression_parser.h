// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/liquid/error.h"
#include "model/content/liquid/expression.h"

#include <optional>
#include <string_view>
#include <vector>

namespace throughline::liquid {

/// Thrown between the parser's own functions; `offset` points into the template's source.
struct SyntaxError
{
    std::string code = "TL410";
    Message message;
    std::size_t offset = 0;
};

/// A template's source, which tells the position of every part of it.
class Source
{
public:
    explicit Source(std::string_view text);

    std::string_view text() const { return m_text; }
    /// `part` is a view into the text.
    std::size_t offsetOf(std::string_view part) const;
    Position position(std::size_t offset) const;
    Position positionOf(std::string_view part) const { return position(offsetOf(part)); }

private:
    std::string_view m_text;
    std::vector<Position> m_landmarks;   ///< every line's start, and points within long lines
};

/// Strictly read, as an output or a condition is: whatever does not fit is a SyntaxError.
FilteredExpression parseFilteredExpression(const Source &source, std::string_view markup);
Condition parseCondition(const Source &source, std::string_view markup);

struct ForMarkup
{
    std::string variable;
    std::string collectionText;
    ExpressionPtr collection;
    bool isReversed = false;
    bool isContinued = false;
    ExpressionPtr offset;
    ExpressionPtr limit;
    /// Words behind the list that do not belong are overlooked, as Shopify does, but not unsaid.
    std::optional<SyntaxError> overlooked;
};
ForMarkup parseForMarkup(const Source &source, std::string_view markup);

/// Reads one expression, however odd, as Liquid's tags have always read their words. In
/// conditions `empty` and `blank` are tests; elsewhere they are the empty text.
ExpressionPtr parseLooseExpression(std::string_view text, Position position, bool isCondition = false);

/// The first quoted text, or word with quoted texts in it, at `from` or behind it; empty when none.
/// Liquid's tags are made of these.
std::string_view findFragment(std::string_view markup, std::size_t from = 0);

/// Every `name: value` of `markup`.
std::vector<KeywordArgument> findAttributes(const Source &source, std::string_view markup);

} // namespace throughline::liquid
