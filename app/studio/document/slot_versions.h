// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

namespace throughline::studio {

/// The change with the version raised of each slot of a master template whose words, picture or
/// variants it alters without setting the version itself, so that channels which adapted the slot
/// are seen to be behind. `isContinued`: the change goes on with an edit that has raised it already.
Change withRaisedVersions(const Project &project, Change change, bool isContinued);

} // namespace throughline::studio
