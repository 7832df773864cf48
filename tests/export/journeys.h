// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <cstdint>
#include <string>

namespace throughline::test {

/// A sample project, read from the bytes in the program.
Project sampleProject(std::string_view key);

/// A valid project with one random journey: waits, splits, experiments, messages of all channels,
/// joins and now and then a loop with a wait. The same seed gives the same project.
Project randomProject(std::uint64_t seed);

} // namespace throughline::test
