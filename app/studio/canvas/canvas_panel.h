// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/edits/palette_entries.h"
#include "app/studio/canvas/edits/tidy.h"
#include "app/studio/canvas/canvas_view.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVariantAnimation;
QT_END_NAMESPACE

namespace throughline::studio {
class EmptyState;
class Pill;
}

namespace throughline::studio::canvas {

class FindBar;
class Minimap;
class PalettePanel;
class PalettePopup;
class ZoomBar;

/// Palette and canvas with all that floats above it.
class CanvasPanel : public QWidget
{
    Q_OBJECT
public:
    CanvasPanel(Session &session, Findings &findings, QWidget *parent = nullptr);

    CanvasView &view() { return *m_view; }
    CanvasScene &scene() { return *m_scene; }
    PalettePanel &palette() { return *m_palette; }

    /// Puts the step in below the selected one, or in the middle.
    void addStep(const PaletteEntry &entry);
    void openPaletteAtCursor();
    void openPalette(QPointF scenePosition, QPoint globalPosition, std::optional<ExitRef> from);
    /// With `keepsPlaced`, the selected steps (else those placed by hand since the last time) stay.
    void tidyUp(bool keepsPlaced = false);
    void find();
    void setMinimapVisible(bool isVisible);
    bool isMinimapVisible() const { return m_wantsMinimap; }

signals:
    void inspectorWanted();
    void contextMenuWanted(QPointF scenePosition, QPoint globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place(const PaletteEntry &entry);
    void dropAt(const PaletteEntry &entry, QPoint globalPosition);
    void layOutFloating();
    void showEmptyState();
    void showFacts();
    bool put(const Node &node, const Change &change);
    void takeTidied(Tidy::Positions positions);
    void moveTo(const Tidy::Positions &positions);
    void writeGroupTitle(const std::string &group);

    Session &m_session;
    CanvasScene *m_scene;
    CanvasView *m_view;
    PalettePanel *m_palette;
    PalettePopup *m_popup;
    Minimap *m_minimap;
    ZoomBar *m_zoom;
    EmptyState *m_empty;
    Pill *m_facts;
    FindBar *m_find;
    QVariantAnimation *m_glide = nullptr; ///< while cards move to where tidying up wants them
    std::set<std::string> m_kept;
    QWidget *m_ghost = nullptr;
    bool m_wantsMinimap = true;
    Tidy m_tidy;
    QPointF m_popupPlace;
    std::optional<ExitRef> m_popupFrom;
};

} // namespace throughline::studio::canvas
