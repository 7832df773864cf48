// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"
#include "model/project/project.h"

#include <QString>

namespace throughline::studio {

/// Where a path leads in a project: the value's address, its type and the field that describes it
/// (null for items of lists). Valid until the project changes.
struct PlaceInProject
{
    const void *address = nullptr;
    const Type *type = nullptr;
    const Field *field = nullptr;

    /// The structure at this place, or null where the value has none.
    const Structure *structure() const;
    const void *structureAddress() const;
};

std::optional<PlaceInProject> placeAt(const Project &project, const Path &path);

/// True if a change that touched `touched` may have altered what `path` names.
bool concerns(const Path &touched, const Path &path);
bool concerns(const std::vector<Path> &touched, const Path &path);

Path joined(const Path &path, std::string_view key);
/// "a/b/c" → "a/b"; "" for a single step.
Path parentOf(const Path &path);
std::string lastStepOf(const Path &path);

Path nodePath(const std::string &journey, const std::string &node);
Path edgePath(const std::string &journey, const Edge &edge);

/// Where a change happens, for showing it: the value's path, or that of the item put in or taken out.
Path placeOfChange(const Change &change);

} // namespace throughline::studio
