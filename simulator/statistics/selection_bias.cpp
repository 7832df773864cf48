// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/selection_bias.h"

#include "simulator/statistics/refusal.h"

#include <cmath>

namespace throughline::statistics {

Expected<ValueGap> valueGap(const std::vector<ValueStratum> &strata)
{
    double nCross = 0;
    double nSingle = 0;
    for (const ValueStratum &stratum : strata) {
        if ((stratum.nCross > 0) != (stratum.nSingle > 0))
            return refuse(TL_TEXT("Statistics", "A stratum holds only one of the two groups."));
        nCross += stratum.nCross;
        nSingle += stratum.nSingle;
    }
    if (!(nCross > 0))
        return refuse(TL_TEXT("Statistics", "There are no customers to compare."));
    const double all = nCross + nSingle;
    double cross = 0;
    double single = 0;
    double standardCross = 0;
    double standardSingle = 0;
    for (const ValueStratum &stratum : strata) {
        const double weight = (stratum.nCross + stratum.nSingle) / all;
        cross += stratum.nCross / nCross * stratum.meanCross;
        single += stratum.nSingle / nSingle * stratum.meanSingle;
        if (weight == 0)
            continue;
        standardCross += weight * stratum.meanCross;
        standardSingle += weight * stratum.meanSingle;
    }
    if (single == 0 || standardSingle == 0)
        return refuse(
            TL_TEXT("Statistics", "The single-channel value is 0: nothing to relate to."));
    const double naive = cross - single;
    const double standardised = standardCross - standardSingle;
    return ValueGap{naive, standardised, naive / single, standardised / standardSingle};
}

double eValue(double riskRatio)
{
    const double ratio = riskRatio < 1 ? 1 / riskRatio : riskRatio;
    return ratio + std::sqrt(ratio) * std::sqrt(ratio - 1);
}

} // namespace throughline::statistics
