// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <QString>

namespace throughline::studio {

/// A rule as a sentence in the window's language: "clicked any email in the last 30 days and tier is
/// Gold". Audiences and templates are called by their names.
QString ruleWords(const Project &project, const throughline::Rule &rule);

/// "30 days", "1 day 6 hours".
QString spanWords(Duration span);

/// "Gold, Silver" as a person writes them.
QString valueWords(const std::vector<Scalar> &values);

} // namespace throughline::studio
