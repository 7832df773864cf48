// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/kinds/exits.h"
#include "model/rules/rule.h"

namespace throughline {

/// A conversion that the journey works towards. Reaching the event within the window of entry
/// counts wherever the customer stands; with `endsJourney` it ends the run.
struct GoalNode
{
    static constexpr const char *key = "goal";

    std::string event = "purchase";
    double value = 0;                        ///< money; 0: the measured value of the conversion
    Duration window = Duration::days(14);    ///< attribution window, from the first entry
    bool endsJourney = true;
    Json unknown;

    static const Structure &structure();
    std::vector<Exit> exits() const { return singleExit(); }
    friend bool operator==(const GoalNode &, const GoalNode &) = default;
};

} // namespace throughline
