// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace throughline::statistics {

/// What happened at one time: an event and a censoring at the same time count the censored as
/// still at risk.
struct TimeCount
{
    double time = 0; ///< >= 0, in any unit
    double events = 0;
    double censored = 0;
};

/// The Kaplan-Meier estimate (1958) of the share that has had no event yet.
class KaplanMeier
{
public:
    /// From a histogram in any order; times may repeat. Not empty.
    explicit KaplanMeier(std::vector<TimeCount> histogram);
    /// From single observations: isEvent[i] is 0 for censored.
    KaplanMeier(std::span<const double> time, std::span<const double> isEvent);

    /// Share without an event after `time`; flat beyond the last observation.
    double survival(double time) const;
    /// Greenwood's standard error of survival(time); 0 once survival is 0.
    double greenwoodError(double time) const;
    /// The time by which a share `probability` has had its event; none where it is not reached.
    /// Where the curve lies exactly on the share, the middle of that stretch (R's survfit).
    std::optional<double> quantile(double probability) const;
    /// Area under the curve up to `horizon`: the restricted mean time to the event.
    double restrictedMean(double horizon) const;

private:
    struct Step
    {
        double time;
        double survival;
        double greenwood; ///< sum of events / (at risk * left)
    };

    const Step *stepAt(double time) const;

    std::vector<Step> m_steps; ///< times with events, ascending
    double m_lastTime = 0;     ///< of any observation
};

} // namespace throughline::statistics
