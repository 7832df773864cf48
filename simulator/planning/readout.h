// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/experiment/experiment.h"
#include "model/journey/kinds/split_experiment.h"
#include "simulator/planning/results.h"
#include "simulator/statistics/intervals.h"

#include <optional>

namespace throughline::planning {

/// How results are to be read: as the test was planned.
struct ReadoutPlan
{
    std::vector<Arm> arms;               ///< of the experiment's node
    std::string control;                 ///< id of the arm to compare with
    double alpha = 0.05;
    Correction correction = Correction::Dunnett;
    Design design = Design::Fixed;
    int looks = 1;
    int look = 0;                        ///< which look this is, from 1; 0: the last
};

struct ArmReadout
{
    std::string id;
    std::string label;
    double customers = 0;
    double mean = 0;
    double sd = 0;
    bool isControl = false;
};

enum class Verdict { Rise, Fall, Undecided };

/// One arm against the control.
struct LiftReadout
{
    std::string arm;
    double lift = 0;                     ///< absolute
    double standardError = 0;            ///< unpooled
    statistics::Interval interval;       ///< 1 - alpha: Newcombe for shares, Welch for means
    std::optional<double> relative;
    std::optional<statistics::Interval> relativeInterval; ///< Fieller; nothing where it has no end
    double z = 0;                        ///< pooled for shares
    double p = 1;                        ///< two-sided
    double adjustedP = 1;
    Verdict verdict = Verdict::Undecided;
    std::optional<double> cupedLift;     ///< with the time before taken out
    std::optional<double> cupedError;
    std::optional<double> qini;          ///< coefficient of the segments' ranking, cross-fitted
    std::optional<double> upliftTop30;   ///< among the 30 % that the ranking puts first
};

struct SegmentReadout
{
    std::string segment;
    std::string value;
    std::string arm;
    double customers = 0;
    double lift = 0;
    double standardError = 0;
    statistics::Interval interval;       ///< 95 %, of this segment alone
};

struct Readout
{
    bool isShare = true;
    std::vector<ArmReadout> arms;
    double sampleRatioP = 1;
    std::vector<LiftReadout> lifts;
    std::vector<SegmentReadout> segments;
    std::optional<double> boundary;      ///< |Z| of this look in a sequential plan
    std::vector<Problem> warnings;
};

/// Analyses with the planned method. Refused: arms in the results that the plan does not know (TL535),
/// a control without customers (TL536), fewer than two customers in an arm that is compared (TL537).
Expected<Readout> readOut(const TestResults &results, const ReadoutPlan &plan);

Json encodeReadout(const Readout &readout);
std::string describeReadout(const Readout &readout);

} // namespace throughline::planning
