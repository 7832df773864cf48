// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/dictionary.h"

#include "simulator/population/hash.h"

namespace throughline {

std::size_t Dictionary::slotOf(std::string_view sought, std::uint64_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = (hash >> 32) & mask;
    for (; m_slots[slot].code != empty; slot = (slot + 1) & mask)
        if (m_slots[slot].hash == std::uint32_t(hash) && text(m_slots[slot].code) == sought)
            break;
    return slot;
}

std::optional<std::uint32_t> Dictionary::find(std::string_view sought) const
{
    if (m_slots.empty())
        return std::nullopt;
    const std::uint32_t code = m_slots[slotOf(sought, hashText(sought))].code;
    return code == empty ? std::nullopt : std::optional(code);
}

std::uint32_t Dictionary::add(std::string_view added)
{
    return add(added, hashText(added));
}

std::uint32_t Dictionary::add(std::string_view added, std::uint64_t hash)
{
    if (m_slots.size() <= m_ends.size() * 2)
        grow();
    Slot &slot = m_slots[slotOf(added, hash)];
    if (slot.code == empty) {
        slot = {size(), std::uint32_t(hash)};
        m_bytes += added;
        m_ends.push_back(m_bytes.size());
    }
    return slot.code;
}

void Dictionary::grow()
{
    const std::size_t wanted = m_slots.empty() ? 16 : m_slots.size() * 4;
    m_slots.assign(wanted, {});
    const std::size_t mask = wanted - 1;
    for (std::uint32_t code = 0; code < size(); ++code) {
        const std::uint64_t hash = hashText(text(code));
        std::size_t slot = (hash >> 32) & mask;
        while (m_slots[slot].code != empty)
            slot = (slot + 1) & mask;
        m_slots[slot] = {code, std::uint32_t(hash)};
    }
}

} // namespace throughline
