// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/charts/axis_chart.h"

#include <functional>
#include <optional>

namespace throughline::studio {

struct PowerCurveData
{
    QList<QPointF> points;             ///< duration (in the unit of `unit`) → power 0 … 1, sorted
    double wanted = 0.8;               ///< the dashed line
    std::optional<double> chosen;      ///< duration marked on the curve
    QString chosenText;                ///< "5 weeks"
    QString durationName;              ///< for the table: "Weeks"
    std::function<QString(double)> endText; ///< what stands at both ends of the axis; plain numbers if absent
    QString why;                       ///< said when there is no curve
};

/// The chance that a test of a given length shows the effect.
class PowerCurve : public AxisChart
{
    Q_OBJECT
public:
    explicit PowerCurve(QWidget *parent = nullptr);

    void setData(const PowerCurveData &given);
    ChartTable tableRows() const override;
    QString description() const override;

protected:
    void fill(QCustomPlot &plot, const Theme &theme) override;
    QString readingAt(double duration) const override;

private:
    std::optional<double> powerAt(double duration) const;

    PowerCurveData m_data;
};

} // namespace throughline::studio
