// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/assumptions.h"

#include <array>

namespace throughline {

/// How surely each share of a response is known: the trials that a Beta belief around it stands for, in
/// the order delivered, seen, clicked, replied, unsubscribed, complained.
std::array<double, 6> trialsBehind(const ResponseAssumption &response);

/// Variance of such a belief over the square of its mean; infinite for a mean of 0.
double relativeVariance(double mean, double trials);

} // namespace throughline
