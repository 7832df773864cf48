// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QTimer>
#include <QTransform>
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
    void changeEvent(QEvent *event) override;

private:
    QRectF sheet() const;
    QTransform toMap() const;
    void drawCards();
    void forgetCards();
    void goTo(QPointF here);

    CanvasView &m_view;
    QPixmap m_cards; ///< as they stood when they were drawn; null: to be drawn
    QTimer m_soon;   ///< draws them anew once the hand rests
};

} // namespace throughline::studio::canvas
