// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/charts/chart.h"

namespace throughline::studio {

struct ShareBar
{
    QString name;
    double share = 0;      ///< of the group that is shown, 0 to 1
    double shareOfAll = 0; ///< of everyone, for comparison
};

struct ShareBarsData
{
    QList<ShareBar> bars;
    QString why; ///< said when there are no bars
};

/// How often each of some values occurs in a group, with a mark where it is among everyone.
class ShareBars : public Chart
{
    Q_OBJECT
public:
    explicit ShareBars(QWidget *parent = nullptr);

    void setData(const ShareBarsData &given);
    ChartTable tableRows() const override;
    QString description() const override;
    /// The room that so many bars need: to be kept before they are counted, so that nothing jumps.
    int heightFor(int bars) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter &painter, const QRectF &area) override;

private:
    QString shareText(double share) const;

    ShareBarsData m_data;
};

} // namespace throughline::studio
