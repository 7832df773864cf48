// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/column.h"

namespace throughline {

Scalar Column::value(std::size_t row) const
{
    if (isNull(row))
        return {};
    switch (type) {
    case RoleType::Boolean: return integers[row] != 0;
    case RoleType::Integer:
    case RoleType::Date:
    case RoleType::Time: return integers[row];
    case RoleType::Real: return reals[row];
    case RoleType::Key:
    case RoleType::Text: break;
    }
    return std::string(text(row));
}

} // namespace throughline
