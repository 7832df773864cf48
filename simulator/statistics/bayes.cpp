// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/bayes.h"

#include "simulator/statistics/beta_nodes.h"
#include "simulator/statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace throughline::statistics {

namespace {

double logOddsSpread(BetaBelief belief)
{
    return std::sqrt(1 / belief.alpha + 1 / belief.beta);
}

} // namespace

double assurance(EffectPrior prior, double standardError, Significance test)
{
    return normalCdf((prior.mean - test.criticalZ() * standardError) /
                     std::hypot(standardError, prior.sd));
}

double proportionDifferenceError(double pControl, double nPerArm)
{
    return std::sqrt(2 * pControl * (1 - pControl) / nPerArm);
}

double assuranceCeiling(EffectPrior prior)
{
    if (prior.sd == 0)
        return prior.mean > 0 ? 1 : 0;
    return normalCdf(prior.mean / prior.sd);
}

double probabilityGreater(BetaBelief b, BetaBelief a)
{
    // The narrower belief carries the nodes, so that the other's distribution is smooth on them.
    const double bSpread = logOddsSpread(b);
    const double aSpread = logOddsSpread(a);
    // Where the beliefs are far apart, what counts is their narrow overlap far out in both.
    const double overlap = std::sqrt(1 / (a.alpha + b.alpha) + 1 / (a.beta + b.beta));
    const double step = 0.5 * std::max(overlap, 0.01 * std::min(aSpread, bSpread));
    const double farthest = std::min({a.alpha, a.beta, b.alpha, b.beta}) < 0.2 ? 60 : 740;
    if (bSpread <= aSpread)
        return std::min(1.0, meanOverBeta(
                                 b.alpha, b.beta,
                                 [&](double p, double q) {
                                     return p < 0.5 ? betaCdf(p, a.alpha, a.beta)
                                                    : betaTail(q, a.beta, a.alpha);
                                 },
                                 step, farthest));
    return std::min(1.0, meanOverBeta(
                             a.alpha, a.beta,
                             [&](double p, double q) {
                                 return q < 0.5 ? betaCdf(q, b.beta, b.alpha)
                                                : betaTail(p, b.alpha, b.beta);
                             },
                             step, farthest));
}

Interval betaInterval(BetaBelief belief, double confidence)
{
    const double tail = (1 - confidence) / 2;
    return {betaQuantile(tail, belief.alpha, belief.beta),
            betaUpperQuantile(tail, belief.alpha, belief.beta)};
}

double shrunkRate(double successes, double trials, double segmentRate, double strength)
{
    return (successes + strength * segmentRate) / (trials + strength);
}

} // namespace throughline::statistics
