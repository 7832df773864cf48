// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/catalogue/topics.h"

namespace throughline::statistics {

const std::vector<Topic> &topics()
{
    static const std::vector<Topic> all{
        proportionCalculators,      meanCalculators,
        multipleTestingCalculators, multiArmCalculators,
        groupSequentialCalculators, sampleRatioCalculators,
        intervalCalculators,        alwaysValidCalculators,
        survivalCalculators,        customerValueCalculators,
        selectionBiasCalculators,   varianceReductionCalculators,
        upliftCalculators,          bayesCalculators,
        simulationCalculators,      timingCalculators,
        agreementCalculators,
    };
    return all;
}

} // namespace throughline::statistics
