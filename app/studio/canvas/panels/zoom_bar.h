// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace throughline::studio::canvas {

class CanvasView;

/// Smaller, the zoom as a button that fits everything, larger.
class ZoomBar : public QFrame
{
    Q_OBJECT
public:
    explicit ZoomBar(CanvasView &view, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *m_percent;
};

} // namespace throughline::studio::canvas
