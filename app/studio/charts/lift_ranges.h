// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/charts/chart.h"

#include <optional>

namespace throughline::studio {

/// One kind of uncertainty around the same point: of the simulation, of what is believed, of a test.
struct LiftRange
{
    QString name;
    std::optional<double> low;
    std::optional<double> high;
    QString why; ///< said when there is no range
};

struct LiftData
{
    std::optional<double> point;     ///< absolute, in percentage points
    QString why;                     ///< said when there is no point
    QString figure;                  ///< the point as the headline shows it: "+1.31 pts"
    QStringList notes;               ///< beside it: "3.86 % with the journey"
    QList<LiftRange> ranges;
};

/// The point with its ranges on one scale that always shows zero.
class LiftRanges : public Chart
{
    Q_OBJECT
public:
    explicit LiftRanges(QWidget *parent = nullptr);

    void setData(const LiftData &given);
    ChartTable tableRows() const override;
    QString description() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter &painter, const QRectF &area) override;

private:
    double paintHeadline(QPainter &painter, const QRectF &area) const;
    QString rangeText(const LiftRange &range) const;

    LiftData m_data;
};

} // namespace throughline::studio
