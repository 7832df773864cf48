// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/stand_in.h"

#include "model/data/known_tables.h"
#include "model/values/number.h"

#include <array>

namespace throughline {

namespace {

constexpr std::array<std::string_view, 16> firstNames{
    "Alex", "Noa", "Kim", "Robin", "Sascha", "Andrea", "Jules", "Mika",
    "Charlie", "Dominique", "Ariel", "Luca", "Toni", "Yuki", "Sam", "Nikita"};
constexpr std::array<std::string_view, 16> lastNames{
    "Berg", "Costa", "Duval", "Ek", "Fischer", "Garcia", "Holm", "Ito",
    "Jansen", "Kowal", "Lund", "Moreau", "Novak", "Okafor", "Park", "Rossi"};

} // namespace

std::optional<std::string> standInFor(std::string_view role, std::uint64_t hash)
{
    const Role *known = knownTable("customers")->role(role);
    if (!known || !known->isPersonal)
        return std::nullopt;
    const std::string first(firstNames[hash % firstNames.size()]);
    const std::string last(lastNames[hash / 16 % lastNames.size()]);
    if (role == "first_name")
        return first;
    if (role == "last_name")
        return last;
    if (role == "email")
        return "customer" + formatNumber(std::int64_t(hash % 10'000)) + "@mail.example";
    if (role == "phone")
        return "+1 202 555 0" + formatNumber(std::int64_t(100 + hash % 100));
    if (role == "address")
        return formatNumber(std::int64_t(1 + hash % 90)) + " Main Street";
    if (role == "postal_code")
        return std::string("00000");
    if (role == "birth_date")
        return std::string("1980-01-01");
    return std::string("hidden");
}

void hidePerson(Viewer &viewer, std::uint64_t customerHash)
{
    for (const auto &[name, value] : viewer.fields.items())
        if (!value.is_null())
            if (const auto standIn = standInFor(name, customerHash))
                value = *standIn;
}

} // namespace throughline
