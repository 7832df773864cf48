// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/metrics/touch.h"

#include <span>

namespace throughline::metrics {

/// What decisions on one subject amount to, severities in quarters: 1 another expiry, 2 contradicting
/// prices or discounts, 4 a blocker.
struct DecisionCells
{
    std::uint64_t pairs = 0;
    std::uint64_t quarters = 0;
    bool hasBlocker = false;
};

/// Two touches of different channels. They share a subject when they carry the same offer, else the
/// same product, else both grant a discount on the whole range, else both speak to the customer as
/// such (win-back, promotion, service).
DecisionCells compareDecisions(const Touch &a, const Touch &b);

/// What the customer did before the touch against what the touch says. Beside the events of the last
/// 7 days, a pair is formed where a rule looks further back: a purchase 14 days for a discount on
/// what was bought and 30 days for a win-back, a complaint for as long as it is open.
DecisionCells compareWithEvents(std::span<const CustomerEvent> events, const Touch &touch);

} // namespace throughline::metrics
