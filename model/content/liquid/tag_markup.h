// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/liquid/expression_parser.h"
#include "model/content/liquid/tree.h"

#include <string_view>

namespace throughline::liquid {

// What follows the name of a tag. These tags read loosely, as Shopify's do: words that do not
// belong are overlooked. All throw SyntaxError.

struct Assignment
{
    std::string name;
    std::string_view value; ///< a filtered expression
};
Assignment parseAssignMarkup(const Source &source, std::string_view markup);
std::string parseCaptureMarkup(const Source &source, std::string_view markup);
ExpressionPtr parseCaseMarkup(const Source &source, std::string_view markup);
std::vector<ExpressionPtr> parseWhenMarkup(const Source &source, std::string_view markup);
CycleNode parseCycleMarkup(const Source &source, std::string_view markup);
IncludeNode parseIncludeMarkup(const Source &source, std::string_view markup, bool isRender);
/// Without a body.
TableRowNode parseTableRowMarkup(const Source &source, std::string_view markup);

} // namespace throughline::liquid
