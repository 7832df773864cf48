// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/metrics/layout.h"
#include "simulator/metrics/touch.h"

#include <deque>
#include <vector>

namespace throughline::test {

/// Owns what a story's spans point into.
class StoryBuilder
{
public:
    static constexpr metrics::Seconds hour = 3600;
    static constexpr metrics::Seconds start = 1'700'000'000;

    /// A seen touch; `at` in seconds after the start.
    metrics::Touch &touch(Channel channel, metrics::Seconds at)
    {
        metrics::Touch touch;
        touch.channel = channel;
        touch.at = start + at;
        touch.seenAt = touch.at;
        m_touches.push_back(touch);
        return m_touches.back();
    }
    void fields(metrics::Touch &touch, std::vector<metrics::ShownField> fields)
    {
        touch.fields = m_fields.emplace_back(std::move(fields));
    }
    void masterSlots(metrics::Touch &touch, std::uint32_t master, std::vector<metrics::ShownSlot> shown)
    {
        touch.masterTemplate = master;
        touch.shownSlots = m_slots.emplace_back(std::move(shown));
    }
    void claims(metrics::Touch &touch, std::vector<std::uint32_t> claims)
    {
        touch.claims = m_claims.emplace_back(std::move(claims));
    }
    void event(metrics::EventKind kind, metrics::Seconds at, std::uint64_t product = 0)
    {
        m_events.push_back({start + at, kind, product, 0});
    }
    metrics::Story story(std::uint64_t customer = 1)
    {
        m_flat.assign(m_touches.begin(), m_touches.end());
        metrics::Story story;
        story.customer = customer;
        story.end = start + 30 * 86400;
        story.touches = m_flat;
        story.events = m_events;
        return story;
    }

private:
    std::deque<metrics::Touch> m_touches;
    std::vector<metrics::Touch> m_flat;
    std::deque<std::vector<metrics::ShownField>> m_fields;
    std::deque<std::vector<metrics::ShownSlot>> m_slots;
    std::deque<std::vector<std::uint32_t>> m_claims;
    std::vector<metrics::CustomerEvent> m_events;
};

extern const Subject product;
extern const Subject winBack;
extern const Subject promotion;

/// A layout of `nodes` messages and fields of weight 1.
metrics::Layout plainLayout(std::size_t nodes, std::vector<metrics::FieldLayout> fields);

} // namespace throughline::test
