// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <string>

namespace throughline::calibration {

/// What an arm of a randomised table stands for in the project: an arm of an experiment, or a
/// template. Names are compared without case, spaces and signs ("Mens E-Mail" is "mens-e-mail").
struct ArmBinding
{
    std::string node;                    ///< "split.arm"; empty: none
    std::string template_;               ///< id; empty: none
    std::int64_t window = 0;             ///< seconds that the experiment's outcomes count; 0: not known

    bool isBound() const { return !node.empty() || !template_.empty(); }
};

/// Experiments come before templates, and journeys in their order; archived ones do not count.
ArmBinding bindingOf(const Project &project, const std::string &arm);

} // namespace throughline::calibration
