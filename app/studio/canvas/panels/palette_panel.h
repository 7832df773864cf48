// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/panels/palette_list.h"

namespace throughline::studio {
class SearchField;
}

namespace throughline::studio::canvas {

/// The steps at the left of the canvas: search, then drag or double click.
class PalettePanel : public QWidget
{
    Q_OBJECT
public:
    explicit PalettePanel(QWidget *parent = nullptr);

    PaletteList &list() { return *m_list; }
    void focusSearch();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SearchField *m_search;
    PaletteList *m_list;
};

} // namespace throughline::studio::canvas
