// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/statistics/catalogue/calculator.h"

#include <vector>

namespace throughline::statistics {

/// The calculators of one topic, each in the file named after it.
using Topic = std::vector<Calculator> (*)();

std::vector<Calculator> proportionCalculators();
std::vector<Calculator> meanCalculators();
std::vector<Calculator> multipleTestingCalculators();
std::vector<Calculator> multiArmCalculators();
std::vector<Calculator> groupSequentialCalculators();
std::vector<Calculator> sampleRatioCalculators();
std::vector<Calculator> intervalCalculators();
std::vector<Calculator> alwaysValidCalculators();
std::vector<Calculator> survivalCalculators();
std::vector<Calculator> customerValueCalculators();
std::vector<Calculator> selectionBiasCalculators();
std::vector<Calculator> varianceReductionCalculators();
std::vector<Calculator> upliftCalculators();
std::vector<Calculator> bayesCalculators();
std::vector<Calculator> simulationCalculators();
std::vector<Calculator> timingCalculators();
std::vector<Calculator> agreementCalculators();

const std::vector<Topic> &topics();

} // namespace throughline::statistics
