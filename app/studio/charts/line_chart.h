// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/charts/axis_chart.h"

#include <functional>
#include <optional>

namespace throughline::studio {

struct LineSeries
{
    enum class Role {
        Main,      ///< the accent, with a soft ground below where `isFilled`
        Reference, ///< quiet and dashed: a need, a level
        Second,    ///< a second curve, told apart by its dots
    };

    QString name;
    QList<QPointF> points; ///< sorted by x
    Role role = Role::Main;
    bool isFilled = false;
    bool hasDots = false;
    bool isNamedBelow = false; ///< a reference whose name would stand in a curve's way
};

/// Where something happens on the x axis.
struct LineMark
{
    double x = 0;
    QString text;
};

struct LineChartData
{
    QList<LineSeries> series;
    QString xName;                             ///< for the table: "Day"
    std::function<QString(double)> xText;
    std::function<QString(double)> yText;
    std::optional<double> low;                 ///< of the y axis; absent: 0, or the lowest point below it
    QList<LineMark> marks;
    QString summary;                           ///< for who cannot see it
    QString why;                               ///< said when there are no points
};

/// Curves on one pair of axes, each named at its end.
class LineChart : public AxisChart
{
    Q_OBJECT
public:
    explicit LineChart(QWidget *parent = nullptr);

    void setData(const LineChartData &given);
    const LineChartData &data() const { return m_data; }
    ChartTable tableRows() const override;
    QString description() const override;

protected:
    void fill(QCustomPlot &plot, const Theme &theme) override;
    QString readingAt(double x) const override;

private:
    LineChartData m_data;
};

/// Round steps that divide [low, high] into about `wanted` parts, both ends inside the range.
QList<double> roundSteps(double low, double high, int wanted);

} // namespace throughline::studio
