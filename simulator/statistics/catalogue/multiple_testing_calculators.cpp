// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/catalogue/topics.h"
#include "simulator/statistics/multiple_testing.h"

namespace throughline::statistics {

namespace {

Calculator adjustment(std::string_view name, Text help,
                      std::vector<double> (*adjust)(const std::vector<double> &))
{
    return {
        name,
        help,
        {list("p", between(0, 1), TL_TEXT("Calculator", "The p-values."))},
        [adjust](const Arguments &in) -> Expected<Answer> { return Answer(adjust(in.list("p"))); }};
}

} // namespace

std::vector<Calculator> multipleTestingCalculators()
{
    return {
        adjustment("p_adjust_holm",
                   TL_TEXT("Calculator", "p-values adjusted by Holm's step-down method."),
                   adjustHolm),
        adjustment("p_adjust_hochberg",
                   TL_TEXT("Calculator", "p-values adjusted by Hochberg's step-up method."),
                   adjustHochberg),
        adjustment("p_adjust_bonferroni",
                   TL_TEXT("Calculator", "p-values multiplied by their number."), adjustBonferroni),
        adjustment(
            "p_adjust_bh",
            TL_TEXT("Calculator",
                    "p-values adjusted for the false discovery rate (Benjamini and Hochberg)."),
            adjustBenjaminiHochberg),
    };
}

} // namespace throughline::statistics
