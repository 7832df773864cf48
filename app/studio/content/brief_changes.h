// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <QStringList>

namespace throughline::studio {

/// What a reader who approved the one has to look at in the other, a line each: where, and from what
/// to what. Without versions, positions and what follows from a text; empty where nothing has changed.
QStringList changesSince(const Project &approved, const Project &project);

} // namespace throughline::studio
