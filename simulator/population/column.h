// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data/known_tables.h"
#include "model/values/scalar.h"
#include "simulator/population/dictionary.h"

#include <cstdint>
#include <string>
#include <vector>

namespace throughline {

/// The values of one column, one per row, as what their type says. Exactly one of the three lists
/// is filled:
///   integers  Integer; Boolean as 0 and 1; Date and Time as seconds since 1970-01-01T00:00:00Z
///   reals     Real
///   codes     Text and Key: places in the dictionary
/// A row without a value holds 0 there.
struct Column
{
    std::string name;                    ///< the role's key, or the column's own name without a role
    RoleType type = RoleType::Text;
    std::vector<std::int64_t> integers;
    std::vector<double> reals;
    std::vector<std::uint32_t> codes;
    Dictionary dictionary;               ///< of the codes
    std::vector<std::uint64_t> nulls;    ///< bitmap; a set bit: the row has no value. Empty: all have
    std::int64_t unreadable = 0;         ///< values that are not what the type says; read as absent

    bool isNull(std::size_t row) const
    {
        return !nulls.empty() && (nulls[row / 64] >> (row % 64) & 1) != 0;
    }
    bool holdsIntegers() const
    {
        return type == RoleType::Integer || type == RoleType::Boolean || type == RoleType::Date
            || type == RoleType::Time;
    }
    bool holdsTexts() const { return type == RoleType::Text || type == RoleType::Key; }
    std::string_view text(std::size_t row) const { return dictionary.text(codes[row]); }
    /// The value as a scalar: a truth value for Boolean, a whole number for Date and Time.
    Scalar value(std::size_t row) const;
};

} // namespace throughline
