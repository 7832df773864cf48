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

/// Bars from stage to stage with the count and its share of the first. Where stages lead to the
/// customers behind them, Up and Down walk the stages, Enter and a click open one.
class Funnel : public Chart
{
    Q_OBJECT
public:
    explicit Funnel(QWidget *parent = nullptr);

    void setData(const FunnelData &given);
    /// Stages can be chosen.
    void setActivatable(bool isActivatable);
    ChartTable tableRows() const override;
    QString description() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Place among the stages.
    void stageActivated(int stage);

protected:
    void paintChart(QPainter &painter, const QRectF &area) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    std::optional<double> shareOfFirst(const FunnelStage &stage) const;
    QRectF rowOf(int stage, const QRectF &area) const;
    int stageAt(const QPointF &position) const; ///< -1: none
    void moveTo(int stage);

    FunnelData m_data;
    bool m_isActivatable = false;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace throughline::studio
