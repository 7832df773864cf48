// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/metrics/members.h"

#include <cstdint>
#include <string>
#include <vector>

namespace throughline::metrics {

/// A customer field that content renders.
struct FieldTraits
{
    std::string id;
    std::int64_t weight = 1'000'000;     ///< in D and L, in 1e-6; 0 to 1000
    double sensitivity = 0;              ///< s of the risk, 0 to 1: see `sensitivity.h`
    double provenance = 0;               ///< g of the risk: declared .25, observed .6, inferred 1

    static constexpr auto members()
    {
        return std::tuple{member("id", &FieldTraits::id), member("weight", &FieldTraits::weight),
                          member("sensitivity", &FieldTraits::sensitivity),
                          member("provenance", &FieldTraits::provenance)};
    }
    friend bool operator==(const FieldTraits &, const FieldTraits &) = default;
};

/// What the indices in touches stand for.
struct Vocabulary
{
    std::size_t nodes = 0;               ///< how many the run has, over all journeys
    std::vector<FieldTraits> fields;
};

} // namespace throughline::metrics
