// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/means.h"

#include "simulator/statistics/numerics.h"
#include "simulator/statistics/refusal.h"
#include "simulator/statistics/studentised.h"

#include <algorithm>
#include <cmath>

namespace throughline::statistics {

namespace {

tl::unexpected<Problem> powerByChance()
{
    return refuse(
        TL_TEXT("Statistics", "The level of the test alone already gives the wanted power."));
}

} // namespace

double twoMeanPower(double n1, double n2, double d, Significance test, bool strict)
{
    const double df = n1 + n2 - 2;
    const double scale = std::sqrt(n1 / (n1 + n2)) * std::sqrt(n2);
    const double ncp = (test.sides == 2 ? std::abs(d) : d) * scale;
    const double critical = studentUpperQuantile(test.tail(), df);
    double power = noncentralStudentTail(critical, df, ncp);
    if (strict && test.sides == 2)
        power += noncentralStudentTail(critical, df, -ncp);
    return std::min(power, 1.0);
}

Expected<double> twoMeanSizePerArm(double d, double power, Significance test, bool strict)
{
    if (d == 0)
        return refuse(TL_TEXT("Statistics", "Equal means: no size can tell them apart."));
    if (!std::isfinite(d))
        return refuse(TL_TEXT("Statistics", "The difference is too large for a test."));
    if (d < 0 && test.sides == 1)
        return refuse(TL_TEXT("Statistics",
                              "The difference runs against the direction of a one-sided test."));
    if (power <= test.alpha)
        return powerByChance();
    const auto missing = [&](double n) { return twoMeanPower(n, n, d, test, strict) - power; };
    constexpr double Fewest = 1.01;
    if (missing(Fewest) >= 0)
        return refuse(TL_TEXT("Statistics", "The difference is so large that two customers show "
                                            "it: the t test does not apply."));
    const double z = test.criticalZ() + normalUpperQuantile(1 - power);
    const double guess = 2 * (z / d) * (z / d) + 1;
    if (!std::isfinite(guess) || guess > 1e300)
        return refuse(TL_TEXT("Statistics", "The difference is too small for any size."));
    const auto size = findRisingRoot(missing, Fewest, guess);
    if (!size)
        return refuse(TL_TEXT("Statistics", "No size gives the wanted power."));
    return *size;
}

Expected<double> twoMeanDetectable(double nPerArm, double power, Significance test, bool strict)
{
    if (power <= test.alpha)
        return powerByChance();
    const auto missing = [&](double d) {
        return twoMeanPower(nPerArm, nPerArm, d, test, strict) - power;
    };
    const double critical = studentUpperQuantile(test.tail(), 2 * nPerArm - 2);
    const double guess =
        std::sqrt(2 / nPerArm) * (critical + std::abs(normalUpperQuantile(1 - power)));
    const auto d = findRisingRoot(missing, 0, guess);
    if (!d)
        return refuse(TL_TEXT("Statistics", "No difference is found with the wanted power."));
    return *d;
}

Expected<double> twoMeanSizeKnownSpread(double delta, double sdControl, double sdTreat,
                                        double power, Significance test)
{
    if (delta == 0)
        return refuse(TL_TEXT("Statistics", "Equal means: no size can tell them apart."));
    const double z = test.criticalZ() + normalUpperQuantile(1 - power);
    if (!(z > 0))
        return powerByChance();
    const double root = z * std::hypot(sdControl, sdTreat) / delta;
    if (!std::isfinite(root * root))
        return refuse(TL_TEXT("Statistics", "The difference is too small for any size."));
    return root * root;
}

} // namespace throughline::statistics
