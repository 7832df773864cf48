// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/charts/chart.h"

#include <optional>

namespace throughline::studio {

/// A share of the points that the score lacks to 100.
struct LostPart
{
    QString id;
    QString name;
    double points = 0; ///< lost, so 9.8 is shown as −9.8
};

struct ScoreDialData
{
    std::optional<double> score;   ///< 0 … 100
    QString why;                   ///< said when there is no score
    std::optional<double> low;     ///< interval of the score
    std::optional<double> high;
    std::optional<double> worst;   ///< the fifth percentile of the customers' scores
    QList<LostPart> parts;         ///< drawn in this order
};

/// The consistency score as an arc with its interval, and bars of the points lost by part.
class ScoreDial : public Chart
{
    Q_OBJECT
public:
    explicit ScoreDial(QWidget *parent = nullptr);

    void setData(const ScoreDialData &given);
    ChartTable tableRows() const override;
    QString description() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter &painter, const QRectF &area) override;

private:
    void paintArc(QPainter &painter, const QRectF &area) const;
    void paintParts(QPainter &painter, const QRectF &area) const;

    ScoreDialData m_data;
};

} // namespace throughline::studio
