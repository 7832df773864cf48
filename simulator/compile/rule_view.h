// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/channel.h"
#include "simulator/population/population.h"

#include <cstdint>
#include <limits>
#include <span>

namespace throughline {

/// The value of one field, as its column's type says.
struct FieldValue
{
    bool isSet = false;
    std::int64_t integer = 0;            ///< Integer, Boolean, Date, Time; of a text its code
    double real = 0;

    friend bool operator==(const FieldValue &, const FieldValue &) = default;
};

inline FieldValue valueOf(const Column &column, std::size_t row)
{
    FieldValue value;
    if (column.isNull(row))
        return value;
    value.isSet = true;
    if (column.holdsIntegers())
        value.integer = column.integers[row];
    else if (column.type == RoleType::Real)
        value.real = column.reals[row];
    else
        value.integer = column.codes[row];
    return value;
}

/// The same value has the same hash in every population, whatever the order of its rows.
/// No value has the hash 0.
std::uint64_t hashOf(const Column &column, const FieldValue &value,
                     std::span<const std::string> extraTexts = {});

inline constexpr std::uint32_t noKind = std::numeric_limits<std::uint32_t>::max();

/// Kinds of engagements, in the order of a message's life; their names are those of the log.
enum class Engagement : std::uint8_t {
    Sent, Delivered, Bounced, Seen, Clicked, Replied, Unsubscribed, Complained
};
inline constexpr std::array<std::string_view, 8> engagementKeys{
    "sent", "delivered", "bounced", "seen", "clicked", "replied", "unsubscribed", "complained"};

/// Something that the walk itself did to the customer.
struct RunEvent
{
    enum class Table : std::uint8_t { Purchase, Engagement, Behaviour };

    std::int64_t at = 0;
    std::int64_t visibleAt = 0;          ///< when the source of truth hears of it
    std::int64_t value = 0;              ///< money in 1e-4
    Table table = Table::Purchase;
    Channel channel = Channel::Email;
    std::int32_t templateIndex = -1;     ///< place in the project
    std::uint32_t kind = noKind;         ///< an Engagement, or the code of a behaviour
};

/// A field that has changed since the population was read, or that a channel's copy holds otherwise.
struct FieldOverride
{
    std::uint32_t field = 0;             ///< place in `Population::fields()`
    FieldValue value;
};

/// What a rule sees of one customer at one moment.
struct RuleView
{
    std::size_t customer = 0;
    std::int64_t at = 0;
    std::int64_t historyEnd = std::numeric_limits<std::int64_t>::max(); ///< later events of the
                                                                        ///< database are the future
    std::span<const FieldOverride> overrides; ///< the last one of a field wins
    std::span<const RunEvent> events;         ///< of the walk
    bool isFresh = true;                      ///< events count when they happen, else once visible
};

} // namespace throughline
