// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/catalogue/common_inputs.h"
#include "simulator/statistics/catalogue/topics.h"
#include "simulator/statistics/multi_arm.h"
#include "simulator/statistics/refusal.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace throughline::statistics {

namespace {

Input treatmentsInput()
{
    return whole("n_treatments", between(1, 1000),
                 TL_TEXT("Calculator", "Treatment arms, without the control."));
}

Input correlationInput()
{
    return number("rho", between(0, 1),
                  TL_TEXT("Calculator", "Correlation of two comparisons: 0.5 for equal arms."))
        .orElse(0.5);
}

Input degreesInput()
{
    Range range = atLeast(1);
    range.takesInfinity = true;
    return number(
               "df", range,
               TL_TEXT("Calculator", "Degrees of freedom of the standard deviation, or \"inf\"."))
        .orElse(std::numeric_limits<double>::infinity());
}

} // namespace

std::vector<Calculator> multiArmCalculators()
{
    return {
        {"multi_arm_n_per_arm_bonferroni",
         TL_TEXT("Calculator", "Customers per arm when each treatment's conversion rate is tested "
                               "at alpha over their number."),
         {number("p_control", between(0, 1),
                 TL_TEXT("Calculator", "Conversion rate of the control arm.")),
          number("p_treat", between(0, 1),
                 TL_TEXT("Calculator", "Conversion rate of the treated arm.")),
          treatmentsInput(), powerInput(), alphaInput(), sidesInput(),
          number("ratio_treat_over_control", above(0),
                 TL_TEXT("Calculator", "Size of a treated arm over that of the control."))
              .orElse(1)},
         [](const Arguments &in) {
             return answer(bonferroniSize(
                 in.number("p_control"), in.number("p_treat"), in.whole("n_treatments"),
                 in.number("power"), significanceOf(in), in.number("ratio_treat_over_control")));
         },
         Elementwise},
        {"dunnett_critical_two_sided",
         TL_TEXT("Calculator",
                 "Critical value for several treatments against one control (Dunnett)."),
         {treatmentsInput(), alphaInput(), degreesInput(), correlationInput(), sidesInput()},
         [](const Arguments &in) {
             return answer(dunnettCritical(in.whole("n_treatments"), in.number("rho"),
                                           in.number("df"), significanceOf(in)));
         },
         Elementwise},
        {"dunnett_adjusted_p_two_sided",
         TL_TEXT("Calculator", "p-values adjusted for several treatments against one control "
                               "(Dunnett, single step)."),
         {list("z", anyNumber, TL_TEXT("Calculator", "One test statistic per treatment.")),
          degreesInput(), correlationInput(), sidesInput()},
         [](const Arguments &in) -> Expected<Answer> {
             return Answer(dunnettAdjusted(in.list("z"), in.number("rho"), in.number("df"),
                                           in.whole("sides")));
         }},
        {"multi_arm_n_per_arm_dunnett_z",
         TL_TEXT("Calculator", "Customers per treatment arm for a wanted power of each comparison "
                               "at Dunnett's critical value."),
         {number("delta", anyNumber, TL_TEXT("Calculator", "Difference of the means.")),
          number("sd", above(0), TL_TEXT("Calculator", "Standard deviation in each arm.")),
          treatmentsInput(), powerInput(), alphaInput(), sidesInput(),
          number("ratio_control_over_treat", above(0),
                 TL_TEXT("Calculator", "Size of the control over that of a treatment arm."))
              .orElse(1)},
         [](const Arguments &in) {
             return answer(dunnettSizePerTreatment(
                 in.number("delta"), in.number("sd"), in.whole("n_treatments"), in.number("power"),
                 significanceOf(in), in.number("ratio_control_over_treat")));
         },
         Elementwise},
        {"multi_arm_power_disjunctive",
         TL_TEXT("Calculator", "Chance that at least one of several treatments is significant."),
         {list("ncp", anyNumber, TL_TEXT("Calculator", "Mean of each treatment's test statistic.")),
          correlationInput(), number("crit", atLeast(0), TL_TEXT("Calculator", "Critical value.")),
          sidesInput()},
         [](const Arguments &in) -> Expected<Answer> {
             std::vector<Comparison> comparisons;
             for (const double shift : in.list("ncp"))
                 comparisons.push_back({shift, std::sqrt(in.number("rho"))});
             if (comparisons.empty())
                 return refuse(TL_TEXT("Calculator", "There are no treatments."));
             return Answer(anyExceeds(comparisons, in.number("crit"), in.whole("sides"),
                                      std::numeric_limits<double>::infinity()));
         }},
    };
}

} // namespace throughline::statistics
