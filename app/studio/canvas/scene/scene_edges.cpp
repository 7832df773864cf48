// SPDX-License-Identifier: GPL-3.0-or-later
// How connections are led between cards, and what stands on them.
#include "app/studio/canvas/scene/canvas_scene.h"

#include "app/studio/canvas/scene/geometry.h"
#include "app/studio/canvas/scene/router.h"

#include <QLocale>

namespace throughline::studio::canvas {

namespace {

constexpr double plainWidth = 2;
constexpr double thinnestFlow = 1.5;
constexpr double widestFlow = 11;
/// When more cards than this moved, asking which edges are concerned costs more than leading them all.
constexpr size_t mostDisturbed = 64;

/// Labels stand on their ways: none reaches further beside one than this.
constexpr double reachOfLabels = 120;

double area(const QRectF &rect)
{
    return rect.width() * rect.height();
}

QRectF withMargin(const QRectF &pill)
{
    return pill.adjusted(-2, -2, 2, 2);
}

} // namespace

void CanvasScene::refreshEdges()
{
    m_disturbed.clear();
    std::vector<EdgeItem *> labelled;
    for (const auto &[id, connection] : m_edges) {
        EdgeView view;
        lead(connection.edge, view);
        describe(connection.edge, view);
        connection.item->setView(std::move(view));
        labelled.push_back(connection.item);
    }
    placeLabels(std::move(labelled));
}

/// Leads the edges of these nodes anew, and those whose way has a card in it that was not there
/// before, or has no more.
void CanvasScene::refreshEdges(const std::set<std::string> &nodes)
{
    if (m_disturbed.size() > mostDisturbed)
        return refreshEdges();
    const std::vector<QRectF> disturbed = std::exchange(m_disturbed, {});
    const auto isOnItsWay = [&](const std::vector<QPointF> &points) {
        const QRectF bounds = routingBounds(points.front(), points.back());
        return std::any_of(disturbed.begin(), disturbed.end(), [&](const QRectF &card) { return card.intersects(bounds); });
    };
    std::vector<EdgeItem *> concerned;
    for (const auto &[id, connection] : m_edges) {
        const std::vector<QPointF> &points = connection.item->view().points;
        const bool isConcerned = points.empty() || isOnItsWay(points) || nodes.contains(connection.edge.from) || nodes.contains(connection.edge.to);
        if (!isConcerned)
            continue;
        EdgeView view;
        lead(connection.edge, view);
        describe(connection.edge, view);
        connection.item->setView(std::move(view));
        concerned.push_back(connection.item);
    }
    placeLabels(std::move(concerned));
}

/// Labels keep off each other and off cards where there is any room for that.
void CanvasScene::placeLabels(std::vector<EdgeItem *> edges)
{
    std::erase_if(edges, [](const EdgeItem *edge) { return edge->view().label.isEmpty(); });
    if (edges.empty())
        return;
    const std::set<const EdgeItem *> placedNow(edges.begin(), edges.end());
    QRectF around;
    for (const EdgeItem *edge : edges)
        around = around.united(edge->boundingRect());
    around.adjust(-reachOfLabels, -reachOfLabels, reachOfLabels, reachOfLabels);
    CardIndex taken;
    for (const auto &[id, connection] : m_edges)
        if (const QRectF pill = connection.item->pill(); pill.intersects(around) && !placedNow.contains(connection.item))
            taken.add(connection.item->id(), withMargin(pill));
    // Those that must stand at their target come before those that have other places.
    std::stable_partition(edges.begin(), edges.end(), [](const EdgeItem *edge) { return !edge->view().joins; });
    for (EdgeItem *item : edges) {
        QPointF best;
        double least = -1;
        for (const QPointF &place : item->labelPlaces()) {
            const QRectF pill = item->pillAt(place);
            double covered = 0;
            const auto cover = [&](std::string_view, const QRectF &other) { covered += area(pill.intersected(other)); };
            taken.visit(pill, cover);
            index().visit(pill, cover);
            if (least < 0 || covered < least) {
                best = place;
                least = covered;
            }
            if (covered == 0)
                break;
        }
        if (least < 0)
            continue;
        item->setLabelPlace(best);
        taken.add(item->id(), withMargin(item->pill()));
    }
}

/// The way of the edge.
void CanvasScene::lead(const Edge &edge, EdgeView &view) const
{
    const QRectF source = cardOf(edge.from);
    const QRectF target = cardOf(edge.to);
    if (source.isNull() || target.isNull())
        return;
    const QPointF from = outlet(source);
    const QPointF to = inlet(target);
    const auto countOf = [](const std::unordered_map<std::string, int> &counts, const std::string &id) {
        const auto found = counts.find(id);
        return found == counts.end() ? 0 : found->second;
    };
    view.joins = countOf(m_arriving, edge.to) > 1;
    view.points = route(from, to, obstaclesOf(edge, from, to), {countOf(m_leaving, edge.from) > 1, view.joins});
}

/// All but the way.
void CanvasScene::describe(const Edge &edge, EdgeView &view) const
{
    view.isSelected = m_session.selection().edges.contains(edge.id());
    view.isAimed = m_aimedEdge == edge.id();
    view.label.clear();
    view.figure.clear();
    view.isQuiet = false;
    view.isDeserted = false;
    view.width = plainWidth;
    const Node *node = nodeOf(edge.from);
    if (!node || view.points.empty())
        return;
    for (const Exit &exit : exitsOf(*node))
        if (exit.key == edge.exit) {
            view.label = exitLabel(m_session.project(), *node, exit);
            view.isQuiet = exit.isQuiet;
        }
    if (std::holds_alternative<MessageNode>(node->parameters) && edge.exit == "sent")
        view.label.clear();
    const auto share = [](double value) { return QLocale().toString(100 * value, 'f', value < 0.1 ? 1 : 0) + QStringLiteral("\u00A0%"); };
    const NodeFigures *figures
        = hasFigures() ? m_session.shownRun()->figuresOf(m_session.journeyId(), edge.from) : nullptr;
    if (figures) {
        const auto took = figures->exits.find(edge.exit);
        const std::int64_t flow = took == figures->exits.end() ? 0 : took->second;
        view.isDeserted = flow == 0;
        if (m_largestFlow > 0)
            view.width = thinnestFlow + (widestFlow - thinnestFlow) * double(flow) / double(m_largestFlow);
        if (!view.label.isEmpty() && figures->entered > 0)
            view.figure = share(double(flow) / double(figures->entered));
    } else if (const auto *split = std::get_if<SplitExperimentNode>(&node->parameters)) {
        for (const Arm &arm : split->arms)
            if (arm.id == edge.exit)
                view.figure = share(arm.weight / 100);
    }
}

const CardIndex &CanvasScene::index() const
{
    if (std::exchange(m_isIndexStale, false)) {
        m_index.clear();
        for (const auto &[id, item] : m_nodes)
            m_index.add(item->id(), item->card().translated(item->pos()));
    }
    return m_index;
}

std::vector<QRectF> CanvasScene::obstaclesOf(const Edge &edge, QPointF from, QPointF to) const
{
    std::vector<QRectF> obstacles;
    index().visit(routingBounds(from, to), [&](std::string_view id, const QRectF &card) {
        const bool isEnd = id == edge.from || id == edge.to;
        obstacles.push_back(isEnd ? card.adjusted(4, 1, -4, -1) : card.adjusted(-6, -4, 6, 4));
    });
    return obstacles;
}

} // namespace throughline::studio::canvas
