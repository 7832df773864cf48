// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/scope.h"

#include <algorithm>
#include <array>

namespace throughline::liquid {

namespace {

/// The members that both loops have; nil for others.
Value loopMember(std::string_view name, std::int64_t index, std::int64_t length)
{
    if (name == "length")
        return Value::integer(length);
    if (name == "index")
        return Value::integer(index + 1);
    if (name == "index0")
        return Value::integer(index);
    if (name == "rindex")
        return Value::integer(length - index);
    if (name == "rindex0")
        return Value::integer(length - index - 1);
    if (name == "first")
        return Value::boolean(index == 0);
    return name == "last" ? Value::boolean(index == length - 1) : Value();
}

constexpr std::array<std::string_view, 7> commonMembers{"length", "index", "index0", "rindex", "rindex0", "first", "last"};

bool isCommon(std::string_view name)
{
    return std::find(commonMembers.begin(), commonMembers.end(), name) != commonMembers.end();
}

} // namespace

ForLoop::ForLoop(std::string name, std::size_t length, std::shared_ptr<const Drop> parent)
    : m_name(std::move(name)), m_length(static_cast<std::int64_t>(length)), m_parent(std::move(parent))
{
}

bool ForLoop::hasMember(std::string_view name) const
{
    return isCommon(name) || name == "name" || name == "parentloop";
}

Value ForLoop::member(std::string_view name) const
{
    if (name == "name")
        return Value::text(m_name);
    if (name == "parentloop")
        return m_parent ? Value::drop(m_parent) : Value();
    return loopMember(name, m_index, m_length);
}

TableRowLoop::TableRowLoop(std::size_t length, std::int64_t columns)
    : m_length(static_cast<std::int64_t>(length)), m_columns(columns)
{
}

void TableRowLoop::advance()
{
    ++m_index;
    if (isLastColumn()) {
        m_column = 1;
        ++m_row;
    } else {
        ++m_column;
    }
}

bool TableRowLoop::hasMember(std::string_view name) const
{
    static constexpr std::array<std::string_view, 5> own{"col", "col0", "col_first", "col_last", "row"};
    return isCommon(name) || std::find(own.begin(), own.end(), name) != own.end();
}

Value TableRowLoop::member(std::string_view name) const
{
    if (name == "col")
        return Value::integer(m_column);
    if (name == "col0")
        return Value::integer(m_column - 1);
    if (name == "col_first")
        return Value::boolean(m_column == 1);
    if (name == "col_last")
        return Value::boolean(isLastColumn());
    return name == "row" ? Value::integer(m_row) : loopMember(name, m_index, m_length);
}

const Variable *Scope::find(std::string_view name) const
{
    for (auto frame = frames.rbegin(); frame != frames.rend(); ++frame) {
        if (const auto found = frame->find(name); found != frame->end())
            return &found->second;
    }
    return nullptr;
}

Sequence::Sequence(Value source, std::int64_t from, std::optional<std::int64_t> to) : m_source(std::move(source))
{
    if (m_source.isText()) {
        m_size = m_source.asText().empty() ? 0 : 1;
        return;
    }
    std::uint64_t all = 0;
    if (m_source.isArray())
        all = m_source.itemCount();
    else if (m_source.isHash())
        all = m_source.asHash().size();
    else if (m_source.isRange())
        all = m_source.asRange().size();
    const auto bound = [all](std::int64_t value) { return std::min<std::uint64_t>(all, static_cast<std::uint64_t>(std::max<std::int64_t>(0, value))); };
    m_from = bound(from);
    const std::uint64_t end = to ? bound(*to) : all;
    m_size = end > m_from ? end - m_from : 0;
}

Value Sequence::at(std::size_t index) const
{
    index += m_from;
    if (m_source.isArray())
        return m_source.item(index);
    if (m_source.isRange())
        return Value::integer(m_source.asRange().first + static_cast<std::int64_t>(index));
    if (!m_source.isHash())
        return m_source;
    const auto entry = std::next(m_source.asHash().begin(), static_cast<std::ptrdiff_t>(index));
    return Value::array({Value::text(entry.key()), Value::of(*entry)});
}

} // namespace throughline::liquid
