// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/population.h"

#include <QString>

namespace throughline::studio {

/// How the window names a customer. In a made-up database, or where the person is to be shown, by
/// name; else by a stand-in that is stable for project and customer and tells nothing of the person.
QString customerName(const Population &population, std::size_t customer, const std::string &salt, bool showsPerson = false);

/// The same between marks that keep its direction of writing from its surroundings.
QString isolated(const QString &name);

/// "Customer 4F2A91": the stand-in itself.
QString standInName(const Population &population, std::size_t customer, const std::string &salt);

} // namespace throughline::studio
