// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

namespace throughline {

/// The Liquid text with the library's blocks in their places, and the blocks that these take in: for
/// those who look at words and links and for platforms that know no such library. A block that is
/// taken with arguments, by a name that is worked out, or in a circle stays as its tag.
std::string withBlocks(const Project &project, const std::string &text);

} // namespace throughline
