// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/engine/run.h"
#include "simulator/scenario/compare.h"

#include <span>
#include <vector>

namespace throughline {

/// A single thing that a team could do otherwise.
struct OneChange
{
    std::string id;                      ///< "refresh sms"
    Text text;                           ///< with the channel's name in place of %1
    std::optional<Channel> channel;      ///< absent: all of them
    Scenario difference;                 ///< from the project; without id and name
};

/// What is worth trying in this project: one data layer for all channels; copies that are refreshed
/// rarely, hold only a part or do not recognise everyone; messages that go out without regard to the
/// hour; each channel left out. Where the scenario unifies the data, no copy is left to change.
std::vector<OneChange> changesWorthTrying(const Project &project, const Scenario &scenario, const Population &population);

/// The scenario with the change on top.
Scenario withChange(Scenario scenario, const OneChange &change);

struct ChangeEffect
{
    OneChange change;
    ComparedMetric score;                ///< a: as it is, b: with the change
    ComparedMetric lift;                 ///< absolute, as a share
};

/// What each change alone would bring on the same customers and luck, the greatest gain in
/// consistency first. Walks the customers once more than there are changes.
Expected<std::vector<ChangeEffect>> tryChanges(const Project &project, const Population &population, const RunSettings &settings,
                                               RunMonitor &monitor);

/// `[{change, channel, score, scoreSe, lift, liftSe}]`, differences; null where there is none.
Json encodeEffects(std::span<const ChangeEffect> effects);
/// The same as a table for a terminal.
std::string describeEffects(std::span<const ChangeEffect> effects);

} // namespace throughline
