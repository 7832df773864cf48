// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/assumptions.h"

namespace throughline {

/// What published figures say of a channel, for projects that assume nothing of their own; the
/// table with its citations is `resources/benchmarks/response_rates.inc`.
const ResponseAssumption &benchmarkResponse(Channel channel);

/// Wide beliefs about what a message does to conversions, which include no effect: offered to new
/// projects, never used unless they stand in the project.
std::vector<EffectAssumption> cautiousEffects();

} // namespace throughline
