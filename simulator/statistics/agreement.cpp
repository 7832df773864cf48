// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/agreement.h"

#include "simulator/statistics/refusal.h"

#include <map>

namespace throughline::statistics {

Expected<double> krippendorffAlpha(const std::vector<std::vector<double>> &units)
{
    std::map<double, double> totals;
    double pairable = 0;
    double observed = 0; ///< disagreeing pairs, each unit weighted by 1 / (values - 1)
    for (const std::vector<double> &unit : units) {
        const double size = double(unit.size());
        if (size < 2)
            continue;
        std::map<double, double> counts;
        for (const double value : unit)
            counts[value] += 1;
        pairable += size;
        for (const auto &[value, count] : counts) {
            totals[value] += count;
            observed += count * (size - count) / (size - 1);
        }
    }
    if (pairable == 0)
        return refuse(TL_TEXT("Statistics", "No unit has two values to compare."));
    double expected = 0;
    for (const auto &[value, count] : totals)
        expected += count * (pairable - count);
    if (expected == 0)
        return refuse(TL_TEXT("Statistics", "Only one value occurs: agreement cannot be told from "
                                            "chance."));
    return 1 - (pairable - 1) * (observed / expected);
}

} // namespace throughline::statistics
