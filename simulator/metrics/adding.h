// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/metrics/histogram.h"
#include "simulator/metrics/integer.h"
#include "simulator/metrics/members.h"
#include "simulator/metrics/top_list.h"

#include <array>
#include <cassert>
#include <vector>

namespace throughline::metrics {

inline void addTo(std::uint64_t &into, std::uint64_t from) { into += from; }
inline void addTo(Int128 &into, Int128 from) { into += from; }
inline void addTo(Histogram &into, const Histogram &from) { into.add(from); }
inline void addTo(TopList &into, const TopList &from) { into.add(from); }

template <HasMembers T>
void addTo(T &into, const T &from);

template <class T, std::size_t N>
void addTo(std::array<T, N> &into, const std::array<T, N> &from)
{
    for (std::size_t i = 0; i < N; ++i)
        addTo(into[i], from[i]);
}

template <class T>
void addTo(std::vector<T> &into, const std::vector<T> &from)
{
    assert(into.size() == from.size());
    for (std::size_t i = 0; i < from.size(); ++i)
        addTo(into[i], from[i]);
}

template <HasMembers T>
void addTo(T &into, const T &from)
{
    forEachMember<T>([&](const auto &m) { addTo(into.*(m.pointer), from.*(m.pointer)); });
}

} // namespace throughline::metrics
