// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/compile/field_value.h"

#include "model/values/number.h"
#include "simulator/engine/exact_math.h"

#include <algorithm>

namespace throughline {

std::optional<FieldValue> valueFor(const Column &column, const Scalar &scalar, const ExtraTexts &extra)
{
    FieldValue value;
    if (std::holds_alternative<std::monostate>(scalar))
        return value;
    value.isSet = true;
    if (column.holdsTexts()) {
        const auto *text = std::get_if<std::string>(&scalar);
        const std::string written = text ? *text : formatScalar(scalar);
        if (const auto code = column.dictionary.find(written)) {
            value.integer = *code;
            return value;
        }
        const auto known = extra.find(column.name);
        if (known == extra.end())
            return std::nullopt;
        const auto at = std::find(known->second.begin(), known->second.end(), written);
        if (at == known->second.end())
            return std::nullopt;
        value.integer = column.dictionary.size() + (at - known->second.begin());
        return value;
    }
    std::optional<double> real;
    if (const auto *flag = std::get_if<bool>(&scalar))
        real = *flag ? 1 : 0;
    else if (const auto *integer = std::get_if<std::int64_t>(&scalar))
        real = double(*integer);
    else if (const auto *number = std::get_if<double>(&scalar))
        real = *number;
    else if (const auto *text = std::get_if<std::string>(&scalar)) {
        if (column.type == RoleType::Date || column.type == RoleType::Time) {
            if (const auto moment = parseMoment(*text))
                real = double(moment->seconds);
        } else if (column.type == RoleType::Boolean && (*text == "true" || *text == "yes")) {
            real = 1;
        } else if (column.type == RoleType::Boolean && (*text == "false" || *text == "no")) {
            real = 0;
        } else {
            real = parseReal(*text);
        }
    }
    if (!real)
        return std::nullopt;
    if (column.type == RoleType::Real)
        value.real = *real;
    else
        value.integer = clampedRound(*real);
    return value;
}

} // namespace throughline
