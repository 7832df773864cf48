// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/sample/life.h"

#include <cstdint>

namespace throughline::sample {

/// Adds twelve months of messages and what the customer did with them: rates and a favourite hour
/// of the day are the customer's own, and a click depends on both. Unsubscribing ends the messages
/// of that channel, withdraws its consent and is entered as a change of the profile.
void makeMessages(std::uint64_t seed, std::uint64_t number, Life &life);

} // namespace throughline::sample
