// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/scene/card_index.h"
#include "app/studio/canvas/scene/easel.h"
#include "app/studio/canvas/scene/edge_item.h"
#include "app/studio/canvas/scene/group_item.h"
#include "app/studio/canvas/scene/node_item.h"
#include "app/studio/canvas/scene/note_item.h"
#include "app/studio/canvas/scene/overlay_item.h"
#include "app/studio/canvas/view_fit.h"
#include "app/studio/document/findings.h"
#include "app/studio/session/session.h"

#include <QGraphicsScene>

#include <map>
#include <memory>
#include <set>
#include <unordered_map>

namespace throughline::studio::canvas {

/// Shows the session's journey. A projection: it follows document, session and findings, and
/// writes to none of them.
class CanvasScene : public QGraphicsScene
{
    Q_OBJECT
public:
    CanvasScene(Session &session, Findings &findings, QObject *parent = nullptr);
    ~CanvasScene() override;

    Session &session() const { return m_session; }
    const Journey *journey() const { return m_session.journey(); }
    const Theme &theme() const { return m_easel.ink.theme(); }
    void setTheme(const Theme &theme);
    /// While the scale changes from frame to frame, pictures of cards are stretched, not drawn anew.
    void setHurried(bool isHurried);
    /// Paints what lies in `exposed` (pixels of the view), each item as it looks from far out.
    void paintFar(QPainter &painter, const QRegion &exposed, const QTransform &toView) const;

    NodeItem *nodeItem(const std::string &id) const;
    EdgeItem *edgeItem(const std::string &id) const;
    /// The card or note of a node where it is drawn now; empty when it is not there.
    QRectF cardOf(const std::string &id) const;
    OverlayItem &overlay() { return *m_overlay; }
    /// All cards and notes together.
    QRectF contentRect() const;
    /// What a view that shows everything has to keep in sight.
    Drawn drawn() const;

    // What is under a point, for the tools.
    std::string nodeAt(QPointF point) const;
    std::string edgeAt(QPointF point, double distance = 6) const;
    /// What a way of the edge between these points keeps clear of; the edge may be one to be.
    std::vector<QRectF> obstaclesOf(const Edge &edge, QPointF from, QPointF to) const;
    /// The group whose title is under the point.
    std::string groupAt(QPointF point) const;
    GroupItem *groupItem(const std::string &id) const;
    struct PortHit { std::string node; std::string exit; };
    std::optional<PortHit> portAt(QPointF point) const;
    bool isOnNoteHandle(QPointF point) const;

    // Previews, which last until the next refresh or reset.
    void previewMove(const std::map<std::string, QPointF> &positions);
    void previewNoteSize(const std::string &id, QSizeF size);
    void setInvitations(const std::set<std::string> &allowed, const std::string &aimed);
    void setAimedEdge(const std::string &id);
    void setHovered(const std::string &node);
    void setCurrent(const std::string &node);
    const std::string &current() const { return m_current; }
    void resetPreview();
    /// While somebody looks for something, all other cards stand back; nothing ends it.
    void setFound(std::optional<std::set<std::string>> nodes);

signals:
    /// A tool says why it did less than it was asked for.
    void remarked(const QString &sentence);
    /// Items were added, moved or removed.
    void rearranged();

private:
    /// A connection as it is shown, and its item.
    struct Connection
    {
        EdgeItem *item = nullptr;
        Edge edge;
    };

    void rebuild();
    void followChange(const std::vector<Path> &touched);
    void followRuns();
    void refreshAll();
    void followSelection();
    std::set<std::string> reconcile();
    std::set<std::string> reconcileEdges(const std::set<std::string> &ids);
    void measureFlow();
    const Node *nodeOf(const std::string &id) const;
    void refreshNode(const Node &node);
    void refreshNodes(const std::set<std::string> &nodes);
    void refreshState(const std::string &id);
    void refreshStates();
    void fillState(const std::string &id, CardView &view) const;
    void refreshEdges();
    void refreshEdges(const std::set<std::string> &nodes);
    void refreshWording();
    void draw(const Connection &connection);
    void lead(const Edge &edge, EdgeView &view) const;
    struct Fan;
    Fan fanOf(const Edge &edge) const;
    void describe(const Edge &edge, EdgeView &view) const;
    void placeLabels(std::vector<EdgeItem *> edges);
    void refreshGroups();
    const CardIndex &index() const;
    bool hasFigures() const;
    void placeItem(const Node &node);

    Session &m_session;
    Findings &m_findings;
    Easel m_easel;
    std::map<std::string, NodeItem *> m_nodes;
    std::map<std::string, NoteItem *> m_notes;
    std::map<std::string, Connection> m_edges;
    std::map<std::string, GroupItem *> m_groups;
    std::map<std::string, QPointF> m_preview;
    std::map<std::string, QSizeF> m_previewSizes;
    Selection m_shownSelection;
    std::unordered_map<std::string, size_t> m_order; ///< where a node stands in the journey's list
    std::vector<QRectF> m_disturbed;     ///< where cards stood or stand since edges were last led
    mutable CardIndex m_index;
    mutable bool m_isIndexStale = true;
    mutable std::optional<QRectF> m_content;
    bool m_showsFigures = false;
    std::set<std::string> m_invited;
    std::string m_aimed;
    std::string m_aimedEdge;
    std::string m_hovered;
    std::string m_current;
    std::optional<std::set<std::string>> m_found;
    OverlayItem *m_overlay = nullptr;
    std::unordered_map<std::string, int> m_leaving;  ///< edges by source and by target
    std::unordered_map<std::string, int> m_arriving;
    std::int64_t m_largestFlow = 0;
};

} // namespace throughline::studio::canvas
