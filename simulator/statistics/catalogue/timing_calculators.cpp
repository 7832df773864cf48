// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/catalogue/topics.h"
#include "simulator/statistics/duration.h"
#include "simulator/statistics/freshness.h"
#include "simulator/statistics/refusal.h"

namespace throughline::statistics {

namespace {

Input periodInput()
{
    return number("period_h", atLeast(0), TL_TEXT("Calculator", "Hours between two refreshes."));
}
Input delayInput()
{
    return number("delay_h", atLeast(0), TL_TEXT("Calculator", "Hours until a refresh arrives."))
        .orElse(0);
}

} // namespace

std::vector<Calculator> timingCalculators()
{
    return {
        {"age_of_information_batch",
         TL_TEXT("Calculator", "Age of a copy that is refreshed in batches, at a random moment: "
                               "mean and 95th percentile, hours."),
         {periodInput(), delayInput()},
         [](const Arguments &in) -> Expected<Answer> {
             const double period = in.number("period_h");
             const double delay = in.number("delay_h");
             return Answer(std::vector<double>{batchAgeMean(period, delay),
                                               batchAgeQuantile(period, delay, 0.95)});
         },
         Elementwise},
        {"stale_probability_batch",
         TL_TEXT("Calculator",
                 "Chance that the truth has changed since a copy refreshed in batches was taken."),
         {periodInput(), delayInput(),
          number("update_rate_per_h", atLeast(0),
                 TL_TEXT("Calculator", "Changes of the truth per hour."))},
         [](const Arguments &in) -> Expected<Answer> {
             return Answer(batchStaleProbability(in.number("period_h"), in.number("delay_h"),
                                                 in.number("update_rate_per_h")));
         },
         Elementwise},
        {"duration_days",
         TL_TEXT("Calculator", "Days until a test has its customers and their outcomes; null where "
                               "they never arrive."),
         {list("cumulative_new_eligible", atLeast(0),
               TL_TEXT("Calculator", "New customers by the end of each day.")),
          number("allocation", between(0, 1),
                 TL_TEXT("Calculator", "Share of them that is enrolled."))
              .orElse(1),
          number("n_total", atLeast(0), TL_TEXT("Calculator", "Customers needed in all arms.")),
          number("min_days", atLeast(0), TL_TEXT("Calculator", "Shortest enrolment.")).orElse(14),
          number("maturation_days", atLeast(0),
                 TL_TEXT("Calculator", "Days until the last customer's outcome counts."))
              .orElse(0),
          flag("whole_weeks", true,
               TL_TEXT("Calculator", "Round the enrolment up to full weeks."))},
         [](const Arguments &in) -> Expected<Answer> {
             const std::vector<double> &arrivals = in.list("cumulative_new_eligible");
             for (size_t day = 1; day < arrivals.size(); ++day)
                 if (arrivals[day] < arrivals[day - 1])
                     return refuse(TL_TEXT("Calculator", "Cumulative counts cannot fall."));
             return Answer(
                 testDurationDays(arrivals, in.number("n_total"),
                                  {in.number("allocation"), in.number("min_days"),
                                   in.number("maturation_days"), in.flag("whole_weeks")}));
         },
         Elementwise},
    };
}

} // namespace throughline::statistics
