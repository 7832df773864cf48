// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace throughline::studio::canvas {

class CanvasView;

/// All cards small, and the part of them that is seen. A click or drag goes there.
class Minimap : public QWidget
{
    Q_OBJECT
public:
    explicit Minimap(CanvasView &view, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {76, 96}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QRectF sheet() const;
    QTransform toMap() const;
    void goTo(QPointF here);

    CanvasView &m_view;
};

} // namespace throughline::studio::canvas
