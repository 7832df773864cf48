// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/report/report_document.h"

namespace throughline::studio {

/// Messages of a test plan side by side as their reader sees them, each under its channel's name. Two fit
/// the width of a printed page. `brand` as a project holds it.
ReportPicture messagePictures(const QList<ReportView> &messages, const ReportView &brand);

} // namespace throughline::studio
