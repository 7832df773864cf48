// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/widgets/card.h"

QT_BEGIN_NAMESPACE
class QStackedLayout;
QT_END_NAMESPACE

namespace throughline::studio {

class Chart;
class ChartTableModel;
class FigureTable;
class ToolIconButton;

/// A card around a chart with a menu: copy, save, show as table. Further widgets under the chart
/// go into body().
class ChartCard : public Card
{
    Q_OBJECT
public:
    ChartCard(const QString &title, const QString &caption, Chart *chart, QWidget *parent = nullptr);

    Chart *chart() const { return m_chart; }
    /// The title is also the chart's accessible name.
    void setChartTitle(const QString &title);
    void showTable(bool asTable);
    bool isTableShown() const;

private:
    void openMenu();
    void refreshTable();

    Chart *m_chart;
    ChartTableModel *m_model;
    FigureTable *m_table;
    QStackedLayout *m_stack;
    ToolIconButton *m_more;
};

} // namespace throughline::studio
