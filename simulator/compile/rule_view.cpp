// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/compile/rule_view.h"

#include "simulator/engine/luck.h"

#include <bit>

namespace throughline {

std::uint64_t hashOf(const Column &column, const FieldValue &value, std::span<const std::string> extraTexts)
{
    if (!value.isSet)
        return 0;
    std::uint64_t hash = 0;
    if (column.holdsTexts()) {
        const auto code = std::uint32_t(value.integer);
        const std::uint32_t size = column.dictionary.size();
        if (code < size)
            hash = nameHash(column.dictionary.text(code));
        else if (code - size < extraTexts.size())
            hash = nameHash(extraTexts[code - size]);
        else
            hash = nameHash("unknown", code);
    } else if (column.type == RoleType::Real) {
        hash = nameHash("real", std::bit_cast<std::uint64_t>(value.real));
    } else {
        hash = nameHash("integer", std::uint64_t(value.integer));
    }
    return hash == 0 ? 1 : hash;
}

} // namespace throughline
