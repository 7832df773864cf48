// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"
#include "simulator/calibration/apply.h"

#include <iosfwd>

namespace throughline::cli {

/// What `calibrate --json` prints: `responses[]{level,channel,kind,template,audience,messages,
/// rates{step{mean,low,high,of}},seenDelay,clickDelay}`, `effects[]{arm,segment,node,template,customers,
/// controlCustomers,difference,interval,meanDifference,meanInterval,controlRisk,ratio,ratioInterval,
/// multiplier,multiplierInterval}`, `controls[]`, `baselines[]`, `notes[]`.
Json calibrationJson(const Project &project, const calibration::Calibration &found);
void printCalibration(std::ostream &out, const Project &project, const calibration::Calibration &found);

} // namespace throughline::cli
