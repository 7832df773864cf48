// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/charts/table_chart.h"
#include "app/studio/widgets/theme.h"

#include <optional>

namespace throughline::studio {

struct RowCell
{
    QString text;
    std::optional<ColorRole> ink = {};   ///< drawn strong in it
    QString icon = {};                   ///< channel or icon name before the text
    QString toolTip = {};
};

struct RowTableData
{
    QStringList headers;
    QStringList headerTips;              ///< may be shorter
    QList<QList<RowCell>> rows;          ///< each as long as `headers`; the first column names, the others are figures
    QString summary;                     ///< for who cannot see the table
    QString why;                         ///< said when there are no rows
};

class RowTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(RowTableData table);
    const RowTableData &tableData() const { return m_data; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    RowTableData m_data;
};

/// Figures by row that are best read as they are.
class RowTable : public TableChart
{
    Q_OBJECT
public:
    explicit RowTable(QWidget *parent = nullptr);

    void setData(const RowTableData &given);
    QString description() const override;

private:
    RowTable(RowTableModel *model, QWidget *parent);

    RowTableModel *m_model; ///< owned by the base
};

} // namespace throughline::studio
