// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace throughline {

/// What can happen to a customer, in the order in which simultaneous happenings are taken.
enum class Happening : std::uint8_t {
    FieldChange, ///< the truth changes by itself; subject: place in `Program::changes`
    Arrival,     ///< a letter arrives; subject: message
    Seen, Clicked, Replied, Unsubscribed, Complained, ///< subject: message
    Conversion,  ///< never queued: the conversion clock tells when
    Behaviour,   ///< subject: row of the behaviours table
    Visit,       ///< subject: channel
    Impression,  ///< subject: message
    Step,        ///< a wait is over; subject: run
    Send,        ///< a send is tried; subject: run
    Entry,       ///< subject: entry node
};

struct QueueItem
{
    std::int64_t at = 0;
    std::uint32_t sequence = 0;
    Happening kind = Happening::Step;
    std::uint8_t detail = 0;
    std::uint32_t subject = 0;
    std::uint32_t token = 0;             ///< of the run's step; an item of an earlier step is void
};

/// A customer's own queue: by time, then kind, then the order of adding. Storage is kept.
class Queue
{
public:
    void clear()
    {
        m_items.clear();
        m_sequence = 0;
    }
    bool isEmpty() const { return m_items.empty(); }
    const QueueItem &next() const { return m_items.front(); }
    void add(std::int64_t at, Happening kind, std::uint32_t subject, std::uint32_t token = 0, std::uint8_t detail = 0)
    {
        m_items.push_back({at, m_sequence++, kind, detail, subject, token});
        std::push_heap(m_items.begin(), m_items.end(), isLater);
    }
    QueueItem take()
    {
        std::pop_heap(m_items.begin(), m_items.end(), isLater);
        const QueueItem item = m_items.back();
        m_items.pop_back();
        return item;
    }

private:
    static bool isLater(const QueueItem &a, const QueueItem &b)
    {
        if (a.at != b.at)
            return a.at > b.at;
        if (a.kind != b.kind)
            return a.kind > b.kind;
        return a.sequence > b.sequence;
    }

    std::vector<QueueItem> m_items;
    std::uint32_t m_sequence = 0;
};

} // namespace throughline
