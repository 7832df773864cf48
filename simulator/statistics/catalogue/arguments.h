// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"
#include "simulator/statistics/catalogue/input.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::statistics {

/// The inputs of one calculation, read and checked against their descriptions. Asking for a name
/// that is not described is a bug.
class Arguments
{
public:
    bool has(std::string_view name) const;
    double number(std::string_view name) const;
    int whole(std::string_view name) const;
    bool flag(std::string_view name) const;
    /// Index of the chosen word.
    int choice(std::string_view name) const;
    const std::vector<double> &list(std::string_view name) const;
    /// Rows of a Table, codes of Ratings, or the fields of Records in their described order.
    const std::vector<std::vector<double>> &table(std::string_view name) const;

private:
    friend Expected<Arguments> readArguments(const std::vector<Input> &, const nlohmann::json &);

    std::map<std::string, double, std::less<>> m_numbers; ///< numbers, flags and choices
    std::map<std::string, std::vector<double>, std::less<>> m_lists;
    std::map<std::string, std::vector<std::vector<double>>, std::less<>> m_tables;
};

/// Reads `object`; an absent or null input takes its fallback. Refused with the JSON pointer of
/// what is missing, of another type or out of range. Keys that no input describes are left alone.
Expected<Arguments> readArguments(const std::vector<Input> &inputs, const nlohmann::json &object);

} // namespace throughline::statistics
