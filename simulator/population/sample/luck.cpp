// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/sample/luck.h"

#include <Random123/philox.h>

#include <cmath>
#include <numeric>

namespace throughline::sample {

namespace {

constexpr double ln2 = 0.693147180559945309417232121458;

} // namespace

double exactLog(double x)
{
    int exponent = 0;
    double mantissa = std::frexp(x, &exponent);
    if (mantissa < 0.70710678118654752) {
        mantissa *= 2;
        --exponent;
    }
    // ln m = 2 artanh((m − 1)/(m + 1)); |s| < 0.172, so 2·s^21/21 is below 1e-17.
    const double s = (mantissa - 1) / (mantissa + 1);
    const double square = s * s;
    double sum = 0;
    for (int k = 19; k >= 1; k -= 2)
        sum = sum * square + 1.0 / k;
    return 2 * s * sum + exponent * ln2;
}

double exactExp(double x)
{
    const double halves = std::floor(x / ln2 + 0.5);
    const double rest = x - halves * ln2;
    double sum = 1;
    for (int k = 16; k >= 1; --k)
        sum = 1 + sum * rest / k;
    return std::ldexp(sum, int(halves));
}

Luck::Luck(std::uint64_t seed, std::uint64_t customer, std::uint32_t purpose)
    : m_seed(seed), m_customer(customer), m_purpose(purpose)
{
}

std::uint32_t Luck::bits()
{
    if (m_left == 0) {
        const r123::Philox4x32::ctr_type counter{{m_block++, m_purpose, std::uint32_t(m_customer),
                                                  std::uint32_t(m_customer >> 32)}};
        const r123::Philox4x32::key_type key{
            {std::uint32_t(m_seed), std::uint32_t(m_seed >> 32)}};
        const auto drawn = r123::Philox4x32()(counter, key);
        for (unsigned i = 0; i < 4; ++i)
            m_bits[i] = drawn[i];
        m_left = 4;
    }
    return m_bits[--m_left];
}

double Luck::uniform()
{
    const std::uint64_t high = bits();
    const std::uint64_t all = (high << 32 | bits()) >> 12;
    return (double(all) + 0.5) * 0x1p-52;
}

std::uint32_t Luck::below(std::uint32_t count)
{
    return std::uint32_t(std::uint64_t(bits()) * count >> 32);
}

double Luck::exponential(double mean)
{
    return -mean * exactLog(uniform());
}

/// Marsaglia's polar method.
double Luck::normal()
{
    for (;;) {
        const double u = 2 * uniform() - 1;
        const double v = 2 * uniform() - 1;
        const double s = u * u + v * v;
        if (s > 0 && s < 1)
            return u * std::sqrt(-2 * exactLog(s) / s);
    }
}

/// Marsaglia and Tsang (2000), with their boost for shapes below 1.
double Luck::gamma(double shape, double rate)
{
    if (shape < 1) {
        const double boost = exactExp(exactLog(uniform()) / shape);
        return gamma(shape + 1, rate) * boost;
    }
    const double d = shape - 1.0 / 3;
    const double c = 1 / std::sqrt(9 * d);
    for (;;) {
        const double x = normal();
        const double base = 1 + c * x;
        if (base <= 0)
            continue;
        const double v = base * base * base;
        if (exactLog(uniform()) < 0.5 * x * x + d - d * v + d * exactLog(v))
            return d * v / rate;
    }
}

double Luck::beta(double a, double b)
{
    const double x = gamma(a, 1);
    const double y = gamma(b, 1);
    return x + y > 0 ? x / (x + y) : 0.5;
}

std::size_t Luck::pick(std::span<const std::uint16_t> weights)
{
    const std::uint32_t sum = std::accumulate(weights.begin(), weights.end(), std::uint32_t(0));
    std::uint32_t left = below(sum);
    for (std::size_t i = 0; i + 1 < weights.size(); ++i) {
        if (left < weights[i])
            return i;
        left -= weights[i];
    }
    return weights.size() - 1;
}

} // namespace throughline::sample
