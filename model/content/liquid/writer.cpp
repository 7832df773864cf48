// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/tree_writer.h"

#include "model/content/liquid/tokenizer.h"
#include "model/values/number.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace throughline::liquid {

namespace {

// Blocks that take each other in a circle end here.
constexpr int maximumBlockDepth = 20;

/// A comment's text may hold what would end it too early in another place.
bool readsBack(const std::string &written, const CommentNode &node)
{
    const ParseResult parsed = parse(written);
    if (!parsed.isValid() || parsed.tree.body().nodes.size() != 1)
        return false;
    const auto *comment = std::get_if<CommentNode>(&parsed.tree.body().nodes.front().content);
    return comment && comment->text == node.text;
}

class OneSignalWriter : public TreeWriter
{
public:
    using TreeWriter::TreeWriter;

protected:
    using TreeWriter::write;
    void write(const IncludeNode &node) override { inlineBlock(node); }
    void write(const TableRowNode &) override { lose(TL_TEXT("Liquid", "“tablerow” is not known there")); }
    void write(const IfChangedNode &) override { lose(TL_TEXT("Liquid", "“ifchanged” is not known there")); }
    // Documentation is for our own authors.
    void write(const CommentNode &node) override
    {
        if (node.form == CommentForm::Block)
            TreeWriter::write(node);
    }
};

} // namespace

bool isIdentifier(std::string_view name)
{
    if (name.empty() || !(isWordCharacter(name.front())) || (name.front() >= '0' && name.front() <= '9'))
        return false;
    if (name.ends_with('?'))
        name.remove_suffix(1);
    static constexpr std::string_view words[] = {"nil", "null", "true", "false", "empty", "blank", "contains", "and", "or"};
    return std::all_of(name.begin(), name.end(), [](char c) { return isWordCharacter(c) || c == '-'; })
           && std::find(std::begin(words), std::end(words), name) == std::end(words);
}

std::string quoted(const std::string &text)
{
    const char mark = text.find('\'') == std::string::npos ? '\'' : '"';
    return mark + text + mark;
}

std::string realLiteral(double value)
{
    std::string text = realText(value);
    if (text.find('e') == std::string::npos)
        return text;
    // Liquid knows no exponents.
    text = formatFixed(value, std::abs(value) < 1 ? 330 : 1);
    text.erase(std::max(text.find_last_not_of('0') + 1, text.find('.') + 2));
    return text;
}

std::string_view comparisonSign(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal: return "==";
    case Comparison::NotEqual: return "!=";
    case Comparison::Less: return "<";
    case Comparison::LessOrEqual: return "<=";
    case Comparison::Greater: return ">";
    case Comparison::GreaterOrEqual: return ">=";
    case Comparison::Contains: return "contains";
    case Comparison::None: break;
    }
    return "";
}

PlainPath plainPath(const Lookup &lookup)
{
    PlainPath plain;
    if (lookup.nameExpression || !isIdentifier(lookup.name))
        return plain;
    plain.path = lookup.name;
    for (; plain.next < lookup.segments.size(); ++plain.next) {
        const Segment &segment = lookup.segments[plain.next];
        if (segment.index || !isIdentifier(segment.name))
            break;
        plain.path += "." + segment.name;
    }
    return plain;
}

Written TreeWriter::run(const Template &tree)
{
    body(tree.body());
    return std::move(m_written);
}

void TreeWriter::body(const Body &body)
{
    for (const Node &node : body.nodes) {
        m_position = node.position;
        std::visit([this](const auto &content) { write(content); }, node.content);
    }
}

void TreeWriter::tag(std::string_view markup)
{
    m_written.text.append("{% ").append(markup).append(" %}");
}

void TreeWriter::block(std::string_view name, std::string_view markup, const Body &content)
{
    tag(std::string(name) + (markup.empty() ? "" : " ") + std::string(markup));
    body(content);
    tag("end" + std::string(name));
}

void TreeWriter::lose(Text what, std::vector<std::string> arguments)
{
    m_written.losses.push_back({"TL419", {what, std::move(arguments)}, m_position, m_block});
}

void TreeWriter::change(Text what, std::vector<std::string> arguments)
{
    m_written.losses.push_back({"TL420", {what, std::move(arguments)}, m_position, m_block});
}

std::string TreeWriter::fieldName(const std::string &path, const std::string &root) const
{
    if (!m_options.fieldName || isLocal(root) || root == "forloop" || root == "tablerowloop")
        return path;
    const std::string name = m_options.fieldName(path);
    return name.empty() ? path : name;
}

std::string TreeWriter::lookup(const Lookup &lookup)
{
    const PlainPath plain = plainPath(lookup);
    std::string text;
    if (!plain.path.empty())
        text = fieldName(plain.path, lookup.name);
    else if (lookup.nameExpression)
        text = "[" + expression(lookup.nameExpression) + "]";
    else if (lookup.name.empty())
        return "nil";
    else
        text = "[" + quoted(lookup.name) + "]";
    for (std::size_t i = plain.next; i < lookup.segments.size(); ++i) {
        const Segment &segment = lookup.segments[i];
        if (segment.index)
            text += "[" + expression(segment.index) + "]";
        else if (isIdentifier(segment.name))
            text += "." + segment.name;
        else
            text += "[" + quoted(segment.name) + "]";
    }
    return text;
}

std::string TreeWriter::expression(const ExpressionPtr &value)
{
    if (!value)
        return {};
    if (const auto *found = std::get_if<Lookup>(&value->form))
        return lookup(*found);
    if (const auto *string = std::get_if<std::string>(&value->form))
        return quoted(*string);
    if (const auto *whole = std::get_if<std::int64_t>(&value->form))
        return formatNumber(*whole);
    if (const auto *real = std::get_if<double>(&value->form))
        return realLiteral(*real);
    if (const auto *boolean = std::get_if<bool>(&value->form))
        return *boolean ? "true" : "false";
    if (const auto *special = std::get_if<Special>(&value->form))
        return *special == Special::Empty ? "empty" : "blank";
    if (const auto *range = std::get_if<Range>(&value->form))
        return "(" + formatNumber(range->first) + ".." + formatNumber(range->last) + ")";
    if (const auto *range = std::get_if<RangeExpression>(&value->form))
        return "(" + expression(range->first) + ".." + expression(range->last) + ")";
    return "nil";
}

std::string TreeWriter::filtered(const FilteredExpression &value)
{
    std::string result = expression(value.value);
    for (const FilterCall &call : value.filters) {
        result += " | " + call.name;
        std::string_view divider = ": ";
        for (const ExpressionPtr &argument : call.arguments) {
            result.append(divider).append(expression(argument));
            divider = ", ";
        }
        for (const KeywordArgument &keyword : call.keywords) {
            result.append(divider).append(keyword.name).append(": ").append(expression(keyword.value));
            divider = ", ";
        }
    }
    return result;
}

std::string TreeWriter::condition(const Condition &terms)
{
    std::string result;
    for (const ConditionTerm &term : terms) {
        result += expression(term.left);
        if (term.comparison != Comparison::None)
            result.append(" ").append(comparisonSign(term.comparison)).append(" ").append(expression(term.right));
        if (term.next != Junction::None)
            result += term.next == Junction::And ? " and " : " or ";
    }
    return result;
}

void TreeWriter::write(const TextNode &node)
{
    if (node.isRaw) {
        text("{% raw %}" + node.text + "{% endraw %}");
        return;
    }
    // A brace at the end would become a part of the tag that follows.
    if (node.text.ends_with('{'))
        text(node.text.substr(0, node.text.size() - 1) + "{{ '{' }}");
    else
        text(node.text);
}

void TreeWriter::write(const OutputNode &node)
{
    text("{{ " + filtered(node.expression) + " }}");
}

void TreeWriter::write(const AssignNode &node)
{
    tag("assign " + node.name + " = " + filtered(node.value));
    addLocal(node.name);
}

void TreeWriter::write(const CaptureNode &node)
{
    block("capture", node.name, node.body);
    addLocal(node.name);
}

void TreeWriter::write(const IfNode &node)
{
    const std::string_view name = node.isUnless ? "unless" : "if";
    bool isFirst = true;
    for (const ConditionalArm &arm : node.arms) {
        m_position = arm.position;
        if (isFirst)
            tag(std::string(name) + " " + condition(arm.condition));
        else
            tag(arm.condition.empty() ? "else" : "elsif " + condition(arm.condition));
        isFirst = false;
        body(arm.body);
    }
    tag("end" + std::string(name));
}

void TreeWriter::write(const CaseNode &node)
{
    tag("case " + expression(node.value));
    body(node.lead);
    for (const WhenArm &arm : node.arms) {
        m_position = arm.position;
        std::string values;
        for (const ExpressionPtr &value : arm.values)
            values += (values.empty() ? "" : ", ") + expression(value);
        tag(arm.values.empty() ? "else" : "when " + values);
        body(arm.body);
    }
    tag("endcase");
}

void TreeWriter::write(const ForNode &node)
{
    // The list as it was written is a part of `forloop.name`; only a new field name changes it.
    const std::string written = node.name.substr(std::min(node.name.size(), node.variable.size() + 1));
    std::string markup = node.variable + " in " + (m_options.fieldName ? expression(node.collection) : written);
    if (node.isReversed)
        markup += " reversed";
    if (node.limit)
        markup += " limit: " + expression(node.limit);
    if (node.isContinued)
        markup += " offset: continue";
    else if (node.offset)
        markup += " offset: " + expression(node.offset);
    tag("for " + markup);
    const auto local = m_locals.insert(node.variable);
    body(node.body);
    m_locals.erase(local);
    if (node.otherwise) {
        tag("else");
        body(*node.otherwise);
    }
    tag("endfor");
}

void TreeWriter::write(const TableRowNode &node)
{
    std::string markup = node.variable + " in " + expression(node.collection);
    if (node.columns)
        markup += " cols: " + expression(node.columns);
    if (node.limit)
        markup += " limit: " + expression(node.limit);
    if (node.offset)
        markup += " offset: " + expression(node.offset);
    const auto local = m_locals.insert(node.variable);
    block("tablerow", markup, node.body);
    m_locals.erase(local);
}

void TreeWriter::write(const CounterNode &node)
{
    tag((node.isDecrement ? "decrement " : "increment ") + node.name);
    addLocal(node.name);
}

void TreeWriter::write(const CycleNode &node)
{
    std::string markup = "cycle ";
    if (node.group)
        markup += expression(node.group) + ": ";
    bool isFirst = true;
    for (const ExpressionPtr &value : node.values) {
        markup += (isFirst ? "" : ", ") + expression(value);
        isFirst = false;
    }
    tag(markup);
}

void TreeWriter::write(const IncludeNode &node)
{
    std::string markup = (node.isRender ? "render " : "include ") + expression(node.block);
    if (node.with)
        markup += (node.isForEach ? " for " : " with ") + expression(node.with);
    if (!node.alias.empty())
        markup += " as " + node.alias;
    for (const KeywordArgument &argument : node.arguments)
        markup += ", " + argument.name + ": " + expression(argument.value);
    tag(markup);
}

void TreeWriter::write(const CommentNode &node)
{
    if (node.form == CommentForm::Inline) {
        tag("# " + node.text);
        return;
    }
    const std::string name = node.form == CommentForm::Block ? "comment" : "doc";
    const std::string written = "{% " + name + " %}" + node.text + "{% end" + name + " %}";
    // Without its text a comment still keeps apart what stands around it.
    text(readsBack(written, node) ? written : "{% " + name + " %}{% end" + name + " %}");
}

void TreeWriter::write(const InterruptNode &node)
{
    tag(node.isBreak ? "break" : "continue");
}

void TreeWriter::write(const IfChangedNode &node)
{
    block("ifchanged", {}, node.body);
}

void TreeWriter::inlineBlock(const IncludeNode &node)
{
    const auto *name = std::get_if<std::string>(&node.block->form);
    const ParseResult *found = name && m_options.blocks ? m_options.blocks->find(*name) : nullptr;
    if (!found || !found->isValid() || m_blockDepth >= maximumBlockDepth) {
        lose(TL_TEXT("Liquid", "the block cannot be written out here"));
        return;
    }
    const std::string variable = node.alias.empty() ? name->substr(name->rfind('/') + 1) : node.alias;
    for (const KeywordArgument &argument : node.arguments)
        write(AssignNode{argument.name, {argument.value, {}}});
    const Template block = found->tree;
    const std::string outer = std::exchange(m_block, *name);
    ++m_blockDepth;
    if (node.with && node.isForEach) {
        ForNode loop;
        loop.variable = variable;
        loop.collection = node.with;
        loop.name = variable + "-" + expression(node.with);
        loop.body.nodes = block.body().nodes;
        write(loop);
    } else {
        if (node.with)
            write(AssignNode{variable, {node.with, {}}});
        body(block.body());
    }
    --m_blockDepth;
    m_block = outer;
}

std::unique_ptr<TreeWriter> makeOneSignalWriter(const WriteOptions &options)
{
    return std::make_unique<OneSignalWriter>(options);
}

Written write(const Template &tree, Language language, const WriteOptions &options)
{
    switch (language) {
    case Language::OneSignal: return makeOneSignalWriter(options)->run(tree);
    case Language::Klaviyo: return makeKlaviyoWriter(options)->run(tree);
    case Language::Handlebars: return makeHandlebarsWriter(options)->run(tree);
    case Language::Liquid: break;
    }
    return TreeWriter(options).run(tree);
}

} // namespace throughline::liquid
