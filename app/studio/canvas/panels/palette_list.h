// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/edits/palette_entries.h"

#include <QListWidget>

namespace throughline::studio::canvas {

/// Steps under their groups, narrowed by words. Can be dragged: the list itself only says where the
/// hand is, so that a drag is made of plain mouse events.
class PaletteList : public QListWidget
{
    Q_OBJECT
public:
    explicit PaletteList(QWidget *parent = nullptr);

    void setEntries(std::vector<PaletteEntry> entries);
    void setFilter(const QString &words);
    /// The entry at the row or under the selection; null on a group's title.
    const PaletteEntry *entryOf(const QListWidgetItem *item) const;
    const PaletteEntry *currentEntry() const { return entryOf(currentItem()); }
    /// Moves the selection over titles and hidden rows.
    void step(int by);
    void selectFirst();
    void setDraggable(bool isDraggable) { m_isDraggable = isDraggable; }

signals:
    void chosen(const throughline::studio::canvas::PaletteEntry &entry);
    void dragged(const throughline::studio::canvas::PaletteEntry &entry, QPoint globalPosition);
    void dropped(const throughline::studio::canvas::PaletteEntry &entry, QPoint globalPosition);
    void dragCancelled();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<PaletteEntry> m_entries;
    QPoint m_pressedAt;
    const PaletteEntry *m_pressed = nullptr;
    bool m_isDraggable = false;
    bool m_isDragging = false;
};

} // namespace throughline::studio::canvas
