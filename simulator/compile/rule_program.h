// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

namespace throughline {

class Population;

/// A rule made ready for one population: columns and values are looked up once. The one evaluator
/// of live counts, the simulator and tests.
class RuleProgram;

/// Compiles `rule`; audiences are taken from the project. Fields and audiences that do not exist
/// and values that do not fit their column are problems with the rule's own words.
Expected<RuleProgram> compileRule(const Rule &rule, const Project &project, const Population &population);

struct Match
{
    std::int64_t customers = 0;          ///< for whom the rule holds
    std::int64_t of = 0;                 ///< customers looked at
    bool isCancelled = false;
    std::vector<std::size_t> first;      ///< places of the first few who match
};

/// Evaluates the truth at the moment `at` for every customer. Stops early once `cancel` is set.
Match countMatching(const RuleProgram &program, const Population &population, std::int64_t at,
                    const std::atomic<bool> *cancel = nullptr, std::size_t firstWanted = 0);

} // namespace throughline
