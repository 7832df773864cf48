// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

namespace throughline {

/// Where a path leads: the value with its type, and the list (or map) that it is an item of.
struct Place
{
    const Type *type = nullptr;
    void *value = nullptr;
    const Field *field = nullptr;        ///< of the innermost field on the way

    const Type *listType = nullptr;      ///< set where the place is an item of a list
    void *list = nullptr;
    size_t index = 0;

    std::string mapKey;                  ///< set where the place is an entry of the map in type/value
    bool isMapEntry = false;
};

std::vector<std::string> splitPath(const Path &path);

/// TL020 where the path leads nowhere. The list items passed on the way go to `onTheWay`, if given.
Expected<Place> placeOf(Project &project, const Path &path, std::vector<Place> *onTheWay = nullptr);

/// The JSON pointer (RFC 6901) of what the path leads to: "journeys/cart/nodes/email/with" is
/// "/journeys/0/nodes/3/with" in the file. Steps that lead nowhere end the pointer.
std::string pointerOf(const Project &project, const Path &path);
/// The way back. What the project does not have ends the path.
Path pathOfPointer(const Project &project, const std::string &pointer);

} // namespace throughline
