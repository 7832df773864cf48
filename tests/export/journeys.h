// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <cstdint>
#include <string>
#include <vector>

namespace throughline::test {

/// A sample project, read from the bytes in the program.
Project sampleProject(std::string_view key);

/// A valid project with one random journey of steps of every kind, with joins. The same seed gives
/// the same project.
Project randomProject(std::uint64_t seed);
/// The same with what people seldom write: names that are no plain words, braces in names, texts that use
/// all of Liquid, arms of a thousandth of a percent, steps that no way leads to.
Project strangeProject(std::uint64_t seed);

/// What the platforms' judges are asked about: every sample and eighty random projects.
std::vector<Project> judgedProjects();

} // namespace throughline::test
