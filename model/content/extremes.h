// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/viewer.h"

namespace throughline {

/// A made-up customer at the edge of what a template has to bear.
struct Extreme
{
    Message name;
    Viewer viewer;
};

/// The usual customer, the longest names, nobody known at all, other alphabets, right to left, one
/// for each value that a condition of the texts asks for, and one for each variant of a slot.
std::vector<Extreme> extremesOf(const Project &project, const Template &master);

/// The values that conditions of a text compare a field with: {"tier", {"Gold", "Platinum"}}.
std::map<std::string, std::set<std::string>> valuesAsked(const Project &project, const Template &master);

} // namespace throughline
