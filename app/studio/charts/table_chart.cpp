// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/table_chart.h"

#include "app/studio/charts/figure_table.h"
#include "app/studio/widgets/follow.h"

#include <QPainter>

namespace throughline::studio {

TableChart::TableChart(QAbstractItemModel *model, QWidget *parent)
    : Chart(parent), m_model(model), m_table(new FigureTable(this))
{
    model->setParent(this);
    m_table->setModel(model);
    m_table->setContextMenuPolicy(Qt::NoContextMenu);
    m_table->hide();
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { emit rowActivated(index.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { emit rowActivated(index.row()); });
}

ChartTable TableChart::tableRows() const
{
    ChartTable table;
    for (int column = 0; column < m_model->columnCount(); ++column)
        table.headers << m_model->headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < m_model->columnCount(); ++column)
            line << m_model->index(row, column).data().toString();
        table.rows << line;
    }
    return table;
}

void TableChart::renewTable(const QString &emptyReason)
{
    m_table->setAccessibleName(accessibleName());
    renew(emptyReason);
    // A hidden table takes no focus, and would keep the keyboard from what follows.
    setFocusProxy(emptyReason.isEmpty() ? m_table : nullptr);
    m_table->setVisible(emptyReason.isEmpty());
}

void TableChart::renderTo(QPaintDevice &device, const QSize &size)
{
    if (!emptyReason().isEmpty())
        return Chart::renderTo(device, size);
    QPainter painter(&device);
    painter.fillRect(QRect(QPoint(), size), themeOf(this).color(ColorRole::Surface));
    m_table->render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
}

void TableChart::paintChart(QPainter &, const QRectF &)
{
    // The table is a child and draws itself over the whole chart.
}

void TableChart::resizeEvent(QResizeEvent *event)
{
    Chart::resizeEvent(event);
    m_table->setGeometry(rect());
}

QSize TableChart::sizeHint() const { return m_table->sizeHint(); }
QSize TableChart::minimumSizeHint() const { return m_table->minimumSizeHint(); }

} // namespace throughline::studio
