// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/progress/cancel_poll.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace throughline {

/// Distinct texts, numbered from 0 in the order in which they were first added.
class Dictionary
{
public:
    std::uint32_t size() const { return std::uint32_t(m_ends.size()); }
    std::string_view text(std::uint32_t code) const
    {
        const std::size_t begin = code == 0 ? 0 : m_ends[code - 1];
        return std::string_view(m_bytes).substr(begin, m_ends[code] - begin);
    }
    /// Nothing when no row holds this text.
    std::optional<std::uint32_t> find(std::string_view text) const;
    /// The text's code, new or old.
    std::uint32_t add(std::string_view text);
    /// The same with `hashText(text)` given.
    std::uint32_t add(std::string_view text, std::uint64_t hash);

    /// Adds a text without looking whether it is there already, which costs no memory access at a
    /// distance: for columns of which nearly all texts differ. Until `settle` nothing can be found.
    void addUnseen(std::string_view text);
    /// Adds all texts of another one in the same way.
    void addUnseen(const Dictionary &other);
    /// Makes the texts distinct again, given `hashText` of each, and returns the new number of each;
    /// nothing where they were distinct. Cancelled, it leaves a dictionary of no use.
    std::vector<std::uint32_t> settle(std::span<const std::uint64_t> hashes, const CancelPoll &poll = {});
    /// Makes room for so many texts, as long as those it holds.
    void reserve(std::size_t texts);

private:
    std::size_t slotOf(std::string_view text, std::uint64_t hash) const;
    std::vector<std::uint32_t> firstOfEach(std::span<const std::uint64_t> hashes, const CancelPoll &poll);
    void grow();

    struct Slot
    {
        std::uint32_t code = empty;
        std::uint32_t hash = 0; ///< the low half, so that a look-up rarely compares texts in vain
    };
    static constexpr std::uint32_t empty = 0xffffffff;

    std::string m_bytes;             ///< all texts, one after the other
    std::vector<std::size_t> m_ends; ///< by code
    std::vector<Slot> m_slots;       ///< open addressing, at most half full, a power of two
};

} // namespace throughline
