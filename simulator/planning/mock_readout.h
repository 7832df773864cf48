// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/planning/plan.h"
#include "simulator/progress/progress.h"

namespace throughline::planning {

/// What is true in the played tests.
enum class MockTruth {
    Planned,                             ///< the smallest effect worth finding
    Nothing,                             ///< no effect
    Believed,                            ///< drawn from what is believed, for each play anew
};

struct MockSettings
{
    MockTruth truth = MockTruth::Planned;
    int plays = 2000;
    std::uint64_t seed = 1;
    /// Looks often at the plain bar and stops at the first significant result: what not to do.
    bool isPeeking = false;
};

/// Estimated relative lifts between `low` and `high`.
struct MockBin
{
    double low = 0;
    double high = 0;
    int plays = 0;
    int significant = 0;                 ///< of these
};

struct MockReadout
{
    int plays = 0;
    double right = 0;                    ///< share: says what is true, with its sign
    double wrong = 0;                    ///< significant with the wrong sign, or though nothing is there
    double undecided = 0;                ///< an effect is there and was not found
    double stoppedEarly = 0;             ///< share of plays that ended before the last look
    double meanCustomers = 0;            ///< of the whole test
    double meanEstimate = 0;             ///< absolute, over all plays
    double sdEstimate = 0;
    /// Mean estimate over the true effect, among significant rises; above 1: winners are exaggerated.
    std::optional<double> exaggeration;
    std::optional<double> exaggerationEarly; ///< among those stopped before the last look
    std::vector<MockBin> bins;           ///< of the relative estimate
};

/// Plays the first treated arm against the control: customers are assigned by chance, outcomes drawn,
/// each look decided by the planned bar. Refused (TL520) where the plan has no size, and where
/// nothing is believed but a belief is to be drawn from.
Expected<MockReadout> playReadouts(const TestPlan &plan, const MockSettings &settings, const Progress *progress = nullptr);

Json encodeMock(const MockReadout &readout);

} // namespace throughline::planning
