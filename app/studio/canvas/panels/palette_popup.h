// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/panels/palette_list.h"

#include <QFrame>

namespace throughline::studio {
class SearchField;
}

namespace throughline::studio::canvas {

/// The palette at the cursor: type, arrow, Enter. Escape leaves everything as it was. Steps that
/// stand on the canvas already can be offered too, to be connected to.
class PalettePopup : public QFrame
{
    Q_OBJECT
public:
    explicit PalettePopup(QWidget *parent = nullptr);

    void open(std::vector<PaletteEntry> entries, QPoint globalPosition);

signals:
    void chosen(const throughline::studio::canvas::PaletteEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(const PaletteEntry &entry);

    SearchField *m_search;
    PaletteList *m_list;
};

} // namespace throughline::studio::canvas
