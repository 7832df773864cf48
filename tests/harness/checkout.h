// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace throughline::test {

/// A file or folder of the checkout the tests were built from, such as "resources/rules".
std::string inCheckout(const std::string &path);

/// A file or folder of that checkout's build.
std::string inBuild(const std::string &path);

} // namespace throughline::test
