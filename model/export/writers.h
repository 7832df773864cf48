// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"

namespace throughline {

class ExportContext;

// One per target, each in its own file; targets.cpp lists them.
Expected<void> writeThroughline(ExportContext &context);
Expected<void> writeBpmn(ExportContext &context);
Expected<void> writeDittofeed(ExportContext &context);
Expected<void> writeKlaviyo(ExportContext &context);
Expected<void> writeOneSignal(ExportContext &context);
Expected<void> writeParcelvoy(ExportContext &context);

} // namespace throughline
