// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/charts/axis_chart.h"

#include <optional>

namespace throughline::studio {

struct StepCurveData
{
    QList<QPointF> points;        ///< seconds → share still without the event, 1 … 0, sorted by time
    double endSeconds = 0;        ///< right end of the axis
    QString timeName;             ///< for the table: "Time"
    QString shareName;            ///< "Not yet answered"
    QString why;                  ///< said when there are no points
};

/// A Kaplan-Meier curve: holds its value until the next event.
class StepCurve : public AxisChart
{
    Q_OBJECT
public:
    explicit StepCurve(QWidget *parent = nullptr);

    void setData(const StepCurveData &given);
    ChartTable tableRows() const override;
    QString description() const override;

protected:
    void fill(QCustomPlot &plot, const Theme &theme) override;
    QString readingAt(double seconds) const override;

private:
    std::optional<double> shareAt(double seconds) const;

    StepCurveData m_data;
};

} // namespace throughline::studio
