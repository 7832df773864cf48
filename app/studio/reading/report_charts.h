// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/charts/channel_table.h"
#include "app/studio/charts/funnel.h"
#include "app/studio/charts/heat_map.h"
#include "app/studio/charts/lift_ranges.h"
#include "app/studio/charts/score_dial.h"
#include "app/studio/charts/step_curve.h"
#include "model/values/json.h"

namespace throughline::studio {

// What each chart of the dashboard takes from a report (throughline-report/1).

ScoreDialData scoreOf(const Json &report);
LiftData liftOf(const Json &report, const QLocale &locale);
HeatMapData channelPairsOf(const Json &report);
StepCurveData responseTimesOf(const Json &report);
QList<ChannelRow> channelsOf(const Json &report);
FunnelData funnelOf(const Json &report);

/// A sentence of the report in the user's language; one that holds values stays as it was written.
QString sentence(const std::string &written);
/// The report's own word on why a figure is missing: "why" beside the value at `path`.
QString whyMissing(const Json &report, std::string_view section);
/// "1,120 extra purchases · chance a test shows it 83 %".
QString liftSentence(const Json &report, const QLocale &locale);

} // namespace throughline::studio
