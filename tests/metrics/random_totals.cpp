// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/metrics/random_totals.h"

namespace throughline::test {

using namespace throughline::metrics;

namespace {

using Random = std::mt19937_64;

void fill(std::uint64_t &value, Random &random) { value = random() % 1'000'000; }
void fill(Int128 &value, Random &random)
{
    value = static_cast<Int128>(random() >> 2) * static_cast<std::int64_t>(random() % 1'000'000) - 500;
}
void fill(Histogram &histogram, Random &random)
{
    for (int i = 0; i < 5; ++i)
        histogram.count(random() % 50, random() % 9 + 1);
}
void fill(TopList &list, Random &random)
{
    for (int i = 0; i < 60; ++i)
        list.offer(static_cast<std::int64_t>(random() % 9), random() % 50, random() % 3);
}
template <HasMembers T>
void fill(T &value, Random &random);
template <class T, std::size_t N>
void fill(std::array<T, N> &values, Random &random)
{
    for (T &value : values)
        fill(value, random);
}
template <class T>
void fill(std::vector<T> &values, Random &random)
{
    for (T &value : values)
        fill(value, random);
}
template <HasMembers T>
void fill(T &value, Random &random)
{
    forEachMember<T>([&](const auto &m) { fill(value.*(m.pointer), random); });
}

} // namespace

Totals randomTotals(const Layout &layout, std::mt19937_64 &random)
{
    Totals totals(layout);
    fill(totals, random);
    return totals;
}

} // namespace throughline::test
