// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace throughline::statistics {

// A copy that is refreshed every `period` and arrives `delay` later: at a random moment its age is
// uniform from delay to delay + period. One unit of time throughout; period and delay >= 0.

double batchAgeMean(double period, double delay);
/// The age that a share `probability` of moments does not exceed.
double batchAgeQuantile(double period, double delay, double probability);

/// Chance that the truth has changed since the copy was taken, with changes at a constant rate.
double batchStaleProbability(double period, double delay, double updateRate);

} // namespace throughline::statistics
