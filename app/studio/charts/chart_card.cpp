// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/chart_card.h"

#include "app/studio/charts/chart.h"
#include "app/studio/charts/figure_table.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/icons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace throughline::studio {

ChartCard::ChartCard(const QString &title, const QString &caption, Chart *chart, QWidget *parent)
    : Card(title, caption, parent), m_chart(chart), m_model(new ChartTableModel(this)), m_table(new FigureTable),
      m_stack(new QStackedLayout), m_more(new ToolIconButton(QStringLiteral("more"), {}))
{
    m_table->setModel(m_model);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    body()->addLayout(m_stack, 1);
    header()->addWidget(m_more);
    connect(m_more, &QToolButton::clicked, this, &ChartCard::openMenu);
    connect(m_chart, &Chart::changed, this, &ChartCard::refreshTable);
    followLanguage(this, [this] {
        m_more->setName(tr("Copy, save or show as table"));
        refreshTable();
    });
    setChartTitle(title);
}

void ChartCard::setChartTitle(const QString &title)
{
    setTitle(title);
    m_chart->setAccessibleName(title);
    m_table->setAccessibleName(title);
}

void ChartCard::showTable(bool asTable)
{
    refreshTable();
    m_stack->setCurrentWidget(asTable ? static_cast<QWidget *>(m_table) : m_chart);
    if (asTable)
        refreshTable();
}

bool ChartCard::isTableShown() const { return m_stack->currentWidget() == m_table; }

void ChartCard::refreshTable()
{
    if (isTableShown())
        m_model->setTable(m_chart->tableRows());
}

void ChartCard::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isTable = isTableShown();
    QAction *toggle = menu->addAction(icon(isTable ? QStringLiteral("simulate") : QStringLiteral("table"), themeOf(this)),
                                      isTable ? tr("Show as chart") : tr("Show as table"), this,
                                      [this, isTable] { showTable(!isTable); });
    toggle->setEnabled(isTable || m_chart->emptyReason().isEmpty());
    menu->addSeparator();
    m_chart->addChartActions(*menu);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace throughline::studio
