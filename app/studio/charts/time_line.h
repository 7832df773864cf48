// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/charts/chart.h"

#include <QDate>

#include <optional>

namespace throughline::studio {

/// Something that lasts from a day on.
struct TimeLineRow
{
    QString name;
    QString note;                        ///< under the name: who it is about
    QDate start;                         ///< invalid: not dated, drawn from the first day on with an open begin
    std::optional<double> days;          ///< nothing: without an end
    bool isConflicting = false;
    bool isChosen = false;
    QString state;                       ///< in words at the end: "35 days", "never", "learned +0.4 pts"
};

struct TimeLineData
{
    QList<TimeLineRow> rows;
    QDate today;                         ///< where undated rows begin
    QString why;                         ///< said when there are no rows
};

/// Rows on one calendar; those that are in each other's way carry a warning.
class TimeLine : public Chart
{
    Q_OBJECT
public:
    explicit TimeLine(QWidget *parent = nullptr);

    void setData(const TimeLineData &given);
    ChartTable tableRows() const override;
    QString description() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter &painter, const QRectF &area) override;

private:
    double rowHeight() const;

    TimeLineData m_data;
};

} // namespace throughline::studio
