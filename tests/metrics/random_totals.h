// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/metrics/totals.h"

#include <random>

namespace throughline::test {

/// Totals whose every member was filled at random, by the members' own lists.
metrics::Totals randomTotals(const metrics::Layout &layout, std::mt19937_64 &random);

} // namespace throughline::test
