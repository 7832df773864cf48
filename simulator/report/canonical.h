// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"

#include <string>

namespace throughline {

/// Keys sorted by their bytes, no white space, UTF-8, reals at 9 significant digits.
std::string canonicalText(const Json &json);

/// SHA-256 (hexadecimal) of the canonical text of the report without `digest` and `run.seconds`:
/// two runs of the same project, database, seed and version have the same.
std::string reportDigest(const Json &report);

/// Every real rounded to 9 significant digits, so that no build writes another tenth digit.
void roundReals(Json &json);

} // namespace throughline
