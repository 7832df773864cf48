// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/customer_value.h"

#include "simulator/statistics/beta_nodes.h"
#include "simulator/statistics/refusal.h"

#include <algorithm>
#include <cmath>

namespace throughline::statistics {

namespace {

/// E[(1 - e^{-lambda p t}) / p] over lambda ~ Gamma(r, alpha), p ~ Beta(a, b). The published form
/// divides by a - 1 and needs a hypergeometric function near its singularity; this one does not.
double purchasesWhileAlive(double r, double alpha, double a, double b, double time)
{
    if (time <= 0)
        return 0;
    const double rate = time / alpha;
    const auto given = [&](double p, double) {
        if (p < 1e-280)
            return r * rate;
        return -std::expm1(-r * std::log1p(p * rate)) / p;
    };
    return meanOverBeta(a, b, given, 0.5, 45 + std::log1p(r * rate));
}

} // namespace

double expectedPurchases(const BgNbd &model, double time)
{
    return purchasesWhileAlive(model.r, model.alpha, model.a, model.b, time);
}

double expectedPurchases(const BgNbd &model, double time, const PurchaseHistory &history)
{
    const double whileAlive = purchasesWhileAlive(
        model.r + history.x, model.alpha + history.observed, model.a, model.b + history.x, time);
    return whileAlive * probabilityAlive(model, history);
}

double probabilityAlive(const BgNbd &model, const PurchaseHistory &history)
{
    if (history.x <= 0)
        return 1;
    const double logOdds =
        (model.r + history.x) * std::log1p((history.observed - history.lastPurchase) /
                                           (model.alpha + history.lastPurchase)) +
        std::log(model.a / (model.b + std::max(history.x, 1.0) - 1));
    return 1 / (1 + std::exp(logOdds));
}

Expected<double> expectedSpend(const GammaGamma &model, double x, double meanSpend)
{
    const double shape = model.p * x + model.q - 1;
    if (!(shape > 0))
        return refuse(TL_TEXT("Statistics", "With q of at most 1 the spend of a customer without "
                                            "repeat purchases has no mean."));
    return model.p * (model.v + x * meanSpend) / shape;
}

double discountedValue(const BgNbd &model, const PurchaseHistory &history, double spend, int weeks,
                       double weeklyDiscount)
{
    double value = 0;
    double before = 0;
    for (int week = 1; week <= weeks; ++week) {
        const double until = expectedPurchases(model, week, history);
        value += (until - before) * spend * std::exp(-week * std::log1p(weeklyDiscount));
        before = until;
    }
    return value;
}

} // namespace throughline::statistics
