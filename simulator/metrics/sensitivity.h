// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/metrics/layout.h"

#include <string_view>

namespace throughline::metrics {

/// Judged from the field's name, as METRICS section 2 lists them: names .05, purchases .15, precise
/// location .6, health .9; what fits no word counts as ordinary profile data, .1. Purchases and
/// behaviour are observed, scores and predictions inferred, everything else declared.
FieldLayout traitsOfField(std::string_view fieldId, double weight = 1);

} // namespace throughline::metrics
