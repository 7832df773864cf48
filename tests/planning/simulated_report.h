// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "model/values/json.h"

namespace throughline::test {

/// What the planner reads of a report, written by hand.
struct SimulatedReport
{
    std::string node = "test1";
    std::string journey = "journey";
    double perDay = 500;                 ///< new customers a day
    int days = 60;
    double baseline = 0.04;              ///< conversion under the control
    double effect = 0.002;               ///< of each treated arm
    double effectSd = 0.001;
    double revenueSd = 20;
    std::vector<std::pair<std::string, double>> arms; ///< id, customers

    Json make() const;
};

/// A journey with a test, whose plan "plan" stands in the project.
Project planProject(std::string_view text, Experiment plan);

} // namespace throughline::test
