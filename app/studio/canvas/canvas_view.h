// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/edits/journey_edits.h"
#include "app/studio/canvas/scene/canvas_scene.h"
#include "app/studio/canvas/tools/tool.h"
#include "app/studio/canvas/view_fit.h"

#include <QGraphicsView>
#include <QTimer>

namespace throughline::studio::canvas {

enum class Walk { Down, Up, Left, Right };

/// Looks at the scene and turns what mouse and keyboard do into tools at work.
class CanvasView : public QGraphicsView
{
    Q_OBJECT
public:
    explicit CanvasView(CanvasScene &scene, QWidget *parent = nullptr);
    ~CanvasView() override;

    CanvasScene &canvas() const { return m_scene; }

    double zoom() const;
    void setZoom(double zoom);
    /// A step of a zoom that goes on: what is seen becomes sharp once it rests.
    void zoomBy(double factor);
    /// True while a zoom goes on and cards are stretched rather than drawn anew.
    bool isHurried() const { return m_zoomRests.isActive(); }
    void fitAll();
    /// Everything if it stays readable, else its beginning. It is kept so, whatever the view's size
    /// becomes, until somebody looks elsewhere or takes something.
    void showBeginning();
    void fitSelection();
    void showNode(const std::string &id);
    void lookAt(QPointF middle);
    /// Where other things float, in pixels of the viewport: fitting keeps cards clear of them.
    void setFloats(std::vector<QRectF> floats);

    /// Selects the neighbour in that direction along the graph.
    void walk(Walk where);
    /// Selects a connection of the step where the keyboard is; from a connection, one beside it or the
    /// step at its end. False where there is nothing in that direction.
    bool walkConnections(Walk where);
    /// The only selected connection, while no step is selected; null else.
    const Edge *selectedConnection() const;
    /// Moves the selection by so many grid steps, as one undo step while it goes on.
    void nudge(int stepsX, int stepsY);
    /// The empty place for which a menu is open now.
    std::optional<QPointF> menuPlace() const { return m_menuPlace; }
    /// Where a step that is asked for by menu or keyboard goes: there, else below the selected card, else where the hand is,
    /// else in the middle.
    QPointF placeForNewStep() const;
    std::optional<ExitRef> exitForNewStep() const;

    /// A step that is being dragged in from outside: what it would go into lights up.
    void previewDrop(QPoint viewportPosition);
    void endDropPreview();

signals:
    void zoomChanged(double zoom);
    void viewMoved();
    /// The palette is asked for at this place, to be connected to `from` where that is given.
    void stepWanted(QPointF scenePosition, QPoint globalPosition,
                    std::optional<throughline::studio::canvas::ExitRef> from);
    void inspectorWanted();
    /// The group's title is to be written.
    void groupTitleWanted(const std::string &group);
    void contextMenuWanted(QPointF scenePosition, QPoint globalPosition);

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &area) override;

private:
    Pointer pointerAt(QPoint viewPosition, Qt::KeyboardModifiers modifiers) const;
    std::unique_ptr<Tool> toolFor(const Pointer &pointer, Qt::MouseButton button);
    std::unique_ptr<Tool> edgeTool(const std::string &id, const Pointer &pointer);
    void askForStep(const ExitRef &from, const Pointer &at);
    void adoptTheme();
    void updateSheet();
    bool isFar() const;
    void drawDots(QPainter &painter, const QRectF &area) const;
    void show(const ViewFit &fit);
    void keepOpeningView();

    CanvasScene &m_scene;
    std::unique_ptr<Tool> m_tool;
    bool m_isSpaceDown = false;
    bool m_hasFitted = false;
    bool m_isAsOpened = false; ///< nobody has looked elsewhere since the journey was opened
    std::vector<QRectF> m_floats;
    int m_nudges = 0;
    std::optional<QPoint> m_hand; ///< above the canvas, as the mouse last said
    std::optional<QPointF> m_menuPlace;
    QTimer m_zoomRests;
};

} // namespace throughline::studio::canvas
