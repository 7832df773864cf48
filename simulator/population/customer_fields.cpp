// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/customer_fields.h"

#include "model/values/time.h"

namespace throughline {

Json momentJson(RoleType type, std::int64_t seconds)
{
    const std::string text = formatMoment(Moment{seconds});
    return type == RoleType::Date ? text.substr(0, text.find('T')) : text;
}

Json fieldJson(const Column &column, std::size_t row)
{
    if (column.isNull(row))
        return nullptr;
    if (column.type == RoleType::Date || column.type == RoleType::Time)
        return momentJson(column.type, column.integers[row]);
    return encodeScalar(column.value(row));
}

Json customerFields(const Population &population, std::size_t customer)
{
    Json fields = Json::object();
    for (const Column &column : population.fields())
        fields[column.name] = fieldJson(column, customer);
    return fields;
}

} // namespace throughline
