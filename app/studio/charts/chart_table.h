// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace throughline::studio {

/// A chart's figures as text: what its table shows, what is copied and saved as CSV.
struct ChartTable
{
    QStringList headers;
    QList<QStringList> rows; ///< each as long as `headers`

    friend bool operator==(const ChartTable &, const ChartTable &) = default;
};

/// RFC 4180 with CRLF lines.
QString csvText(const ChartTable &table);
/// For pasting into a spreadsheet.
QString tabSeparatedText(const ChartTable &table);

class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(ChartTable table);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Figures stand at the right.
    bool isNumberColumn(int column) const;

    ChartTable m_table;
};

} // namespace throughline::studio
