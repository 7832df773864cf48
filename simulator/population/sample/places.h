// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace throughline::sample {

/// A town in which made-up customers live.
struct Town
{
    std::string_view name;
    std::string_view timeZone;
    int offsetMinutes; ///< the zone's standard offset: habits need no daylight saving
};

/// A country with its language, towns and names. Lists of names are separated by '|'.
struct Country
{
    std::string_view code;
    std::string_view language;
    std::uint16_t weight; ///< share of the population, in some thousandths
    std::string_view dialCode;
    std::string_view streets;
    std::string_view firstNames;
    std::string_view lastNames;
    std::vector<Town> towns;
};

std::span<const Country> countries();

/// The parts of a list separated by '|'.
std::vector<std::string_view> parts(std::string_view list);

} // namespace throughline::sample
