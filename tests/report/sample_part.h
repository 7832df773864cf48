// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace throughline {
struct Part;
}

namespace throughline::test {

/// A part of a made-up run with two nodes, one experiment and random counts; the same layout for
/// every seed.
Part samplePart(unsigned seed);

/// The same with nothing counted.
Part emptyPart();

} // namespace throughline::test
