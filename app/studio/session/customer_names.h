// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/population.h"

#include <QString>

namespace throughline::studio {

/// How the window names a customer. In a made-up database by name; in a real one by a stand-in that
/// is stable for project and customer and tells nothing of the person.
QString customerName(const Population &population, std::size_t customer, const std::string &salt);

/// "Customer 4F2A91": the stand-in itself.
QString standInName(const Population &population, std::size_t customer, const std::string &salt);

} // namespace throughline::studio
