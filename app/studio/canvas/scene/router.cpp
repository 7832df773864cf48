// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/scene/router.h"

#include <algorithm>
#include <cmath>

namespace throughline::studio::canvas {

namespace {

constexpr double straightRun = 16;    ///< the least that a line runs straight out of or into a card
constexpr double gap = 16;     ///< kept between a line and a card it passes
constexpr double latestTurn = 22; ///< from a card
constexpr double bendCost = 24;
constexpr double crossingCost = 4000;
constexpr double mistakenCost = 120;

/// Down to `turn`, across to `lane`, along it to `land`, across to the target, down into it.
std::vector<QPointF> shape(QPointF from, QPointF to, double turn, double lane, double land)
{
    std::vector<QPointF> points{from, {from.x(), turn}, {lane, turn}, {lane, land}, {to.x(), land}, to};
    points.erase(std::unique(points.begin(), points.end()), points.end());
    for (size_t i = 1; i + 1 < points.size();) {
        const QPointF &a = points[i - 1];
        const QPointF &b = points[i];
        const QPointF &c = points[i + 1];
        const bool isStraight = (a.x() == b.x() && b.x() == c.x()) || (a.y() == b.y() && b.y() == c.y());
        if (isStraight)
            points.erase(points.begin() + std::ptrdiff_t(i));
        else
            ++i;
    }
    return points;
}

bool crosses(QPointF a, QPointF b, const QRectF &card)
{
    return std::max(a.x(), b.x()) > card.left() && std::min(a.x(), b.x()) < card.right()
        && std::max(a.y(), b.y()) > card.top() && std::min(a.y(), b.y()) < card.bottom();
}

/// Corner points and what speaks against them.
struct Way
{
    std::vector<QPointF> points;
    double length = 0;  ///< with the bends
    double penalty = 0; ///< 0: it meets nothing
};

Way measured(std::vector<QPointF> points, const std::vector<QRectF> &obstacles)
{
    Way way;
    way.length = bendCost * double(points.size());
    const auto meets = [&](size_t i, const QRectF &what) { return crosses(points[i - 1], points[i], what); };
    for (size_t i = 1; i < points.size(); ++i) {
        way.length += std::abs(points[i].x() - points[i - 1].x()) + std::abs(points[i].y() - points[i - 1].y());
        for (const QRectF &card : obstacles) {
            if (meets(i, card))
                way.penalty += crossingCost;
            // Where others leave or enter a card, this would look like one of theirs.
            const double middle = card.center().x();
            const bool isSource = std::abs(points.front().x() - middle) < 1 && std::abs(points.front().y() - card.bottom()) < 8;
            const bool isTarget = std::abs(points.back().x() - middle) < 1 && std::abs(points.back().y() - card.top()) < 8;
            const QRectF below(middle - 6, card.bottom(), 12, latestTurn + 4);
            const QRectF above(middle - 6, card.top() - latestTurn - 4, 12, latestTurn + 4);
            if ((!isSource && meets(i, below)) || (!isTarget && meets(i, above)))
                way.penalty += mistakenCost;
        }
    }
    way.points = std::move(points);
    return way;
}

} // namespace

double turnAbove(double drop, bool hasLanes)
{
    constexpr double label = 30; // with the air around it
    return std::clamp(hasLanes ? (drop - label) / 2 : drop - label, 4.0, latestTurn);
}

std::vector<QPointF> route(QPointF from, QPointF to, const std::vector<QRectF> &obstacles, RouteHints hints)
{
    const double drop = to.y() - from.y();
    const bool isDown = drop >= 2 * straightRun - 8;
    const double early = from.y() + (isDown ? std::min(hints.turn, drop / 2) : hints.fansOut ? hints.turn : straightRun);
    const double late = to.y() - (isDown ? std::min(latestTurn, drop / 2) : straightRun);
    // Siblings bend together; where nothing else asks for it, in the middle.
    const double middle = hints.fansOut ? early : hints.joins ? late : (from.y() + to.y()) / 2;

    Way best;
    const auto consider = [&](double turn, double lane, double land) {
        Way way = measured(shape(from, to, turn, lane, land), obstacles);
        if (best.points.empty() || way.length + way.penalty < best.length + best.penalty)
            best = std::move(way);
    };

    if (isDown && hints.lane) {
        consider(early, *hints.lane, to.y() - std::min(hints.turn, drop / 2));
        if (best.penalty < crossingCost)
            return best.points;
    }
    if (isDown) {
        consider(middle, to.x(), middle);
        if (best.penalty == 0)
            return best.points;
        consider(early, to.x(), early);
        consider(late, to.x(), late);
        if (best.penalty == 0)
            return best.points;
    }
    std::vector<double> lanes{from.x(), to.x()};
    for (const QRectF &card : obstacles) {
        lanes.push_back(card.left() - gap);
        lanes.push_back(card.right() + gap);
    }
    std::sort(lanes.begin(), lanes.end());
    lanes.erase(std::unique(lanes.begin(), lanes.end()), lanes.end());
    for (const double lane : lanes)
        consider(early, lane, late);
    return best.points;
}

QPainterPath roundedPath(const std::vector<QPointF> &points, double radius)
{
    QPainterPath path;
    if (points.empty())
        return path;
    path.moveTo(points.front());
    for (size_t i = 1; i + 1 < points.size(); ++i) {
        const QPointF in = points[i] - points[i - 1];
        const QPointF out = points[i + 1] - points[i];
        const double inLength = std::hypot(in.x(), in.y());
        const double outLength = std::hypot(out.x(), out.y());
        const double r = std::min({radius, inLength / 2, outLength / 2});
        if (r < 0.5) {
            path.lineTo(points[i]);
            continue;
        }
        path.lineTo(points[i] - in / inLength * r);
        path.quadTo(points[i], points[i] + out / outLength * r);
    }
    path.lineTo(points.back());
    return path;
}

QRectF routingBounds(QPointF from, QPointF to)
{
    return QRectF(from, to).normalized().adjusted(-240, -40, 240, 40);
}

} // namespace throughline::studio::canvas
