// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that is told where it was built, so that a compiler cache serves every other one in
// whatever folder it lies.
#include "tests/harness/checkout.h"

namespace throughline::test {

std::string inCheckout(const std::string &path)
{
    return THROUGHLINE_SOURCE_DIR "/" + path;
}

std::string inBuild(const std::string &path)
{
    return THROUGHLINE_BUILD_DIR "/" + path;
}

} // namespace throughline::test
