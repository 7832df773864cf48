// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/reading/key_index.h"

#include "model/values/number.h"

#include <algorithm>
#include <cmath>

namespace throughline::reading {

std::string keyText(const Value &value)
{
    switch (value.kind) {
    case Value::Kind::Integer: return formatNumber(value.integer);
    case Value::Kind::Real:
        if (std::abs(value.real) < 0x1p53 && std::floor(value.real) == value.real)
            return formatNumber(std::int64_t(value.real));
        return formatNumber(value.real);
    case Value::Kind::Text: return std::string(value.text);
    case Value::Kind::Absent: break;
    }
    return {};
}

std::optional<std::int64_t> KeyIndex::wholeNumber(const Value &key)
{
    if (key.kind == Value::Kind::Integer)
        return key.integer;
    if (key.kind == Value::Kind::Real && std::abs(key.real) < 0x1p53 && std::floor(key.real) == key.real)
        return std::int64_t(key.real);
    if (key.kind != Value::Kind::Text || key.text.empty() || key.text.size() > 19)
        return std::nullopt;
    const char first = key.text.front();
    if (!(first == '-' || (first >= '1' && first <= '9') || key.text == "0"))
        return std::nullopt;
    const auto number = parseInteger(key.text);
    // "-0" and the like name someone else than the number does.
    return number && formatNumber(*number) == key.text ? number : std::nullopt;
}

bool KeyIndex::addNumber(std::int64_t number, std::uint32_t customer)
{
    // Most tables come in the order of their keys: then no two are alike, and none is looked up.
    if (m_byNumber.empty() && (m_rising.empty() || number > m_rising.back().first)) {
        m_rising.emplace_back(number, customer);
        return true;
    }
    m_byNumber.insert(m_rising.begin(), m_rising.end());
    m_rising.clear();
    return m_byNumber.emplace(number, customer).second;
}

bool KeyIndex::add(const Value &key, std::uint32_t customer)
{
    if (const auto number = wholeNumber(key))
        return addNumber(*number, customer);
    const std::string text = keyText(key);
    if (m_texts.find(text))
        return false;
    m_texts.add(text);
    m_byText.push_back(customer);
    return true;
}

bool KeyIndex::join(KeyIndex &&later, std::uint32_t first)
{
    bool isNew = true;
    for (const auto &[number, customer] : later.m_rising)
        isNew = addNumber(number, first + customer) && isNew;
    for (const auto &[number, customer] : later.m_byNumber)
        isNew = addNumber(number, first + customer) && isNew;
    for (std::uint32_t code = 0; code < later.m_texts.size(); ++code) {
        const std::string_view text = later.m_texts.text(code);
        isNew = !m_texts.find(text) && isNew;
        if (m_texts.add(text) == m_byText.size())
            m_byText.push_back(first + later.m_byText[code]);
    }
    later = {};
    return isNew;
}

void KeyIndex::finish()
{
    if (!m_rising.empty()) {
        const std::uint64_t span = std::uint64_t(m_rising.back().first) - std::uint64_t(m_rising.front().first);
        if (span >= m_rising.size() * 8)
            return;
        m_first = m_rising.front().first;
        m_byOffset.assign(span + 1, nobody);
        for (const auto &[number, customer] : m_rising)
            m_byOffset[std::uint64_t(number) - std::uint64_t(m_first)] = customer;
        m_rising = {};
        return;
    }
    if (m_byNumber.empty())
        return;
    auto [low, high] = std::minmax_element(m_byNumber.begin(), m_byNumber.end(),
                                           [](const auto &a, const auto &b) { return a.first < b.first; });
    const std::uint64_t span = std::uint64_t(high->first) - std::uint64_t(low->first);
    if (span >= m_byNumber.size() * 8)
        return;
    m_first = low->first;
    m_byOffset.assign(span + 1, nobody);
    for (const auto &[number, customer] : m_byNumber)
        m_byOffset[std::uint64_t(number) - std::uint64_t(m_first)] = customer;
    m_byNumber.clear();
}

std::optional<std::uint32_t> KeyIndex::find(const Value &key) const
{
    if (const auto number = wholeNumber(key)) {
        if (!m_rising.empty()) {
            const auto at = std::lower_bound(m_rising.begin(), m_rising.end(), *number,
                                             [](const auto &known, std::int64_t sought) { return known.first < sought; });
            return at != m_rising.end() && at->first == *number ? std::optional(at->second) : std::nullopt;
        }
        if (m_byOffset.empty()) {
            const auto found = m_byNumber.find(*number);
            return found == m_byNumber.end() ? std::nullopt : std::optional(found->second);
        }
        const std::uint64_t offset = std::uint64_t(*number) - std::uint64_t(m_first);
        if (offset >= m_byOffset.size() || m_byOffset[offset] == nobody)
            return std::nullopt;
        return m_byOffset[offset];
    }
    const auto code = m_texts.find(key.kind == Value::Kind::Text ? key.text : std::string_view(keyText(key)));
    return code ? std::optional(m_byText[*code]) : std::nullopt;
}

} // namespace throughline::reading
