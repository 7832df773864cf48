// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/report/report_view.h"

#include <QByteArray>

namespace throughline::studio {

/// The report on A4 pages, with selectable text. Needs a QGuiApplication.
QByteArray reportPdf(const ReportView &report);

} // namespace throughline::studio
