// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/calibration/randomised_table.h"
#include "simulator/calibration/shrinkage.h"
#include "simulator/statistics/interval.h"

#include <vector>

namespace throughline::calibration {

struct EffectFitSettings
{
    std::int64_t window = 14 * 86400;    ///< seconds that the outcome was observed for
    std::int64_t halfLife = 7 * 86400;   ///< with which the effect is to fade
};

/// One arm against the control, in one segment or in all.
struct ArmEffect
{
    std::uint32_t arm = 0;
    int segment = -1;                    ///< −1: everyone
    double customers = 0;
    double converted = 0;
    double controlCustomers = 0;
    double controlConverted = 0;
    double difference = 0;               ///< of the shares that converted, as observed
    statistics::Interval interval;       ///< of it, 95 % (Newcombe)
    double meanDifference = 0;           ///< of the outcome itself: of an amount, money
    statistics::Interval meanInterval;   ///< 95 % (Welch)
    double controlRisk = 0;              ///< shrunk towards all segments
    double ratio = 1;                    ///< of the risks, shrunk: median of the belief
    double ratioLow = 1;                 ///< its 5th percentile
    double ratioHigh = 1;                ///< its 95th percentile
    double multiplier = 1;               ///< m, with its range
    double low = 1;
    double high = 1;

    /// What the fit expects of customers like these.
    double expectedDifference() const { return controlRisk * (ratio - 1); }
};

/// What customers of one segment do without any message.
struct ControlFit
{
    int segment = -1;                    ///< −1: everyone
    double customers = 0;
    double risk = 0;                     ///< shrunk, over the window
    double conversionsPerYear = 0;
    double averageOrder = 0;             ///< of all who converted, in every arm; 0: the outcome is no amount
};

struct EffectFit
{
    EffectFitSettings settings;
    std::vector<ArmEffect> effects;      ///< by arm without the control: everyone, then the segments
    std::vector<ControlFit> controls;    ///< everyone, then the segments
};

/// Log risk ratios by segment, half an event added to each side, shrunk by random effects; control
/// risks shrunk as beta-binomials. Any order of rows gives the same result.
EffectFit fitEffects(const RandomisedTable &table, EffectFitSettings settings = {});

} // namespace throughline::calibration
