// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/catalogue/topics.h"
#include "simulator/statistics/variance_reduction.h"

namespace throughline::statistics {

namespace {

std::vector<Input> cupedInputs()
{
    return {list("y", anyNumber, TL_TEXT("Calculator", "Outcome of each customer.")),
            list("x", anyNumber, TL_TEXT("Calculator", "The same from before the test."))};
}

} // namespace

std::vector<Calculator> varianceReductionCalculators()
{
    return {
        {"cuped_theta",
         TL_TEXT("Calculator", "Weight of the history in CUPED: covariance over variance."),
         cupedInputs(),
         [](const Arguments &in) -> Expected<Answer> {
             const auto result = cuped(in.list("y"), in.list("x"));
             if (!result)
                 return tl::unexpected(result.error());
             return Answer(result->theta);
         }},
        {"cuped_variance_ratio",
         TL_TEXT(
             "Calculator",
             "Share of the variance that CUPED leaves: by the residuals and by the correlation."),
         cupedInputs(),
         [](const Arguments &in) -> Expected<Answer> {
             const auto result = cuped(in.list("y"), in.list("x"));
             if (!result)
                 return tl::unexpected(result.error());
             return Answer(std::vector<double>{result->residualShare, result->oneMinusRhoSquared});
         }},
        {"cuped_adjusted_n",
         TL_TEXT("Calculator", "Customers needed with CUPED."),
         {number("n_unadjusted", atLeast(0), TL_TEXT("Calculator", "Customers needed without it.")),
          number("rho", between(-1, 1),
                 TL_TEXT("Calculator", "Correlation of outcome and history."))},
         [](const Arguments &in) -> Expected<Answer> {
             return Answer(cupedSize(in.number("n_unadjusted"), in.number("rho")));
         },
         Elementwise},
    };
}

} // namespace throughline::statistics
