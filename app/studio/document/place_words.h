// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <QString>

namespace throughline::studio {

/// What people call the item of a list at the path: its label or name, else its channel, else its id.
QString nameOfItem(const Project &project, const Path &item);

/// Where a path leads, as people would say it: "Cart rescue › Email within the hour › Delay". Steps that
/// the project does not have are said as they are written; the whole project is the empty text.
QString placeWords(const Project &project, const Path &path);

} // namespace throughline::studio
