// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

namespace throughline {

/// Documents keep the order in which their keys were written.
using Json = nlohmann::ordered_json;

} // namespace throughline
