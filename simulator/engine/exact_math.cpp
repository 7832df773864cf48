// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/exact_math.h"

#include <array>
#include <bit>
#include <cmath>

namespace throughline {

namespace {

/// 2^k for −1022 ≤ k ≤ 1023.
double powerOfTwo(int k) { return std::bit_cast<double>(std::uint64_t(k + 1023) << 52); }

double ratio(double r, const double (&above)[8], const double (&below)[8])
{
    double a = above[7];
    double b = below[7];
    for (int i = 6; i >= 0; --i) {
        a = a * r + above[i];
        b = b * r + below[i];
    }
    return a / b;
}

} // namespace

double exactExp(double x)
{
    if (!(x > -700))
        return 0;
    if (x > 700)
        x = 700;
    const double scaled = x * 1.4426950408889634;
    const int k = int(scaled + (scaled < 0 ? -0.5 : 0.5));
    // ln 2 in two parts, the first with spare low bits, so that k times it is exact.
    const double r = (x - k * 6.93147180369123816490e-01) - k * 1.90821492927058770002e-10;
    // Taylor's series: |r| ≤ 0.347, so that the 14th term is below 2^-60.
    static constexpr std::array<double, 14> inverseFactorials = [] {
        std::array<double, 14> out{};
        double factorial = 1;
        for (std::size_t i = 0; i < out.size(); ++i) {
            out[i] = 1 / factorial;
            factorial *= double(i + 1);
        }
        return out;
    }();
    double sum = inverseFactorials.back();
    for (std::size_t i = inverseFactorials.size() - 1; i > 0; --i)
        sum = sum * r + inverseFactorials[i - 1];
    return sum * powerOfTwo(k);
}

double exactLog(double x)
{
    int exponent = 0;
    std::uint64_t bits = std::bit_cast<std::uint64_t>(x);
    if ((bits >> 52) == 0) {
        x *= 18014398509481984.0; // 2^54: a subnormal becomes normal
        exponent = -54;
        bits = std::bit_cast<std::uint64_t>(x);
    }
    exponent += int(bits >> 52) - 1023;
    double mantissa = std::bit_cast<double>((bits & 0x000fffffffffffffu) | 0x3ff0000000000000u);
    if (mantissa > 1.4142135623730951) {
        mantissa /= 2;
        ++exponent;
    }
    const double s = (mantissa - 1) / (mantissa + 1);
    const double square = s * s;
    static constexpr std::array<double, 11> inverseOdds = [] {
        std::array<double, 11> out{};
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = 1.0 / double(23 - 2 * i);
        return out;
    }();
    double sum = 0;
    for (const double inverse : inverseOdds)
        sum = (sum + inverse) * square;
    return (2 * s + 2 * s * sum) + exponent * 1.90821492927058770002e-10
        + exponent * 6.93147180369123816490e-01;
}

double normalUpperQuantile(double tail)
{
    static constexpr double a[8] = {3.3871328727963666080e0, 1.3314166789178437745e+2,
                                    1.9715909503065514427e+3, 1.3731693765509461125e+4,
                                    4.5921953931549871457e+4, 6.7265770927008700853e+4,
                                    3.3430575583588128105e+4, 2.5090809287301226727e+3};
    static constexpr double b[8] = {1.0, 4.2313330701600911252e+1, 6.8718700749205790830e+2,
                                    5.3941960214247511077e+3, 2.1213794301586595867e+4,
                                    3.9307895800092710610e+4, 2.8729085735721942674e+4,
                                    5.2264952788528545610e+3};
    static constexpr double c[8] = {1.42343711074968357734e0, 4.63033784615654529590e0,
                                    5.76949722146069140550e0, 3.64784832476320460504e0,
                                    1.27045825245236838258e0, 2.41780725177450611770e-1,
                                    2.27238449892691845833e-2, 7.74545014278341407640e-4};
    static constexpr double d[8] = {1.0, 2.05319162663775882187e0, 1.67638483018380384940e0,
                                    6.89767334985100004550e-1, 1.48103976427480074590e-1,
                                    1.51986665636164571966e-2, 5.47593808499534494600e-4,
                                    1.05075007164441684324e-9};
    static constexpr double e[8] = {6.65790464350110377720e0, 5.46378491116411436990e0,
                                    1.78482653991729133580e0, 2.96560571828504891230e-1,
                                    2.65321895265761230930e-2, 1.24266094738807843860e-3,
                                    2.71155556874348757815e-5, 2.01033439929228813265e-7};
    static constexpr double f[8] = {1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1,
                                    1.48753612908506148525e-2, 7.86869131145613259100e-4,
                                    1.84631831751005468180e-5, 1.42151175831644588870e-7,
                                    2.04426310338993978564e-15};
    const double q = 0.5 - tail;
    if (q <= 0.425 && q >= -0.425)
        return q * ratio(0.180625 - q * q, a, b);
    const double outer = q < 0 ? 1 - tail : tail;
    const double r = std::sqrt(-exactLog(outer));
    const double z = r <= 5 ? ratio(r - 1.6, c, d) : ratio(r - 5, e, f);
    return q < 0 ? -z : z;
}

double normalBelow(double z)
{
    const double size = z < 0 ? -z : z;
    const double t = 1 / (1 + 0.2316419 * size);
    const double tail = 0.3989422804014327 * exactExp(-size * size / 2) * t
        * (0.319381530
           + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return z < 0 ? tail : 1 - tail;
}

double roundedTo(double value, int digits)
{
    if (!(value > 0))
        return value < 0 ? -roundedTo(-value, digits) : 0;
    double scale = 1;
    double limit = 1;
    for (int i = 0; i < digits; ++i)
        limit *= 10;
    while (value * scale < limit / 10 && scale < 1e250)
        scale *= 10;
    while (value * scale >= limit && scale > 1e-250)
        scale /= 10;
    return double(clampedRound(value * scale)) / scale;
}

std::int64_t clampedRound(double value)
{
    if (!(value == value))
        return 0;
    if (value >= 9.2e18)
        return 9'200'000'000'000'000'000;
    if (value <= -9.2e18)
        return -9'200'000'000'000'000'000;
    const auto whole = std::int64_t(value);
    const double rest = value - double(whole);
    return rest >= 0.5 ? whole + 1 : rest < -0.5 ? whole - 1 : whole;
}

} // namespace throughline
