// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/liquid/value.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace throughline::liquid {

/// `forloop`.
class ForLoop : public Drop
{
public:
    ForLoop(std::string name, std::size_t length, std::shared_ptr<const Drop> parent);
    void advance() { ++m_index; }

    std::string_view className() const override { return "Liquid::ForloopDrop"; }
    bool hasMember(std::string_view name) const override;
    Value member(std::string_view name) const override;

private:
    std::string m_name;
    std::int64_t m_length;
    std::int64_t m_index = 0;
    std::shared_ptr<const Drop> m_parent;
};

/// `tablerowloop`.
class TableRowLoop : public Drop
{
public:
    TableRowLoop(std::size_t length, std::int64_t columns);
    void advance();
    std::int64_t row() const { return m_row; }
    std::int64_t column() const { return m_column; }
    bool isLastColumn() const { return m_column == m_columns; }
    bool isLast() const { return m_index == m_length - 1; }

    std::string_view className() const override { return "Liquid::TablerowloopDrop"; }
    bool hasMember(std::string_view name) const override;
    Value member(std::string_view name) const override;

private:
    std::int64_t m_length;
    std::int64_t m_columns;
    std::int64_t m_index = 0;
    std::int64_t m_row = 1;
    std::int64_t m_column = 1;
};

/// A variable and, where it stands for a part of the data, its path there.
struct Variable
{
    Value value;
    std::string path;
};

enum class Interrupt { None, Break, Continue };

/// What a template knows while it is rendered besides the data; {% render %} starts a new one.
struct Scope
{
    using Frame = std::map<std::string, Variable, std::less<>>;

    std::vector<Frame> frames{Frame()}; ///< the last is the innermost; `assign` writes the first
    std::map<std::string, std::int64_t, std::less<>> counters;
    std::map<std::string, std::size_t, std::less<>> cycles;
    std::map<std::string, std::int64_t, std::less<>> offsets; ///< where `offset: continue` goes on
    std::vector<std::shared_ptr<ForLoop>> loops;
    std::optional<std::string> lastChanged; ///< of ifchanged
    Interrupt interrupt = Interrupt::None;
    bool allowsInclude = true;

    const Variable *find(std::string_view name) const;
    void assign(const std::string &name, Variable variable) { frames.front()[name] = std::move(variable); }
    void set(const std::string &name, Variable variable) { frames.back()[name] = std::move(variable); }
};

/// What `for` and `tablerow` walk: a part of a list, range, object or text, without copying it.
class Sequence
{
public:
    /// Items from `from` up to, not including, `to`. A text is one item whatever these say.
    Sequence(Value source, std::int64_t from, std::optional<std::int64_t> to);
    std::size_t size() const { return m_size; }
    Value at(std::size_t index) const;

private:
    Value m_source;
    std::size_t m_from = 0;
    std::size_t m_size = 0;
};

} // namespace throughline::liquid
