// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/small_population.h"

namespace throughline::test {

/// A random chain of steps, some of them with branches, some with a loop, as `textJourney` reads it.
std::string randomJourney(std::uint64_t seed);

/// That journey with an effect, a cap, quiet hours, a hold-out and a late, leaky copy.
Project randomProject(std::uint64_t seed);

/// Customers with changes, withdrawn consents, daylight saving and events to enter by.
SmallPopulation variedPopulation(std::size_t customers);

} // namespace throughline::test
