// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace throughline::studio::numbers {

// Figures of a report as texts; a dash where there is none.

QString count(std::optional<double> value);
QString real(std::optional<double> value, int decimals = 1);
QString signedReal(std::optional<double> value, int decimals = 1);
/// A share from 0 to 1 in percent.
QString percent(std::optional<double> share, int decimals = 1);
/// A difference of shares in percentage points.
QString points(std::optional<double> share, int decimals = 2);

} // namespace throughline::studio::numbers
