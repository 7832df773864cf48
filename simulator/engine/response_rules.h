// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace throughline {

/// Nobody looks or clicks at every message.
inline constexpr double mostResponding = 0.98;

/// A rate of response times the customer's own factor.
inline double ownShare(double share, double factor) { return std::min(share * factor, std::max(mostResponding, share)); }

/// Mean pause between two impressions of one ad: three a day, assumed.
inline constexpr double meanImpressionGap = 8 * 3600;
/// The stream of an ad's luck in which its impressions begin, four to a group of words.
inline constexpr unsigned impressionStream = 100;

} // namespace throughline
