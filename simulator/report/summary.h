// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"

#include <string>

namespace throughline {

/// A report in words for a terminal: what it rests on, lift with its uncertainty, score, funnel and
/// reach. Lines of at most 100 columns where names allow it.
std::string summarise(const Json &report);

} // namespace throughline
