// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/journey.h"

namespace throughline::studio::canvas {

/// What a journey can do to one customer at most. Loops count once.
struct JourneyFacts
{
    Duration longest;       ///< all waits, delays and windows along the longest way
    int messages = 0;       ///< along the way with most of them
    bool hasLoop = false;
};

JourneyFacts factsOf(const Journey &journey);

} // namespace throughline::studio::canvas
