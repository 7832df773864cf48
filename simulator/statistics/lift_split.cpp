// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/lift_split.h"

#include "simulator/statistics/refusal.h"

#include <algorithm>
#include <cmath>

namespace throughline::statistics {

Expected<LiftSplit> splitLift(const std::vector<std::vector<double>> &y)
{
    const double draws = double(y.size());
    const double replications = y.empty() ? 0 : double(y.front().size());
    if (replications == 0)
        return refuse(TL_TEXT("Statistics", "There are no runs."));
    LiftSplit split;
    std::vector<double> means;
    for (const std::vector<double> &draw : y) {
        if (double(draw.size()) != replications)
            return refuse(
                TL_TEXT("Statistics", "Every draw needs the same number of replications."));
        double mean = 0;
        for (const double value : draw)
            mean += value / replications;
        means.push_back(mean);
        split.point += mean / draws;
    }
    double between = 0;
    double within = 0;
    for (size_t i = 0; i < y.size(); ++i) {
        between += (means[i] - split.point) * (means[i] - split.point);
        for (const double value : y[i])
            within += (value - means[i]) * (value - means[i]);
    }
    if (draws > 1)
        split.meanSquareBetween = replications * between / (draws - 1);
    if (replications > 1)
        split.meanSquareWithin = within / (draws * (replications - 1));
    if (split.meanSquareWithin)
        split.monteCarloSdOfDraw = std::sqrt(*split.meanSquareWithin / replications);
    if (split.meanSquareBetween)
        split.pointError = std::sqrt(*split.meanSquareBetween / (draws * replications));
    else if (split.meanSquareWithin)
        split.pointError = split.monteCarloSdOfDraw;
    if (split.meanSquareBetween && split.meanSquareWithin)
        split.parameterSd = std::sqrt(
            std::max(0.0, (*split.meanSquareBetween - *split.meanSquareWithin) / replications));
    return split;
}

} // namespace throughline::statistics
