// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

namespace throughline {

/// A problem together with the change that mends it, where one is safe.
struct Finding
{
    Problem problem;
    std::optional<Change> mend;
};

/// Everything that can be said of the project without a database, errors first.
std::vector<Finding> check(const Project &project);

} // namespace throughline
