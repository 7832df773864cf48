// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/catalogue/common_inputs.h"
#include "simulator/statistics/catalogue/topics.h"
#include "simulator/statistics/refusal.h"
#include "simulator/statistics/score_intervals.h"

#include <cmath>

namespace throughline::statistics {

namespace {

constexpr double MostCustomers = 1e15; // counts that a double holds exactly

Input countInput(std::string_view name)
{
    return number(name, between(0, MostCustomers),
                  TL_TEXT("Calculator", "Customers with the outcome."));
}
Input sizeInput(std::string_view name)
{
    return number(name, Range{0, MostCustomers, true, false},
                  TL_TEXT("Calculator", "Customers in all."));
}

std::vector<Input> twoProportionInputs()
{
    Input n1 = sizeInput("n1");
    Input n2 = sizeInput("n2");
    n1.range = n2.range = between(1, MostCustomers);
    return {countInput("x1"), n1, countInput("x2"), n2, confidenceInput()};
}

template <class Method>
Calculator ofTwoProportions(std::string_view name, Text help, Method method)
{
    return {name, help, twoProportionInputs(), [method](const Arguments &in) -> Expected<Answer> {
                const auto p1 = proportionOf(in, "x1", "n1");
                if (!p1)
                    return tl::unexpected(p1.error());
                const auto p2 = proportionOf(in, "x2", "n2");
                if (!p2)
                    return tl::unexpected(p2.error());
                return Answer(method(*p1, *p2, in.number("conf")));
            }};
}

std::vector<Input> liftInputs()
{
    return {number("mean_treat", anyNumber, TL_TEXT("Calculator", "Mean of the treated arm.")),
            number("var_mean_treat", atLeast(0), TL_TEXT("Calculator", "Variance of that mean.")),
            number("mean_control", anyNumber, TL_TEXT("Calculator", "Mean of the control arm.")),
            number("var_mean_control", atLeast(0), TL_TEXT("Calculator", "Variance of that mean.")),
            number("cov_means", anyNumber,
                   TL_TEXT("Calculator", "Covariance of the two means: 0 for separate arms."))
                .orElse(0),
            confidenceInput()};
}

Expected<void> checkLift(const Arguments &in)
{
    if (in.number("mean_control") == 0)
        return refuse(TL_TEXT("Calculator", "A lift over a control of 0 does not exist."));
    if (std::abs(in.number("cov_means")) > std::sqrt(in.number("var_mean_treat")) *
                                               std::sqrt(in.number("var_mean_control")) *
                                               (1 + 1e-9))
        return refuse(TL_TEXT("Calculator", "The covariance is larger than the variances allow."));
    return {};
}

MeanEstimate treatOf(const Arguments &in)
{
    return {in.number("mean_treat"), in.number("var_mean_treat")};
}
MeanEstimate controlOf(const Arguments &in)
{
    return {in.number("mean_control"), in.number("var_mean_control")};
}

Input armSize(std::string_view name)
{
    return number(name, atLeast(2), TL_TEXT("Calculator", "Customers in the arm."));
}
Input armMean(std::string_view name)
{
    return number(name, anyNumber, TL_TEXT("Calculator", "Mean of the arm."));
}
Input armSd(std::string_view name)
{
    return number(name, atLeast(0), TL_TEXT("Calculator", "Standard deviation in the arm."));
}

} // namespace

std::vector<Calculator> intervalCalculators()
{
    return {
        {"wilson_interval",
         TL_TEXT("Calculator", "Confidence interval of a rate (Wilson)."),
         {countInput("x"), sizeInput("n"), confidenceInput()},
         [](const Arguments &in) -> Expected<Answer> {
             const auto p = proportionOf(in, "x", "n");
             if (!p)
                 return tl::unexpected(p.error());
             return Answer(wilsonInterval(*p, in.number("conf")));
         },
         Elementwise},
        {"cross_channel_engagement_rate",
         TL_TEXT("Calculator", "Share engaged on two or more channels among those reached on two "
                               "or more, with its Wilson interval."),
         {countInput("engaged_two_plus"), sizeInput("reached_on_two_plus"), confidenceInput()},
         [](const Arguments &in) -> Expected<Answer> {
             const auto p = proportionOf(in, "engaged_two_plus", "reached_on_two_plus");
             if (!p)
                 return tl::unexpected(p.error());
             const Interval interval = wilsonInterval(*p, in.number("conf"));
             return Answer(std::vector<double>{p->value(), interval.low, interval.high});
         },
         Elementwise},
        ofTwoProportions(
            "newcombe_diff_interval",
            TL_TEXT("Calculator",
                    "Confidence interval of a difference of rates (Newcombe, hybrid score)."),
            newcombeDifference),
        ofTwoProportions(
            "miettinen_nurminen_diff_interval",
            TL_TEXT("Calculator",
                    "Confidence interval of a difference of rates (Miettinen and Nurminen)."),
            miettinenNurminenDifference),
        ofTwoProportions("miettinen_nurminen_ratio_interval",
                         TL_TEXT("Calculator", "Confidence interval of a ratio of rates (Miettinen "
                                               "and Nurminen); null for an unbounded end."),
                         miettinenNurminenRatio),
        {"relative_lift_fieller",
         TL_TEXT("Calculator",
                 "Confidence interval of a relative lift (Fieller); null where it is unbounded."),
         liftInputs(),
         [](const Arguments &in) -> Expected<Answer> {
             if (const auto fine = checkLift(in); !fine)
                 return tl::unexpected(fine.error());
             const auto interval = relativeLiftFieller(treatOf(in), controlOf(in),
                                                       in.number("conf"), in.number("cov_means"));
             if (!interval)
                 return Answer(std::optional<double>());
             return Answer(*interval);
         }},
        {"relative_lift_delta",
         TL_TEXT("Calculator",
                 "Relative lift with its confidence interval (delta method): lift, low, high."),
         liftInputs(),
         [](const Arguments &in) -> Expected<Answer> {
             if (const auto fine = checkLift(in); !fine)
                 return tl::unexpected(fine.error());
             const LiftEstimate lift = relativeLiftDelta(treatOf(in), controlOf(in),
                                                         in.number("conf"), in.number("cov_means"));
             return Answer(std::vector<double>{lift.lift, lift.interval.low, lift.interval.high});
         }},
        {"welch_interval",
         TL_TEXT("Calculator", "Confidence interval of a difference of means with unequal "
                               "variances (Welch): low, high, degrees of freedom."),
         {armMean("mean1"), armSd("sd1"), armSize("n1"), armMean("mean2"), armSd("sd2"),
          armSize("n2"), confidenceInput()},
         [](const Arguments &in) -> Expected<Answer> {
             const auto welch = welchInterval(in.number("mean1"), in.number("sd1"), in.number("n1"),
                                              in.number("mean2"), in.number("sd2"), in.number("n2"),
                                              in.number("conf"));
             if (!welch)
                 return tl::unexpected(welch.error());
             return Answer(
                 std::vector<double>{welch->interval.low, welch->interval.high, welch->df});
         }},
    };
}

} // namespace throughline::statistics
