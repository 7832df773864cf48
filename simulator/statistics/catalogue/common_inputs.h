// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/statistics/catalogue/arguments.h"
#include "simulator/statistics/catalogue/input.h"
#include "simulator/statistics/intervals.h"
#include "simulator/statistics/significance.h"

namespace throughline::statistics {

// Inputs that many calculators share, with the readers that belong to them.

Input alphaInput();
Input sidesInput();
Input powerInput();
Input confidenceInput();

/// From `alpha` and `sides`.
Significance significanceOf(const Arguments &in);

/// A proportion from its two inputs; refused where x > n.
Expected<Proportion> proportionOf(const Arguments &in, std::string_view x, std::string_view n);

} // namespace throughline::statistics
