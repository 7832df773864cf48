// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace throughline::statistics {

/// A confidence or credible interval; an end may be infinite where the method says so.
struct Interval
{
    double low = 0;
    double high = 0;

    friend bool operator==(const Interval &, const Interval &) = default;
};

} // namespace throughline::statistics
