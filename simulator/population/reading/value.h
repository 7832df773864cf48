// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/hash.h"
#include "simulator/population/sqlite/statement.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>

namespace throughline::reading {

/// A value as SQLite holds it, with a hash that does not depend on how: 3 and 3.0 are alike.
struct Value
{
    enum class Kind { Absent, Integer, Real, Text } kind = Kind::Absent;
    std::int64_t integer = 0;
    double real = 0;
    std::string_view text; ///< valid until the next step
    std::uint64_t hash = 0;
};

inline std::uint64_t hashInteger(std::int64_t value)
{
    return foldWords(std::uint64_t(value) ^ 0x2d358dccaa6c78a5u, 0x8bb84b93962eacc9u);
}

/// Takes the column apart by SQLite's value interface, which is cheaper than its column interface
/// and allowed since no other thread uses the connection.
inline Value valueAt(const sqlite::Statement &statement, int column)
{
    Value value;
    sqlite3_value *held = sqlite3_column_value(statement.handle(), column);
    switch (sqlite3_value_type(held)) {
    case SQLITE_INTEGER:
        value.kind = Value::Kind::Integer;
        value.integer = sqlite3_value_int64(held);
        value.hash = hashInteger(value.integer);
        break;
    case SQLITE_FLOAT: {
        value.kind = Value::Kind::Real;
        value.real = sqlite3_value_double(held);
        const bool isWhole = std::abs(value.real) < 0x1p53 && std::floor(value.real) == value.real;
        value.hash = isWhole ? hashInteger(std::int64_t(value.real))
                             : foldWords(std::bit_cast<std::uint64_t>(value.real), 0x4b33a62ed433d4a3u);
        break;
    }
    case SQLITE_TEXT:
    case SQLITE_BLOB: { // its bytes, read as text
        value.kind = Value::Kind::Text;
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(held));
        if (bytes)
            value.text = {bytes, std::size_t(sqlite3_value_bytes(held))};
        value.hash = hashText(value.text);
        break;
    }
    default: value.hash = 0x9e3779b97f4a7c15u;
    }
    return value;
}

/// Sums of the hashes of rows, in two lanes, so that their order does not matter.
class RowHashSum
{
public:
    void add(std::uint64_t row)
    {
        m_first += foldWords(row ^ 0xa0761d6478bd642fu, 0xe7037ed1a0b428dbu);
        m_second += foldWords(row ^ 0x8ebc6af09c88c6e3u, 0x589965cc75374cc3u);
    }
    void add(const RowHashSum &other)
    {
        m_first += other.m_first;
        m_second += other.m_second;
    }
    /// As 32 hexadecimal digits.
    std::string text() const
    {
        std::string digits;
        for (const std::uint64_t word : {m_first, m_second})
            for (int shift = 60; shift >= 0; shift -= 4)
                digits += "0123456789abcdef"[word >> shift & 15];
        return digits;
    }

private:
    std::uint64_t m_first = 0;
    std::uint64_t m_second = 0;
};

} // namespace throughline::reading
