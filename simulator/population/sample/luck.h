// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace throughline::sample {

/// Random numbers of one customer for one purpose, by Philox 4x32: changing how many numbers one
/// purpose takes moves no other. The same on every compiler and mathematics library, since only
/// operations that IEEE 754 rounds exactly are used (logarithm and exponential are our own).
class Luck
{
public:
    Luck(std::uint64_t seed, std::uint64_t customer, std::uint32_t purpose);

    std::uint32_t bits();
    /// In the open interval (0, 1).
    double uniform();
    /// 0 … count − 1; `count` must be positive.
    std::uint32_t below(std::uint32_t count);
    bool chance(double probability) { return uniform() < probability; }
    double exponential(double mean);
    double normal();
    /// Shape and rate.
    double gamma(double shape, double rate);
    double beta(double a, double b);
    /// Index chosen in proportion to its weight.
    std::size_t pick(std::span<const std::uint16_t> weights);

private:
    std::uint64_t m_seed;
    std::uint64_t m_customer;
    std::uint32_t m_purpose;
    std::uint32_t m_block = 0;
    std::array<std::uint32_t, 4> m_bits{};
    unsigned m_left = 0;
};

/// Natural logarithm of a positive number to some 1e-14, by exactly rounded operations alone.
double exactLog(double x);
/// Exponential of a number between -700 and 700, likewise.
double exactExp(double x);

} // namespace throughline::sample
