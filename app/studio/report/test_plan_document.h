// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/report/report_document.h"

namespace throughline::studio {

inline constexpr const char *testPlanFormat = "throughline-test-plan/1";

/// A test plan for approval: hypothesis, arms with what they say, size and duration, the curves behind
/// them, the rules for stopping and the risks.
ReportDocument layOutTestPlan(const ReportView &document, const ReportColors &colors);

} // namespace throughline::studio
