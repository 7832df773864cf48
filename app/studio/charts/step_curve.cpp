// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/step_curve.h"

#include "app/studio/widgets/color.h"
#include "app/studio/widgets/numbers.h"

#include <qcustomplot.h>

namespace throughline::studio {

namespace {

constexpr double hour = 3600;
constexpr double day = 24 * hour;

/// The first round step that divides the axis into at most six.
double tickStep(double end)
{
    for (const double step : {600.0, hour, 3 * hour, 6 * hour, 12 * hour, day, 2 * day, 7 * day, 14 * day, 30 * day})
        if (end / step <= 6)
            return step;
    return end / 4;
}

/// Ticks closer than a day count hours throughout: "48 h", not "2 days".
QString tickText(const QLocale &locale, double seconds, double step)
{
    if (seconds == 0)
        return locale.toString(0);
    return step < day && step >= hour ? StepCurve::tr("%1 h", "hours").arg(realText(locale, seconds / hour, 0))
                                      : durationText(locale, seconds);
}

} // namespace

StepCurve::StepCurve(QWidget *parent) : AxisChart(parent) {}

void StepCurve::setData(const StepCurveData &given)
{
    m_data = given;
    renewPlot(given.points.isEmpty() || given.endSeconds <= 0 ? given.why : QString());
}

ChartTable StepCurve::tableRows() const
{
    ChartTable table{{m_data.timeName, m_data.shareName}, {}};
    for (const QPointF &point : m_data.points)
        table.rows << QStringList{durationText(locale(), point.x()), percentText(locale(), point.y(), 1)};
    return table;
}

QString StepCurve::description() const
{
    const auto end = shareAt(m_data.endSeconds);
    return end ? tr("%1 after %2: %3.").arg(m_data.shareName, durationText(locale(), m_data.endSeconds), percentText(locale(), *end))
               : m_data.why;
}

std::optional<double> StepCurve::shareAt(double seconds) const
{
    std::optional<double> share;
    for (const QPointF &point : m_data.points)
        if (point.x() <= seconds)
            share = point.y();
    return share;
}

QString StepCurve::readingAt(double seconds) const
{
    const auto share = shareAt(seconds);
    return share ? QStringLiteral("%1 · %2").arg(durationText(locale(), seconds), percentText(locale(), *share, 1)) : QString();
}

void StepCurve::fill(QCustomPlot &plot, const Theme &theme)
{
    plot.xAxis->setRange(0, m_data.endSeconds);
    plot.yAxis->setRange(0, 1);
    QList<Tick> shares;
    for (int i = 0; i <= 4; ++i)
        shares << Tick{i / 4.0, locale().toString(i * 25)};
    setTicks(plot, true, shares);
    QList<Tick> times;
    const double step = tickStep(m_data.endSeconds);
    for (double at = 0; at <= m_data.endSeconds * 1.0001; at += step)
        times << Tick{at, tickText(locale(), at, step)};
    setTicks(plot, false, times);

    QList<QPointF> points = cutToRange(m_data.points, 0, m_data.endSeconds, true);
    if (!points.isEmpty() && points.last().x() < m_data.endSeconds)
        points << QPointF(m_data.endSeconds, points.last().y());
    QCPGraph *graph = plot.addGraph();
    graph->setLineStyle(QCPGraph::lsStepLeft);
    graph->setPen(QPen(theme.color(ColorRole::Accent), 2));
    graph->setBrush(withAlpha(theme.color(ColorRole::Accent), 0.12));
    for (const QPointF &point : points)
        graph->addData(point.x(), std::clamp(point.y(), 0.0, 1.0));
}

} // namespace throughline::studio
