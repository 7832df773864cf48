// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/plan_designs.h"

#include "simulator/statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace throughline::planning {

SequentialAnswer looksOf(const TestPlan &plan, const SizedTest &test)
{
    SequentialAnswer answer;
    answer.inflation = test.sequential->inflation;
    for (std::size_t i = 0; i < test.design->informationFractions.size(); ++i) {
        LookPlan look;
        look.fraction = test.design->informationFractions[i];
        look.customers = std::ceil(*plan.total * look.fraction - 1e-9);
        look.boundary = test.sequential->boundaries[i];
        look.nominalP = 2 * statistics::normalTail(look.boundary);
        look.stoppedByPower = test.sequential->cumulativePower[i];
        for (const CurvePoint &point : plan.flow)
            if (!look.day && point.y >= look.customers * (1 - 1e-12))
                look.day = point.x + plan.input.windowDays;
        answer.looks.push_back(look);
    }
    answer.expectedUnderEffect = test.fixedTotal * statistics::expectedSampleRatio(*test.design, *test.sequential, 1);
    answer.expectedUnderHalf = test.fixedTotal * statistics::expectedSampleRatio(*test.design, *test.sequential, 0.5);
    answer.expectedUnderNothing = test.fixedTotal * statistics::expectedSampleRatio(*test.design, *test.sequential, 0);
    return answer;
}

std::vector<DesignChoice> designsOf(const TestPlan &plan, const SizedTest &test)
{
    const double total = test.fixedTotal;
    std::vector<DesignChoice> designs{{Design::Fixed, 1, total, total, total}};
    const int looks = std::max(static_cast<int>(plan.input.plan.looks), 2);
    const int often = looks == 2 && !test.design ? 3 : looks;
    for (const Design each : {Design::OBrienFleming, Design::Pocock, Design::LanDeMets}) {
        const auto sequential = sequentialDesign(each, often, test.comparison.alpha);
        const auto found = statistics::sequentialPlan(*sequential, plan.input.plan.power);
        if (!found)
            continue;
        designs.push_back({each, often, total * found->inflation,
                           total * statistics::expectedSampleRatio(*sequential, *found, 1),
                           total * statistics::expectedSampleRatio(*sequential, *found, 0)});
    }
    return designs;
}

} // namespace throughline::planning
