// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/catalogue/common_inputs.h"
#include "simulator/statistics/catalogue/topics.h"
#include "simulator/statistics/means.h"

namespace throughline::statistics {

namespace {

Input deltaInput()
{
    return number("delta", anyNumber, TL_TEXT("Calculator", "Difference of the means."));
}

Input sdInput()
{
    return number("sd", above(0), TL_TEXT("Calculator", "Standard deviation in each arm."))
        .orElse(1);
}

Input strictInput(bool fallback)
{
    return flag("strict", fallback,
                TL_TEXT("Calculator", "Count significant results of the wrong direction too."));
}

Input sizeInput(std::string_view name)
{
    return number(name, atLeast(1.01), TL_TEXT("Calculator", "Customers in the arm."));
}

} // namespace

std::vector<Calculator> meanCalculators()
{
    return {
        {"two_mean_n_per_arm_t",
         TL_TEXT("Calculator", "Customers per arm to tell two means apart (t test, noncentral t)."),
         {deltaInput(), sdInput(), powerInput(), alphaInput(), sidesInput(), strictInput(false)},
         [](const Arguments &in) {
             return answer(twoMeanSizePerArm(in.number("delta") / in.number("sd"),
                                             in.number("power"), significanceOf(in),
                                             in.flag("strict")));
         },
         Elementwise},
        {"two_mean_power_t",
         TL_TEXT("Calculator", "Power of the t test with equal arms (noncentral t)."),
         {sizeInput("n_per_arm"), deltaInput(), sdInput(), alphaInput(), sidesInput(),
          strictInput(false)},
         [](const Arguments &in) -> Expected<Answer> {
             const double n = in.number("n_per_arm");
             return Answer(twoMeanPower(n, n, in.number("delta") / in.number("sd"),
                                        significanceOf(in), in.flag("strict")));
         },
         Elementwise},
        {"two_mean_power_t_unequal",
         TL_TEXT("Calculator", "Power of the t test with unequal arms (noncentral t)."),
         {sizeInput("n1"), sizeInput("n2"),
          number("d", anyNumber,
                 TL_TEXT("Calculator", "Difference of the means in standard deviations.")),
          alphaInput(), sidesInput(), strictInput(true)},
         [](const Arguments &in) -> Expected<Answer> {
             return Answer(twoMeanPower(in.number("n1"), in.number("n2"), in.number("d"),
                                        significanceOf(in), in.flag("strict")));
         },
         Elementwise},
        {"two_mean_mde_t",
         TL_TEXT("Calculator", "The smallest difference of means that the t test finds."),
         {sizeInput("n_per_arm"), sdInput(), powerInput(), alphaInput(), sidesInput(),
          strictInput(false)},
         [](const Arguments &in) -> Expected<Answer> {
             const auto d = twoMeanDetectable(in.number("n_per_arm"), in.number("power"),
                                              significanceOf(in), in.flag("strict"));
             if (!d)
                 return tl::unexpected(d.error());
             return Answer(*d * in.number("sd"));
         },
         Elementwise},
        {"two_mean_n_per_arm_z",
         TL_TEXT("Calculator", "Customers per arm to tell two means apart with two known standard "
                               "deviations (revenue)."),
         {deltaInput(),
          number("sd_control", atLeast(0),
                 TL_TEXT("Calculator", "Standard deviation in the control arm.")),
          number("sd_treat", atLeast(0),
                 TL_TEXT("Calculator", "Standard deviation in the treated arm.")),
          powerInput(), alphaInput(), sidesInput()},
         [](const Arguments &in) {
             return answer(twoMeanSizeKnownSpread(in.number("delta"), in.number("sd_control"),
                                                  in.number("sd_treat"), in.number("power"),
                                                  significanceOf(in)));
         },
         Elementwise},
    };
}

} // namespace throughline::statistics
