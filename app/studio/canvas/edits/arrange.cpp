// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/edits/arrange.h"

#include <algorithm>
#include <vector>

namespace throughline::studio::canvas {

namespace {

/// Equal gaps between the first and the last, which stay.
std::map<std::string, QPointF> spread(const std::map<std::string, QRectF> &cards, bool isAcross)
{
    std::vector<std::pair<std::string, QRectF>> inOrder(cards.begin(), cards.end());
    const auto start = [isAcross](const QRectF &card) { return isAcross ? card.left() : card.top(); };
    const auto extent = [isAcross](const QRectF &card) { return isAcross ? card.width() : card.height(); };
    std::stable_sort(inOrder.begin(), inOrder.end(), [&](const auto &a, const auto &b) {
        return start(a.second) < start(b.second);
    });
    std::map<std::string, QPointF> moved;
    if (inOrder.size() < 3)
        return moved;
    double filled = 0;
    for (const auto &[id, card] : inOrder)
        filled += extent(card);
    const QRectF &last = inOrder.back().second;
    const double room = start(last) + extent(last) - start(inOrder.front().second);
    const double gap = (room - filled) / double(inOrder.size() - 1);
    double at = start(inOrder.front().second);
    for (const auto &[id, card] : inOrder) {
        moved[id] = isAcross ? QPointF(at, card.top()) : QPointF(card.left(), at);
        at += extent(card) + gap;
    }
    return moved;
}

} // namespace

std::map<std::string, QPointF> arranged(const std::map<std::string, QRectF> &cards, Arrange how)
{
    QRectF all;
    for (const auto &[id, card] : cards)
        all = all.united(card);
    std::map<std::string, QPointF> moved;
    if (how == Arrange::SpreadAcross || how == Arrange::SpreadDown)
        moved = spread(cards, how == Arrange::SpreadAcross);
    else
        for (const auto &[id, card] : cards) {
            QRectF placed = card;
            switch (how) {
            case Arrange::Left: placed.moveLeft(all.left()); break;
            case Arrange::Centre: placed.moveLeft(all.center().x() - card.width() / 2); break;
            case Arrange::Right: placed.moveRight(all.right()); break;
            case Arrange::Top: placed.moveTop(all.top()); break;
            case Arrange::Middle: placed.moveTop(all.center().y() - card.height() / 2); break;
            case Arrange::Bottom: placed.moveBottom(all.bottom()); break;
            default: break;
            }
            moved[id] = placed.topLeft();
        }
    std::erase_if(moved, [&](const auto &each) { return cards.at(each.first).topLeft() == each.second; });
    return moved;
}

} // namespace throughline::studio::canvas
