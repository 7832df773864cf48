// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/report/report_view.h"

#include <QByteArray>

namespace throughline::studio {

/// One HTML file that needs nothing beside it: no script, no address, charts as inline SVG, in light
/// and dark. Every text of the report is escaped.
QByteArray reportHtml(const ReportView &report);

} // namespace throughline::studio
