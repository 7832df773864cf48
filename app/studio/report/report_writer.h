// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"
#include "model/values/problem.h"

#include <QString>

namespace throughline::studio {

/// Reads a report (throughline-report/1) and draws it as one self-contained page: HTML with the
/// charts as SVG, or PDF on A4. The ending of `out` decides. Needs a QApplication; the offscreen
/// platform is enough. Errors: TL760 (no report), TL761 (unknown ending), TL762 (cannot be written).
Expected<void> renderReport(const QString &in, const QString &out);

} // namespace throughline::studio
