// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/metrics/customer_totals.h"
#include "simulator/metrics/touch.h"

namespace throughline::metrics {

/// Reached and engaged on two channels or more, and the wait from the first touch that reached the
/// customer to the first engagement, censored at unsubscribing or the horizon. A landing page is no
/// channel of its own: its engagement counts for the channel that sent the visitor.
void countEngagement(EngagementTotals &totals, const Story &story);

/// Customers who saw two channels or more against those who saw one, by stratum.
void countValue(ValueTotals &totals, const Story &story);

} // namespace throughline::metrics
