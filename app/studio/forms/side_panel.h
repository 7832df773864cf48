// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLayout;
class QScrollArea;
QT_END_NAMESPACE

namespace throughline::studio {

/// A surface along the edge of a place, with a line towards the rest.
class SidePanel : public QWidget
{
    Q_OBJECT
public:
    enum class Side { Left, Right };
    explicit SidePanel(Side side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Side m_side;
};

/// A scroll area without a frame that lets its surroundings show through.
QScrollArea *clearScrollArea();
/// One that always keeps the room of its scroll bar, so that what stands above it lines up with what
/// stands in it: give the layout around it `scrollRoom` less at its end.
QScrollArea *pageScrollArea();
constexpr int scrollRoom = 12;
/// Margins whose start and end follow the direction of reading.
void setReadingMargins(QLayout &layout, int start, int top, int end, int bottom);
/// Replaces what a clear scroll area shows; what it showed before goes with the next event.
void showInside(QScrollArea &area, QWidget *page);

} // namespace throughline::studio
