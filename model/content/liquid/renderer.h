// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/liquid/filters.h"
#include "model/content/liquid/render.h"
#include "model/content/liquid/scope.h"

#include <string>

namespace throughline::liquid {

/// Walks one tree for one customer.
class Renderer
{
public:
    /// A renderer that only traces skips texts, and the filters of outputs.
    Renderer(const Template &tree, const Data &data, const RenderOptions &options, bool onlyTraces);

    Rendering run();

private:
    struct LimitReached
    {
        Error error;
    };
    /// A value with its path in the data, where it has one.
    struct Found
    {
        Value value;
        std::string path;
    };

    // Expressions (renderer.cpp)
    Value evaluate(const ExpressionPtr &expression);
    Found find(const ExpressionPtr &expression);
    Found findLookup(const Lookup &lookup);
    Found findRoot(const Value &name);
    static Value step(const Value &object, const Value &key, bool isName);
    Value evaluate(const FilteredExpression &expression);
    Value applyFilter(const FilterCall &call, const Value &input);
    void readFields(const FilteredExpression &expression);
    bool isMet(const Condition &condition);
    bool isMet(const ConditionTerm &term);
    bool areEqual(const Value &left, const Value &right);
    Value indexValue(const Segment &segment);

    // Tags (render_tags.cpp)
    void renderBody(const Body &body, std::string &output);
    void renderNode(const Node &node, std::string &output);
    void renderContent(const TextNode &node, std::string &output);
    void renderContent(const OutputNode &node, std::string &output);
    void renderContent(const AssignNode &node, std::string &output);
    void renderContent(const CaptureNode &node, std::string &output);
    void renderContent(const IfNode &node, std::string &output);
    void renderContent(const CaseNode &node, std::string &output);
    void renderContent(const ForNode &node, std::string &output);
    void renderContent(const TableRowNode &node, std::string &output);
    void renderContent(const CounterNode &node, std::string &output);
    void renderContent(const CycleNode &node, std::string &output);
    void renderContent(const IncludeNode &node, std::string &output);
    void renderContent(const CommentNode &node, std::string &output);
    void renderContent(const InterruptNode &node, std::string &output);
    void renderContent(const IfChangedNode &node, std::string &output);
    void renderIncluded(const IncludeNode &node, const std::string &name, const Template &block, std::string &output);
    void renderIsolated(const IncludeNode &node, const std::string &name, const Template &block, std::string &output);
    const Template &findBlock(const std::string &name) const;
    std::string captured(const Body &body);

    void charge(std::size_t steps);
    void chargeFor(const Value &value);
    void checkOutput(const std::string &output);
    [[noreturn]] void stop(Text text, std::string code = "TL414");
    void take(int branch);
    void note(const EvaluationError &error, const Node &node, std::string &output);
    bool writes() const { return !m_onlyTraces || m_captures > 0; }

    const Template &m_tree;
    const Data &m_data;
    const RenderOptions &m_options;
    bool m_onlyTraces;
    FilterContext m_filterContext;
    Rendering m_result;
    Scope m_scope;
    std::string m_block; ///< the library block being rendered
    Position m_position;
    std::size_t m_steps = 0;
    int m_bodyDepth = 0;
    int m_blockDepth = 0;
    int m_captures = 0;
};

} // namespace throughline::liquid
