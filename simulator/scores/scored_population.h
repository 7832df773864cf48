// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "simulator/population/population_reader.h"

#include <array>
#include <set>
#include <string>
#include <string_view>

namespace throughline {

/// Fields that are computed from history where a database does not have them.
inline constexpr std::array<std::string_view, 3> scoreKeys{"churn_risk", "best_hour", "recommended_product"};

/// The scores that the project's rules and texts name.
std::set<std::string> scoresUsed(const Project &project);

/// The population with these scores as further fields, as history shows them at `until` (seconds).
/// A field of that name that the database has stays as it is.
Expected<Population> withScores(Population population, const std::set<std::string> &scores, std::int64_t until);

/// Reads a database for a project: its data map, and the scores that it names.
Expected<Population> readPopulationFor(const Project &project, const std::filesystem::path &database, Progress &progress);

} // namespace throughline
