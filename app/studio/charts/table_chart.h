// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/charts/chart.h"

namespace throughline::studio {

class FigureTable;

/// A chart that is a table: its picture is what the table shows. Enter and a click on a row say so.
class TableChart : public Chart
{
    Q_OBJECT
public:
    /// Takes the model over.
    explicit TableChart(QAbstractItemModel *model, QWidget *parent = nullptr);

    FigureTable *table() const { return m_table; }
    ChartTable tableRows() const override;
    void renderTo(QPaintDevice &device, const QSize &size) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void rowActivated(int row);

protected:
    /// After a change of the model; words replace the table when `emptyReason` is not empty.
    void renewTable(const QString &emptyReason);
    void paintChart(QPainter &painter, const QRectF &area) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QAbstractItemModel *m_model;
    FigureTable *m_table;
};

} // namespace throughline::studio
