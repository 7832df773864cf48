// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/dictionary.h"

#include "simulator/population/hash.h"

#include <algorithm>
#include <bit>

namespace throughline {

namespace {

/// Slots that a processor's nearer memory holds, so that filling them in turn waits for nothing.
constexpr std::size_t slotsAtHand = 1 << 15;

} // namespace

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

void Dictionary::reserve(std::size_t texts)
{
    m_ends.reserve(texts);
    if (!m_ends.empty())
        m_bytes.reserve(texts * (m_bytes.size() / m_ends.size() + 1));
}

void Dictionary::addUnseen(std::string_view text)
{
    m_bytes += text;
    m_ends.push_back(m_bytes.size());
}

void Dictionary::addUnseen(const Dictionary &other)
{
    const std::size_t before = m_bytes.size();
    m_bytes += other.m_bytes;
    m_ends.reserve(m_ends.size() + other.m_ends.size());
    for (const std::size_t end : other.m_ends)
        m_ends.push_back(before + end);
}

/// Fills the slots; by text the number of its first appearance.
std::vector<std::uint32_t> Dictionary::firstOfEach(std::span<const std::uint64_t> hashes, const CancelPoll &poll)
{
    struct Entry
    {
        std::uint64_t hash = 0;
        std::uint32_t code = 0;
    };
    const std::size_t count = std::bit_ceil(std::max<std::size_t>(hashes.size() * 2, 16));
    m_slots.assign(count, {});
    const std::size_t mask = count - 1;
    const std::size_t regions = std::max<std::size_t>(count / slotsAtHand, 1);
    const std::size_t perRegion = count / regions;
    const auto regionOf = [&](std::uint64_t hash) { return ((hash >> 32) & mask) / perRegion; };
    // By region of the slots, in each in the order of the texts.
    std::vector<std::size_t> begins(regions + 1);
    for (const std::uint64_t hash : hashes)
        ++begins[regionOf(hash) + 1];
    for (std::size_t region = 0; region < regions; ++region)
        begins[region + 1] += begins[region];
    std::vector<Entry> entries(hashes.size());
    for (std::uint32_t code = 0; code < hashes.size() && !poll.isCancelledAt(code); ++code)
        entries[begins[regionOf(hashes[code])]++] = {hashes[code], code};
    std::vector<std::uint32_t> first(hashes.size());
    for (std::size_t i = 0; i < entries.size() && !poll.isCancelledAt(i); ++i) {
        const Entry &entry = entries[i];
        const auto low = std::uint32_t(entry.hash);
        std::size_t slot = (entry.hash >> 32) & mask;
        for (; m_slots[slot].code != empty; slot = (slot + 1) & mask)
            if (m_slots[slot].hash == low && text(m_slots[slot].code) == text(entry.code))
                break;
        if (m_slots[slot].code == empty)
            m_slots[slot] = {entry.code, low};
        first[entry.code] = m_slots[slot].code;
    }
    return first;
}

std::vector<std::uint32_t> Dictionary::settle(std::span<const std::uint64_t> hashes, const CancelPoll &poll)
{
    std::vector<std::uint32_t> codes = firstOfEach(hashes, poll);
    if (poll.isCancelled())
        return {};
    std::uint32_t distinct = 0;
    for (std::uint32_t code = 0; code < codes.size(); ++code)
        distinct += codes[code] == code ? 1 : 0;
    if (distinct == codes.size())
        return {};
    std::string bytes;
    std::vector<std::size_t> ends;
    for (std::uint32_t code = 0; code < codes.size() && !poll.isCancelledAt(code); ++code) {
        if (codes[code] != code) {
            codes[code] = codes[codes[code]]; // the first one has its new number already
            continue;
        }
        bytes += text(code);
        codes[code] = std::uint32_t(ends.size());
        ends.push_back(bytes.size());
    }
    for (Slot &slot : m_slots)
        if (slot.code != empty)
            slot.code = codes[slot.code];
    m_bytes = std::move(bytes);
    m_ends = std::move(ends);
    return codes;
}

} // namespace throughline
