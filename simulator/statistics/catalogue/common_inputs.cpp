// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/catalogue/common_inputs.h"

#include "simulator/statistics/refusal.h"

namespace throughline::statistics {

Input alphaInput()
{
    return number("alpha", inside(0, 1), TL_TEXT("Calculator", "Level of the test.")).orElse(0.05);
}

Input sidesInput()
{
    return whole("sides", between(1, 2), TL_TEXT("Calculator", "One- or two-sided test."))
        .orElse(2);
}

Input powerInput()
{
    return number("power", inside(0, 1),
                  TL_TEXT("Calculator", "Wanted chance of a significant result."))
        .orElse(0.8);
}

Input confidenceInput()
{
    return number("conf", inside(0, 1), TL_TEXT("Calculator", "Confidence level.")).orElse(0.95);
}

Significance significanceOf(const Arguments &in)
{
    return {in.number("alpha"), in.whole("sides")};
}

Expected<Proportion> proportionOf(const Arguments &in, std::string_view x, std::string_view n)
{
    const Proportion proportion{in.number(x), in.number(n)};
    if (proportion.x > proportion.n)
        return refuse(TL_TEXT("Calculator", "%1 is larger than %2."),
                      {std::string(x), std::string(n)});
    return proportion;
}

} // namespace throughline::statistics
