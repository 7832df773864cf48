// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/calibration/arm_binding.h"
#include "simulator/calibration/effect_fit.h"
#include "simulator/calibration/response_fit.h"

#include <optional>
#include <string>
#include <vector>

namespace throughline::calibration {

struct CalibrationRequest
{
    std::optional<RandomisedRequest> randomised;
    std::int64_t window = 0;             ///< seconds; 0: of the experiment that the arms belong to, else 14 days
};

/// How far the own baseline of one group has to move so that it converts as the control did.
struct BaselineFit
{
    int segment = -1;                    ///< −1: everyone
    std::int64_t customers = 0;          ///< of the database in the segment
    double ownRisk = 0;                  ///< over the window, under the purchase history
    double multiplier = 1;
    double low = 1;                      ///< 90 %: from the control's sampling alone
    double high = 1;
};

/// Everything that was found; nothing is written yet.
struct Calibration
{
    ResponseLog log;
    std::vector<std::string> segments;   ///< ids of the audiences that responses are told apart by
    std::vector<FittedResponse> responses;

    std::optional<RandomisedTable> table;
    EffectFit effects;
    std::vector<ArmBinding> bindings;    ///< by arm of the table
    bool hasFields = true;               ///< customers have the fields that the segments are made of
    std::vector<BaselineFit> baselines;

    std::vector<Message> notes;          ///< what a reader should know
};

/// Learns from the population's message log and, where asked for, from a randomised table of the
/// same database. Segments of the log are the project's audiences that do not look at engagements
/// (who engaged would be told by having engaged) and are no personas.
Expected<Calibration> calibrate(const Project &project, const Population &population,
                                const std::filesystem::path &database, const CalibrationRequest &request);
/// The same with a table that is already read.
Expected<Calibration> calibrate(const Project &project, const Population &population,
                                std::optional<RandomisedTable> table, std::int64_t window);

/// Writes what was found into the project's assumptions: responses badged measured, effects and
/// baselines badged calibrated and acting on assignment, segments as audiences. What an earlier
/// calibration wrote is replaced; nothing else changes. Gives the number of assumptions written.
int writeInto(Project &project, const Calibration &calibration);

} // namespace throughline::calibration
