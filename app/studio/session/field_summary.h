// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/population.h"

#include <QString>

#include <vector>

namespace throughline::studio {

/// How the values of a customer's field are spread in the open database.
struct FieldSummary
{
    struct Value
    {
        Scalar value;
        std::int64_t customers = 0;
        double share = 0;       ///< of all customers
    };

    RoleType type = RoleType::Text;
    std::int64_t customers = 0; ///< all of the database
    std::int64_t known = 0;     ///< those who have a value
    std::int64_t distinct = 0;  ///< different values; for numbers 0
    bool isPersonal = false;    ///< values are not to be shown
    std::vector<Value> common;  ///< texts and yes/no: the commonest first
    std::vector<double> quantiles; ///< numbers: least, quarter, half, three quarters, greatest
};

/// Takes time in proportion to the customers: milliseconds for a hundred thousand of them.
FieldSummary summarise(const Population &population, const Column &column, std::size_t mostValues = 24);

} // namespace throughline::studio
