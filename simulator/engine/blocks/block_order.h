// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/compile/program.h"

#include <optional>

namespace throughline {

/// What the block executor can walk: one journey without a loop, entered by an audience at the
/// start, of messages that arrive by themselves, retargeting, waits, splits, goals by purchase and
/// exits, on customers whose deciding fields do not change by themselves. The nodes come in an order
/// in which every edge leads forward. Nothing for any other program.
std::optional<std::vector<std::uint32_t>> blockOrder(const Program &program);

/// Messages and arms that one customer may get; a longer journey is left to the general executor.
inline constexpr std::size_t mostBlockMessages = 10;
inline constexpr std::size_t mostBlockArms = 4;

} // namespace throughline
