// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/journey.h"

#include <QPointF>

#include <map>

namespace throughline::studio::canvas {

/// Rows by longest way from an entry, ordered within a row by the middle of their predecessors,
/// each card as near to the middle of its neighbours as the others let it. Notes keep their place.
std::map<std::string, QPointF> layeredLayout(const Journey &journey);

} // namespace throughline::studio::canvas
