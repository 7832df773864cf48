// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/axis_chart.h"

#include "app/studio/widgets/follow.h"

#include <QMouseEvent>
#include <QToolTip>

#include <qcustomplot.h>

namespace throughline::studio {

QList<QPointF> cutToRange(const QList<QPointF> &points, double from, double to, bool isStep)
{
    QList<QPointF> cut;
    for (int i = 0; i < points.size(); ++i) {
        const QPointF &point = points[i];
        if (i > 0) {
            const QPointF &before = points[i - 1];
            const auto valueAt = [&](double x) {
                const double run = point.x() - before.x();
                return isStep || run <= 0 ? before.y() : before.y() + (point.y() - before.y()) * (x - before.x()) / run;
            };
            if (before.x() < from && point.x() > from)
                cut << QPointF(from, valueAt(from));
            if (before.x() <= to && point.x() > to) {
                if (before.x() < to)
                    cut << QPointF(to, valueAt(to));
                break;
            }
        }
        if (point.x() >= from && point.x() <= to)
            cut << point;
    }
    return cut;
}

namespace {

/// QCustomPlot would keep the wheel for itself: a page could not be scrolled over its charts.
class StillPlot final : public QCustomPlot
{
public:
    using QCustomPlot::QCustomPlot;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

AxisChart::AxisChart(QWidget *parent) : Chart(parent), m_plot(new StillPlot(this))
{
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setContextMenuPolicy(Qt::NoContextMenu);
    m_plot->setAttribute(Qt::WA_NoMousePropagation, false);
    m_plot->hide();
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent *event) {
        const QString reading = m_plot->axisRect()->rect().contains(event->pos())
            ? readingAt(m_plot->xAxis->pixelToCoord(event->position().x()))
            : QString();
        QToolTip::showText(event->globalPosition().toPoint(), reading, m_plot);
    });
    followTheme(this, [this](const Theme &) {
        if (emptyReason().isEmpty())
            refill();
    });
}

AxisChart::~AxisChart() = default;

QSize AxisChart::sizeHint() const { return {themeOf(this).scaled(360), themeOf(this).scaled(220)}; }
QSize AxisChart::minimumSizeHint() const { return {themeOf(this).scaled(180), themeOf(this).scaled(120)}; }

void AxisChart::renewPlot(const QString &emptyReason)
{
    renew(emptyReason);
    m_plot->setVisible(emptyReason.isEmpty());
    if (emptyReason.isEmpty())
        refill();
}

void AxisChart::refill()
{
    const Theme theme = themeOf(this);
    m_plot->clearPlottables();
    m_plot->clearItems();
    dress(theme);
    fill(*m_plot, theme);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void AxisChart::dress(const Theme &theme)
{
    m_plot->setBackground(QBrush(theme.color(ColorRole::Surface)));
    const QFont font = theme.font(TextStyle::Small);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelFont(font);
        axis->setTickLabelColor(theme.color(ColorRole::Text2));
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTicks(false);
        axis->setTickLength(0, 0);
        axis->setTickLabelPadding(theme.space(Space::Item));
        axis->grid()->setPen(QPen(theme.color(ColorRole::Grid), 1));
        axis->grid()->setZeroLinePen(QPen(theme.color(ColorRole::Grid), 1));
    }
    m_plot->xAxis->grid()->setVisible(false);
    // Half of the last label hangs over the end of the axis.
    m_plot->axisRect()->setMinimumMargins(QMargins(0, theme.scaled(10), theme.scaled(24), 0));
}

void AxisChart::setTicks(QCustomPlot &plot, bool isVertical, const QList<Tick> &ticks)
{
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const Tick &tick : ticks)
        ticker->addTick(tick.at, tick.text);
    (isVertical ? plot.yAxis : plot.xAxis)->setTicker(ticker);
}

void AxisChart::renderTo(QPaintDevice &device, const QSize &size)
{
    if (!emptyReason().isEmpty())
        return Chart::renderTo(device, size);
    QCPPainter painter(&device);
    m_plot->toPainter(&painter, size.width(), size.height());
}

void AxisChart::paintChart(QPainter &, const QRectF &)
{
    // The plot is a child and draws itself over the whole chart.
}

void AxisChart::resizeEvent(QResizeEvent *event)
{
    Chart::resizeEvent(event);
    m_plot->setGeometry(rect());
}

void AxisChart::changeEvent(QEvent *event)
{
    Chart::changeEvent(event);
    if ((event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) && emptyReason().isEmpty())
        refill();
}

} // namespace throughline::studio
