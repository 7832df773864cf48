// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/dictionary.h"
#include "simulator/population/reading/value.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace throughline::reading {

/// A customer's key as one text, whether the database holds 17, 17.0 or '17'.
std::string keyText(const Value &value);

/// The customers by key. Whole numbers, which most keys are, never become texts on the way.
class KeyIndex
{
public:
    /// False when the key is already there.
    bool add(const Value &key, std::uint32_t customer);
    /// Adds all keys of an index of further customers, the first of whom is `first` here. False when
    /// one of them is already there. Before `finish` of both.
    bool join(KeyIndex &&later, std::uint32_t first);
    /// To be called once, after the last `add`: numbers that lie close together get a plain list.
    void finish();
    std::optional<std::uint32_t> find(const Value &key) const;

private:
    static std::optional<std::int64_t> wholeNumber(const Value &key);
    bool addNumber(std::int64_t number, std::uint32_t customer);

    std::vector<std::pair<std::int64_t, std::uint32_t>> m_rising; ///< while every number is above the last
    std::unordered_map<std::int64_t, std::uint32_t> m_byNumber;
    std::vector<std::uint32_t> m_byOffset; ///< from m_first; `nobody` where there is none
    std::int64_t m_first = 0;
    Dictionary m_texts;
    std::vector<std::uint32_t> m_byText;   ///< by code
    static constexpr std::uint32_t nobody = 0xffffffff;
};

} // namespace throughline::reading
