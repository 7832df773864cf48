// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/canvas_view.h"

#include "app/studio/canvas/canvas_accessible.h"
#include "app/studio/canvas/scene/geometry.h"
#include "app/studio/canvas/tools/branch_tool.h"
#include "app/studio/canvas/tools/connect_tool.h"
#include "app/studio/canvas/tools/move_tool.h"
#include "app/studio/canvas/tools/pan_tool.h"
#include "app/studio/canvas/tools/reconnect_tool.h"
#include "app/studio/canvas/tools/resize_note_tool.h"
#include "app/studio/canvas/tools/rubber_band_tool.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace throughline::studio::canvas {

namespace {
constexpr double dotPitch = 24;
constexpr double dotWidth = 2;
constexpr int restAfterZoom = 120; ///< milliseconds
}

CanvasView::CanvasView(CanvasScene &scene, QWidget *parent) : QGraphicsView(&scene, parent), m_scene(scene)
{
    installCanvasAccessibility();
    setObjectName(QStringLiteral("canvas"));
    setAccessibleName(tr("Journey canvas"));
    setAccessibleDescription(tr("Arrow keys walk along the journey, with Ctrl to its connections; Tab adds a step, Enter opens its settings, Ctrl+Tab leaves the canvas."));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setTransformationAnchor(AnchorUnderMouse);
    setViewportUpdateMode(SmartViewportUpdate);
    setOptimizationFlags(DontSavePainterState);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&scene, &CanvasScene::rearranged, this, &CanvasView::updateSheet);
    connect(&scene.session(), &Session::journeyChanged, this, [this] {
        updateSheet();
        showBeginning();
    });
    connect(&scene.session(), &Session::runsChanged, this, &CanvasView::keepOpeningView);
    const auto isTaken = [this] { m_isAsOpened = false; };
    connect(&scene.session().document(), &Document::changed, this, isTaken);
    connect(&scene.session(), &Session::selectionChanged, this, [this, isTaken] {
        if (!m_scene.session().selection().isEmpty())
            isTaken();
    });
    // Where items are not painted one by one, the scene does not know where they were painted.
    connect(&scene, &QGraphicsScene::changed, this, [this] {
        if (isFar())
            viewport()->update();
    });
    m_zoomRests.setSingleShot(true);
    m_zoomRests.setInterval(restAfterZoom);
    connect(&m_zoomRests, &QTimer::timeout, this, [this] {
        m_scene.setHurried(false);
        viewport()->update();
    });
    adoptTheme();
    updateSheet();
}

CanvasView::~CanvasView() = default;

void CanvasView::nudge(int stepsX, int stepsY)
{
    const Journey *journey = m_scene.journey();
    std::map<std::string, QPointF> positions;
    for (const std::string &id : m_scene.session().selection().nodes)
        if (const Node *node = journey ? journey->node(id) : nullptr)
            positions[id] = QPointF(node->x + gridStep * stepsX, node->y + gridStep * stepsY);
    if (positions.empty())
        return;
    m_scene.session().document().edit(
            placeNodes(*journey, positions, tr("Move %n step(s)", nullptr, int(positions.size())),
                      "nudge " + std::to_string(m_nudges)));
}

std::optional<ExitRef> CanvasView::exitForNewStep() const
{
    if (m_menuPlace)
        return std::nullopt;
    const Journey *journey = m_scene.journey();
    const Node *node = journey ? journey->node(m_scene.session().selection().single()) : nullptr;
    if (!node)
        return std::nullopt;
    const auto exit = freeExit(*journey, *node);
    const auto exits = exitsOf(*node);
    if (exits.empty())
        return std::nullopt;
    const bool isOnlyQuietLeft = exit
        && std::any_of(exits.begin(), exits.end(), [&](const Exit &e) { return e.key == *exit && e.isQuiet; });
    return ExitRef{node->id, exit && !isOnlyQuietLeft ? *exit : exits.front().key};
}

QPointF CanvasView::placeForNewStep() const
{
    if (m_menuPlace)
        return snapped(*m_menuPlace - QPointF(cardWidth / 2, 8));
    const Journey *journey = m_scene.journey();
    const Node *above = journey ? journey->node(m_scene.session().selection().single()) : nullptr;
    QPointF at = mapToScene(m_hand.value_or(viewport()->rect().center())) - QPointF(cardWidth / 2, cardHeight / 2);
    if (above) {
        // Branches stand side by side: each further one a column to the right of the last.
        at = QPointF(above->x, above->y + rowPitch);
        const auto exits = exitsOf(*above);
        const auto exit = freeExit(*journey, *above);
        const size_t branches = std::count_if(exits.begin(), exits.end(), [](const Exit &e) { return !e.isQuiet; });
        for (size_t i = 0; i < branches && exit; ++i)
            if (exits[i].key == *exit)
                at.rx() += (double(i) - double(branches - 1) / 2) * columnPitch;
    }
    const auto isTaken = [&](QPointF place) {
        return journey && std::any_of(journey->nodes.begin(), journey->nodes.end(), [&](const Node &node) {
            return std::abs(node.x - place.x()) < cardWidth && std::abs(node.y - place.y()) < cardHeightWithFooter;
        });
    };
    while (isTaken(at))
        at.rx() += columnPitch;
    return snapped(at);
}

void CanvasView::previewDrop(QPoint viewportPosition)
{
    m_scene.setAimedEdge(m_scene.edgeAt(mapToScene(viewportPosition), 16));
}

void CanvasView::endDropPreview()
{
    m_scene.setAimedEdge({});
}

Pointer CanvasView::pointerAt(QPoint viewPosition, Qt::KeyboardModifiers modifiers) const
{
    return {mapToScene(viewPosition), viewPosition, modifiers, 1 / zoom()};
}

std::unique_ptr<Tool> CanvasView::toolFor(const Pointer &pointer, Qt::MouseButton button)
{
    if (button == Qt::MiddleButton || (button == Qt::LeftButton && m_isSpaceDown))
        return std::make_unique<PanTool>(*this);
    if (button != Qt::LeftButton || !m_scene.journey())
        return nullptr;
    // The ends of the selected connection come before the ports that they lie on.
    const Selection &chosen = m_scene.session().selection();
    if (chosen.nodes.empty() && chosen.edges.size() == 1)
        if (auto tool = edgeTool(*chosen.edges.begin(), pointer))
            return tool;
    if (const auto port = m_scene.portAt(pointer.scene))
        return std::make_unique<ConnectTool>(m_scene, ExitRef{port->node, port->exit},
                                             [this](const ExitRef &from, const Pointer &at) { askForStep(from, at); });
    if (m_scene.isOnNoteHandle(pointer.scene))
        return std::make_unique<ResizeNoteTool>(m_scene, m_scene.nodeAt(pointer.scene));
    if (const std::string node = m_scene.nodeAt(pointer.scene); !node.empty())
        return std::make_unique<MoveTool>(m_scene, node);
    if (const std::string edge = m_scene.edgeAt(pointer.scene); !edge.empty()) {
        if (auto tool = edgeTool(edge, pointer))
            return tool;
        Selection selection;
        if (pointer.modifiers & Qt::ControlModifier)
            selection = m_scene.session().selection();
        selection.edges.insert(edge);
        m_scene.session().setSelection(selection);
        return nullptr;
    }
    if (const std::string id = m_scene.groupAt(pointer.scene); !id.empty())
        for (const NodeGroup &group : m_scene.journey()->groups)
            if (group.id == id)
                return std::make_unique<MoveTool>(m_scene, std::set<std::string>(group.nodes.begin(), group.nodes.end()));
    return std::make_unique<RubberBandTool>(m_scene);
}

/// The label of a branch and the ends of a connection can be taken by hand.
std::unique_ptr<Tool> CanvasView::edgeTool(const std::string &id, const Pointer &pointer)
{
    const EdgeItem *item = m_scene.edgeItem(id);
    const Journey &journey = *m_scene.journey();
    const auto edge = std::find_if(journey.edges.begin(), journey.edges.end(), [&](const Edge &each) { return each.id() == id; });
    if (!item || edge == journey.edges.end() || pointer.modifiers & Qt::ControlModifier)
        return nullptr;
    const Node *from = journey.node(edge->from);
    if (from && !branchList(*from).empty() && item->pill().contains(pointer.scene) && edge->exit != "else")
        return std::make_unique<BranchTool>(m_scene, *edge);
    const EdgeItem::End end = item->endAt(pointer.scene, 12);
    if (end == EdgeItem::End::None)
        return nullptr;
    return std::make_unique<ReconnectTool>(m_scene, *edge, end, [this](const ExitRef &exit, const Pointer &at) { askForStep(exit, at); });
}

void CanvasView::askForStep(const ExitRef &from, const Pointer &at)
{
    emit stepWanted(snapped(at.scene - QPointF(cardWidth / 2, 8)), viewport()->mapToGlobal(at.view), from);
}

bool CanvasView::event(QEvent *event)
{
    // Tab would move the focus; on the canvas it asks for a step at the cursor.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            const QPointF place = placeForNewStep();
            emit stepWanted(place, viewport()->mapToGlobal(mapFromScene(place)), exitForNewStep());
            return true;
        }
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::ControlModifier)
            return focusNextChild();
    }
    return QGraphicsView::event(event);
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_isAsOpened = false;
    if (m_tool)
        return;
    const Pointer pointer = pointerAt(event->position().toPoint(), event->modifiers());
    m_tool = toolFor(pointer, event->button());
    if (m_tool)
        m_tool->press(pointer);
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    const Pointer pointer = pointerAt(event->position().toPoint(), event->modifiers());
    if (m_tool)
        return m_tool->move(pointer);
    m_hand = pointer.view;
    const auto port = m_scene.portAt(pointer.scene);
    m_scene.setHovered(port ? port->node : m_scene.nodeAt(pointer.scene));
    viewport()->setCursor(port ? Qt::CrossCursor
                          : m_scene.isOnNoteHandle(pointer.scene) ? Qt::SizeFDiagCursor
                          : m_isSpaceDown ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_tool)
        return;
    // The tool may open the palette, which looks for this view without a tool at work.
    const std::unique_ptr<Tool> tool = std::move(m_tool);
    tool->release(pointerAt(event->position().toPoint(), event->modifiers()));
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Pointer pointer = pointerAt(event->position().toPoint(), event->modifiers());
    if (event->button() != Qt::LeftButton)
        return;
    if (!m_scene.nodeAt(pointer.scene).empty())
        emit inspectorWanted();
    else if (const std::string group = m_scene.groupAt(pointer.scene); !group.empty())
        emit groupTitleWanted(group);
    else if (m_scene.edgeAt(pointer.scene).empty())
        emit stepWanted(snapped(pointer.scene - QPointF(cardWidth / 2, 8)),
                        event->globalPosition().toPoint(), std::nullopt);
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isAlt = event->modifiers() & Qt::AltModifier;
    const bool isCtrl = event->modifiers() & Qt::ControlModifier;
    const auto arrow = [&](Walk where, int dx, int dy) {
        if (isAlt)
            nudge(dx, dy);
        else if (isCtrl || selectedConnection())
            walkConnections(where);
        else
            walk(where);
    };
    if (!isAlt)
        ++m_nudges;
    switch (event->key()) {
    case Qt::Key_Down: return arrow(Walk::Down, 0, 1);
    case Qt::Key_Up: return arrow(Walk::Up, 0, -1);
    case Qt::Key_Left: return arrow(Walk::Left, -1, 0);
    case Qt::Key_Right: return arrow(Walk::Right, 1, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_scene.session().selection().isEmpty())
            emit inspectorWanted();
        return;
    case Qt::Key_Escape:
        if (m_tool)
            m_tool->cancel();
        else
            m_scene.session().setSelection({});
        m_tool.reset();
        return;
    case Qt::Key_Space:
        if (isPlain && !event->isAutoRepeat()) {
            m_isSpaceDown = true;
            viewport()->setCursor(Qt::OpenHandCursor);
        }
        return;
    default: break;
    }
    event->ignore();
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceDown = false;
        viewport()->unsetCursor();
    }
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(1.0015, event->angleDelta().y()));
        return;
    }
    m_isAsOpened = false;
    const QPoint step = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
    const bool isAcross = event->modifiers() & Qt::ShiftModifier;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (isAcross ? step.y() : step.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - (isAcross ? 0 : step.y()));
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRectF card = m_scene.cardOf(m_scene.current());
        const QPointF at = card.isNull() ? mapToScene(viewport()->rect().center()) : card.center();
        emit contextMenuWanted(at, viewport()->mapToGlobal(mapFromScene(at)));
        return;
    }
    const QPointF at = mapToScene(event->pos());
    const std::string node = m_scene.nodeAt(at);
    const std::string edge = node.empty() ? m_scene.edgeAt(at) : std::string();
    if (!node.empty() && !m_scene.session().selection().nodes.contains(node))
        m_scene.session().setSelection(Selection::ofNode(node));
    else if (!edge.empty() && !m_scene.session().selection().edges.contains(edge))
        m_scene.session().setSelection(Selection::ofEdge(edge));
    if (node.empty() && edge.empty())
        m_menuPlace = at;
    emit contextMenuWanted(at, event->globalPos());
    m_menuPlace.reset();
}

void CanvasView::leaveEvent(QEvent *event)
{
    m_scene.setHovered({});
    m_hand.reset();
    QGraphicsView::leaveEvent(event);
}

void CanvasView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        adoptTheme();
    QGraphicsView::changeEvent(event);
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    updateSheet();
    if (!m_hasFitted)
        showBeginning();
    else
        keepOpeningView();
    emit viewMoved();
}

void CanvasView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    if (!std::exchange(m_hasFitted, true))
        showBeginning();
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    emit viewMoved();
}

void CanvasView::adoptTheme()
{
    m_scene.setTheme(themeOf(this));
    viewport()->update();
}

/// The sheet reaches a window's size beyond the cards, so that there is always room to go on.
void CanvasView::updateSheet()
{
    const double factor = 1 / zoom();
    const QSizeF room = QSizeF(viewport()->size()) * factor;
    const QRectF content = m_scene.contentRect();
    setSceneRect(content.adjusted(-room.width(), -room.height(), room.width(), room.height()));
}

bool CanvasView::isFar() const
{
    return zoom() < farDetail;
}

void CanvasView::paintEvent(QPaintEvent *event)
{
    if (!isFar())
        return QGraphicsView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_scene.theme().color(ColorRole::Window));
    m_scene.paintFar(painter, event->region(), viewportTransform());
}

void CanvasView::drawBackground(QPainter *painter, const QRectF &area)
{
    painter->fillRect(area, m_scene.theme().color(ColorRole::Window));
    if (zoom() >= 0.5)
        drawDots(*painter, area);
}

/// One row of dots is drawn and laid down as often as there are rows.
void CanvasView::drawDots(QPainter &painter, const QRectF &area) const
{
    const double ratio = painter.device()->devicePixelRatioF();
    const double scale = zoom() * ratio;
    const int height = 2 * int(std::ceil(dotWidth * scale / 2)) + 2;
    const QTransform toPixels = painter.worldTransform() * QTransform::fromScale(ratio, ratio);
    const auto columnAt = [&](double x) { return qRound(toPixels.map(QPointF(x, 0)).x()); };
    const double left = std::floor(area.left() / dotPitch) * dotPitch;
    const double top = std::floor(area.top() / dotPitch) * dotPitch;
    const int origin = columnAt(left) - height / 2;

    QPixmap dot(height, height);
    dot.fill(Qt::transparent);
    QPainter round(&dot);
    round.setRenderHint(QPainter::Antialiasing);
    round.setPen(Qt::NoPen);
    round.setBrush(m_scene.theme().color(ColorRole::Grid));
    round.drawEllipse(QPointF(height / 2, height / 2), dotWidth * scale / 2, dotWidth * scale / 2);
    round.end();
    QPixmap row(columnAt(area.right()) + height - origin, height);
    row.fill(Qt::transparent);
    QPainter along(&row);
    for (double x = left; x < area.right(); x += dotPitch)
        along.drawPixmap(columnAt(x) - height / 2 - origin, 0, dot);
    along.end();
    row.setDevicePixelRatio(ratio);

    painter.save();
    painter.resetTransform();
    for (double y = top; y < area.bottom(); y += dotPitch)
        painter.drawPixmap(QPointF(origin, qRound(toPixels.map(QPointF(0, y)).y()) - height / 2) / ratio, row);
    painter.restore();
}

} // namespace throughline::studio::canvas
