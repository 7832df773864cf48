// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data/data_map.h"
#include "simulator/population/population.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace throughline {

/// How one channel's copy of one field compares with the source of truth. A held value is fresh,
/// stale (it holds an earlier truth) or drifted (it holds what was never the truth).
struct FieldAudit
{
    std::string channel;
    std::string field;                    ///< role key, or column name
    std::int64_t held = 0;                ///< customers of whom the channel holds the field
    std::int64_t missing = 0;             ///< customers whom the channel reaches and who have the field, but not there
    std::int64_t drifted = 0;             ///< of the held
    std::int64_t stale = 0;               ///< of the held
    std::optional<std::int64_t> ageP50;   ///< seconds since the synchronisation, nearest rank, of the held
    std::optional<std::int64_t> ageP95;

    friend bool operator==(const FieldAudit &, const FieldAudit &) = default;
};

/// A channel that believes in a consent which its customers have withdrawn or never given.
struct ConsentAudit
{
    std::string channel;
    std::int64_t customers = 0;

    friend bool operator==(const ConsentAudit &, const ConsentAudit &) = default;
};

struct Audit
{
    std::vector<ConsentAudit> consents;   ///< only those with customers; errors, above all else
    std::vector<FieldAudit> fields;       ///< by channel and field, in alphabetical order
    bool tellsStale = true;               ///< false: no profile changes, so that every untrue value counts as drifted
};

/// Compares all channel copies with the truth at the moment `now`. Fields that the map says a
/// channel holds are looked at too where the database has no row of them. A channel reaches those
/// who have its address, or where it needs none, those of whom it holds anything. Without a table
/// of channel copies the audit is empty.
Audit auditCopies(const Population &population, const DataMap &map, std::int64_t now);

} // namespace throughline
