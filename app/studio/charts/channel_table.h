// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/charts/table_chart.h"

#include <optional>

namespace throughline::studio {

struct ChannelRow
{
    QString channel;                     ///< "email"
    QString name;
    std::optional<double> reachable;     ///< share 0 … 1
    std::optional<qint64> sent;
    std::optional<qint64> seen;
    std::optional<qint64> clicked;
    std::optional<qint64> againstTruth;  ///< sent although the source of truth forbids it
    QString why;                         ///< why a figure of this row is missing
};

class ChannelModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(QList<ChannelRow> rows);
    void setLocale(const QLocale &locale);
    const QList<ChannelRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ChannelRow &row, int column) const;

    QList<ChannelRow> m_rows;
    QLocale m_locale;
};

/// What each channel sent and what came of it.
class ChannelTable : public TableChart
{
    Q_OBJECT
public:
    explicit ChannelTable(QWidget *parent = nullptr);

    /// `why` is said when there are no rows.
    void setRows(const QList<ChannelRow> &rows, const QString &why = {});
    QString description() const override;

signals:
    void channelActivated(const QString &channel);

protected:
    void changeEvent(QEvent *event) override;

private:
    ChannelTable(ChannelModel *model, QWidget *parent);

    ChannelModel *m_model; ///< owned by the base
};

} // namespace throughline::studio
