// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
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
/// Replaces what a clear scroll area shows; what it showed before goes with the next event.
void showInside(QScrollArea &area, QWidget *page);

} // namespace throughline::studio
