// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/compile/compile.h"
#include "simulator/engine/blocks/customer_columns.h"
#include "tests/benchmarks/hand_written.h"

namespace throughline::benchmark {

/// Entry for customers active in 90 days, 10 % hold-out, two-arm email experiment (effect 1.15 on
/// seen), wait 24 h, seen? → push after 1 h if the app is installed, else SMS at the next non-quiet
/// hour (quiet 21 to 8), wait for a click up to 48 h, clicked? → goal, else retargeting ad, exit; cap
/// of 3 messages in 7 days over all channels. `doNothing` nodes stand before the first split.
Project referenceProject(int doNothing = 0);

/// Customers of three time zones, some without app or consent, with purchases and recent messages.
Population referencePopulation(std::size_t customers);

/// What the hand-written program hard-wires, from the same project and population.
HandJourney handJourney(const Program &program);
HandColumns handColumns(const Program &program, const CustomerColumns &columns);

} // namespace throughline::benchmark
