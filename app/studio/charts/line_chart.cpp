// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/line_chart.h"

#include <qcustomplot.h>

#include <cmath>

namespace throughline::studio {

namespace {

std::optional<double> valueAt(const QList<QPointF> &points, double x)
{
    for (int i = 1; i < points.size(); ++i) {
        const QPointF &a = points[i - 1];
        const QPointF &b = points[i];
        if (x < a.x() || x > b.x())
            continue;
        return b.x() > a.x() ? a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()) : b.y();
    }
    return std::nullopt;
}

} // namespace

QList<double> roundSteps(double low, double high, int wanted)
{
    const double span = high - low;
    if (!(span > 0) || !std::isfinite(span) || wanted < 1)
        return {low};
    const double raw = span / wanted;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    const double step = power * (raw / power <= 1.1 ? 1 : raw / power <= 2.2 ? 2 : raw / power <= 5.5 ? 5 : 10);
    QList<double> steps;
    for (double at = std::ceil(low / step - 1e-9) * step; at <= high + step * 1e-9; at += step)
        steps << (std::abs(at) < step * 1e-9 ? 0 : at);
    return steps;
}

LineChart::LineChart(QWidget *parent) : AxisChart(parent) {}

void LineChart::setData(const LineChartData &given)
{
    m_data = given;
    bool hasPoints = false;
    for (const LineSeries &series : given.series)
        hasPoints = hasPoints || series.points.size() > 1;
    renewPlot(hasPoints ? QString() : given.why);
}

ChartTable LineChart::tableRows() const
{
    ChartTable table;
    table.headers << m_data.xName;
    QList<double> places;
    for (const LineSeries &series : m_data.series) {
        table.headers << series.name;
        if (series.role == LineSeries::Role::Reference)
            continue;
        for (const QPointF &point : series.points)
            if (!places.contains(point.x()))
                places << point.x();
    }
    std::sort(places.begin(), places.end());
    for (const double x : places) {
        QStringList row{m_data.xText(x)};
        for (const LineSeries &series : m_data.series) {
            const auto y = valueAt(series.points, x);
            row << (y ? m_data.yText(*y) : QStringLiteral("–"));
        }
        table.rows << row;
    }
    return table;
}

QString LineChart::description() const
{
    return emptyReason().isEmpty() ? m_data.summary : m_data.why;
}

QString LineChart::readingAt(double x) const
{
    QStringList parts{m_data.xText(x)};
    for (const LineSeries &series : m_data.series)
        if (const auto y = valueAt(series.points, x))
            parts << QStringLiteral("%1 %2").arg(series.name, m_data.yText(*y));
    return parts.size() > 1 ? parts.join(QStringLiteral(" · ")) : QString();
}

void LineChart::fill(QCustomPlot &plot, const Theme &theme)
{
    double left = std::numeric_limits<double>::infinity();
    double right = -left;
    double low = m_data.low.value_or(0);
    double high = low;
    bool hasDots = false;
    for (const LineSeries &series : m_data.series) {
        hasDots = hasDots || series.hasDots;
        for (const QPointF &point : series.points) {
            left = std::min(left, point.x());
            right = std::max(right, point.x());
            low = m_data.low ? low : std::min(low, point.y());
            high = std::max(high, point.y());
        }
    }
    if (!(right > left))
        right = left + 1;
    if (!(high > low))
        high = low + 1;
    const double room = (high - low) * 0.14;
    // Dots at the ends stand whole inside the axes.
    const double aside = hasDots ? (right - left) * 0.04 : 0;
    plot.xAxis->setRange(left - aside, right + aside);
    plot.yAxis->setRange(low < 0 ? low - room / 2 : low, high + room);
    QList<Tick> across;
    for (const double x : roundSteps(left, right, 4))
        across << Tick{x, m_data.xText(x)};
    setTicks(plot, false, across);
    QList<Tick> up;
    for (const double y : roundSteps(low, high, 4))
        up << Tick{y, m_data.yText(y)};
    setTicks(plot, true, up);

    const QFont font = theme.font(TextStyle::Small);
    const auto say = [&](double x, double y, Qt::Alignment alignment, const QString &text, ColorRole role) {
        auto *label = new QCPItemText(&plot);
        label->position->setCoords(x, y);
        label->setPositionAlignment(alignment);
        label->setText(text);
        label->setFont(font);
        label->setColor(theme.color(role));
        label->setPadding(QMargins(4, 2, 4, 2));
        label->setClipToAxisRect(false);
    };
    for (const LineMark &mark : m_data.marks) {
        if (mark.x < left || mark.x > right)
            continue;
        QCPGraph *line = plot.addGraph();
        line->setPen(QPen(theme.color(ColorRole::Text3), 1.2, Qt::DotLine));
        line->setData({mark.x, mark.x}, {plot.yAxis->range().lower, high});
        const bool isRight = mark.x > (left + right) / 2;
        say(mark.x, plot.yAxis->range().lower, (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom, mark.text,
            ColorRole::Text2);
    }
    for (const LineSeries &series : m_data.series) {
        if (series.points.isEmpty())
            continue;
        QCPGraph *curve = plot.addGraph();
        const bool isReference = series.role == LineSeries::Role::Reference;
        const QColor ink = theme.color(isReference                                   ? ColorRole::Text3
                                           : series.role == LineSeries::Role::Second ? ColorRole::Text2
                                                                                     : ColorRole::Accent);
        curve->setPen(QPen(ink, isReference ? 1.2 : 2, isReference ? Qt::DashLine : Qt::SolidLine));
        if (series.isFilled) {
            QColor ground = theme.color(ColorRole::Accent);
            ground.setAlphaF(0.1F);
            curve->setBrush(ground);
        }
        if (series.hasDots)
            curve->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, ink, ink, 7));
        for (const QPointF &point : cutToRange(series.points, left, right, false))
            curve->addData(point.x(), point.y());
        if (isReference)
            say(left, series.points.first().y(),
                Qt::AlignLeft | (series.isNamedBelow ? Qt::AlignTop : Qt::AlignBottom), series.name, ColorRole::Text2);
    }
}

} // namespace throughline::studio
