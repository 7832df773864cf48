// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/viewer.h"

namespace throughline {

/// A made-up value for a personal field, always the same for the same customer; nothing where the
/// role is not personal.
std::optional<std::string> standInFor(std::string_view role, std::uint64_t customerHash);

/// Puts stand-ins in the place of every personal value that is set, so that a real customer's name
/// is on no screen unless it is asked for.
void hidePerson(Viewer &viewer, std::uint64_t customerHash);

} // namespace throughline
