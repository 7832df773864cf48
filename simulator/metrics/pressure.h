// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/metrics/customer_totals.h"
#include "simulator/metrics/touch.h"
#include "simulator/metrics/layout.h"

#include <vector>

namespace throughline::metrics {

/// The risk at one touch, 0 to 100, and its causes, each 0 to 1: risk = 100 (1 - (1-φ)(1-ψ)(1-ρ)).
struct TouchRisk
{
    double risk = 0;
    double fatigue = 0;                  ///< φ
    double intrusion = 0;                ///< ψ
    double repetition = 0;               ///< ρ
};

/// What one touch of the channel adds to the pressure F.
double pressureWeight(Channel channel);

/// Over-personalisation risk by METRICS section 2, one entry per touch. Landing pages, to which the
/// customer came, add no pressure, but the data that they show is used.
std::vector<TouchRisk> assessPressure(const Layout &layout, const Story &story);

/// Assesses the customer and counts the result and the hard violations.
void countPressure(PressureTotals &totals, const Layout &layout, const Story &story);

} // namespace throughline::metrics
