// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/scene/card_index.h"
#include "app/studio/canvas/scene/edge_item.h"
#include "app/studio/canvas/scene/group_item.h"
#include "app/studio/canvas/scene/node_item.h"
#include "app/studio/canvas/scene/note_item.h"
#include "app/studio/canvas/scene/overlay_item.h"
#include "app/studio/document/findings.h"
#include "app/studio/session/session.h"
#include "app/studio/widgets/theme.h"

#include <QGraphicsScene>

#include <map>
#include <memory>
#include <set>

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
    const Theme &theme() const { return m_theme; }
    void setTheme(const Theme &theme);

    NodeItem *nodeItem(const std::string &id) const;
    EdgeItem *edgeItem(const std::string &id) const;
    /// The card or note of a node where it is drawn now; empty when it is not there.
    QRectF cardOf(const std::string &id) const;
    OverlayItem &overlay() { return *m_overlay; }
    /// All cards and notes together.
    QRectF contentRect() const;

    // What is under a point, for the tools.
    std::string nodeAt(QPointF point) const;
    std::string edgeAt(QPointF point, double distance = 6) const;
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
    /// Nodes that the hand has placed since the journey was last tidied up.
    const std::set<std::string> &placedByHand() const { return m_placedByHand; }
    void markPlacedByHand(const std::map<std::string, QPointF> &positions);
    void forgetPlacedByHand() { m_placedByHand.clear(); }

signals:
    /// Items were added, moved or removed.
    void rearranged();

private:
    void rebuild();
    void followChange(const std::vector<Path> &touched);
    void refreshAll();
    void followSelection();
    void reconcile();
    void refreshNode(const Node &node);
    void refreshEdges(const std::set<std::string> *nodes = nullptr);
    EdgeView viewOf(const Edge &edge) const;
    void placeLabels(const std::set<std::string> &edges);
    void refreshGroups();
    std::vector<QRectF> obstaclesOf(const Edge &edge, QPointF from, QPointF to) const;
    bool hasFigures() const;
    void placeItem(const Node &node);

    Session &m_session;
    Findings &m_findings;
    Theme m_theme;
    std::map<std::string, NodeItem *> m_nodes;
    std::map<std::string, NoteItem *> m_notes;
    std::map<std::string, EdgeItem *> m_edges;
    std::map<std::string, GroupItem *> m_groups;
    std::map<std::string, QPointF> m_preview;
    std::map<std::string, QSizeF> m_previewSizes;
    Selection m_shownSelection;
    mutable CardIndex m_index;
    mutable bool m_isIndexStale = true;
    std::set<std::string> m_invited;
    std::string m_aimed;
    std::string m_aimedEdge;
    std::string m_hovered;
    std::string m_current;
    std::optional<std::set<std::string>> m_found;
    std::set<std::string> m_placedByHand;
    OverlayItem *m_overlay = nullptr;
    std::map<std::string, int> m_leaving;  ///< edges by source and by target, of the shown journey
    std::map<std::string, int> m_arriving;
    std::int64_t m_largestFlow = 0;
};

} // namespace throughline::studio::canvas
