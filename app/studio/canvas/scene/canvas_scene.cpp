// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/scene/canvas_scene.h"

#include "app/studio/canvas/scene/geometry.h"
#include "app/studio/canvas/scene/router.h"
#include "app/studio/document/places.h"
#include "app/studio/document/words.h"

#include <QLocale>

namespace throughline::studio::canvas {

namespace {

constexpr double plainWidth = 2;
constexpr double widestFlow = 11;

template <class Map, class Keep>
void dropItems(Map &items, Keep keep)
{
    for (auto it = items.begin(); it != items.end();) {
        if (keep(it->first)) {
            ++it;
            continue;
        }
        delete it->second;
        it = items.erase(it);
    }
}

} // namespace

CanvasScene::CanvasScene(Session &session, Findings &findings, QObject *parent)
    : QGraphicsScene(parent), m_session(session), m_findings(findings), m_theme(Theme::standard())
{
    m_overlay = new OverlayItem(m_theme);
    addItem(m_overlay);
    connect(&session.document(), &Document::changed, this, &CanvasScene::followChange);
    connect(&session.document(), &Document::replaced, this, &CanvasScene::rebuild);
    connect(&session, &Session::journeyChanged, this, &CanvasScene::rebuild);
    connect(&session, &Session::selectionChanged, this, &CanvasScene::followSelection);
    connect(&session, &Session::runsChanged, this, &CanvasScene::refreshAll);
    connect(&findings, &Findings::changed, this, [this] {
        if (const Journey *shown = journey())
            for (const Node &node : shown->nodes)
                refreshNode(node);
    });
    rebuild();
}

CanvasScene::~CanvasScene() = default;

void CanvasScene::setTheme(const Theme &theme)
{
    m_theme = theme;
    refreshAll();
    update();
}

void CanvasScene::rebuild()
{
    dropItems(m_edges, [](const std::string &) { return false; });
    dropItems(m_nodes, [](const std::string &) { return false; });
    dropItems(m_notes, [](const std::string &) { return false; });
    dropItems(m_groups, [](const std::string &) { return false; });
    m_found.reset();
    m_placedByHand.clear();
    m_preview.clear();
    m_previewSizes.clear();
    m_current.clear();
    refreshAll();
}

void CanvasScene::followChange(const std::vector<Path> &touched)
{
    const Journey *shown = journey();
    const Path nodes = shown ? joined(joined("journeys", shown->id), "nodes") : Path();
    std::set<std::string> changedNodes;
    for (const Path &path : touched) {
        const bool isInNode = shown && path.size() > nodes.size() + 1
            && path.compare(0, nodes.size() + 1, nodes + '/') == 0;
        if (!isInNode)
            return refreshAll();
        const size_t from = nodes.size() + 1;
        changedNodes.insert(path.substr(from, path.find('/', from) - from));
    }
    reconcile();
    for (const std::string &id : changedNodes)
        if (const Node *node = shown->node(id))
            refreshNode(*node);
    refreshEdges(&changedNodes);
    refreshGroups();
    emit rearranged();
}

/// Only what is selected now and was not, or was and is not, looks different.
void CanvasScene::followSelection()
{
    const Journey *shown = journey();
    const Selection before = std::exchange(m_shownSelection, m_session.selection());
    if (!shown)
        return;
    for (const Node &node : shown->nodes)
        if (before.nodes.contains(node.id) != m_shownSelection.nodes.contains(node.id))
            refreshNode(node);
    for (const Edge &edge : shown->edges)
        if (before.edges.contains(edge.id()) != m_shownSelection.edges.contains(edge.id()))
            if (EdgeItem *item = edgeItem(edge.id()))
                item->setView(viewOf(edge));
}

void CanvasScene::refreshAll()
{
    m_shownSelection = m_session.selection();
    reconcile();
    if (const Journey *shown = journey())
        for (const Node &node : shown->nodes)
            refreshNode(node);
    refreshEdges();
    refreshGroups();
    emit rearranged();
}

void CanvasScene::reconcile()
{
    const Journey *shown = journey();
    static const Journey none;
    const Journey &here = shown ? *shown : none;
    std::set<std::string> cards;
    std::set<std::string> notes;
    for (const Node &node : here.nodes)
        (std::holds_alternative<NoteNode>(node.parameters) ? notes : cards).insert(node.id);
    std::set<std::string> edges;
    m_leaving.clear();
    m_arriving.clear();
    for (const Edge &edge : here.edges) {
        edges.insert(edge.id());
        ++m_leaving[edge.from];
        ++m_arriving[edge.to];
    }
    dropItems(m_edges, [&](const std::string &id) { return edges.contains(id); });
    dropItems(m_nodes, [&](const std::string &id) { return cards.contains(id); });
    dropItems(m_notes, [&](const std::string &id) { return notes.contains(id); });
    const auto addMissing = [this](const std::set<std::string> &ids, auto &items) {
        using Item = std::remove_pointer_t<typename std::decay_t<decltype(items)>::mapped_type>;
        for (const std::string &id : ids) {
            if (items.contains(id))
                continue;
            items[id] = new Item(id, m_theme);
            addItem(items[id]);
        }
    };
    addMissing(cards, m_nodes);
    addMissing(notes, m_notes);
    addMissing(edges, m_edges);
    std::set<std::string> groups;
    for (const NodeGroup &group : here.groups)
        groups.insert(group.id);
    dropItems(m_groups, [&](const std::string &id) { return groups.contains(id); });
    addMissing(groups, m_groups);
    m_largestFlow = 0;
    if (hasFigures())
        for (const Node &node : here.nodes)
            if (const NodeFigures *figures = m_session.shownRun()->figuresOf(here.id, node.id))
                m_largestFlow = std::max(m_largestFlow, figures->entered);
}

bool CanvasScene::hasFigures() const
{
    const Run *run = m_session.shownRun();
    return run && !run->figures.empty();
}

void CanvasScene::placeItem(const Node &node)
{
    m_isIndexStale = true;
    const auto preview = m_preview.find(node.id);
    const QPointF at = preview != m_preview.end() ? preview->second : QPointF(node.x, node.y);
    if (const auto card = m_nodes.find(node.id); card != m_nodes.end())
        card->second->setPos(at);
    if (const auto note = m_notes.find(node.id); note != m_notes.end())
        note->second->setPos(at);
}

void CanvasScene::refreshNode(const Node &node)
{
    placeItem(node);
    const bool isSelected = m_session.selection().nodes.contains(node.id);
    if (const auto *note = std::get_if<NoteNode>(&node.parameters)) {
        const auto size = m_previewSizes.find(node.id);
        if (NoteItem *item = m_notes[node.id])
            item->show(text(note->text),
                       size != m_previewSizes.end() ? size->second : QSizeF(note->width, note->height),
                       isSelected);
        return;
    }
    NodeItem *item = m_nodes[node.id];
    if (!item)
        return;
    CardView view;
    view.words = cardWords(m_session.project(), node);
    if (hasFigures())
        if (const NodeFigures *figures = m_session.shownRun()->figuresOf(m_session.journeyId(), node.id))
            view.figures = cardFigures(node, *figures);
    view.trouble = m_findings.worstOf(m_session.journeyId(), node.id);
    for (const Exit &exit : exitsOf(node))
        view.ports.push_back({exit.key, exitLabel(m_session.project(), node, exit), journey()->edge(node.id, exit.key) != nullptr, exit.isQuiet});
    view.isSelected = isSelected;
    view.isCurrent = m_current == node.id;
    view.isFaded = m_found && !m_found->contains(node.id);
    view.invitation = m_aimed == node.id       ? Invitation::Aimed
        : m_invited.contains(node.id)          ? Invitation::Allowed
                                               : Invitation::None;
    item->setView(std::move(view));
}

void CanvasScene::refreshEdges(const std::set<std::string> *nodes)
{
    const Journey *shown = journey();
    if (!shown)
        return;
    QRectF moved;
    if (nodes)
        for (const std::string &id : *nodes)
            moved = moved.united(cardOf(id).adjusted(-240, -240, 240, 240));
    std::set<std::string> concerned;
    for (const Edge &edge : shown->edges) {
        EdgeItem *item = m_edges[edge.id()];
        const bool isConcerned = !nodes || nodes->contains(edge.from) || nodes->contains(edge.to)
            || item->view().points.empty() || item->boundingRect().intersects(moved);
        if (!isConcerned)
            continue;
        item->setView(viewOf(edge));
        concerned.insert(edge.id());
    }
    placeLabels(concerned);
}

/// Labels keep off each other and off cards where there is any room for that.
void CanvasScene::placeLabels(const std::set<std::string> &edges)
{
    const auto area = [](const QRectF &rect) { return rect.width() * rect.height(); };
    std::vector<QRectF> taken;
    for (const auto &[id, item] : m_edges)
        if (!edges.contains(id) && !item->view().label.isEmpty())
            taken.push_back(item->pill().adjusted(-2, -2, 2, 2));
    // Those that must stand at their target come before those that have other places.
    std::vector<std::string> order(edges.begin(), edges.end());
    std::stable_partition(order.begin(), order.end(), [this](const std::string &id) { return !m_edges[id]->view().joins; });
    for (const std::string &id : order) {
        EdgeItem *item = m_edges[id];
        QPointF best;
        double least = -1;
        for (const QPointF &place : item->labelPlaces()) {
            const QRectF pill = item->pillAt(place);
            double covered = 0;
            for (const QRectF &other : taken)
                covered += area(pill.intersected(other));
            for (const QGraphicsItem *under : items(pill))
                if (under->type() == NodeItem::Type)
                    covered += area(pill.intersected(cardOf(static_cast<const NodeItem *>(under)->id())));
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
        taken.push_back(item->pill().adjusted(-2, -2, 2, 2));
    }
}

void CanvasScene::refreshGroups()
{
    const Journey *shown = journey();
    if (!shown)
        return;
    for (const NodeGroup &group : shown->groups) {
        QRectF cards;
        for (const std::string &id : group.nodes)
            cards = cards.united(cardOf(id));
        m_groups[group.id]->show(text(group.title), cards);
    }
}

EdgeView CanvasScene::viewOf(const Edge &edge) const
{
    EdgeView view;
    const QRectF source = cardOf(edge.from);
    const QRectF target = cardOf(edge.to);
    if (source.isNull() || target.isNull())
        return view;
    const QPointF from = outlet(source);
    const QPointF to = inlet(target);
    const int leaving = m_leaving.contains(edge.from) ? m_leaving.at(edge.from) : 0;
    const int arriving = m_arriving.contains(edge.to) ? m_arriving.at(edge.to) : 0;
    view.points = route(from, to, obstaclesOf(edge, from, to), {leaving > 1, arriving > 1});
    view.isSelected = m_session.selection().edges.contains(edge.id());
    view.isAimed = m_aimedEdge == edge.id();
    view.joins = arriving > 1;

    const Node *node = journey()->node(edge.from);
    if (!node)
        return view;
    for (const Exit &exit : exitsOf(*node))
        if (exit.key == edge.exit) {
            view.label = exitLabel(m_session.project(), *node, exit);
            view.isQuiet = exit.isQuiet;
        }
    if (const auto *message = std::get_if<MessageNode>(&node->parameters); message && edge.exit == "sent")
        view.label.clear();
    const auto share = [](double value) { return QLocale().toString(100 * value, 'f', value < 0.1 ? 1 : 0) + QStringLiteral("\u00A0%"); };
    view.width = plainWidth;
    const NodeFigures *figures
        = hasFigures() ? m_session.shownRun()->figuresOf(m_session.journeyId(), edge.from) : nullptr;
    if (figures) {
        const auto took = figures->exits.find(edge.exit);
        const std::int64_t flow = took == figures->exits.end() ? 0 : took->second;
        view.isDeserted = flow == 0;
        if (m_largestFlow > 0)
            view.width = 1.5 + (widestFlow - 1.5) * double(flow) / double(m_largestFlow);
        if (!view.label.isEmpty() && figures->entered > 0)
            view.figure = share(double(flow) / double(figures->entered));
    } else if (const auto *split = std::get_if<SplitExperimentNode>(&node->parameters)) {
        for (const Arm &arm : split->arms)
            if (arm.id == edge.exit)
                view.figure = share(arm.weight / 100);
    }
    return view;
}

std::vector<QRectF> CanvasScene::obstaclesOf(const Edge &edge, QPointF from, QPointF to) const
{
    if (std::exchange(m_isIndexStale, false)) {
        m_index.clear();
        for (const auto &[id, item] : m_nodes)
            m_index.add(id, item->card().translated(item->pos()));
    }
    std::vector<QRectF> obstacles;
    m_index.visit(routingBounds(from, to), [&](const std::string &id, const QRectF &card) {
        const bool isEnd = id == edge.from || id == edge.to;
        obstacles.push_back(isEnd ? card.adjusted(4, 1, -4, -1) : card.adjusted(-6, -4, 6, 4));
    });
    return obstacles;
}

NodeItem *CanvasScene::nodeItem(const std::string &id) const
{
    const auto found = m_nodes.find(id);
    return found == m_nodes.end() ? nullptr : found->second;
}

EdgeItem *CanvasScene::edgeItem(const std::string &id) const
{
    const auto found = m_edges.find(id);
    return found == m_edges.end() ? nullptr : found->second;
}

void CanvasScene::setFound(std::optional<std::set<std::string>> nodes)
{
    if (m_found == nodes)
        return;
    m_found = std::move(nodes);
    refreshAll();
}

void CanvasScene::markPlacedByHand(const std::map<std::string, QPointF> &positions)
{
    for (const auto &[id, at] : positions)
        m_placedByHand.insert(id);
}

} // namespace throughline::studio::canvas
