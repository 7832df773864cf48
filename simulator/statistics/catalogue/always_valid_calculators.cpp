// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/always_valid.h"
#include "simulator/statistics/catalogue/common_inputs.h"
#include "simulator/statistics/catalogue/topics.h"

namespace throughline::statistics {

namespace {

Input errorInput()
{
    return number("se", above(0), TL_TEXT("Calculator", "Standard error of the estimate."));
}
Input tauInput()
{
    return number("tau", above(0),
                  TL_TEXT("Calculator", "Standard deviation of the effects that are mixed over."));
}

} // namespace

std::vector<Calculator> alwaysValidCalculators()
{
    return {
        {"always_valid_half_width",
         TL_TEXT("Calculator",
                 "Half-width of an interval that holds at every look (normal mixture)."),
         {errorInput(), tauInput(), alphaInput()},
         [](const Arguments &in) -> Expected<Answer> {
             return Answer(
                 alwaysValidHalfWidth(in.number("se"), in.number("tau"), in.number("alpha")));
         },
         Elementwise},
        {"msprt_p_value",
         TL_TEXT("Calculator", "p-value of one look of the mixture sequential test; its minimum "
                               "over the looks is valid at every look."),
         {number("estimate", anyNumber, TL_TEXT("Calculator", "Estimated effect.")), errorInput(),
          tauInput()},
         [](const Arguments &in) -> Expected<Answer> {
             return Answer(mixturePValue(in.number("estimate"), in.number("se"), in.number("tau")));
         },
         Elementwise},
    };
}

} // namespace throughline::statistics
