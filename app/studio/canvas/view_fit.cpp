// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/view_fit.h"

#include "app/studio/canvas/scene/card_index.h"

#include <limits>

namespace throughline::studio::canvas {

namespace {

constexpr double breath = 18;        ///< pixels kept free at the view's edges
constexpr double breathOfFloats = 6; ///< pixels kept free around what floats
constexpr double leastReadable = 0.7;
constexpr double comfortable = 0.85; ///< no larger while there is more below
constexpr double zoomStep = 0.97;
constexpr double shiftStep = 12; ///< pixels

/// Places to try, each with what it costs: the cheapest that hides least is taken.
class Search
{
public:
    Search(const Drawn &drawn, QSizeF view, const std::vector<QRectF> &floats) : m_drawn(drawn), m_view(view), m_floats(floats)
    {
        for (const QRectF &piece : drawn.pieces)
            m_index.add({}, piece);
        for (QRectF &each : m_floats)
            each.adjust(-breathOfFloats, -breathOfFloats, breathOfFloats, breathOfFloats);
    }

    /// `at`: the pixel where the drawing's upper left corner stands.
    void consider(double zoom, QPointF at, double cost)
    {
        if (m_leastHidden == 0 && cost >= m_leastCost)
            return;
        const QPointF corner = m_drawn.all.topLeft() - at / zoom;
        const double hidden = hiddenAt(zoom, corner);
        if (hidden > m_leastHidden || (hidden == m_leastHidden && cost >= m_leastCost))
            return;
        m_leastHidden = hidden;
        m_leastCost = cost;
        m_best = {zoom, corner};
    }

    /// With the drawing's left edge at pixel `left` and its top at `top`, or moved aside as far as
    /// `aside` and down as far as `down` to come clear of what floats.
    void considerAround(double zoom, double left, double aside, double top, double up, double down, double cost)
    {
        for (double dx = 0; dx <= aside; dx += shiftStep)
            for (const double x : {dx, -dx})
                for (double dy = 0; dy <= std::max(up, down); dy += shiftStep)
                    for (const double y : {dy, -dy})
                        if (y <= down && -y <= up)
                            consider(zoom, {left + x, top + y}, cost + asideCost * dx / m_view.width() + downCost * dy / m_view.height());
    }

    const ViewFit &best() const { return m_best; }

private:
    static constexpr double asideCost = 0.8; ///< a view's width aside is worth as much as 80 % of the size
    static constexpr double downCost = 1.2;

    double hiddenAt(double zoom, QPointF corner) const
    {
        double hidden = 0;
        for (const QRectF &each : m_floats) {
            const QRectF under(corner + each.topLeft() / zoom, each.size() / zoom);
            m_index.visit(under, [&](std::string_view, const QRectF &piece) {
                const QRectF covered = piece.intersected(under);
                hidden += covered.width() * covered.height() * zoom * zoom;
            });
        }
        return hidden;
    }

    const Drawn &m_drawn;
    QSizeF m_view;
    std::vector<QRectF> m_floats;
    CardIndex m_index;
    ViewFit m_best;
    double m_leastCost = std::numeric_limits<double>::max();
    double m_leastHidden = std::numeric_limits<double>::max();
};

QSizeF roomOf(QSizeF view)
{
    return {std::max(view.width() - 2 * breath, 1.0), std::max(view.height() - 2 * breath, 1.0)};
}

} // namespace

ViewFit fitWhole(const Drawn &drawn, QSizeF view, const std::vector<QRectF> &floats)
{
    const QSizeF room = roomOf(view);
    const double largest = std::min({1.0, room.width() / drawn.all.width(), room.height() / drawn.all.height()});
    Search search(drawn, view, floats);
    for (double zoom = largest; zoom > largest / 2; zoom *= zoomStep) {
        const double aside = (room.width() - drawn.all.width() * zoom) / 2;
        const double down = (room.height() - drawn.all.height() * zoom) / 2;
        search.considerAround(zoom, breath + aside, aside, breath + down, down, down, 1 - zoom / largest);
    }
    return search.best();
}

ViewFit fitOpening(const Drawn &drawn, QSizeF view, const std::vector<QRectF> &floats)
{
    const ViewFit whole = fitWhole(drawn, view, floats);
    if (whole.zoom >= leastReadable)
        return whole;
    const QSizeF room = roomOf(view);
    const double widest = room.width() / drawn.all.width();
    Search search(drawn, view, floats);
    const double deepest = view.height() / 4;
    if (widest < leastReadable) {
        const double width = drawn.all.width() * leastReadable;
        const double toFirst = (drawn.first.center().x() - drawn.all.left()) * leastReadable;
        const double left = std::clamp(view.width() / 2 - toFirst, view.width() - breath - width, breath);
        search.considerAround(leastReadable, left, view.width() / 8, breath, 0, deepest, 0);
        return search.best();
    }
    const double largest = std::min(widest, comfortable);
    for (double zoom = largest; zoom >= leastReadable; zoom *= zoomStep) {
        const double aside = (room.width() - drawn.all.width() * zoom) / 2;
        search.considerAround(zoom, breath + aside, aside, breath, 0, deepest, 1 - zoom / largest);
    }
    return search.best();
}

} // namespace throughline::studio::canvas
