// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace throughline {

// The functions of the C mathematics library round differently between versions. These use only
// + − × ÷ and the square root, which IEEE 754 rounds in one way, so that what follows from them is
// the same on every x86-64 (the build forbids fused multiply-add).

/// e^x; 0 below −700, the value at 700 above it. Relative error below 1e-14.
double exactExp(double x);

/// Natural logarithm of a positive, finite number. Absolute error below 1e-15 near 1.
double exactLog(double x);

/// x^y for positive x.
inline double exactPower(double x, double y) { return exactExp(y * exactLog(x)); }

/// z with P(Z > z) = tail for a standard normal Z, 0 < tail < 1: Wichura's algorithm AS 241 (1988).
double normalUpperQuantile(double tail);

/// The standard normal's P(Z < z); error below 1e-7 (Abramowitz and Stegun 26.2.17).
double normalBelow(double z);

/// At `digits` significant digits, half away from zero; fitted parameters are kept at six.
double roundedTo(double value, int digits = 6);

/// Nearest whole number, half up, clamped to ±9.2e18; not a number gives 0.
std::int64_t clampedRound(double value);

} // namespace throughline
