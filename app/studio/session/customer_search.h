// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/population.h"
#include "simulator/progress/progress.h"

#include <QString>

namespace throughline::studio {

/// Places of the customers whose key begins with the words or, where `mayNames`, whose name holds
/// them; without regard to case and accents, at most `most`: first those where a name begins so, in the
/// database's order. Hidden names must not be found out by searching for them.
std::vector<std::size_t> findCustomers(const Population &population, const QString &words, bool mayNames, std::size_t most,
                                       const Progress &progress);

} // namespace throughline::studio
