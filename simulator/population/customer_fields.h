// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"
#include "simulator/population/population.h"

namespace throughline {

/// A column's value as templates read it: dates as "2026-11-01", moments as "2026-11-01T09:30:00Z",
/// null where there is none.
Json fieldJson(const Column &column, std::size_t row);
Json momentJson(RoleType type, std::int64_t seconds);

/// Every field of the customer by role or column name; absent values are null, so that a name that
/// is not here is one that the database does not have.
Json customerFields(const Population &population, std::size_t customer);

} // namespace throughline
