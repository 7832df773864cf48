// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/checks/rule_pack.h"

namespace throughline {

/// The packs of resources/rules, which are compiled into the program.
const std::vector<RulePack> &rulePacks();

} // namespace throughline
