// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/journey.h"

#include <QPointF>
#include <QRectF>

#include <vector>

namespace throughline::studio::canvas {

// Canvas units are pixels at 100 %.
inline constexpr double cardWidth = 196;
inline constexpr double cardHeight = 58;          ///< before a run
inline constexpr double cardHeightWithFooter = 88;///< after one
inline constexpr double gridStep = 8;
inline constexpr double rowPitch = 136;           ///< from card to card, top to top
inline constexpr double columnPitch = 224;
inline constexpr double portRadius = 6;
/// Below this zoom a card is its tile and colour, and a line is straight.
inline constexpr double farDetail = 0.45;

/// The card (or note) of a node.
QRectF cardRect(const Node &node, bool hasFooter);
/// Where connections arrive.
QPointF inlet(const QRectF &card);
/// Where drawn connections leave; all exits share it.
QPointF outlet(const QRectF &card);
/// Where the port of exit `index` of `count` is offered to the hand.
QPointF portAt(const QRectF &card, size_t index, size_t count);

double snapped(double value);
QPointF snapped(QPointF point);

} // namespace throughline::studio::canvas
