// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"
#include "model/values/problem.h"

#include <string>
#include <string_view>

namespace throughline {

/// Reads UTF-8 JSON; TL001 names line and column. Nested deeper than 100 it is refused, because
/// what reads and writes a document does so recursively.
Expected<Json> parseJson(std::string_view text);

/// Two spaces of indent; an object or list that fits into 100 columns stands on one line. Ends in
/// a line break.
std::string writeJson(const Json &json);

} // namespace throughline
