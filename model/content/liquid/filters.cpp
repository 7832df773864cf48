// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/filters.h"

#include "model/values/number.h"

#include <algorithm>

namespace throughline::liquid {

std::span<const Filter> allFilters()
{
    static const std::vector<Filter> filters = [] {
        std::vector<Filter> all;
        for (const auto family : {textFilters(), markupFilters(), numberFilters(), arrayFilters(), dateFilters()})
            all.insert(all.end(), family.begin(), family.end());
        std::sort(all.begin(), all.end(), [](const Filter &a, const Filter &b) { return a.name < b.name; });
        return all;
    }();
    return filters;
}

const Filter *findFilter(std::string_view name)
{
    const auto all = allFilters();
    const auto found = std::lower_bound(all.begin(), all.end(), name,
                                        [](const Filter &filter, std::string_view wanted) { return filter.name < wanted; });
    return found != all.end() && found->name == name ? &*found : nullptr;
}

Message argumentCountMessage(const Filter &filter, std::size_t given)
{
    const auto number = [](std::size_t value) { return formatNumber(static_cast<std::int64_t>(value)); };
    if (filter.minimumArguments == filter.maximumArguments)
        return {TL_TEXT("Liquid", "the filter “%1” takes %2 arguments, not %3"),
                {std::string(filter.name), number(filter.minimumArguments), number(given)}};
    return {TL_TEXT("Liquid", "the filter “%1” takes %2 to %3 arguments, not %4"),
            {std::string(filter.name), number(filter.minimumArguments), number(filter.maximumArguments), number(given)}};
}

} // namespace throughline::liquid
