// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/metrics/customer_totals.h"
#include "simulator/metrics/touch.h"

namespace throughline::metrics {

/// Ads to customers whom another channel reaches within 7 days, and ads shown within 14 days after a
/// purchase.
void countPaid(PaidTotals &totals, const Story &story);

} // namespace throughline::metrics
