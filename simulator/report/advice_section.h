// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"
#include "simulator/scenario/channel_advice.h"

namespace throughline {

/// The report with the section `channelAdvice`, under a digest of its own.
Json withChannelAdvice(Json report, const std::vector<ChannelAdvice> &advice);

} // namespace throughline
