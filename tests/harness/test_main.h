// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>

#include <functional>
#include <string>

namespace throughline::test {

using MakeTest = std::function<QObject *()>;

/// Called before main() by THROUGHLINE_TEST; returns true so that it can initialise a constant.
bool registerTest(std::string className, MakeTest make);

} // namespace throughline::test

/// Registers a test class; `a_b_test.cpp` must hold class ABTest, which `NAME_tests a_b` then runs.
#define THROUGHLINE_TEST(Class)                                                                    \
    static const bool registered##Class                                                           \
        = ::throughline::test::registerTest(#Class, [] { return new Class; });
