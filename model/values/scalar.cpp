// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/scalar.h"

#include "model/values/number.h"

#include <limits>

namespace throughline {

Json encodeScalar(const Scalar &scalar)
{
    return std::visit(
        [](const auto &value) -> Json {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::monostate>)
                return nullptr;
            else
                return value;
        },
        scalar);
}

std::optional<Scalar> decodeScalar(const Json &json)
{
    if (json.is_null())
        return Scalar{};
    if (json.is_boolean())
        return Scalar{json.get<bool>()};
    if (json.is_number_unsigned()
        && json.get<std::uint64_t>() > std::uint64_t(std::numeric_limits<std::int64_t>::max()))
        return Scalar{json.get<double>()};
    if (json.is_number_integer())
        return Scalar{json.get<std::int64_t>()};
    if (json.is_number())
        return Scalar{json.get<double>()};
    if (json.is_string())
        return Scalar{json.get<std::string>()};
    return std::nullopt;
}

std::string formatScalar(const Scalar &scalar)
{
    struct Format
    {
        std::string operator()(std::monostate) const { return "(none)"; }
        std::string operator()(bool value) const { return value ? "yes" : "no"; }
        std::string operator()(std::int64_t value) const { return formatNumber(value); }
        std::string operator()(double value) const { return formatNumber(value); }
        std::string operator()(const std::string &value) const { return value; }
    };
    return std::visit(Format{}, scalar);
}

} // namespace throughline
