// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/analysis.h"

#include <map>
#include <utility>

namespace throughline::liquid {

namespace {

// Blocks that take each other in a circle end here.
constexpr int maximumBlockDepth = 20;
// Many blocks that each take many others would otherwise multiply without end.
constexpr std::size_t maximumReads = 100'000;

/// A variable of the template: the path that it stands for, or none where it is computed.
struct Local
{
    std::string path;
    bool isCertain = true; ///< false: where it was not assigned, the name reads the data
};
using Locals = std::map<std::string, Local, std::less<>>;

std::string itemPath(const std::string &path)
{
    return path.empty() ? path : path + "[]";
}

class Walker
{
public:
    Walker(const BlockLibrary *blocks, FieldUse &use) : m_blocks(blocks), m_use(use) {}

    void walk(const Body &body)
    {
        for (const Node &node : body.nodes) {
            if (m_use.reads.size() >= maximumReads)
                return;
            std::visit([this](const auto &content) { visit(content); }, node.content);
        }
    }

private:
    /// Within it, whatever is read is read only for some, and belongs to the branch.
    class Within
    {
    public:
        Within(Walker &walker, int branch, bool isCertain = false)
            : m_walker(walker), m_branch(walker.m_branch), m_isCertain(walker.m_isCertain)
        {
            walker.m_branch = branch;
            walker.m_isCertain = walker.m_isCertain && isCertain;
        }
        ~Within()
        {
            m_walker.m_branch = m_branch;
            m_walker.m_isCertain = m_isCertain;
        }
        Within(const Within &) = delete;
        Within &operator=(const Within &) = delete;

    private:
        Walker &m_walker;
        int m_branch;
        bool m_isCertain;
    };

    void visit(const TextNode &) {}
    void visit(const CommentNode &) {}
    void visit(const InterruptNode &)
    {
        // Whatever follows may be left out.
        m_isCertain = false;
    }
    void visit(const CounterNode &node)
    {
        m_locals[node.name] = {{}, m_isCertain};
    }
    void visit(const OutputNode &node) { read(node.expression); }
    void visit(const AssignNode &node)
    {
        std::string path = read(node.value);
        assign(node.name, node.value.filters.empty() ? std::move(path) : std::string());
    }
    void visit(const CaptureNode &node)
    {
        walk(node.body);
        assign(node.name, {});
    }
    void visit(const IfChangedNode &node) { walk(node.body); }

    void visit(const IfNode &node)
    {
        bool isFirst = true;
        for (const ConditionalArm &arm : node.arms) {
            {
                // A later condition is looked at only where the earlier ones failed.
                const Within within(*this, m_branch, isFirst);
                read(arm.condition);
            }
            isFirst = false;
            const Within within(*this, arm.branch);
            walk(arm.body);
        }
    }

    void visit(const CaseNode &node)
    {
        read(node.value, true);
        bool isFirst = true;
        for (const WhenArm &arm : node.arms) {
            for (const ExpressionPtr &value : arm.values) {
                const Within within(*this, m_branch, isFirst);
                read(value, true);
            }
            isFirst = false;
            const Within within(*this, arm.branch);
            walk(arm.body);
        }
    }

    void visit(const ForNode &node)
    {
        const std::string path = read(node.collection, true);
        read(node.offset, true);
        read(node.limit, true);
        const Locals outer = m_locals;
        m_locals[node.variable] = {itemPath(path), true};
        m_locals["forloop"] = {};
        {
            const Within within(*this, node.branch);
            walk(node.body);
        }
        restore(outer, node.variable);
        restore(outer, "forloop");
        if (node.otherwise) {
            const Within within(*this, node.otherwiseBranch);
            walk(*node.otherwise);
        }
    }

    void visit(const TableRowNode &node)
    {
        const std::string path = read(node.collection, true);
        for (const ExpressionPtr &expression : {node.columns, node.offset, node.limit})
            read(expression, true);
        const Locals outer = m_locals;
        m_locals[node.variable] = {itemPath(path), true};
        m_locals["tablerowloop"] = {};
        {
            const Within within(*this, node.branch);
            walk(node.body);
        }
        restore(outer, node.variable);
        restore(outer, "tablerowloop");
    }

    void visit(const CycleNode &node)
    {
        read(node.group);
        const Within within(*this, m_branch);
        for (const ExpressionPtr &value : node.values)
            read(value);
    }

    void visit(const IncludeNode &node)
    {
        read(node.block, true);
        const std::string with = read(node.with);
        Locals arguments;
        for (const KeywordArgument &argument : node.arguments)
            arguments[argument.name] = {read(argument.value), true};
        const auto *name = std::get_if<std::string>(&node.block->form);
        const ParseResult *block = name && m_blocks ? m_blocks->find(*name) : nullptr;
        if (!block || !block->isValid() || m_blockDepth >= maximumBlockDepth)
            return;
        const Locals outer = m_locals;
        if (node.isRender)
            m_locals.clear();
        for (auto &[key, value] : arguments)
            m_locals[key] = std::move(value);
        const std::string variable = node.alias.empty() ? name->substr(name->rfind('/') + 1) : node.alias;
        if (node.with)
            bindBoth(variable, with, node.isRender && !node.isForEach);
        const std::string outerBlock = std::exchange(m_block, *name);
        ++m_blockDepth;
        {
            // A list may be empty, and then the block is not written.
            const Within within(*this, m_branch, !node.with);
            walk(block->tree.body());
        }
        --m_blockDepth;
        m_block = outerBlock;
        if (node.isRender)
            m_locals = outer;
        else
            for (const auto &[key, value] : arguments)
                restore(outer, key);
    }

    /// The block sees the value itself, or each of its items where it is a list.
    void bindBoth(const std::string &variable, const std::string &path, bool isOnlyValue)
    {
        m_locals[variable] = {path, true};
        m_items[path] = !isOnlyValue;
    }

    void assign(const std::string &name, std::string path) { m_locals[name] = {std::move(path), m_isCertain}; }

    void restore(const Locals &outer, const std::string &name)
    {
        if (const auto before = outer.find(name); before != outer.end())
            m_locals[name] = before->second;
        else
            m_locals.erase(name);
    }

    std::string read(const FilteredExpression &expression)
    {
        std::string path = read(expression.value);
        for (const FilterCall &call : expression.filters) {
            for (const ExpressionPtr &argument : call.arguments)
                read(argument);
            for (const KeywordArgument &keyword : call.keywords)
                read(keyword.value);
        }
        return path;
    }

    void read(const Condition &condition)
    {
        const bool isCertain = m_isCertain;
        for (const ConditionTerm &term : condition) {
            read(term.left, true);
            read(term.right, true);
            // What follows "and" or "or" is not always looked at.
            m_isCertain = false;
        }
        m_isCertain = isCertain;
    }

    /// The path that the expression stands for; empty where it has none.
    std::string read(const ExpressionPtr &expression, bool isCondition = false)
    {
        if (!expression)
            return {};
        if (const auto *range = std::get_if<RangeExpression>(&expression->form)) {
            read(range->first, isCondition);
            read(range->last, isCondition);
            return {};
        }
        const auto *lookup = std::get_if<Lookup>(&expression->form);
        if (!lookup)
            return {};
        std::string name = lookup->name;
        std::size_t next = 0;
        if (lookup->nameExpression) {
            const auto *literal = std::get_if<std::string>(&lookup->nameExpression->form);
            read(lookup->nameExpression, isCondition);
            name = literal ? *literal : "*";
        } else if (name == "self" && !lookup->segments.empty() && !m_locals.contains("self")) {
            name = segmentName(lookup->segments[next++]);
        }
        std::string tail;
        for (; next < lookup->segments.size(); ++next)
            tail += tailOf(lookup->segments[next], isCondition);
        return readName(name, tail, expression->position, isCondition);
    }

    static std::string segmentName(const Segment &segment)
    {
        const auto *literal = segment.index ? std::get_if<std::string>(&segment.index->form) : nullptr;
        return segment.index ? (literal ? *literal : "*") : segment.name;
    }

    std::string tailOf(const Segment &segment, bool isCondition)
    {
        if (segment.index) {
            read(segment.index, isCondition);
            return std::holds_alternative<std::int64_t>(segment.index->form) ? "[]" : "." + segmentName(segment);
        }
        if (segment.name == "first" || segment.name == "last")
            return "[]";
        return segment.name == "size" ? std::string() : "." + segment.name;
    }

    std::string readName(const std::string &name, const std::string &tail, Position position, bool isCondition)
    {
        const auto local = m_locals.find(name);
        if (local == m_locals.end() || !local->second.isCertain) {
            const Within within(*this, m_branch, local == m_locals.end());
            add(name + tail, position, isCondition);
        }
        if (local == m_locals.end())
            return name + tail;
        if (local->second.path.empty())
            return {};
        const std::string path = local->second.path + tail;
        add(path, position, isCondition);
        if (const auto items = m_items.find(local->second.path); items != m_items.end() && items->second)
            add(local->second.path + "[]" + tail, position, isCondition);
        return path;
    }

    void add(std::string path, Position position, bool isCondition = false)
    {
        if (!path.empty())
            m_use.reads.push_back({std::move(path), position, m_block, m_branch, m_isCertain, isCondition});
    }

    const BlockLibrary *m_blocks;
    FieldUse &m_use;
    Locals m_locals;
    std::map<std::string, bool> m_items; ///< paths whose items a block may see in their place
    std::string m_block;
    int m_branch = noBranch;
    bool m_isCertain = true;
    int m_blockDepth = 0;
};

} // namespace

std::set<std::string> FieldUse::always() const
{
    std::set<std::string> paths;
    for (const FieldRead &read : reads) {
        if (read.isCertain)
            paths.insert(read.path);
    }
    return paths;
}

std::set<std::string> FieldUse::sometimes() const
{
    const std::set<std::string> certain = always();
    std::set<std::string> paths;
    for (const FieldRead &read : reads) {
        if (!certain.contains(read.path))
            paths.insert(read.path);
    }
    return paths;
}

std::set<std::string> FieldUse::all() const
{
    std::set<std::string> paths;
    for (const FieldRead &read : reads)
        paths.insert(read.path);
    return paths;
}

FieldUse analyse(const Template &tree, const BlockLibrary *blocks)
{
    FieldUse use;
    Walker(blocks, use).walk(tree.body());
    return use;
}

} // namespace throughline::liquid
