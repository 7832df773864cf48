// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/charts/chart.h"
#include "app/studio/widgets/theme.h"

class QCPGraph;
class QCustomPlot;

namespace throughline::studio {

/// A chart with axes, drawn by QCustomPlot and dressed by the theme. Curves are cut to the axis
/// ranges before they are handed over, because SVG output knows no clipping.
class AxisChart : public Chart
{
    Q_OBJECT
public:
    explicit AxisChart(QWidget *parent = nullptr);
    ~AxisChart() override;

    void renderTo(QPaintDevice &device, const QSize &size) override;
    QCustomPlot *plot() const { return m_plot; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    /// Puts the curves into the empty plot in the colours of `theme`.
    virtual void fill(QCustomPlot &plot, const Theme &theme) = 0;
    /// What the pointer reads at this place of the x axis; empty shows nothing.
    virtual QString readingAt(double x) const = 0;
    /// To be called after a change instead of Chart::renew.
    void renewPlot(const QString &emptyReason);

    void paintChart(QPainter &painter, const QRectF &area) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

    /// A tick label's place and text.
    struct Tick
    {
        double at = 0;
        QString text;
    };
    static void setTicks(QCustomPlot &plot, bool isVertical, const QList<Tick> &ticks);

private:
    void dress(const Theme &theme);
    void refill();

    QCustomPlot *m_plot;
};

/// The points of a curve inside [from, to]: where a line crosses a border a point is put on it.
/// `isStep` holds each value until the next point. `points` must be sorted by x.
QList<QPointF> cutToRange(const QList<QPointF> &points, double from, double to, bool isStep);

} // namespace throughline::studio
