// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/report/customer_labels.h"

#include "model/values/sha256.h"

#include <array>
#include <unordered_map>

namespace throughline {

std::string hashedName(std::string_view salt, std::string_view key)
{
    // The length of the salt stands first, so that no salt and key run into each other's text.
    std::string text = std::to_string(salt.size()) + ":";
    text += salt;
    text += key;
    return sha256(text).substr(0, 16);
}

void labelCustomers(metrics::Totals &totals, const Population &population, std::string_view salt,
                    CustomerNames names)
{
    const std::array<metrics::TopList *, 3> lists{&totals.consistency.worst, &totals.pressure.worst,
                                                  &totals.pressure.violators};
    std::unordered_map<std::uint64_t, std::string> wanted;
    for (const metrics::TopList *list : lists) {
        for (const metrics::Listed &entry : list->entries()) {
            if (entry.label.empty())
                wanted.emplace(entry.customer, std::string());
        }
    }
    for (std::size_t i = 0; !wanted.empty() && i < population.size(); ++i) {
        const auto found = wanted.find(population.keyHash(i));
        if (found != wanted.end())
            found->second = names == CustomerNames::Keys ? population.key(i)
                                                         : hashedName(salt, population.key(i));
    }
    for (metrics::TopList *list : lists) {
        for (metrics::Listed &entry : list->entries()) {
            if (entry.label.empty())
                entry.label = wanted[entry.customer];
        }
    }
}

} // namespace throughline
