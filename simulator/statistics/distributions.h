// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace throughline::statistics {

// The distributions that the library needs, on doubles. Tails are computed as such, never as one
// minus the other side, so that 1e-300 stays 1e-300. None throws: outside its domain a function
// returns NaN, which callers exclude by checking their inputs.

double normalCdf(double z);
double normalTail(double z); ///< P(Z > z)
double normalDensity(double z);
/// The z with P(Z > z) = tail; infinite at 0 and 1.
double normalUpperQuantile(double tail);
/// The z with P(|Z| <= z) = confidence, 0 < confidence < 1.
double normalTwoSidedQuantile(double confidence);

/// Student's t with `df` > 0 degrees of freedom; infinite df is the normal distribution.
double studentTail(double t, double df);
double studentUpperQuantile(double tail, double df);

double chiSquaredTail(double x, double df);
double chiSquaredUpperQuantile(double tail, double df);
/// P(X > x) for a chi-squared with non-centrality `lambda` >= 0.
double noncentralChiSquaredTail(double x, double df, double lambda);

double betaCdf(double x, double alpha, double beta);
double betaTail(double x, double alpha, double beta); ///< P(X > x)
double betaQuantile(double probability, double alpha, double beta);
double betaUpperQuantile(double tail, double alpha, double beta);

/// Gamma's cumulative distribution with unit rate: P(shape, x).
double gammaCdf(double x, double shape);
double logGamma(double x); ///< x > 0
double digamma(double x);  ///< x > 0

} // namespace throughline::statistics
