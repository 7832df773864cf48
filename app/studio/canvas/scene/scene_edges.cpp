// SPDX-License-Identifier: GPL-3.0-or-later
// How connections are led between cards, and what stands on them.
#include "app/studio/canvas/scene/canvas_scene.h"

#include "app/studio/canvas/scene/geometry.h"
#include "app/studio/canvas/scene/router.h"
#include "app/studio/canvas/scene/way_index.h"

#include <QLocale>

#include <limits>

namespace throughline::studio::canvas {

namespace {

constexpr double plainWidth = 2;
constexpr double thinnestFlow = 1.5;
constexpr double widestFlow = 11;
/// When more cards than this moved, asking which edges are concerned costs more than leading them all.
constexpr size_t mostDisturbed = 64;

constexpr double crossedLabel = 400;            ///< as bad as so many square units of a card under it
constexpr double widestLanes = 2 * columnPitch; ///< ways between the same two cards run side by side up to here
constexpr double leastLane = 24;
constexpr double betweenLabels = 10;

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

/// How a connection stands among those that leave the same step.
struct CanvasScene::Fan
{
    double turn = 0;            ///< below the step, where all of them bend
    std::optional<double> lane; ///< beside others that lead to the same step
};

void CanvasScene::draw(const Connection &connection)
{
    EdgeView view;
    describe(connection.edge, view);
    lead(connection.edge, view);
    connection.item->setView(std::move(view));
}

void CanvasScene::refreshEdges()
{
    m_disturbed.clear();
    std::vector<EdgeItem *> labelled;
    for (const auto &[id, connection] : m_edges) {
        draw(connection);
        labelled.push_back(connection.item);
    }
    placeLabels(std::move(labelled));
}

/// Leads the edges of these nodes anew with those that leave together with them, and those whose way
/// has a card in it that was not there before, or has no more.
void CanvasScene::refreshEdges(const std::set<std::string> &nodes)
{
    if (m_disturbed.size() > mostDisturbed)
        return refreshEdges();
    const std::vector<QRectF> disturbed = std::exchange(m_disturbed, {});
    const auto isOnItsWay = [&](const std::vector<QPointF> &points) {
        const QRectF bounds = routingBounds(points.front(), points.back());
        return std::any_of(disturbed.begin(), disturbed.end(), [&](const QRectF &card) { return card.intersects(bounds); });
    };
    std::set<std::string_view> sources;
    for (const auto &[id, connection] : m_edges)
        if (nodes.contains(connection.edge.to))
            sources.insert(connection.edge.from);
    std::vector<EdgeItem *> concerned;
    WayIndex led;
    for (const auto &[id, connection] : m_edges) {
        const std::vector<QPointF> &points = connection.item->view().points;
        const bool isConcerned = points.empty() || isOnItsWay(points) || nodes.contains(connection.edge.from) || sources.contains(connection.edge.from);
        if (!isConcerned)
            continue;
        draw(connection);
        concerned.push_back(connection.item);
        for (const QRectF &part : connection.item->parts())
            led.add(connection.item, part);
    }
    if (concerned.empty())
        return;
    // A label that one of them runs through now steps aside.
    const std::set<const EdgeItem *> isLed(concerned.begin(), concerned.end());
    for (const auto &[id, connection] : m_edges) {
        const QRectF pill = connection.item->pill();
        bool isHit = false;
        if (!pill.isNull() && !isLed.contains(connection.item))
            led.visit(withMargin(pill), [&](const EdgeItem *, const QRectF &) { isHit = true; });
        if (isHit)
            concerned.push_back(connection.item);
    }
    placeLabels(std::move(concerned));
}

/// Labels keep off each other, off cards and off other connections where there is any room for that.
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
    WayIndex ways;
    for (const auto &[id, connection] : m_edges) {
        if (const QRectF pill = connection.item->pill(); pill.intersects(around) && !placedNow.contains(connection.item))
            taken.add(connection.item->id(), withMargin(pill));
        if (connection.item->boundingRect().intersects(around))
            for (const QRectF &part : connection.item->parts())
                ways.add(connection.item, part);
    }
    for (const auto &[id, item] : m_notes)
        if (const QRectF note = cardOf(id); note.intersects(around))
            taken.add(item->id(), note);
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
            ways.visit(withMargin(pill), [&](const EdgeItem *other, const QRectF &) { covered += other == item ? 0 : crossedLabel; });
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
    const Fan fan = fanOf(edge);
    RouteHints hints{countOf(m_leaving, edge.from) > 1, countOf(m_arriving, edge.to) > 1, fan.turn, fan.lane};
    view.points = route(from, to, obstaclesOf(edge, from, to), hints);
    view.joins = hints.joins;
}

CanvasScene::Fan CanvasScene::fanOf(const Edge &edge) const
{
    const Node *node = nodeOf(edge.from);
    const double bottom = cardOf(edge.from).bottom();
    double shortest = std::numeric_limits<double>::max();
    std::map<std::string_view, std::vector<const Edge *>> siblings; // by where they lead
    for (const Exit &exit : node ? exitsOf(*node) : std::vector<Exit>())
        if (const auto found = m_edges.find(edge.from + "." + exit.key); found != m_edges.end()) {
            const Edge &sibling = found->second.edge;
            siblings[sibling.to].push_back(&sibling);
            if (const double drop = cardOf(sibling.to).top() - bottom; drop > 0)
                shortest = std::min(shortest, drop);
        }
    const bool hasLanes = std::any_of(siblings.begin(), siblings.end(), [](const auto &each) { return each.second.size() > 1; });
    Fan fan;
    fan.turn = turnAbove(shortest, hasLanes);
    const std::vector<const Edge *> &beside = siblings[edge.to];
    if (beside.size() < 2)
        return fan;
    // Their labels stand side by side over the step, in the order of the exits.
    double all = -betweenLabels;
    double middle = 0;
    for (const Edge *each : beside) {
        EdgeView words;
        describe(*each, words);
        const double width = std::max(EdgeItem::labelWidth(m_easel.ink, words), leastLane);
        if (each->exit == edge.exit)
            middle = all + betweenLabels + width / 2;
        all += betweenLabels + width;
    }
    // Above the one step, or below the other where a card is in the way.
    const double top = bottom + fan.turn;
    for (const double x : {inlet(cardOf(edge.to)).x(), outlet(cardOf(edge.from)).x()}) {
        const QRectF room(x - all / 2, top, all, cardOf(edge.to).top() - fan.turn - top);
        bool isFree = all <= widestLanes && room.height() > 0;
        index().visit(room, [&](std::string_view, const QRectF &) { isFree = false; });
        if (isFree && !fan.lane)
            fan.lane = room.left() + middle;
    }
    return fan;
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
    if (!node)
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
