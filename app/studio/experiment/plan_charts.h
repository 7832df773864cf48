// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/charts/histogram.h"
#include "app/studio/charts/line_chart.h"
#include "app/studio/charts/power_curve.h"
#include "app/studio/charts/time_line.h"
#include "simulator/planning/calendar.h"
#include "simulator/planning/mock_readout.h"

namespace throughline::studio {

// What the planner's charts take from a plan.

/// Customers enrolled by day against what the test needs.
LineChartData flowOf(const planning::TestPlan &plan, const QLocale &locale);
/// Power by the last day of enrolment.
PowerCurveData powerByDayOf(const planning::TestPlan &plan, const QLocale &locale);
/// Power by the relative effect in percent.
PowerCurveData powerByEffectOf(const planning::TestPlan &plan, const QLocale &locale);
/// The bars of the looks beside the bar of one look at the end.
LineChartData boundariesOf(const planning::TestPlan &plan, const QLocale &locale);
/// One sentence on the looks: expected size, and what peeking would cost.
QString sequenceSentence(const planning::TestPlan &plan, const QLocale &locale);
HistogramData mockOf(const planning::MockReadout &readout, std::optional<double> relativeTruth, const QLocale &locale);
QString mockSentence(const planning::MockReadout &readout, const QLocale &locale);
TimeLineData timeLineOf(const planning::Calendar &calendar, const std::string &chosen, const QDate &today,
                        const QLocale &locale);

} // namespace throughline::studio
