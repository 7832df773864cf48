// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <map>
#include <string>

namespace throughline::studio::canvas {

enum class Arrange { Left, Centre, Right, Top, Middle, Bottom, SpreadAcross, SpreadDown };

/// New top left corners; cards that stay where they are are left out.
std::map<std::string, QPointF> arranged(const std::map<std::string, QRectF> &cards, Arrange how);

} // namespace throughline::studio::canvas
