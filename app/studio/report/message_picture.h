// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/report/report_document.h"

namespace throughline::studio {

/// Messages of a test plan side by side, as their reader sees them: the channel, then subject,
/// headline, text, picture and button, one under the other. Drawn of the few elements that
/// QSvgRenderer knows. Two fit the width of a printed page.
ReportChart messagePictures(const QList<ReportView> &messages, const ReportColors &colors);

} // namespace throughline::studio
