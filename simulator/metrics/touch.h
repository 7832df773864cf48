// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/channel.h"

#include <cstdint>
#include <limits>
#include <span>

namespace throughline {
enum class Subject;                      // model/content/template.h
}

namespace throughline::metrics {

/// Seconds since 1970-01-01T00:00:00Z.
using Seconds = std::int64_t;
inline constexpr Seconds never = std::numeric_limits<Seconds>::max();
inline constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

/// Why a rendered value was not the truth, in rising order: a failing cell takes the worst.
enum class Cause : std::uint8_t {
    None,    ///< the value was the truth
    Stale,   ///< the copy held an earlier truth
    Drifted, ///< the copy held what was never the truth
    Missing, ///< the copy lacked the field, the person was not recognised, or the variant dropped it
};

/// How a slot of a touch stands to the slot of its master.
enum class Link : std::uint8_t {
    Inherited,
    Adapted,
    Overridden,
    Dropped, ///< the touch does not have the slot: it takes part in no pair
    Foreign, ///< not from the master: a generic landing page
};

struct ShownSlot
{
    std::uint32_t slot = 0;              ///< place in the master template
    std::uint32_t version = 1;           ///< of the master's slot that this one was made from
    Link link = Link::Inherited;
};

/// One customer field that one touch rendered, or should have: a field that the master requires and
/// the channel's variant drops is listed with `shown` 0, `Missing` and `isFallback`.
///
/// A customer without a value, to whom the fallback is rightly shown, has shown == truth and no
/// cause: the truth is that there is nothing to show.
struct ShownField
{
    std::uint64_t shown = 0;             ///< hash of the value that was rendered
    std::uint64_t truth = 0;             ///< hash of what rendering the truth would have shown
    std::uint32_t field = 0;             ///< place in `Layout::fields`
    Cause cause = Cause::None;           ///< None exactly when shown == truth
    bool isFallback = false;             ///< a neutral text stood for the value: a gap, not a falsehood
};

/// One message that reached one customer. Spans point into storage that lives until the customer's
/// story has been counted: slots, claims and brand rules of a form (node, channel, arm) are the same
/// for every customer and stand in one table; only `fields` belong to the customer.
struct Touch
{
    Seconds at = 0;                      ///< delivered, displayed or spoken
    Seconds seenAt = never;
    Seconds engagedAt = never;           ///< clicked, replied, shared or answered
    Channel channel = Channel::Email;
    Channel sentBy = Channel::Email;     ///< of a landing page: the channel that sent the visitor
    bool isLanding = false;              ///< its engagement counts for `sentBy`
    bool isAgainstTruth = false;         ///< sent although address or consent in truth forbade it
    bool isShared = false;
    bool isAnswered = false;
    std::uint32_t node = none;           ///< place in `Layout::nodes`
    std::uint32_t masterTemplate = none; ///< place in `Layout::templates`
    Subject subject{};
    std::uint32_t offer = none;          ///< place in the project's offers
    std::uint64_t product = 0;           ///< hash of the product's key; 0: none named
    std::int64_t discount = 0;           ///< percent in 1e-4: 10 % is 100 000
    std::int64_t cost = 0;               ///< money in 1e-4
    std::int64_t price = -1;             ///< money in 1e-4; -1: none stated
    Seconds offerUntil = never;
    std::uint32_t withoutConsentField = none; ///< a field used without the consent that it needs
    std::uint32_t brandRules = 0;        ///< brand rules that apply; 0: the form was not judged
    std::uint64_t brandBroken = 0;       ///< Σ severity of the broken ones, in 1e-6
    std::span<const ShownSlot> shownSlots;
    std::span<const ShownField> fields;
    std::span<const std::uint32_t> claims; ///< what it promises or says: equal numbers are repetitions
};

enum class EventKind : std::uint8_t { Purchase, ComplaintOpened, ComplaintClosed };

/// Something the customer did, from the history (up to 30 days before the start) and the walk.
struct CustomerEvent
{
    Seconds at = 0;
    EventKind kind = EventKind::Purchase;
    std::uint64_t product = 0;           ///< hash of the product's key; 0: unknown
    std::int64_t value = 0;              ///< money in 1e-4
};

/// Everything that the base run's world with the journeys did to one customer.
struct Story
{
    std::uint64_t customer = 0;          ///< hash of the customer's key
    Seconds end = 0;                     ///< the horizon
    Seconds unsubscribedAt = never;      ///< from everything: ends the wait for a first response
    std::uint32_t fieldChanges = 0;      ///< of the source of truth, within the walk
    std::uint32_t valueStratum = none;   ///< frequency quintile * 5 + recency quintile, 0 to 24
    /// Expected value of the next 52 weeks, discounted, money in 1e-4; -1 where it is not known.
    std::int64_t value = -1;
    /// The same in a world in which only the channel seen first reached the customer.
    std::int64_t valueSingleChannel = -1;
    std::span<const Touch> touches;      ///< in time order
    std::span<const CustomerEvent> events; ///< in time order
};

} // namespace throughline::metrics
