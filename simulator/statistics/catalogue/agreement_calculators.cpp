// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/agreement.h"
#include "simulator/statistics/catalogue/topics.h"

namespace throughline::statistics {

std::vector<Calculator> agreementCalculators()
{
    return {
        {"krippendorff_alpha_nominal",
         TL_TEXT("Calculator",
                 "Agreement of several raters beyond chance (Krippendorff's alpha, nominal)."),
         {ratings("units", TL_TEXT("Calculator", "The ratings that each unit was given."))},
         [](const Arguments &in) { return answer(krippendorffAlpha(in.table("units"))); }},
    };
}

} // namespace throughline::statistics
