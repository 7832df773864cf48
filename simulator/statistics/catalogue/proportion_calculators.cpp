// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/catalogue/common_inputs.h"
#include "simulator/statistics/catalogue/topics.h"
#include "simulator/statistics/proportions.h"

namespace throughline::statistics {

namespace {

const Range Probability = between(0, 1);

Input pControl()
{
    return number("p_control", Probability,
                  TL_TEXT("Calculator", "Conversion rate of the control arm."));
}
Input pTreat()
{
    return number("p_treat", Probability,
                  TL_TEXT("Calculator", "Conversion rate of the treated arm."));
}

Input strictInput()
{
    return flag("strict", false,
                TL_TEXT("Calculator", "Count significant results of the wrong direction too."));
}

Input ratioInput()
{
    return number("ratio_treat_over_control", above(0),
                  TL_TEXT("Calculator", "Size of the treated arm over that of the control."))
        .orElse(1);
}

Input audienceInput()
{
    return number("audience", atLeast(2), TL_TEXT("Calculator", "Customers in all."));
}

TwoProportions proportionsOf(const Arguments &in)
{
    return {in.number("p_control"), in.number("p_treat")};
}

} // namespace

std::vector<Calculator> proportionCalculators()
{
    return {
        {"two_prop_n_per_arm",
         TL_TEXT("Calculator", "Customers per arm to tell two conversion rates apart (z test, "
                               "pooled variance under the null hypothesis)."),
         {pControl(), pTreat(), powerInput(), alphaInput(), sidesInput(), strictInput()},
         [](const Arguments &in) {
             return answer(twoProportionControlSize(proportionsOf(in), in.number("power"),
                                                    significanceOf(in), 1, in.flag("strict")));
         },
         Elementwise},
        {"two_prop_power",
         TL_TEXT("Calculator",
                 "Chance that a test of two conversion rates with equal arms is significant."),
         {number("n_per_arm", above(0), TL_TEXT("Calculator", "Customers per arm.")), pControl(),
          pTreat(), alphaInput(), sidesInput(), strictInput()},
         [](const Arguments &in) -> Expected<Answer> {
             const double n = in.number("n_per_arm");
             return Answer(twoProportionPower(proportionsOf(in), n, n, significanceOf(in),
                                              in.flag("strict")));
         },
         Elementwise},
        {"two_prop_mde_p_treat",
         TL_TEXT("Calculator", "The treated conversion rate nearest to the control's that a test "
                               "finds; null where none is found."),
         {number("n_per_arm", above(0), TL_TEXT("Calculator", "Customers in the control arm.")),
          pControl(), powerInput(), alphaInput(), sidesInput(),
          choice("direction", {"up", "down"},
                 TL_TEXT("Calculator", "Better or worse than the control.")),
          ratioInput()},
         [](const Arguments &in) {
             const double n = in.number("n_per_arm");
             return answer(twoProportionDetectable(
                 in.number("p_control"), n, n * in.number("ratio_treat_over_control"),
                 in.number("power"), in.choice("direction") == 0 ? Direction::Up : Direction::Down,
                 significanceOf(in)));
         },
         Elementwise},
        {"two_prop_n_control_unequal",
         TL_TEXT("Calculator",
                 "Customers in the control arm when the treated arm is a multiple of it."),
         {pControl(), pTreat(), ratioInput(), powerInput(), alphaInput(), sidesInput(),
          strictInput()},
         [](const Arguments &in) {
             return answer(twoProportionControlSize(
                 proportionsOf(in), in.number("power"), significanceOf(in),
                 in.number("ratio_treat_over_control"), in.flag("strict")));
         },
         Elementwise},
        {"two_prop_power_unequal",
         TL_TEXT("Calculator",
                 "Chance that a test of two conversion rates with unequal arms is significant."),
         {number("n_control", above(0), TL_TEXT("Calculator", "Customers in the control arm.")),
          number("n_treat", above(0), TL_TEXT("Calculator", "Customers in the treated arm.")),
          pControl(), pTreat(), alphaInput(), sidesInput(), strictInput()},
         [](const Arguments &in) -> Expected<Answer> {
             return Answer(twoProportionPower(proportionsOf(in), in.number("n_control"),
                                              in.number("n_treat"), significanceOf(in),
                                              in.flag("strict")));
         },
         Elementwise},
        {"holdout_power",
         TL_TEXT("Calculator", "Power of a hold-out of a given share of the audience."),
         {audienceInput(),
          number("holdout_share", inside(0, 1),
                 TL_TEXT("Calculator", "Share held out as the control.")),
          pControl(), pTreat(), alphaInput(), sidesInput()},
         [](const Arguments &in) -> Expected<Answer> {
             return Answer(holdoutPower(in.number("audience"), in.number("holdout_share"),
                                        proportionsOf(in), significanceOf(in)));
         },
         Elementwise},
        {"holdout_min_share",
         TL_TEXT("Calculator", "The smallest hold-out share with the wanted power; null where one "
                               "half of the audience is not enough."),
         {audienceInput(), pControl(), pTreat(), powerInput(), alphaInput(), sidesInput()},
         [](const Arguments &in) {
             return answer(holdoutSmallestShare(in.number("audience"), proportionsOf(in),
                                                in.number("power"), significanceOf(in)));
         },
         Elementwise},
    };
}

} // namespace throughline::statistics
