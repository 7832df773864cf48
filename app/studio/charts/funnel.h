// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/charts/chart.h"

#include <optional>

namespace throughline::studio {

struct FunnelStage
{
    QString name;
    std::optional<qint64> customers;
    QString why; ///< said when there is no count
};

struct FunnelData
{
    QList<FunnelStage> stages; ///< from the widest on
    QString why;               ///< said when there are no stages
};

/// Bars from stage to stage with the count and its share of the first.
class Funnel : public Chart
{
    Q_OBJECT
public:
    explicit Funnel(QWidget *parent = nullptr);

    void setData(const FunnelData &given);
    ChartTable tableRows() const override;
    QString description() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter &painter, const QRectF &area) override;

private:
    std::optional<double> shareOfFirst(const FunnelStage &stage) const;

    FunnelData m_data;
};

} // namespace throughline::studio
