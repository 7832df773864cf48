// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <string>
#include <string_view>
#include <vector>

namespace throughline {

/// "throughline/1"; files of an older number migrate, of a newer one are refused.
inline constexpr int projectFormat = 1;

struct ReadProject
{
    Project project;
    std::vector<Problem> warnings;       ///< unknown keys, which survive
};

/// Reads UTF-8 JSON. The first error names the JSON pointer, what was expected and what was found;
/// the others follow it in `more`, if given.
Expected<ReadProject> parseProject(std::string_view text, std::vector<Problem> *more = nullptr);

/// Stable order, two spaces, small values on one line; ends in a line break.
std::string writeProject(const Project &project);

/// SHA-256 (hexadecimal) of what the project says, without positions on the canvas and the
/// record of exports.
std::string projectHash(const Project &project);

/// JSON Schema (draft-07) of a project file.
Json projectSchema();

} // namespace throughline
