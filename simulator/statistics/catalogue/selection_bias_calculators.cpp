// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/catalogue/topics.h"
#include "simulator/statistics/selection_bias.h"

namespace throughline::statistics {

std::vector<Calculator> selectionBiasCalculators()
{
    return {
        {"exposed_ltv_naive_and_standardised",
         TL_TEXT("Calculator", "Value gap of customers on several channels: naive, standardised "
                               "over strata, and both relative."),
         {records("strata",
                  {number("n_cross", atLeast(0),
                          TL_TEXT("Calculator", "Customers who met several channels.")),
                   number("ltv_cross", anyNumber, TL_TEXT("Calculator", "Their mean value.")),
                   number("n_single", atLeast(0),
                          TL_TEXT("Calculator", "Customers who met one channel.")),
                   number("ltv_single", anyNumber, TL_TEXT("Calculator", "Their mean value."))},
                  TL_TEXT("Calculator", "Groups of customers with a similar history."))},
         [](const Arguments &in) -> Expected<Answer> {
             std::vector<ValueStratum> strata;
             for (const std::vector<double> &row : in.table("strata"))
                 strata.push_back({row[0], row[1], row[2], row[3]});
             const auto gap = valueGap(strata);
             if (!gap)
                 return tl::unexpected(gap.error());
             return Answer(std::vector<double>{gap->naive, gap->standardised, gap->naiveRelative,
                                               gap->standardisedRelative});
         }},
        {"e_value",
         TL_TEXT("Calculator",
                 "How strong a hidden cause must be to explain a risk ratio away (E-value)."),
         {number("risk_ratio", above(0), TL_TEXT("Calculator", "Observed risk ratio."))},
         [](const Arguments &in) -> Expected<Answer> {
             return Answer(eValue(in.number("risk_ratio")));
         },
         Elementwise},
    };
}

} // namespace throughline::statistics
