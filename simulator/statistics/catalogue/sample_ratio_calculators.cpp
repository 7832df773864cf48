// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/catalogue/topics.h"
#include "simulator/statistics/refusal.h"
#include "simulator/statistics/sample_ratio.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace throughline::statistics {

namespace {

Input shares(std::string_view name, Text help)
{
    return list(name, between(0, 1), help);
}

Input expectedShares()
{
    return shares("expected_share",
                  TL_TEXT("Calculator", "Intended share of each arm; together 1."));
}

/// Shares as people write them: 0.333 three times is meant, 0.5 and 0.6 is a mistake.
Expected<void> addUpToOne(const std::vector<double> &values)
{
    if (std::abs(std::accumulate(values.begin(), values.end(), 0.0) - 1) > 0.005)
        return refuse(TL_TEXT("Calculator", "The shares do not add up to 1."));
    return {};
}

} // namespace

std::vector<Calculator> sampleRatioCalculators()
{
    return {
        {"srm_p_value",
         TL_TEXT("Calculator", "Sample ratio mismatch: p-value of Pearson's chi-squared test."),
         {list("observed", atLeast(0), TL_TEXT("Calculator", "Customers in each arm.")),
          expectedShares()},
         [](const Arguments &in) -> Expected<Answer> {
             if (const auto fine = addUpToOne(in.list("expected_share")); !fine)
                 return tl::unexpected(fine.error());
             return answer(mismatchPValue(in.list("observed"), in.list("expected_share")));
         }},
        {"srm_power",
         TL_TEXT("Calculator",
                 "Chance that the mismatch test notices other shares (noncentral chi-squared)."),
         {number("n", above(0), TL_TEXT("Calculator", "Customers in all arms.")),
          shares("true_share", TL_TEXT("Calculator", "Real share of each arm; together 1.")),
          expectedShares(),
          number("alpha", inside(0, 1), TL_TEXT("Calculator", "Level of the test.")).orElse(0.001)},
         [](const Arguments &in) -> Expected<Answer> {
             for (const char *name : {"true_share", "expected_share"})
                 if (const auto fine = addUpToOne(in.list(name)); !fine)
                     return tl::unexpected(fine.error());
             return answer(mismatchPower(in.number("n"), in.list("true_share"),
                                         in.list("expected_share"), in.number("alpha")));
         },
         Elementwise},
        {"srm_sequential_log_bayes_factor",
         TL_TEXT("Calculator", "Log Bayes factor of a mismatch at each look; valid at every look."),
         {table("cumulative_counts", atLeast(0),
                TL_TEXT("Calculator", "Customers in each arm by each look.")),
          expectedShares(),
          number("concentration", above(0),
                 TL_TEXT("Calculator", "How closely the alternative keeps to the intended shares."))
              .orElse(10000)},
         [](const Arguments &in) -> Expected<Answer> {
             if (const auto fine = addUpToOne(in.list("expected_share")); !fine)
                 return tl::unexpected(fine.error());
             std::vector<double> factors;
             const std::vector<double> *before = nullptr;
             for (const std::vector<double> &counts : in.table("cumulative_counts")) {
                 for (size_t i = 0; before && i < std::min(before->size(), counts.size()); ++i)
                     if (counts[i] < (*before)[i])
                         return refuse(TL_TEXT("Calculator", "Cumulative counts cannot fall."));
                 before = &counts;
                 const auto factor = mismatchLogBayesFactor(counts, in.list("expected_share"),
                                                            in.number("concentration"));
                 if (!factor)
                     return tl::unexpected(factor.error());
                 factors.push_back(*factor);
             }
             return Answer(factors);
         }},
    };
}

} // namespace throughline::statistics
