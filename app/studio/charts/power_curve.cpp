// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/power_curve.h"

#include "app/studio/widgets/numbers.h"

#include <qcustomplot.h>

namespace throughline::studio {

PowerCurve::PowerCurve(QWidget *parent) : AxisChart(parent) {}

void PowerCurve::setData(const PowerCurveData &given)
{
    m_data = given;
    renewPlot(given.points.size() < 2 ? given.why : QString());
}

ChartTable PowerCurve::tableRows() const
{
    ChartTable table{{m_data.durationName, tr("Power")}, {}};
    for (const QPointF &point : m_data.points)
        table.rows << QStringList{realText(locale(), point.x(), point.x() == std::floor(point.x()) ? 0 : 1),
                                  percentText(locale(), point.y(), 1)};
    return table;
}

QString PowerCurve::description() const
{
    if (m_data.points.size() < 2)
        return m_data.why;
    const auto power = m_data.chosen ? powerAt(*m_data.chosen) : std::nullopt;
    if (!power)
        return tr("Power over the length of the test.");
    return tr("A test of %1 shows the effect with a chance of %2.").arg(m_data.chosenText, percentText(locale(), *power));
}

std::optional<double> PowerCurve::powerAt(double duration) const
{
    for (int i = 1; i < m_data.points.size(); ++i) {
        const QPointF &a = m_data.points[i - 1];
        const QPointF &b = m_data.points[i];
        if (duration < a.x() || duration > b.x())
            continue;
        return b.x() > a.x() ? a.y() + (b.y() - a.y()) * (duration - a.x()) / (b.x() - a.x()) : b.y();
    }
    return std::nullopt;
}

QString PowerCurve::readingAt(double duration) const
{
    const auto power = powerAt(duration);
    return power ? QStringLiteral("%1 %2 · %3").arg(realText(locale(), duration, 1), m_data.durationName, percentText(locale(), *power))
                 : QString();
}

void PowerCurve::fill(QCustomPlot &plot, const Theme &theme)
{
    const double from = m_data.points.first().x();
    const double to = m_data.points.last().x();
    plot.xAxis->setRange(from, to);
    plot.yAxis->setRange(0, 1.02);
    const auto shown = [this](double value) {
        return m_data.endText ? m_data.endText(value) : realText(locale(), value, value == std::floor(value) ? 0 : 1);
    };
    QList<Tick> ticks{{from, shown(from)}, {to, shown(to)}};
    const bool marks = m_data.chosen && *m_data.chosen > from && *m_data.chosen < to;
    if (marks)
        ticks.insert(1, Tick{*m_data.chosen, m_data.chosenText});
    setTicks(plot, false, ticks);
    setTicks(plot, true, {{m_data.wanted, percentText(locale(), m_data.wanted)}});
    plot.yAxis->grid()->setPen(Qt::NoPen);

    QCPGraph *line = plot.addGraph();
    line->setPen(QPen(theme.color(ColorRole::Text3), 1.2, Qt::DashLine));
    line->setData({from, to}, {m_data.wanted, m_data.wanted});
    QCPGraph *curve = plot.addGraph();
    curve->setPen(QPen(theme.color(ColorRole::Accent), 2));
    for (const QPointF &point : cutToRange(m_data.points, from, to, false))
        curve->addData(point.x(), std::clamp(point.y(), 0.0, 1.0));
    const auto power = marks ? powerAt(*m_data.chosen) : std::nullopt;
    if (!power)
        return;
    QCPGraph *dot = plot.addGraph();
    dot->setLineStyle(QCPGraph::lsNone);
    dot->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, theme.color(ColorRole::Accent), theme.color(ColorRole::Accent), 9));
    dot->addData(*m_data.chosen, *power);
}

} // namespace throughline::studio
