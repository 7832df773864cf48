// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/catalogue/common_inputs.h"
#include "simulator/statistics/catalogue/topics.h"
#include "simulator/statistics/lift_split.h"
#include "simulator/statistics/variance_reduction.h"

namespace throughline::statistics {

std::vector<Calculator> simulationCalculators()
{
    return {
        {"projected_lift_split",
         TL_TEXT("Calculator",
                 "Takes the uncertainty of a simulated lift apart: point, its standard error, "
                 "parameter standard deviation, Monte Carlo standard deviation of a draw's mean, "
                 "mean squares between and within; null for what the runs cannot tell."),
         {table("y", anyNumber, TL_TEXT("Calculator", "Lift by draw and replication."))},
         [](const Arguments &in) -> Expected<Answer> {
             const auto split = splitLift(in.table("y"));
             if (!split)
                 return tl::unexpected(split.error());
             return Answer(std::vector<std::optional<double>>{
                 split->point, split->pointError, split->parameterSd, split->monteCarloSdOfDraw,
                 split->meanSquareBetween, split->meanSquareWithin});
         }},
        {"crn_n_for_halfwidth",
         TL_TEXT("Calculator",
                 "Customers to simulate in pairs for a wanted half-width of the mean difference."),
         {number("sd_paired_difference", atLeast(0),
                 TL_TEXT("Calculator", "Standard deviation of the paired differences.")),
          number("half_width", above(0), TL_TEXT("Calculator", "Wanted half-width.")),
          confidenceInput()},
         [](const Arguments &in) -> Expected<Answer> {
             return Answer(pairedSimulationSize(in.number("sd_paired_difference"),
                                                in.number("half_width"), in.number("conf")));
         },
         Elementwise},
    };
}

} // namespace throughline::statistics
