// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/charts/chart.h"

#include <functional>
#include <optional>

namespace throughline::studio {

struct HistogramBin
{
    double low = 0;
    double high = 0;
    int count = 0;
    int strong = 0;                            ///< of `count`, drawn in the accent
};

struct HistogramData
{
    QList<HistogramBin> bins;                  ///< side by side, ascending
    QString binName;                           ///< for the table: "Estimated lift"
    QString countName;                         ///< "Tests"
    QString strongName;                        ///< "Significant"
    std::function<QString(double)> text;       ///< of a place on the x axis
    std::optional<double> mark;                ///< what is true
    QString markText;
    QString summary;
    QString why;                               ///< said when there are no bins
};

/// How often something came out where.
class Histogram : public Chart
{
    Q_OBJECT
public:
    explicit Histogram(QWidget *parent = nullptr);

    void setData(const HistogramData &given);
    ChartTable tableRows() const override;
    QString description() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter &painter, const QRectF &area) override;

private:
    HistogramData m_data;
};

} // namespace throughline::studio
