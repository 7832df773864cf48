// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/reading/column_builder.h"

#include "model/values/number.h"
#include "model/values/time.h"
#include "simulator/population/import/value_type.h"

#include <cmath>

namespace throughline::reading {

namespace {

/// After this many it shows whether a column's texts are nearly all different, as addresses are.
constexpr std::size_t textsToJudge = 4096;

/// Seconds beyond the year 5138 are milliseconds, as many exports write them.
std::int64_t asSeconds(std::int64_t value)
{
    constexpr std::int64_t limit = 100'000'000'000;
    if (value > limit || value < -limit)
        return value / 1000;
    return value;
}

/// Nothing for what no 64-bit number holds.
std::optional<std::int64_t> wholeOf(double value)
{
    if (!(std::abs(value) < 9.2e18))
        return std::nullopt;
    return std::int64_t(std::floor(value));
}

std::optional<std::int64_t> momentOf(const Value &value)
{
    switch (value.kind) {
    case Value::Kind::Integer: return asSeconds(value.integer);
    case Value::Kind::Real:
        if (const auto whole = wholeOf(value.real))
            return asSeconds(*whole);
        return std::nullopt;
    case Value::Kind::Text:
        if (const auto moment = parseMoment(value.text))
            return moment->seconds;
        if (const auto whole = parseInteger(value.text))
            return asSeconds(*whole);
        return std::nullopt;
    case Value::Kind::Absent: break;
    }
    return std::nullopt;
}

std::optional<std::int64_t> truthOf(const Value &value)
{
    switch (value.kind) {
    case Value::Kind::Integer: return value.integer != 0;
    case Value::Kind::Real: return value.real != 0;
    case Value::Kind::Text: {
        std::string buffer;
        const auto cell = readCell(CellForm::Boolean, value.text, buffer);
        if (cell && cell->kind == Cell::Kind::Integer)
            return cell->integer;
        return std::nullopt;
    }
    case Value::Kind::Absent: break;
    }
    return std::nullopt;
}

std::optional<std::int64_t> integerOf(const Value &value)
{
    switch (value.kind) {
    case Value::Kind::Integer: return value.integer;
    case Value::Kind::Real: return wholeOf(value.real);
    case Value::Kind::Text: return parseInteger(value.text);
    case Value::Kind::Absent: break;
    }
    return std::nullopt;
}

std::optional<double> realOf(const Value &value)
{
    switch (value.kind) {
    case Value::Kind::Integer: return double(value.integer);
    case Value::Kind::Real: return value.real;
    case Value::Kind::Text: return parseReal(value.text);
    case Value::Kind::Absent: break;
    }
    return std::nullopt;
}

template <class T>
void reorderList(std::vector<T> &list, std::span<const std::uint32_t> order)
{
    if (list.empty())
        return;
    std::vector<T> ordered;
    ordered.reserve(order.size());
    for (const std::uint32_t row : order)
        ordered.push_back(list[row]);
    list = std::move(ordered);
}

} // namespace

ColumnBuilder::ColumnBuilder(const ColumnSource &source) : m_isOpen(source.isOpen)
{
    m_column.name = source.name;
    m_column.type = source.type;
}

void ColumnBuilder::reserve(std::size_t rows)
{
    m_expectedRows = rows;
    if (m_column.holdsIntegers())
        m_column.integers.reserve(rows);
    else if (m_column.type == RoleType::Real)
        m_column.reals.reserve(rows);
    else
        m_column.codes.reserve(rows);
}

void ColumnBuilder::appendNull()
{
    if (m_column.holdsIntegers())
        m_column.integers.push_back(0);
    else if (m_column.type == RoleType::Real)
        m_column.reals.push_back(0);
    else
        m_column.codes.push_back(0);
    m_column.nulls.resize(m_rows / 64 + 1);
    m_column.nulls[m_rows / 64] |= std::uint64_t(1) << (m_rows % 64);
    ++m_nullCount;
    ++m_rows;
}

void ColumnBuilder::appendText(std::string_view text, std::uint64_t hash)
{
    ++m_rows;
    if (!m_hashes.empty()) {
        m_column.codes.push_back(m_column.dictionary.size());
        m_column.dictionary.addUnseen(text);
        m_hashes.push_back(hash);
        return;
    }
    m_column.codes.push_back(m_column.dictionary.add(text, hash));
    if (m_rows - std::size_t(m_nullCount) == textsToJudge && m_column.dictionary.size() > textsToJudge / 2)
        leaveUnseen();
}

void ColumnBuilder::leaveUnseen()
{
    if (!m_hashes.empty())
        return;
    m_hashes.reserve(m_expectedRows);
    m_column.dictionary.reserve(m_expectedRows);
    for (std::uint32_t code = 0; code < m_column.dictionary.size(); ++code)
        m_hashes.push_back(hashText(m_column.dictionary.text(code)));
}

void ColumnBuilder::append(const Value &value)
{
    if (value.kind == Value::Kind::Absent) {
        appendNull();
        return;
    }
    if (m_isOpen) {
        if (value.kind == Value::Kind::Text && !m_column.holdsTexts())
            widenTo(RoleType::Text);
        else if (value.kind == Value::Kind::Real && m_column.type == RoleType::Integer)
            widenTo(RoleType::Real);
    }
    std::optional<std::int64_t> integer;
    switch (m_column.type) {
    case RoleType::Key:
    case RoleType::Text:
        if (value.kind == Value::Kind::Text) {
            appendText(value.text, value.hash);
        } else {
            const std::string text = value.kind == Value::Kind::Integer ? formatNumber(value.integer)
                                                                        : formatNumber(value.real);
            appendText(text, hashText(text));
        }
        return;
    case RoleType::Real:
        if (const auto real = realOf(value)) {
            m_column.reals.push_back(*real);
            ++m_rows;
        } else {
            ++m_column.unreadable;
            appendNull();
        }
        return;
    case RoleType::Integer: integer = integerOf(value); break;
    case RoleType::Boolean: integer = truthOf(value); break;
    case RoleType::Date:
    case RoleType::Time: integer = momentOf(value); break;
    }
    if (integer) {
        m_column.integers.push_back(*integer);
        ++m_rows;
    } else {
        ++m_column.unreadable;
        appendNull();
    }
}

void ColumnBuilder::widenTo(RoleType type)
{
    if (type == RoleType::Real) {
        m_column.reals.assign(m_column.integers.begin(), m_column.integers.end());
    } else {
        // Texts of numbers are those that the numbers would have had from the start.
        for (std::size_t row = 0; row < m_rows; ++row) {
            const bool isReal = m_column.type == RoleType::Real;
            if (isNullYet(row)) {
                m_column.codes.push_back(0);
                continue;
            }
            const std::string text = isReal ? formatNumber(m_column.reals[row]) : formatNumber(m_column.integers[row]);
            m_column.codes.push_back(m_column.dictionary.add(text));
        }
        m_column.reals = {};
    }
    m_column.integers = {};
    m_column.type = type;
    reserve(m_expectedRows);
}

std::optional<std::int64_t> ColumnBuilder::lastInteger() const
{
    if (m_rows == 0 || isNullYet(m_rows - 1))
        return std::nullopt;
    return m_column.integers[m_rows - 1];
}

void ColumnBuilder::removeLast()
{
    --m_rows;
    if (m_rows / 64 < m_column.nulls.size()) {
        std::uint64_t &word = m_column.nulls[m_rows / 64];
        const std::uint64_t bit = std::uint64_t(1) << (m_rows % 64);
        m_nullCount -= (word & bit) != 0;
        word &= ~bit;
    }
    if (m_column.holdsIntegers())
        m_column.integers.pop_back();
    else if (m_column.type == RoleType::Real)
        m_column.reals.pop_back();
    else
        m_column.codes.pop_back();
}

void ColumnBuilder::joinTexts(const ColumnBuilder &later)
{
    constexpr std::uint32_t unknown = 0xffffffff;
    const Column &column = later.m_column;
    m_column.codes.reserve(m_rows + later.m_rows);
    if (!m_hashes.empty()) {
        const std::uint32_t offset = m_column.dictionary.size();
        for (std::size_t row = 0; row < later.m_rows; ++row)
            m_column.codes.push_back(later.isNullYet(row) ? 0 : offset + column.codes[row]);
        m_column.dictionary.addUnseen(column.dictionary);
        m_hashes.insert(m_hashes.end(), later.m_hashes.begin(), later.m_hashes.end());
        return;
    }
    std::vector<std::uint32_t> codes(column.dictionary.size(), unknown);
    for (std::size_t row = 0; row < later.m_rows; ++row) {
        if (later.isNullYet(row)) {
            m_column.codes.push_back(0);
            continue;
        }
        std::uint32_t &code = codes[column.codes[row]];
        if (code == unknown)
            code = m_column.dictionary.add(column.text(row));
        m_column.codes.push_back(code);
    }
}

void ColumnBuilder::join(ColumnBuilder &&later)
{
    if (later.m_rows == 0)
        return;
    const auto width = [](RoleType type) { return type == RoleType::Integer ? 0 : type == RoleType::Real ? 1 : 2; };
    if (width(m_column.type) < width(later.m_column.type))
        widenTo(later.m_column.type);
    else if (width(later.m_column.type) < width(m_column.type))
        later.widenTo(m_column.type);
    if (m_column.holdsIntegers())
        m_column.integers.insert(m_column.integers.end(), later.m_column.integers.begin(), later.m_column.integers.end());
    else if (m_column.type == RoleType::Real)
        m_column.reals.insert(m_column.reals.end(), later.m_column.reals.begin(), later.m_column.reals.end());
    else {
        if (!m_hashes.empty() || !later.m_hashes.empty()) {
            leaveUnseen();
            later.leaveUnseen();
        }
        joinTexts(later);
    }
    if (later.m_nullCount > 0) {
        m_column.nulls.resize((m_rows + later.m_rows) / 64 + 1);
        for (std::size_t row = 0; row < later.m_rows; ++row)
            if (later.isNullYet(row))
                m_column.nulls[(m_rows + row) / 64] |= std::uint64_t(1) << ((m_rows + row) % 64);
    }
    m_nullCount += later.m_nullCount;
    m_column.unreadable += later.m_column.unreadable;
    m_rows += later.m_rows;
    later = ColumnBuilder(ColumnSource{});
}

void ColumnBuilder::reorder(std::span<const std::uint32_t> order)
{
    reorderList(m_column.integers, order);
    reorderList(m_column.reals, order);
    reorderList(m_column.codes, order);
    if (m_nullCount == 0)
        return;
    m_column.nulls.resize(m_rows / 64 + 1);
    std::vector<std::uint64_t> nulls(m_column.nulls.size());
    for (std::size_t row = 0; row < order.size(); ++row)
        if (m_column.isNull(order[row]))
            nulls[row / 64] |= std::uint64_t(1) << (row % 64);
    m_column.nulls = std::move(nulls);
}

Column ColumnBuilder::finish(const CancelPoll &poll)
{
    if (!m_hashes.empty()) {
        const std::vector<std::uint32_t> codes = m_column.dictionary.settle(m_hashes, poll);
        if (!codes.empty())
            for (std::uint32_t &code : m_column.codes)
                code = codes[code];
        m_hashes = {};
    }
    // What stands in a row without a value names a text all the same.
    if (m_column.holdsTexts() && m_rows > 0 && m_column.dictionary.size() == 0)
        m_column.dictionary.add("");
    if (m_nullCount == 0)
        m_column.nulls.clear();
    else
        m_column.nulls.resize(m_rows / 64 + 1);
    return std::move(m_column);
}

} // namespace throughline::reading
