// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"
#include "simulator/statistics/interval.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace throughline::benchmark {

/// Hillstrom's randomised e-mail test (MineThatData challenge, 2008): 64,000 customers, two weeks.
struct Hillstrom
{
    enum Arm : std::uint8_t { Nothing, Mens, Womens };

    std::vector<std::uint8_t> arm;
    std::vector<std::uint8_t> boughtMens, boughtWomens; ///< in the year before
    std::vector<std::uint8_t> visited;
    std::vector<double> spent;           ///< dollars; above 0 exactly for who converted

    std::size_t rows() const { return arm.size(); }
};

/// Nothing where the file is absent or is not that table.
std::optional<Hillstrom> readHillstrom(const std::string &path);

struct HillstromSettings
{
    std::int64_t draws = 8;
    std::int64_t replications = 1;
    bool withContrast = true;
    std::uint64_t seed = 1;              ///< set to the number of the split
};

/// One effect of one arm: simulated from what one half taught, and observed in the other half.
struct EffectCheck
{
    std::string arm;
    std::string outcome;                 ///< "visit", "conversion", "spend"
    double predicted = 0;
    double observed = 0;
    statistics::Interval allowed;        ///< the other half's 95 % interval, widened by √2

    bool isInside() const { return allowed.low <= predicted && predicted <= allowed.high; }
};

/// What the women's e-mail does to the visits of customers who bought women's goods only, and of
/// those who bought men's only.
struct Contrast
{
    double predictedWomensOnly = 0;
    double predictedMensOnly = 0;
    double observedWomensOnly = 0;
    double observedMensOnly = 0;
    statistics::Interval allowed;        ///< of the difference of the two, as above

    double predicted() const { return predictedWomensOnly - predictedMensOnly; }
    double observed() const { return observedWomensOnly - observedMensOnly; }
    bool isInside() const { return allowed.low <= predicted() && predicted() <= allowed.high; }
};

struct SplitResult
{
    std::vector<EffectCheck> effects;    ///< two arms, three outcomes
    std::optional<Contrast> contrast;
};

/// Splits the customers at random into two halves, calibrates a project on one (segments by what was
/// bought before), and walks the other half through a journey that assigns one e-mail.
Expected<SplitResult> checkSplit(const Hillstrom &data, std::uint64_t split, HillstromSettings settings);

/// The same journey under the effects and rates that a new project is offered: conversions and
/// spend a customer, the same for both e-mails and for any outcome.
struct UncalibratedEffect
{
    double conversion = 0;
    double spend = 0;
};
Expected<UncalibratedEffect> uncalibratedEffect(const Hillstrom &data);

} // namespace throughline::benchmark
