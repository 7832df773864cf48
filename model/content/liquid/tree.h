// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/liquid/expression.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace throughline::liquid {

struct Node;

/// What stands between a block's tags.
struct Body
{
    std::vector<Node> nodes;
    bool isBlank = true;        ///< holds only space, and tags that write nothing
    bool dropsBlankText = false; ///< its space is not written, because its whole block is blank
};

inline constexpr int noBranch = -1;

struct TextNode
{
    std::string text;
    bool isRaw = false; ///< from {% raw %}
};
struct OutputNode
{
    FilteredExpression expression;
};
struct AssignNode
{
    std::string name;
    FilteredExpression value;
};
struct CaptureNode
{
    std::string name;
    Body body;
};
struct ConditionalArm
{
    Condition condition; ///< empty: else
    Body body;
    int branch = noBranch;
    Position position;
};
struct IfNode
{
    bool isUnless = false;
    std::vector<ConditionalArm> arms;
};
struct WhenArm
{
    std::vector<ExpressionPtr> values; ///< empty: else
    Body body;
    int branch = noBranch;
    Position position;
};
struct CaseNode
{
    ExpressionPtr value;
    Body lead; ///< between `case` and the first `when`; never written
    std::vector<WhenArm> arms;
};
struct ForNode
{
    std::string variable;
    ExpressionPtr collection;
    std::string name; ///< "item-collection": the key of `offset: continue`
    bool isReversed = false;
    bool isContinued = false;
    ExpressionPtr offset;
    ExpressionPtr limit;
    Body body;
    int branch = noBranch;
    std::optional<Body> otherwise;
    int otherwiseBranch = noBranch;
};
struct TableRowNode
{
    std::string variable;
    ExpressionPtr collection;
    ExpressionPtr columns;
    ExpressionPtr offset;
    ExpressionPtr limit;
    Body body;
    int branch = noBranch;
};
struct CounterNode
{
    std::string name;
    bool isDecrement = false;
};
struct CycleNode
{
    ExpressionPtr group; ///< empty: unnamed
    std::string key;     ///< of an unnamed cycle
    std::vector<ExpressionPtr> values;
};
struct IncludeNode
{
    bool isRender = false; ///< `render` sees no variables of the text around it
    ExpressionPtr block;
    bool isForEach = false;
    ExpressionPtr with;
    std::string alias;
    std::vector<KeywordArgument> arguments;
};
enum class CommentForm { Block, Inline, Documentation };
struct CommentNode
{
    CommentForm form = CommentForm::Block;
    std::string text;
};
struct InterruptNode
{
    bool isBreak = true;
};
struct IfChangedNode
{
    Body body;
};

struct Node
{
    Position position;
    /// An error in it leaves no mark in the text.
    bool isBlank = false;
    std::variant<TextNode, OutputNode, AssignNode, CaptureNode, IfNode, CaseNode, ForNode, TableRowNode, CounterNode,
                 CycleNode, IncludeNode, CommentNode, InterruptNode, IfChangedNode>
        content;
};

} // namespace throughline::liquid
