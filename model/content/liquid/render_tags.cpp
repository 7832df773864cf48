// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/coercion.h"
#include "model/content/liquid/renderer.h"
#include "model/values/number.h"

#include <algorithm>
#include <limits>

namespace throughline::liquid {

namespace {

// Blocks within blocks of the library: each level takes a part of the stack.
constexpr int maximumBodyDepth = 400;

std::string lastPathPart(const std::string &name)
{
    return name.substr(name.rfind('/') + 1);
}

std::int64_t saturatedSum(std::int64_t left, std::int64_t right)
{
    std::int64_t sum = 0;
    if (__builtin_add_overflow(left, right, &sum))
        return right < 0 ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
    return sum;
}

std::string itemPath(const std::string &path)
{
    return path.empty() ? path : path + "[]";
}

/// Enters a number of levels for as long as it lives.
class Entered
{
public:
    explicit Entered(int &depth) : m_depth(depth) { ++m_depth; }
    ~Entered() { --m_depth; }
    Entered(const Entered &) = delete;
    Entered &operator=(const Entered &) = delete;

private:
    int &m_depth;
};

/// A frame of variables for as long as it lives.
class Framed
{
public:
    explicit Framed(Scope &scope) : m_scope(scope) { m_scope.frames.emplace_back(); }
    ~Framed() { m_scope.frames.pop_back(); }
    Framed(const Framed &) = delete;
    Framed &operator=(const Framed &) = delete;

private:
    Scope &m_scope;
};

} // namespace

Rendering Renderer::run()
{
    try {
        renderBody(m_tree.body(), m_result.output);
    } catch (const LimitReached &limit) {
        m_result.errors.push_back(limit.error);
        m_result.isComplete = false;
        if (m_result.output.size() > m_options.limits.outputBytes)
            m_result.output.resize(m_options.limits.outputBytes);
    }
    return std::move(m_result);
}

void Renderer::renderBody(const Body &body, std::string &output)
{
    if (m_bodyDepth >= maximumBodyDepth)
        stop(TL_TEXT("Liquid", "blocks are nested too deeply"), "TL412");
    const Entered entered(m_bodyDepth);
    for (const Node &node : body.nodes) {
        if (const auto *text = std::get_if<TextNode>(&node.content); text && body.dropsBlankText && !text->isRaw)
            continue;
        renderNode(node, output);
        if (m_scope.interrupt != Interrupt::None)
            return;
    }
}

void Renderer::renderNode(const Node &node, std::string &output)
{
    m_position = node.position;
    charge(1);
    const std::size_t frames = m_scope.frames.size();
    try {
        std::visit([&](const auto &content) { renderContent(content, output); }, node.content);
    } catch (const EvaluationError &error) {
        m_scope.frames.resize(frames);
        note(error, node, output);
    }
    checkOutput(output);
}

void Renderer::note(const EvaluationError &error, const Node &node, std::string &output)
{
    constexpr std::size_t maximumErrors = 100;
    const Error noted{error.code, error.message, node.position, m_block};
    // A loop that fails a thousand times in the same way says so once.
    const auto same = std::find(m_result.errors.begin(), m_result.errors.end(), noted);
    if (same == m_result.errors.end() && m_result.errors.size() < maximumErrors)
        m_result.errors.push_back(noted);
    if (m_options.errorText == ErrorText::Omitted || node.isBlank || !writes())
        return;
    output += english({TL_TEXT("Liquid", "Liquid error (line %1, column %2): %3"),
                       {formatNumber(static_cast<std::int64_t>(node.position.line)),
                        formatNumber(static_cast<std::int64_t>(node.position.column)), english(error.message)}});
}

void Renderer::take(int branch)
{
    if (branch != noBranch)
        m_result.use.branchesTaken.insert({m_block, branch});
}

std::string Renderer::captured(const Body &body)
{
    const Entered entered(m_captures);
    std::string text;
    renderBody(body, text);
    return text;
}

void Renderer::renderContent(const TextNode &node, std::string &output)
{
    if (writes())
        output += node.text;
}

void Renderer::renderContent(const OutputNode &node, std::string &output)
{
    if (writes())
        appendOutput(output, evaluate(node.expression), m_options.limits.outputBytes);
    else
        readFields(node.expression);
}

void Renderer::renderContent(const AssignNode &node, std::string &)
{
    Found found = find(node.value.value);
    if (!node.value.filters.empty())
        found = {evaluate(node.value), {}};
    m_scope.assign(node.name, {std::move(found.value), std::move(found.path)});
}

void Renderer::renderContent(const CaptureNode &node, std::string &)
{
    m_scope.assign(node.name, {Value::text(captured(node.body)), {}});
}

void Renderer::renderContent(const IfNode &node, std::string &output)
{
    bool isFirst = true;
    for (const ConditionalArm &arm : node.arms) {
        const bool isInverted = isFirst && node.isUnless;
        isFirst = false;
        if (!arm.condition.empty() && isMet(arm.condition) == isInverted)
            continue;
        take(arm.branch);
        renderBody(arm.body, output);
        return;
    }
}

void Renderer::renderContent(const CaseNode &node, std::string &output)
{
    bool isElseOpen = true;
    for (const WhenArm &arm : node.arms) {
        if (arm.values.empty()) {
            if (!isElseOpen)
                continue;
            take(arm.branch);
            renderBody(arm.body, output);
            continue;
        }
        for (const ExpressionPtr &value : arm.values) {
            if (!areEqual(evaluate(node.value), evaluate(value)))
                continue;
            isElseOpen = false;
            take(arm.branch);
            renderBody(arm.body, output);
        }
    }
}

void Renderer::renderContent(const ForNode &node, std::string &output)
{
    std::int64_t from = 0;
    if (node.isContinued) {
        if (const auto last = m_scope.offsets.find(node.name); last != m_scope.offsets.end())
            from = last->second;
    } else if (const Value offset = evaluate(node.offset); !offset.isNil()) {
        from = toInteger(offset);
    }
    const Found collection = find(node.collection);
    std::optional<std::int64_t> to;
    if (const Value limit = evaluate(node.limit); !limit.isNil())
        to = saturatedSum(from, toInteger(limit));
    const Sequence sequence(collection.value, from, to);
    m_scope.offsets[node.name] = saturatedSum(from, static_cast<std::int64_t>(sequence.size()));
    if (sequence.size() == 0) {
        if (node.otherwise) {
            take(node.otherwiseBranch);
            renderBody(*node.otherwise, output);
        }
        return;
    }
    take(node.branch);
    const Framed framed(m_scope);
    const auto loop = std::make_shared<ForLoop>(
        node.name, sequence.size(), m_scope.loops.empty() ? nullptr : std::shared_ptr<const Drop>(m_scope.loops.back()));
    m_scope.loops.push_back(loop);
    m_scope.set("forloop", {Value::drop(loop), {}});
    const std::string path = itemPath(collection.path);
    for (std::size_t i = 0; i < sequence.size(); ++i) {
        charge(1);
        m_scope.set(node.variable, {sequence.at(node.isReversed ? sequence.size() - 1 - i : i), path});
        renderBody(node.body, output);
        checkOutput(output);
        loop->advance();
        const Interrupt interrupt = m_scope.interrupt;
        m_scope.interrupt = Interrupt::None;
        if (interrupt == Interrupt::Break)
            break;
    }
    m_scope.loops.pop_back();
}

void Renderer::renderContent(const TableRowNode &node, std::string &output)
{
    const Found collection = find(node.collection);
    if (!collection.value.isTruthy())
        return;
    const std::int64_t from = node.offset ? toLeadingInteger(evaluate(node.offset)) : 0;
    std::optional<std::int64_t> to;
    if (node.limit)
        to = saturatedSum(from, toLeadingInteger(evaluate(node.limit)));
    const Sequence sequence(collection.value, from, to);
    const auto length = static_cast<std::int64_t>(sequence.size());
    const auto loop = std::make_shared<TableRowLoop>(sequence.size(),
                                                     node.columns ? toLeadingInteger(evaluate(node.columns)) : length);
    if (length > 0)
        take(node.branch);
    const auto write = [&](const std::string &text) {
        if (writes())
            output += text;
    };
    const Framed framed(m_scope);
    m_scope.set("tablerowloop", {Value::drop(loop), {}});
    write("<tr class=\"row1\">\n");
    for (std::size_t i = 0; i < sequence.size(); ++i) {
        charge(1);
        m_scope.set(node.variable, {sequence.at(i), itemPath(collection.path)});
        write("<td class=\"col" + formatNumber(loop->column()) + "\">");
        renderBody(node.body, output);
        write("</td>");
        checkOutput(output);
        const Interrupt interrupt = m_scope.interrupt;
        m_scope.interrupt = Interrupt::None;
        if (interrupt == Interrupt::Break)
            break;
        if (loop->isLastColumn() && !loop->isLast())
            write("</tr>\n<tr class=\"row" + formatNumber(loop->row() + 1) + "\">");
        loop->advance();
    }
    write("</tr>\n");
}

void Renderer::renderContent(const CounterNode &node, std::string &output)
{
    std::int64_t value = 0;
    if (const auto counter = m_scope.counters.find(node.name); counter != m_scope.counters.end())
        value = counter->second;
    else if (const auto field = m_data.find(node.name); field != m_data.end())
        value = toNumber(Value::of(*field)).integer;
    const std::int64_t next = saturatedSum(value, node.isDecrement ? -1 : 1);
    m_scope.counters[node.name] = next;
    if (writes())
        output += formatNumber(node.isDecrement ? next : value);
}

void Renderer::renderContent(const CycleNode &node, std::string &output)
{
    // A name in use cannot meet the key of an unnamed cycle, which begins with another letter.
    const std::string key = node.group ? "=" + inspect(evaluate(node.group)) : "," + node.key;
    std::size_t &next = m_scope.cycles[key];
    if (next < node.values.size()) {
        const Value value = evaluate(node.values[next]);
        if (writes())
            appendOutput(output, value, m_options.limits.outputBytes);
    }
    next = next + 1 >= node.values.size() ? 0 : next + 1;
}

void Renderer::renderContent(const CommentNode &, std::string &)
{
}

void Renderer::renderContent(const InterruptNode &node, std::string &)
{
    m_scope.interrupt = node.isBreak ? Interrupt::Break : Interrupt::Continue;
}

void Renderer::renderContent(const IfChangedNode &node, std::string &output)
{
    std::string text = captured(node.body);
    if (m_scope.lastChanged == text)
        return;
    m_scope.lastChanged = text;
    if (writes())
        output += text;
}

const Template &Renderer::findBlock(const std::string &name) const
{
    const ParseResult *block = m_options.blocks ? m_options.blocks->find(name) : nullptr;
    if (!block)
        throw EvaluationError{"TL415", {TL_TEXT("Liquid", "there is no block “%1”"), {name}}};
    if (!block->isValid())
        throw EvaluationError{
            "TL415", {TL_TEXT("Liquid", "the block “%1” is broken: %2"), {name, describe(block->errors.front())}}};
    return block->tree;
}

void Renderer::renderContent(const IncludeNode &node, std::string &output)
{
    if (!node.isRender && !m_scope.allowsInclude)
        throw EvaluationError{"TL415", {TL_TEXT("Liquid", "a block that is rendered cannot include another"), {}}};
    const Value name = evaluate(node.block);
    if (!name.isText())
        throw EvaluationError{"TL415", {TL_TEXT("Liquid", "the name of a block must be a text"), {}}};
    const Template &block = findBlock(name.asText());
    if (m_blockDepth >= m_options.limits.blockDepth)
        stop(TL_TEXT("Liquid", "blocks are nested too deeply"), "TL412");
    const Entered entered(m_blockDepth);
    if (node.isRender)
        renderIsolated(node, name.asText(), block, output);
    else
        renderIncluded(node, name.asText(), block, output);
}

void Renderer::renderIncluded(const IncludeNode &node, const std::string &name, const Template &block, std::string &output)
{
    const std::string variable = node.alias.empty() ? lastPathPart(name) : node.alias;
    const Found found = node.with ? find(node.with) : Found();
    const Variable *outer = m_scope.find(name);
    Variable bound{found.value, found.path};
    if (!node.with && outer)
        bound = *outer;
    else if (const auto field = m_data.find(name); !node.with && field != m_data.end())
        bound = {Value::of(*field), name};
    const Framed framed(m_scope);
    for (const KeywordArgument &argument : node.arguments) {
        const Found value = find(argument.value);
        m_scope.set(argument.name, {value.value, value.path});
    }
    const std::string outerBlock = std::exchange(m_block, name);
    if (bound.value.isArray()) {
        for (std::size_t i = 0; i < bound.value.itemCount(); ++i) {
            charge(1);
            m_scope.set(variable, {bound.value.item(i), itemPath(bound.path)});
            renderBody(block.body(), output);
        }
    } else {
        m_scope.set(variable, bound);
        renderBody(block.body(), output);
    }
    m_block = outerBlock;
}

void Renderer::renderIsolated(const IncludeNode &node, const std::string &name, const Template &block, std::string &output)
{
    const std::string variable = node.alias.empty() ? lastPathPart(name) : node.alias;
    const Found with = find(node.with);
    Scope::Frame arguments;
    for (const KeywordArgument &argument : node.arguments) {
        const Found value = find(argument.value);
        arguments[argument.name] = {value.value, value.path};
    }
    const auto renderOnce = [&](const Variable &bound, const std::shared_ptr<ForLoop> &loop) {
        charge(1);
        Scope inner;
        inner.allowsInclude = false;
        if (loop)
            inner.set("forloop", {Value::drop(loop), {}});
        for (const auto &[key, value] : arguments)
            inner.set(key, value);
        if (!bound.value.isNil())
            inner.set(variable, bound);
        std::swap(m_scope, inner);
        const std::string outerBlock = std::exchange(m_block, name);
        renderBody(block.body(), output);
        m_block = outerBlock;
        std::swap(m_scope, inner);
    };
    const bool isList = with.value.isArray() || with.value.isHash() || with.value.isRange();
    if (!node.isForEach || !isList) {
        renderOnce({with.value, with.path}, nullptr);
        return;
    }
    const Sequence sequence(with.value, 0, std::nullopt);
    const auto loop = std::make_shared<ForLoop>(name, sequence.size(), nullptr);
    for (std::size_t i = 0; i < sequence.size(); ++i) {
        renderOnce({sequence.at(i), itemPath(with.path)}, loop);
        loop->advance();
        checkOutput(output);
    }
}

} // namespace throughline::liquid
