// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"

#include <string>
#include <utility>
#include <vector>

namespace throughline::statistics {

/// "This input has no answer": wrong use of a function (exit 2 at the command line).
inline tl::unexpected<Problem> refuse(Text text, std::vector<std::string> arguments = {})
{
    return tl::unexpected<Problem>(usageProblem("TL803", text, std::move(arguments)));
}

} // namespace throughline::statistics
