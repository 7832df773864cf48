// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/renderer.h"

#include "model/content/liquid/coercion.h"
#include "model/content/unicode.h"

#include <algorithm>

namespace throughline::liquid {

namespace {

bool isCommand(std::string_view name)
{
    return name == "size" || name == "first" || name == "last";
}

const Filter &filterNamed(std::string_view name)
{
    const Filter *filter = findFilter(name);
    if (!filter)
        throwEvaluation(TL_TEXT("Liquid", "there is no filter “%1”"), {std::string(name)});
    return *filter;
}

/// Of a value that has no such key of its own.
Value command(const Value &object, std::string_view name)
{
    const FilterContext none;
    const Arguments arguments(none, {}, false);
    if (name == "size") {
        const bool hasSize = object.isText() || object.isArray() || object.isHash() || object.isRange() || object.isInteger();
        return hasSize ? filterNamed("size").apply(object, arguments) : Value();
    }
    if (object.isText() || object.isArray() || object.isHash() || object.isRange())
        return filterNamed(name).apply(object, arguments);
    return {};
}

std::string extended(std::string path, const Value &key, bool isName)
{
    if (path.empty())
        return path;
    if (key.isInteger() || (isName && (key.asText() == "first" || key.asText() == "last")))
        return path + "[]";
    if (isName && key.asText() == "size")
        return path;
    return key.isText() ? path + "." + key.asText() : path + "[]";
}

bool isComparable(const Value &value)
{
    return value.isNumber() || value.isText();
}

bool contains(const Value &left, const Value &right)
{
    if (!left.isTruthy() || !right.isTruthy())
        return false;
    if (left.isText())
        return left.asText().find(toText(right)) != std::string::npos;
    if (left.isArray()) {
        for (std::size_t i = 0; i < left.itemCount(); ++i) {
            if (equal(left.item(i), right))
                return true;
        }
        return false;
    }
    if (left.isHash())
        return right.isText() && left.asHash().contains(right.asText());
    return left.isRange() && right.isInteger() && right.asInteger() >= left.asRange().first
           && right.asInteger() <= left.asRange().last;
}

std::int64_t rangeBound(const Value &value)
{
    return value.isNil() || value.isText() ? toLeadingInteger(value) : toInteger(value);
}

} // namespace

Renderer::Renderer(const Template &tree, const Data &data, const RenderOptions &options, bool onlyTraces)
    : m_tree(tree), m_data(data), m_options(options), m_onlyTraces(onlyTraces),
      m_filterContext{options.nowSeconds, options.utcOffsetMinutes, options.limits.textBytes, options.limits.items}
{
}

Value Renderer::evaluate(const ExpressionPtr &expression)
{
    return find(expression).value;
}

Renderer::Found Renderer::find(const ExpressionPtr &expression)
{
    if (!expression)
        return {};
    const auto &form = expression->form;
    if (const auto *lookup = std::get_if<Lookup>(&form))
        return findLookup(*lookup);
    if (const auto *text = std::get_if<std::string>(&form))
        return {Value::text(*text), {}};
    if (const auto *whole = std::get_if<std::int64_t>(&form))
        return {Value::integer(*whole), {}};
    if (const auto *real = std::get_if<double>(&form))
        return {Value::real(*real), {}};
    if (const auto *boolean = std::get_if<bool>(&form))
        return {Value::boolean(*boolean), {}};
    if (const auto *special = std::get_if<Special>(&form))
        return {Value::special(*special), {}};
    if (const auto *range = std::get_if<Range>(&form))
        return {Value::range(*range), {}};
    if (const auto *range = std::get_if<RangeExpression>(&form)) {
        const std::int64_t first = rangeBound(evaluate(range->first));
        return {Value::range({first, rangeBound(evaluate(range->last))}), {}};
    }
    return {};
}

Renderer::Found Renderer::findRoot(const Value &name)
{
    if (!name.isText())
        return {};
    const std::string &text = name.asText();
    if (const Variable *variable = m_scope.find(text))
        return {variable->value, variable->path};
    if (const auto counter = m_scope.counters.find(text); counter != m_scope.counters.end())
        return {Value::integer(counter->second), {}};
    const auto found = m_data.find(text);
    return {found == m_data.end() ? Value() : Value::of(*found), text};
}

Value Renderer::indexValue(const Segment &segment)
{
    return segment.index ? evaluate(segment.index) : Value::text(segment.name);
}

Renderer::Found Renderer::findLookup(const Lookup &lookup)
{
    auto segment = lookup.segments.begin();
    Value name = lookup.nameExpression ? evaluate(lookup.nameExpression) : Value::text(lookup.name);
    // `self['a name']` reads a variable whose name is no word.
    if (!lookup.nameExpression && lookup.name == "self" && segment != lookup.segments.end() && !m_scope.find("self")
        && !m_data.contains("self"))
        name = indexValue(*segment++);
    Found found = findRoot(name);
    for (; segment != lookup.segments.end(); ++segment) {
        const Value key = indexValue(*segment);
        const bool isName = !segment->index;
        // A key of the data comes before the words size, first and last.
        const bool isOwnKey = found.value.isHash() && key.isText() && found.value.asHash().contains(key.asText());
        found.path = extended(std::move(found.path), key, isName && !isOwnKey);
        found.value = step(found.value, key, isName);
    }
    if (!found.path.empty()) {
        m_result.use.fieldsRead.insert(found.path);
        if (found.value.isNil())
            m_result.use.fieldsMissing.insert(found.path);
    }
    return found;
}

Value Renderer::step(const Value &object, const Value &key, bool isName)
{
    if (object.isHash() && key.isText()) {
        if (const auto found = object.asHash().find(key.asText()); found != object.asHash().end())
            return Value::of(*found);
    }
    if (object.isDrop() && key.isText())
        return object.asDrop().hasMember(key.asText()) ? object.asDrop().member(key.asText()) : Value();
    if (object.isArray() && key.isInteger()) {
        const auto size = static_cast<std::int64_t>(object.itemCount());
        const std::int64_t index = key.asInteger() < 0 ? key.asInteger() + size : key.asInteger();
        return index >= 0 && index < size ? object.item(static_cast<std::size_t>(index)) : Value();
    }
    return isName && isCommand(key.asText()) ? command(object, key.asText()) : Value();
}

Value Renderer::evaluate(const FilteredExpression &expression)
{
    Value value = evaluate(expression.value);
    for (const FilterCall &call : expression.filters)
        value = applyFilter(call, value);
    return value;
}

Value Renderer::applyFilter(const FilterCall &call, const Value &input)
{
    std::vector<Value> positional;
    for (const ExpressionPtr &argument : call.arguments)
        positional.push_back(evaluate(argument));
    bool allowsFalse = false;
    for (const KeywordArgument &keyword : call.keywords) {
        const Value value = evaluate(keyword.value);
        allowsFalse = allowsFalse || (keyword.name == "allow_false" && value.isTruthy());
    }
    // As in Shopify's Liquid, a filter that nobody knows leaves the value as it is.
    const Filter *filter = findFilter(call.name);
    if (!filter)
        return input;
    const std::size_t given = positional.size() + (call.keywords.empty() ? 0 : 1);
    if (given < filter->minimumArguments || given > filter->maximumArguments)
        throw EvaluationError{"TL417", argumentCountMessage(*filter, given)};
    chargeFor(input);
    for (const Value &argument : positional)
        chargeFor(argument);
    Value result = filter->apply(input, Arguments(m_filterContext, std::move(positional), allowsFalse));
    if (result.isText() && result.asText().size() > m_options.limits.textBytes)
        throw EvaluationError{"TL414", {TL_TEXT("Liquid", "a text grew beyond its limit"), {}}};
    chargeFor(result);
    return result;
}

void Renderer::readFields(const FilteredExpression &expression)
{
    evaluate(expression.value);
    for (const FilterCall &call : expression.filters) {
        for (const ExpressionPtr &argument : call.arguments)
            evaluate(argument);
        for (const KeywordArgument &keyword : call.keywords)
            evaluate(keyword.value);
    }
}

bool Renderer::isMet(const Condition &condition)
{
    bool isTrue = false;
    for (const ConditionTerm &term : condition) {
        isTrue = isMet(term);
        // The rest of the chain is the other side of this "and" or "or".
        if (term.next == (isTrue ? Junction::Or : Junction::And))
            break;
    }
    return isTrue;
}

bool Renderer::areEqual(const Value &left, const Value &right)
{
    chargeFor(left);
    chargeFor(right);
    return equal(left, right);
}

bool Renderer::isMet(const ConditionTerm &term)
{
    const Value left = evaluate(term.left);
    if (term.comparison == Comparison::None)
        return left.isTruthy();
    const Value right = evaluate(term.right);
    switch (term.comparison) {
    case Comparison::Equal: return areEqual(left, right);
    case Comparison::NotEqual: return !areEqual(left, right);
    case Comparison::Contains:
        chargeFor(left);
        chargeFor(right);
        return contains(left, right);
    default: break;
    }
    if (!isComparable(left) || !isComparable(right))
        return false;
    const auto order = compare(left, right);
    if (!order && left.isText() == right.isText())
        return false;
    if (!order)
        throwEvaluation(TL_TEXT("Liquid", "cannot compare %1 with %2"), {inspect(left), inspect(right)});
    switch (term.comparison) {
    case Comparison::Less: return *order < 0;
    case Comparison::LessOrEqual: return *order <= 0;
    case Comparison::Greater: return *order > 0;
    default: return *order >= 0;
    }
}

void Renderer::stop(Text text, std::string code)
{
    throw LimitReached{{std::move(code), {text, {}}, m_position, m_block}};
}

void Renderer::charge(std::size_t steps)
{
    m_steps += steps;
    if (m_steps > m_options.limits.steps)
        stop(TL_TEXT("Liquid", "this text does too much work: perhaps a loop is too long"));
}

void Renderer::chargeFor(const Value &value)
{
    charge(weight(value, m_options.limits.steps));
}

void Renderer::checkOutput(const std::string &output)
{
    if (output.size() > m_options.limits.outputBytes)
        stop(TL_TEXT("Liquid", "the text grew beyond its limit"));
}

BlockLibrary::BlockLibrary(const Sources &sources)
{
    for (const auto &[name, source] : sources)
        m_blocks.emplace(name, parse(source));
}

const ParseResult *BlockLibrary::find(std::string_view name) const
{
    const auto found = m_blocks.find(name);
    return found == m_blocks.end() ? nullptr : &found->second;
}

Rendering render(const Template &tree, const Data &data, const RenderOptions &options)
{
    return Renderer(tree, data, options, false).run();
}

Trace trace(const Template &tree, const Data &data, const RenderOptions &options)
{
    Rendering rendering = Renderer(tree, data, options, true).run();
    return {std::move(rendering.use), std::move(rendering.errors)};
}

} // namespace throughline::liquid
