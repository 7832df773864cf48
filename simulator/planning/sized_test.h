// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/planning/plan.h"
#include "simulator/planning/test_power.h"

namespace throughline::planning {

/// A test whose size is known: what power, duration, looks and ways out are worked out from.
struct SizedTest
{
    Comparison comparison;               ///< of the smallest treated arm
    std::vector<double> treated;         ///< shares of the compared arms
    double fixedTotal = 0;               ///< customers with one look at the end, a real number
    std::optional<statistics::SequentialDesign> design;
    std::optional<statistics::SequentialPlan> sequential; ///< together with `design`

    /// Of the largest size, by looking on the way; hardly another at another level.
    double inflation() const { return sequential ? sequential->inflation : 1; }
    /// Chance to find this effect with `total` customers in the whole test.
    double power(double total, double effect) const;
    /// Chance of a significant rise at this size, with the effect spread as it is believed to be.
    double assurance(const statistics::EffectPrior &prior, double total, double effect) const;
};

/// Days until the last outcome is in, in whole weeks and at least two of them; nothing: never.
std::optional<double> daysFor(const TestPlan &plan, double total, double enrolledShare, double maturationDays);

} // namespace throughline::planning
