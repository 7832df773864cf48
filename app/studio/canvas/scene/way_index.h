// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <cmath>
#include <unordered_map>
#include <vector>

namespace throughline::studio::canvas {

class EdgeItem;

/// The straight parts of connections by where they run, so that a label asks for those near it alone:
/// a coarse grid, each part in every cell that it passes.
class WayIndex
{
public:
    void add(const EdgeItem *edge, const QRectF &part)
    {
        for (long y = cellOf(part.top()); y <= cellOf(part.bottom()); ++y)
            for (long x = cellOf(part.left()); x <= cellOf(part.right()); ++x)
                m_cells[keyOf(x, y)].push_back({edge, part});
    }

    /// Every part that touches the area; one that passes several cells may come more than once.
    template <class Visit>
    void visit(const QRectF &area, Visit visit) const
    {
        for (long y = cellOf(area.top()); y <= cellOf(area.bottom()); ++y)
            for (long x = cellOf(area.left()); x <= cellOf(area.right()); ++x) {
                const auto cell = m_cells.find(keyOf(x, y));
                if (cell == m_cells.end())
                    continue;
                for (const auto &[edge, part] : cell->second)
                    if (part.intersects(area))
                        visit(edge, part);
            }
    }

private:
    static long cellOf(double value) { return std::lround(std::floor(value / 256)); }
    static long keyOf(long x, long y) { return x * 1'000'003 + y; }

    std::unordered_map<long, std::vector<std::pair<const EdgeItem *, QRectF>>> m_cells;
};

} // namespace throughline::studio::canvas
