// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/charts/chart.h"
#include "app/studio/widgets/theme.h"

#include <optional>
#include <vector>

namespace throughline::studio {

struct HeatMapData
{
    QStringList channels;  ///< "email", "sms", … : icons and order of rows and columns
    QStringList names;     ///< shown; as long as `channels`
    /// values[row][column], 0 … 100, or nothing where no customer met both (the diagonal always).
    std::vector<std::vector<std::optional<double>>> values;
    QString why;           ///< said when there is nothing to show
    QString cellWhy;       ///< said on a cell without a value
};

/// Channel against channel: the lower the score, the stronger the cell. Arrow keys walk the cells,
/// Enter and a click open the customers behind one.
class HeatMap : public Chart
{
    Q_OBJECT
public:
    explicit HeatMap(QWidget *parent = nullptr);

    void setData(const HeatMapData &given);
    ChartTable tableRows() const override;
    QString description() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The ground of a cell; its text is drawn in ColorRole::Text.
    static QColor cellColor(const Theme &theme, double value, double low, double high);

signals:
    void cellActivated(const QString &rowChannel, const QString &columnChannel);

protected:
    void paintChart(QPainter &painter, const QRectF &area) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Layout;
    Layout layoutIn(const QRectF &area) const;
    QPoint cellAt(const QPointF &position) const; ///< (column, row), or (-1, -1)
    QString cellText(int row, int column) const;
    void moveTo(int row, int column);

    HeatMapData m_data;
    int m_row = 0;
    int m_column = 1;
};

} // namespace throughline::studio
