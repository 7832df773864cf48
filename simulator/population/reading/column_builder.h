// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/column.h"
#include "simulator/population/reading/schema.h"
#include "simulator/population/reading/value.h"

#include <span>

namespace throughline::reading {

/// Fills one column value by value, turning each into what the column's type says. An open column
/// becomes the narrowest of Integer, Real and Text that holds all its values, whatever their order.
class ColumnBuilder
{
public:
    explicit ColumnBuilder(const ColumnSource &source);

    /// Makes room for so many rows.
    void reserve(std::size_t rows);
    void append(const Value &value);
    std::size_t rows() const { return m_rows; }
    /// The moment in the last row appended; nothing where it has none. For columns of moments.
    std::optional<std::int64_t> lastInteger() const;
    void removeLast();
    /// Appends what another builder of the same source has read of the rows that follow: the same
    /// column comes out as if this one had read them too.
    void join(ColumnBuilder &&later);

    /// Puts rows in another order: the new row i is the old row order[i].
    void reorder(std::span<const std::uint32_t> order);
    /// Cancelled, it gives a column of no use.
    Column finish(const CancelPoll &poll = {});

private:
    /// The bitmap ends with the last row that has no value until the column is finished.
    bool isNullYet(std::size_t row) const { return row / 64 < m_column.nulls.size() && m_column.isNull(row); }
    void appendNull();
    void appendText(std::string_view text, std::uint64_t hash);
    void widenTo(RoleType type);
    void joinTexts(const ColumnBuilder &later);
    void leaveUnseen();

    Column m_column;
    bool m_isOpen;
    std::size_t m_rows = 0;
    std::size_t m_expectedRows = 0;
    std::int64_t m_nullCount = 0;
    /// Of the dictionary's texts where nearly all differ: then they may repeat until `finish`.
    std::vector<std::uint64_t> m_hashes;
};

} // namespace throughline::reading
