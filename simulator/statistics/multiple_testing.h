// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace throughline::statistics {

// Adjusted p-values in the order of the input, as R's p.adjust. Values from 0 to 1.

std::vector<double> adjustBonferroni(const std::vector<double> &p);
std::vector<double> adjustHolm(const std::vector<double> &p);
std::vector<double> adjustHochberg(const std::vector<double> &p);
/// Benjamini-Hochberg: controls the false discovery rate.
std::vector<double> adjustBenjaminiHochberg(const std::vector<double> &p);

} // namespace throughline::statistics
