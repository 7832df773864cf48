// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace throughline {

// Effects that belong to no message bear one of these in place of a node.

/// Multiplies the customers' own baseline of conversion, in both worlds and for the whole run: what a
/// control group showed. The first one whose audience fits at the start applies.
inline constexpr const char *baselineNode = "@baseline";

/// What full fatigue leaves of a response and of an effect; 1: fatigue changes nothing. Without such
/// an effect fatigue is off.
inline constexpr const char *fatigueNode = "@fatigue";

} // namespace throughline
