// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"

namespace throughline::statistics {

// BG/NBD (Fader, Hardie & Lee 2005) and Gamma-Gamma (Fader & Hardie 2013) with the meaning of the
// Python package "lifetimes": x repeat purchases, the last of them t_x after the first purchase,
// observed until T. One unit of time throughout (weeks in this project).

struct BgNbd
{
    double r = 1;     ///< shape of the purchase rate
    double alpha = 1; ///< its rate
    double a = 1;     ///< dropout after a purchase ~ Beta(a, b)
    double b = 1;
};

struct PurchaseHistory
{
    double x = 0;            ///< repeat purchases
    double lastPurchase = 0; ///< t_x, 0 <= t_x <= T
    double observed = 0;     ///< T
};

/// Purchases that a customer of whom nothing is known makes up to `time`.
double expectedPurchases(const BgNbd &model, double time);
/// Purchases in the `time` after T, given the history.
double expectedPurchases(const BgNbd &model, double time, const PurchaseHistory &history);
/// 1 without repeat purchases: the model lets a customer leave only after one.
double probabilityAlive(const BgNbd &model, const PurchaseHistory &history);

struct GammaGamma
{
    double p = 1;
    double q = 2;
    double v = 1;
};

/// Expected value per purchase given x repeat purchases of mean value m. Refused where the model
/// has no mean (p x + q <= 1).
Expected<double> expectedSpend(const GammaGamma &model, double x, double meanSpend);

/// Value of the coming `weeks`, each week's purchases discounted at its end.
double discountedValue(const BgNbd &model, const PurchaseHistory &history, double spend, int weeks,
                       double weeklyDiscount);

} // namespace throughline::statistics
