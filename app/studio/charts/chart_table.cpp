// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/chart_table.h"

namespace throughline::studio {

namespace {

QString quoted(QString field)
{
    if (!field.contains(QLatin1Char(',')) && !field.contains(QLatin1Char('"')) && !field.contains(QLatin1Char('\n'))
        && !field.contains(QLatin1Char('\r')))
        return field;
    return QLatin1Char('"') + field.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

QString csvText(const ChartTable &table)
{
    QString text;
    const auto addLine = [&text](const QStringList &fields) {
        QStringList line;
        for (const QString &field : fields)
            line << quoted(field);
        text += line.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    };
    addLine(table.headers);
    for (const QStringList &row : table.rows)
        addLine(row);
    return text;
}

QString tabSeparatedText(const ChartTable &table)
{
    QString text = table.headers.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const QStringList &row : table.rows)
        text += row.join(QLatin1Char('\t')) + QLatin1Char('\n');
    return text;
}

void ChartTableModel::setTable(ChartTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.headers.size());
}

bool ChartTableModel::isNumberColumn(int column) const
{
    if (column == 0)
        return false;
    for (const QStringList &row : m_table.rows) {
        const QString text = row.value(column);
        if (!text.isEmpty() && text.size() < 20 && (text[0].isDigit() || text[0] == QChar(0x2212) || text[0] == QLatin1Char('+')))
            return true;
    }
    return false;
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.rows.value(index.row()).value(index.column());
    if (role == Qt::TextAlignmentRole && isNumberColumn(index.column()))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.headers.value(section);
    if (role == Qt::TextAlignmentRole && isNumberColumn(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace throughline::studio
