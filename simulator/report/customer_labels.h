// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/metrics/totals.h"
#include "simulator/population/population.h"

#include <string>
#include <string_view>

namespace throughline {

enum class CustomerNames {
    Hashed,                              ///< a hash of the key with the project's salt
    Keys,                                ///< the key itself, on explicit wish
};

/// The 16 hexadecimal digits by which results name a customer.
std::string hashedName(std::string_view salt, std::string_view key);

/// Gives the listed customers that belong to `population` the names under which reports show them.
void labelCustomers(metrics::Totals &totals, const Population &population, std::string_view salt,
                    CustomerNames names);

} // namespace throughline
