// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

namespace throughline {

/// What a second export changes on the platform, in one sentence a change: steps, ways, texts,
/// rules. Places on the canvas and what no bundle says (simulation, money, scenarios) are left out.
std::vector<Message> changedSince(const Project &before, const Project &after);

} // namespace throughline
