// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"
#include "simulator/engine/blocks/funnel_run.h"

#include <string>

namespace throughline::cli {

/// `throughline-funnel/1`: nodes and experiments as in a report, with the shares that have responded
/// by some hours after the first touch.
Json funnelJson(const FunnelResult &result, double seconds);

/// The same as lines for a terminal.
std::string funnelText(const FunnelResult &result, double seconds);

} // namespace throughline::cli
