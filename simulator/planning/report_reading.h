// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"

#include <initializer_list>
#include <optional>
#include <string>

namespace throughline::planning {

// A report's figures: what is not there, or of another kind, is nothing.

/// The value under these keys, one within the other; null where it is not.
const Json &at(const Json &json, std::initializer_list<const char *> keys);
std::optional<double> realAt(const Json &json, std::initializer_list<const char *> keys);
/// The item of a list with this id, and of this journey where one is named.
const Json *withId(const Json &list, const std::string &id, const std::string &journey = {});

} // namespace throughline::planning
