// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/report_reading.h"

namespace throughline::planning {

const Json &at(const Json &json, std::initializer_list<const char *> keys)
{
    static const Json nothing;
    const Json *value = &json;
    for (const char *key : keys) {
        if (!value->is_object())
            return nothing;
        const auto found = value->find(key);
        if (found == value->end())
            return nothing;
        value = &*found;
    }
    return *value;
}

std::optional<double> realAt(const Json &json, std::initializer_list<const char *> keys)
{
    const Json &value = at(json, keys);
    return value.is_number() ? std::optional(value.get<double>()) : std::nullopt;
}

const Json *withId(const Json &list, const std::string &id, const std::string &journey)
{
    if (!list.is_array())
        return nullptr;
    for (const Json &item : list)
        if (at(item, {"id"}) == id && (journey.empty() || at(item, {"journey"}) == journey))
            return &item;
    return nullptr;
}

} // namespace throughline::planning
