// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/bayes.h"
#include "simulator/statistics/catalogue/common_inputs.h"
#include "simulator/statistics/catalogue/topics.h"
#include "simulator/statistics/refusal.h"

namespace throughline::statistics {

namespace {

Input priorMean()
{
    return number("prior_mean", anyNumber,
                  TL_TEXT("Calculator", "Mean of the effects thought possible."));
}
Input priorSd()
{
    return number("prior_sd", atLeast(0), TL_TEXT("Calculator", "Their standard deviation."));
}
EffectPrior priorOf(const Arguments &in)
{
    return {in.number("prior_mean"), in.number("prior_sd")};
}

Input betaParameter(std::string_view name)
{
    return number(name, between(1e-3, 1e12),
                  TL_TEXT("Calculator", "Parameter of the beta belief."));
}

/// Two sharper beliefs cannot be compared in double precision.
Input comparedParameter(std::string_view name)
{
    return number(name, between(1e-3, 2e9), TL_TEXT("Calculator", "Parameter of the beta belief."));
}

std::vector<Input> twoBeliefs(std::string_view alpha1, std::string_view beta1,
                              std::string_view alpha2, std::string_view beta2)
{
    return {comparedParameter(alpha1), comparedParameter(beta1), comparedParameter(alpha2),
            comparedParameter(beta2)};
}

} // namespace

std::vector<Calculator> bayesCalculators()
{
    return {
        {"assurance_normal",
         TL_TEXT("Calculator", "Chance that a test of two conversion rates will be significant and "
                               "positive, over a normal prior of the effect."),
         {priorMean(), priorSd(),
          number("n_per_arm", above(0), TL_TEXT("Calculator", "Customers per arm.")),
          number("p_control", inside(0, 1),
                 TL_TEXT("Calculator", "Conversion rate of the control arm.")),
          alphaInput(), sidesInput()},
         [](const Arguments &in) -> Expected<Answer> {
             const double error =
                 proportionDifferenceError(in.number("p_control"), in.number("n_per_arm"));
             return Answer(assurance(priorOf(in), error, significanceOf(in)));
         },
         Elementwise},
        {"assurance_limit",
         TL_TEXT("Calculator", "Chance that the effect is positive: the ceiling of assurance."),
         {priorMean(), priorSd()},
         [](const Arguments &in) -> Expected<Answer> {
             return Answer(assuranceCeiling(priorOf(in)));
         },
         Elementwise},
        {"prob_b_beats_a_beta",
         TL_TEXT("Calculator", "Chance that rate B is above rate A, from two beta beliefs."),
         twoBeliefs("alpha_a", "beta_a", "alpha_b", "beta_b"),
         [](const Arguments &in) -> Expected<Answer> {
             return Answer(probabilityGreater({in.number("alpha_b"), in.number("beta_b")},
                                              {in.number("alpha_a"), in.number("beta_a")}));
         },
         Elementwise},
        {"sto_prob_best_of_two",
         TL_TEXT("Calculator",
                 "Chance that send time 2 has the higher rate, from two beta beliefs."),
         twoBeliefs("alpha_1", "beta_1", "alpha_2", "beta_2"),
         [](const Arguments &in) -> Expected<Answer> {
             return Answer(probabilityGreater({in.number("alpha_2"), in.number("beta_2")},
                                              {in.number("alpha_1"), in.number("beta_1")}));
         },
         Elementwise},
        {"beta_interval",
         TL_TEXT("Calculator", "Central credible interval of a beta belief: low, high."),
         {betaParameter("alpha"), betaParameter("beta"), confidenceInput()},
         [](const Arguments &in) -> Expected<Answer> {
             return Answer(
                 betaInterval({in.number("alpha"), in.number("beta")}, in.number("conf")));
         },
         Elementwise},
        {"sto_posterior_mean",
         TL_TEXT("Calculator",
                 "A customer's opening rate at a send time, shrunk to that of the segment."),
         {number("opens", atLeast(0), TL_TEXT("Calculator", "Messages opened.")),
          number("sends", atLeast(0), TL_TEXT("Calculator", "Messages sent.")),
          number("segment_rate", between(0, 1),
                 TL_TEXT("Calculator", "Opening rate of the segment.")),
          number("kappa", atLeast(0),
                 TL_TEXT("Calculator", "Messages that the segment's rate counts for."))},
         [](const Arguments &in) -> Expected<Answer> {
             if (in.number("opens") > in.number("sends"))
                 return refuse(TL_TEXT("Calculator", "%1 is larger than %2."), {"opens", "sends"});
             if (in.number("sends") + in.number("kappa") == 0)
                 return refuse(TL_TEXT("Calculator",
                                       "Without sends and without a segment there is no rate."));
             return Answer(shrunkRate(in.number("opens"), in.number("sends"),
                                      in.number("segment_rate"), in.number("kappa")));
         },
         Elementwise},
    };
}

} // namespace throughline::statistics
