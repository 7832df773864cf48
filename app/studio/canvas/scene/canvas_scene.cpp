// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/scene/canvas_scene.h"

#include "app/studio/canvas/scene/touched.h"
#include "app/studio/document/words.h"

#include <unordered_set>

namespace throughline::studio::canvas {

namespace {

template <class Map, class Keep>
void dropItems(Map &items, Keep keep)
{
    for (auto it = items.begin(); it != items.end();) {
        if (keep(it->first)) {
            ++it;
            continue;
        }
        if constexpr (std::is_pointer_v<typename Map::mapped_type>)
            delete it->second;
        else
            delete it->second.item;
        it = items.erase(it);
    }
}

/// edge.id() == id, without making the one.
bool isId(const Edge &edge, const std::string &id)
{
    const size_t dot = edge.from.size();
    return id.size() == dot + 1 + edge.exit.size() && id[dot] == '.' && id.starts_with(edge.from) && id.ends_with(edge.exit);
}

/// What is in one of them alone.
std::set<std::string> differing(const std::set<std::string> &a, const std::set<std::string> &b)
{
    std::set<std::string> all;
    std::set_symmetric_difference(a.begin(), a.end(), b.begin(), b.end(), std::inserter(all, all.end()));
    return all;
}

} // namespace

CanvasScene::CanvasScene(Session &session, Findings &findings, QObject *parent)
    : QGraphicsScene(parent), m_session(session), m_findings(findings), m_easel{Ink(Theme::standard()), {}}
{
    m_overlay = new OverlayItem(m_easel);
    addItem(m_overlay);
    connect(&session.document(), &Document::changed, this, &CanvasScene::followChange);
    // The session says so after another project was put in, too.
    connect(&session, &Session::journeyChanged, this, &CanvasScene::rebuild);
    connect(&session, &Session::selectionChanged, this, &CanvasScene::followSelection);
    connect(&session, &Session::runsChanged, this, &CanvasScene::followRuns);
    connect(&findings, &Findings::changed, this, &CanvasScene::refreshStates);
    rebuild();
}

CanvasScene::~CanvasScene()
{
    // Items give their pictures back while there is somebody to give them to.
    clear();
}

void CanvasScene::setTheme(const Theme &theme)
{
    m_easel.ink = Ink(theme);
    m_easel.pictures.clear();
    for (const auto &[id, connection] : m_edges)
        connection.item->renew();
    refreshAll();
    update();
}

void CanvasScene::setHurried(bool isHurried)
{
    m_easel.pictures.setHurried(isHurried);
}

void CanvasScene::rebuild()
{
    const auto none = [](const std::string &) { return false; };
    dropItems(m_edges, none);
    dropItems(m_nodes, none);
    dropItems(m_notes, none);
    dropItems(m_groups, none);
    m_found.reset();
    m_preview.clear();
    m_previewSizes.clear();
    m_current.clear();
    m_hovered.clear();
    refreshAll();
}

void CanvasScene::followChange(const std::vector<Path> &paths)
{
    const Journey *shown = journey();
    const Touched touched = touchedIn(paths, shown ? shown->id : std::string());
    if (!shown || touched.isEverything)
        return refreshAll();
    std::set<std::string> concerned = touched.changed;
    if (touched.isStructure) {
        concerned.merge(reconcile());
        measureFlow();
    } else if (!touched.edges.empty()) {
        concerned.merge(reconcileEdges(touched.edges));
    }
    // A split by engagement speaks of its message by name.
    if (!touched.renamed.empty())
        for (const Node &node : shown->nodes)
            if (const auto *split = std::get_if<SplitEngagementNode>(&node.parameters); split && touched.renamed.contains(split->message))
                concerned.insert(node.id);
    refreshNodes(concerned);
    for (const std::string &id : touched.moved)
        if (const Node *node = nodeOf(id))
            placeItem(*node);
    concerned.insert(touched.moved.begin(), touched.moved.end());
    if (!concerned.empty() || touched.isStructure) {
        refreshEdges(concerned);
        refreshGroups();
    }
    if (touched.isWording)
        refreshWording();
    if (!concerned.empty() || touched.isStructure)
        emit rearranged();
}

void CanvasScene::followRuns()
{
    if (hasFigures() || m_showsFigures)
        refreshAll();
}

/// Only what is selected now and was not, or was and is not, looks different.
void CanvasScene::followSelection()
{
    const Selection before = std::exchange(m_shownSelection, m_session.selection());
    for (const std::string &id : differing(before.nodes, m_shownSelection.nodes))
        refreshState(id);
    for (const std::string &id : differing(before.edges, m_shownSelection.edges))
        if (EdgeItem *item = edgeItem(id)) {
            EdgeView view = item->view();
            view.isSelected = m_shownSelection.edges.contains(id);
            item->setView(std::move(view));
        }
}

void CanvasScene::refreshAll()
{
    m_shownSelection = m_session.selection();
    reconcile();
    measureFlow();
    m_showsFigures = hasFigures();
    if (const Journey *shown = journey())
        for (const Node &node : shown->nodes)
            refreshNode(node);
    refreshEdges();
    refreshGroups();
    emit rearranged();
}

/// Makes and drops items until they are those of the journey. Returns the nodes at whose exits or
/// entries something is connected that was not, or is no more.
std::set<std::string> CanvasScene::reconcile()
{
    const Journey *shown = journey();
    static const Journey none;
    const Journey &here = shown ? *shown : none;
    std::unordered_set<std::string_view> cards;
    std::unordered_set<std::string_view> notes;
    m_order.clear();
    for (size_t i = 0; i < here.nodes.size(); ++i) {
        const Node &node = here.nodes[i];
        m_order[node.id] = i;
        (std::holds_alternative<NoteNode>(node.parameters) ? notes : cards).insert(node.id);
    }
    std::set<std::string> atEnds;
    const auto take = [&](const Edge &edge) { atEnds.insert({edge.from, edge.to}); };
    std::unordered_set<std::string_view> edges;
    m_leaving.clear();
    m_arriving.clear();
    for (const Edge &edge : here.edges) {
        ++m_leaving[edge.from];
        ++m_arriving[edge.to];
        const auto place = m_edges.try_emplace(edge.id()).first;
        edges.insert(place->first);
        Connection &connection = place->second;
        if (connection.item && connection.edge == edge)
            continue;
        take(edge);
        if (connection.item) {
            take(connection.edge);
        } else {
            connection.item = new EdgeItem(place->first, m_easel);
            addItem(connection.item);
        }
        connection.edge = edge;
    }
    for (const auto &[id, connection] : m_edges)
        if (!edges.contains(id))
            take(connection.edge);
    for (const auto &[id, item] : m_nodes)
        if (!cards.contains(id))
            m_disturbed.push_back(cardOf(id));
    dropItems(m_edges, [&](const std::string &id) { return edges.contains(id); });
    dropItems(m_nodes, [&](const std::string &id) { return cards.contains(id); });
    dropItems(m_notes, [&](const std::string &id) { return notes.contains(id); });
    const auto addMissing = [this](const std::unordered_set<std::string_view> &ids, auto &items) {
        using Item = std::remove_pointer_t<typename std::decay_t<decltype(items)>::mapped_type>;
        for (const std::string_view id : ids) {
            const auto [place, isNew] = items.try_emplace(std::string(id), nullptr);
            if (!isNew)
                continue;
            place->second = new Item(place->first, m_easel);
            addItem(place->second);
        }
    };
    addMissing(cards, m_nodes);
    addMissing(notes, m_notes);
    std::unordered_set<std::string_view> groups;
    for (const NodeGroup &group : here.groups)
        groups.insert(group.id);
    dropItems(m_groups, [&](const std::string &id) { return groups.contains(id); });
    addMissing(groups, m_groups);
    m_isIndexStale = true;
    m_content.reset();
    return atEnds;
}

/// reconcile() where these connections alone came, went or lead elsewhere.
std::set<std::string> CanvasScene::reconcileEdges(const std::set<std::string> &ids)
{
    std::set<std::string> atEnds;
    const auto count = [&](const Edge &edge, int by) {
        atEnds.insert({edge.from, edge.to});
        m_leaving[edge.from] += by;
        m_arriving[edge.to] += by;
    };
    for (const std::string &id : ids) {
        const std::vector<Edge> &edges = journey()->edges;
        const auto now = std::find_if(edges.begin(), edges.end(), [&](const Edge &edge) { return isId(edge, id); });
        const auto before = m_edges.find(id);
        if (now == edges.end() && before == m_edges.end()) {
            atEnds.merge(reconcile()); // the path names it otherwise
            return atEnds;
        }
        if (before != m_edges.end()) {
            if (now != edges.end() && before->second.edge == *now)
                continue;
            count(before->second.edge, -1);
        }
        if (now != edges.end()) {
            count(*now, 1);
            Connection &connection = m_edges[id];
            if (!connection.item) {
                connection.item = new EdgeItem(id, m_easel);
                addItem(connection.item);
            }
            connection.edge = *now;
        } else if (before != m_edges.end()) {
            delete before->second.item;
            m_edges.erase(before);
        }
    }
    return atEnds;
}

void CanvasScene::measureFlow()
{
    m_largestFlow = 0;
    const Journey *shown = journey();
    if (!shown || !hasFigures())
        return;
    for (const Node &node : shown->nodes)
        if (const NodeFigures *figures = m_session.shownRun()->figuresOf(shown->id, node.id))
            m_largestFlow = std::max(m_largestFlow, figures->entered);
}

bool CanvasScene::hasFigures() const
{
    const Run *run = m_session.shownRun();
    return run && !run->figures.empty();
}

const Node *CanvasScene::nodeOf(const std::string &id) const
{
    const Journey *shown = journey();
    if (!shown)
        return nullptr;
    const auto known = m_order.find(id);
    if (known != m_order.end() && known->second < shown->nodes.size() && shown->nodes[known->second].id == id)
        return &shown->nodes[known->second];
    return shown->node(id);
}

void CanvasScene::placeItem(const Node &node)
{
    const auto preview = m_preview.find(node.id);
    const QPointF at = preview != m_preview.end() ? preview->second : QPointF(node.x, node.y);
    if (const auto note = m_notes.find(node.id); note != m_notes.end())
        note->second->setPos(at);
    const auto card = m_nodes.find(node.id);
    m_content.reset();
    if (card == m_nodes.end() || card->second->pos() == at)
        return;
    m_isIndexStale = true;
    m_disturbed.push_back(cardOf(node.id));
    card->second->setPos(at);
    m_disturbed.push_back(cardOf(node.id));
}

void CanvasScene::refreshNode(const Node &node)
{
    placeItem(node);
    if (const auto *note = std::get_if<NoteNode>(&node.parameters)) {
        const auto size = m_previewSizes.find(node.id);
        const auto item = m_notes.find(node.id);
        if (item != m_notes.end())
            item->second->show(text(note->text),
                               size != m_previewSizes.end() ? size->second : QSizeF(note->width, note->height),
                               m_session.selection().nodes.contains(node.id));
        return;
    }
    NodeItem *item = nodeItem(node.id);
    if (!item)
        return;
    CardView view;
    view.words = cardWords(m_session.project(), node);
    if (hasFigures())
        if (const NodeFigures *figures = m_session.shownRun()->figuresOf(m_session.journeyId(), node.id))
            view.figures = cardFigures(node, *figures);
    for (const Exit &exit : exitsOf(node))
        view.ports.push_back({exit.key, exitLabel(m_session.project(), node, exit), m_edges.contains(node.id + "." + exit.key), exit.isQuiet});
    fillState(node.id, view);
    const bool changesSize = view.figures.has_value() != item->view().figures.has_value();
    item->setView(std::move(view));
    if (changesSize) {
        m_isIndexStale = true;
        m_disturbed.push_back(cardOf(node.id));
    }
}

void CanvasScene::refreshNodes(const std::set<std::string> &nodes)
{
    for (const std::string &id : nodes)
        if (const Node *node = nodeOf(id))
            refreshNode(*node);
}

void CanvasScene::fillState(const std::string &id, CardView &view) const
{
    view.trouble = m_findings.worstOf(m_session.journeyId(), id);
    view.isSelected = m_session.selection().nodes.contains(id);
    view.isCurrent = m_current == id;
    view.isFaded = m_found && !m_found->contains(id);
    view.invitation = m_aimed == id       ? Invitation::Aimed
        : m_invited.contains(id)          ? Invitation::Allowed
                                          : Invitation::None;
}

/// What a card shows apart from its words and figures.
void CanvasScene::refreshState(const std::string &id)
{
    if (NodeItem *item = nodeItem(id)) {
        CardView view = item->view();
        fillState(id, view);
        item->setView(std::move(view));
    } else if (const Node *node = m_notes.contains(id) ? nodeOf(id) : nullptr) {
        refreshNode(*node);
    }
}

void CanvasScene::refreshStates()
{
    for (const auto &[id, item] : m_nodes)
        refreshState(id);
}

/// Names that stand elsewhere in the project changed; where things stand did not.
void CanvasScene::refreshWording()
{
    const Journey *shown = journey();
    if (!shown)
        return;
    for (const Node &node : shown->nodes)
        refreshNode(node);
    std::set<std::string> reworded;
    for (const auto &[id, connection] : m_edges) {
        EdgeView view = connection.item->view();
        describe(connection.edge, view);
        if (view != connection.item->view())
            reworded.insert(connection.edge.from);
    }
    refreshEdges(reworded);
}

void CanvasScene::refreshGroups()
{
    const Journey *shown = journey();
    if (!shown)
        return;
    if (!shown->groups.empty())
        m_content.reset();
    for (const NodeGroup &group : shown->groups) {
        QRectF cards;
        for (const std::string &id : group.nodes)
            cards = cards.united(cardOf(id));
        if (GroupItem *item = groupItem(group.id))
            item->show(text(group.title), cards);
    }
}

NodeItem *CanvasScene::nodeItem(const std::string &id) const
{
    const auto found = m_nodes.find(id);
    return found == m_nodes.end() ? nullptr : found->second;
}

EdgeItem *CanvasScene::edgeItem(const std::string &id) const
{
    const auto found = m_edges.find(id);
    return found == m_edges.end() ? nullptr : found->second.item;
}

void CanvasScene::setFound(std::optional<std::set<std::string>> nodes)
{
    if (m_found == nodes)
        return;
    m_found = std::move(nodes);
    refreshStates();
}

} // namespace throughline::studio::canvas
