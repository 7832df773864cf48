// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/compile/program.h"

#include <array>
#include <vector>

namespace throughline {

/// One draw from the beliefs about response and effects, as `Program::responses` and `effects`.
struct Parameters
{
    std::vector<std::array<double, 6>> shares; ///< delivered, seen, clicked, replied, unsubscribed, complained
    std::vector<double> logMultipliers;
};

/// Draw 0: the means of the beliefs. Others: Beta and log-normal samples by the seed and the name.
Parameters parametersOf(const Program &program, std::uint64_t seed, std::uint32_t draw);

} // namespace throughline
