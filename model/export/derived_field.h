// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

namespace throughline {

class ExportContext;

/// Pushes `not` down to the leaves, puts audiences' own rules in their place and drops what is
/// always true. A leaf that has no opposite of its own stays under a `not`. Rules in circles and
/// unknown audiences hold for no one.
Rule plainRule(const Project &project, const Rule &rule);

/// A condition that a platform cannot ask becomes a yes/no field which the customer database keeps
/// up to date for it: the name of the field, with the loss and the setting it costs.
std::string derivedField(ExportContext &context, std::string_view node, const Rule &leaf);

/// A moment that a platform cannot wait for becomes a date field that is kept for it.
std::string derivedDate(ExportContext &context, std::string_view node, const Message &what,
                        std::string_view name);

/// Letters, digits and underscores: "Silent for 90 days" → "silent_for_90_days".
std::string slug(std::string_view text);

} // namespace throughline
