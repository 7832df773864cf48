// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace throughline {

/// One value of a customer's field: absent, or a boolean, a whole number, a real or a text.
/// Dates and moments are texts in a rule and seconds (whole numbers) in a database.
using Scalar = std::variant<std::monostate, bool, std::int64_t, double, std::string>;

Json encodeScalar(const Scalar &scalar);
/// Nothing for arrays and objects.
std::optional<Scalar> decodeScalar(const Json &json);
/// As a person would write it: "Gold", "12.5", "yes", "(none)".
std::string formatScalar(const Scalar &scalar);

} // namespace throughline
