// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace throughline {

/// One step of a customer's story: what was asked, what was read and how old it was, what was
/// true, what the dice said, and what would have tipped it. Texts are plain English.
struct TraceStep
{
    std::int64_t at = 0;                 ///< seconds
    std::uint32_t node = 0xffffffff;     ///< place in the layout; 0xffffffff: no node's doing
    std::string criterion;
    std::string read;
    std::int64_t age = -1;               ///< seconds between the truth that was read and now; −1: not a reading
    std::string truth;
    double draw = -1;                    ///< the uniform number, 0 to 1; −1: nothing was drawn
    std::string tips;                    ///< what would have led elsewhere
};

/// Watches one walk.
class TraceSink
{
public:
    virtual ~TraceSink() = default;
    virtual void step(TraceStep step) = 0;
};

} // namespace throughline
