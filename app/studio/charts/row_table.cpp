// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/row_table.h"

#include "app/studio/charts/figure_table.h"

namespace throughline::studio {

void RowTableModel::setTable(RowTableData table)
{
    beginResetModel();
    m_data = std::move(table);
    endResetModel();
}

int RowTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_data.rows.size()); }
int RowTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_data.headers.size()); }

QVariant RowTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_data.rows.size() || index.column() >= m_data.rows[index.row()].size())
        return {};
    const RowCell &cell = m_data.rows[index.row()][index.column()];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return cell.toolTip.isEmpty() && index.column() == 0 ? cell.text : cell.toolTip;
    case Qt::TextAlignmentRole: return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case FigureIconRole: return cell.icon.isEmpty() ? QVariant() : QVariant(cell.icon);
    case FigureColorRole: return cell.ink ? QVariant(int(*cell.ink)) : QVariant();
    default: return {};
    }
}

QVariant RowTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::DisplayRole: return m_data.headers.value(section);
    case Qt::ToolTipRole: return m_data.headerTips.value(section);
    case Qt::TextAlignmentRole: return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default: return {};
    }
}

RowTable::RowTable(QWidget *parent) : RowTable(new RowTableModel, parent) {}

RowTable::RowTable(RowTableModel *model, QWidget *parent) : TableChart(model, parent), m_model(model) {}

void RowTable::setData(const RowTableData &given)
{
    m_model->setTable(given);
    renewTable(given.rows.isEmpty() ? given.why : QString());
}

QString RowTable::description() const { return m_model->tableData().summary; }

} // namespace throughline::studio
