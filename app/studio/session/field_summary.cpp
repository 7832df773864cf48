// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/session/field_summary.h"

#include <algorithm>

namespace throughline::studio {

namespace {

void countTexts(FieldSummary &summary, const Column &column, std::size_t rows, std::size_t mostValues)
{
    std::vector<std::int64_t> counts(column.dictionary.size(), 0);
    for (std::size_t row = 0; row < rows; ++row)
        if (!column.isNull(row))
            ++counts[column.codes[row]];
    std::vector<std::size_t> order;
    for (std::size_t code = 0; code < counts.size(); ++code)
        if (counts[code] > 0)
            order.push_back(code);
    summary.distinct = std::int64_t(order.size());
    const std::size_t kept = std::min(mostValues, order.size());
    std::partial_sort(order.begin(), order.begin() + std::ptrdiff_t(kept), order.end(), [&](std::size_t a, std::size_t b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : column.dictionary.text(std::uint32_t(a)) < column.dictionary.text(std::uint32_t(b));
    });
    for (std::size_t i = 0; i < kept; ++i)
        summary.common.push_back({Scalar(std::string(column.dictionary.text(std::uint32_t(order[i])))), counts[order[i]],
                                  double(counts[order[i]]) / double(rows)});
}

void countTruths(FieldSummary &summary, const Column &column, std::size_t rows)
{
    std::int64_t yes = 0;
    for (std::size_t row = 0; row < rows; ++row)
        yes += !column.isNull(row) && column.integers[row] != 0;
    for (const bool truth : {true, false}) {
        const std::int64_t count = truth ? yes : summary.known - yes;
        if (count > 0)
            summary.common.push_back({Scalar(truth), count, double(count) / double(rows)});
    }
    summary.distinct = std::int64_t(summary.common.size());
}

void takeQuantiles(FieldSummary &summary, const Column &column, std::size_t rows)
{
    std::vector<double> values;
    values.reserve(std::size_t(summary.known));
    for (std::size_t row = 0; row < rows; ++row)
        if (!column.isNull(row))
            values.push_back(column.holdsIntegers() ? double(column.integers[row]) : column.reals[row]);
    for (std::size_t i = 0; i <= 4 && !values.empty(); ++i) {
        const auto at = values.begin() + std::ptrdiff_t((values.size() - 1) * i / 4);
        std::nth_element(values.begin(), at, values.end());
        summary.quantiles.push_back(*at);
    }
}

} // namespace

FieldSummary summarise(const Population &population, const Column &column, std::size_t mostValues)
{
    FieldSummary summary;
    const std::size_t rows = population.size();
    summary.type = column.type;
    summary.customers = std::int64_t(rows);
    for (std::size_t row = 0; row < rows; ++row)
        summary.known += !column.isNull(row);
    const Role *role = knownTable("customers")->role(column.name);
    summary.isPersonal = role && role->isPersonal && !population.isMadeUp();
    if (summary.isPersonal || rows == 0)
        return summary;
    if (column.type == RoleType::Boolean)
        countTruths(summary, column, rows);
    else if (column.holdsTexts())
        countTexts(summary, column, rows, mostValues);
    else
        takeQuantiles(summary, column, rows);
    return summary;
}

} // namespace throughline::studio
