// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tuple>

namespace throughline::metrics {

/// One member of an accumulator. The list that an accumulator gives of its members is walked by
/// the merge (`add`) and by the codec of parts, so that a new member is one line in one place.
template <class Class, class Value>
struct Member
{
    const char *key;
    Value Class::*pointer;
};

template <class Class, class Value>
constexpr Member<Class, Value> member(const char *key, Value Class::*pointer)
{
    return {key, pointer};
}

template <class T>
concept HasMembers = requires { T::members(); };

template <HasMembers T, class Visit>
void forEachMember(Visit visit)
{
    std::apply([&](const auto &...m) { (visit(m), ...); }, T::members());
}

} // namespace throughline::metrics
