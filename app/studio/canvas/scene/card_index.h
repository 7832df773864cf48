// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace throughline::studio::canvas {

/// Cards by where they are, so that an edge asks for those on its way alone: a coarse grid, each card
/// in the cell of its middle. It does not keep the ids: whoever fills it does.
class CardIndex
{
public:
    void clear()
    {
        m_cells.clear();
        m_reach = {};
    }

    void add(std::string_view id, const QRectF &card)
    {
        m_cells[keyOf(cellOf(card.center().x()), cellOf(card.center().y()))].push_back({id, card});
        m_reach = QSizeF(std::max(m_reach.width(), card.width() / 2), std::max(m_reach.height(), card.height() / 2));
    }

    /// Every card that touches the area, in no particular order.
    template <class Visit>
    void visit(const QRectF &area, Visit visit) const
    {
        for (long y = cellOf(area.top() - m_reach.height()); y <= cellOf(area.bottom() + m_reach.height()); ++y)
            for (long x = cellOf(area.left() - m_reach.width()); x <= cellOf(area.right() + m_reach.width()); ++x) {
                const auto cell = m_cells.find(keyOf(x, y));
                if (cell == m_cells.end())
                    continue;
                for (const auto &[id, card] : cell->second)
                    if (card.intersects(area))
                        visit(id, card);
            }
    }

private:
    static long cellOf(double value) { return std::lround(std::floor(value / 512)); }
    static long keyOf(long x, long y) { return x * 1'000'003 + y; }

    std::unordered_map<long, std::vector<std::pair<std::string_view, QRectF>>> m_cells;
    QSizeF m_reach;
};

} // namespace throughline::studio::canvas
