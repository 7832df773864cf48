// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/viewer.h"

namespace throughline {

/// The customer's fields that the texts of a template may read in any channel, without system names.
std::set<std::string> fieldsOf(const Project &project, const Template &master);

/// A made-up customer with a usual value in every field that is known or read: nothing is missing,
/// so that what a text shows for it says how the text looks at its usual length.
Viewer usualCustomer(const Project &project, const Template &master);

} // namespace throughline
