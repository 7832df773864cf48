// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/channel_table.h"

#include "app/studio/charts/figure_table.h"
#include "app/studio/widgets/numbers.h"
#include "app/studio/widgets/theme.h"

#include <QEvent>

namespace throughline::studio {

namespace {

enum Column { NameColumn, ReachableColumn, SentColumn, SeenColumn, ClickedColumn, AgainstTruthColumn, ColumnCount };

} // namespace

void ChannelModel::setRows(QList<ChannelRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ChannelModel::setLocale(const QLocale &locale)
{
    beginResetModel();
    m_locale = locale;
    endResetModel();
}

int ChannelModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int ChannelModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString ChannelModel::text(const ChannelRow &row, int column) const
{
    const auto count = [&](const std::optional<qint64> &value) { return value ? countText(m_locale, *value) : orDash({}); };
    switch (column) {
    case NameColumn: return row.name;
    case ReachableColumn: return row.reachable ? percentText(m_locale, *row.reachable) : orDash({});
    case SentColumn: return count(row.sent);
    case SeenColumn: return count(row.seen);
    case ClickedColumn: return count(row.clicked);
    default: return count(row.againstTruth);
    }
}

QVariant ChannelModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const ChannelRow &row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole:
        if (column == NameColumn)
            return row.name;
        return text(row, column) == orDash({}) && !row.why.isEmpty() ? QVariant(row.why) : QVariant();
    case Qt::TextAlignmentRole:
        return column == NameColumn ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignRight | Qt::AlignVCenter);
    case FigureIconRole: return column == NameColumn ? QVariant(row.channel) : QVariant();
    case FigureColorRole:
        return column == AgainstTruthColumn && row.againstTruth.value_or(0) > 0 ? QVariant(int(ColorRole::Error)) : QVariant();
    default: return {};
    }
}

QVariant ChannelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == NameColumn ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == AgainstTruthColumn)
        return tr("Sent although the source of truth forbids it");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("channel");
    case ReachableColumn: return tr("reachable");
    case SentColumn: return tr("sent");
    case SeenColumn: return tr("seen");
    case ClickedColumn: return tr("clicked");
    case AgainstTruthColumn: return tr("against truth");
    default: return {};
    }
}

ChannelTable::ChannelTable(QWidget *parent) : ChannelTable(new ChannelModel, parent) {}

ChannelTable::ChannelTable(ChannelModel *model, QWidget *parent) : TableChart(model, parent), m_model(model)
{
    connect(this, &TableChart::rowActivated, this,
            [this](int row) { emit channelActivated(m_model->rows().value(row).channel); });
}

void ChannelTable::setRows(const QList<ChannelRow> &rows, const QString &why)
{
    m_model->setLocale(locale());
    m_model->setRows(rows);
    renewTable(rows.isEmpty() ? why : QString());
}

QString ChannelTable::description() const
{
    QStringList parts;
    for (const ChannelRow &row : m_model->rows())
        parts << tr("%1: %2 sent.").arg(row.name, row.sent ? countText(locale(), *row.sent) : row.why);
    return parts.join(QLatin1Char(' '));
}

void ChannelTable::changeEvent(QEvent *event)
{
    TableChart::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        m_model->setLocale(locale());
}

} // namespace throughline::studio
