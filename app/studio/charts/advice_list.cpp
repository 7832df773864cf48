// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/advice_list.h"

#include "app/studio/charts/figure_table.h"
#include "app/studio/widgets/numbers.h"
#include "app/studio/widgets/theme.h"

#include <QEvent>

namespace throughline::studio {

namespace {

enum Column { TextColumn, ScoreColumn, LiftColumn, ColumnCount };

const std::optional<double> &figure(const Advice &advice, int column)
{
    return column == ScoreColumn ? advice.score : advice.lift;
}

int decimals(int column) { return column == ScoreColumn ? 1 : 2; }

} // namespace

void AdviceModel::setAdvice(QList<Advice> advice)
{
    beginResetModel();
    m_advice = std::move(advice);
    endResetModel();
}

void AdviceModel::setLocale(const QLocale &locale)
{
    beginResetModel();
    m_locale = locale;
    endResetModel();
}

int AdviceModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_advice.size()); }
int AdviceModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant AdviceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_advice.size())
        return {};
    const Advice &advice = m_advice[index.row()];
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return column == TextColumn ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignRight | Qt::AlignVCenter);
    if (column == TextColumn)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(advice.text) : QVariant();
    const std::optional<double> &value = figure(advice, column);
    switch (role) {
    case Qt::DisplayRole: return value ? signedText(m_locale, *value, decimals(column)) : orDash({});
    case Qt::ToolTipRole: return value || advice.why.isEmpty() ? QVariant() : QVariant(advice.why);
    case FigureColorRole:
        if (!value)
            return {};
        return int(*value > 0 ? ColorRole::Ok : *value < 0 ? ColorRole::Error : ColorRole::Text);
    default: return {};
    }
}

QVariant AdviceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == TextColumn ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TextColumn: return tr("change");
    case ScoreColumn: return tr("score");
    case LiftColumn: return tr("lift");
    default: return {};
    }
}

AdviceList::AdviceList(QWidget *parent) : AdviceList(new AdviceModel, parent) {}

AdviceList::AdviceList(AdviceModel *model, QWidget *parent) : TableChart(model, parent), m_model(model)
{
    connect(this, &TableChart::rowActivated, this,
            [this](int row) { emit adviceActivated(m_model->advice().value(row).id); });
}

void AdviceList::setAdvice(const QList<Advice> &advice, const QString &why)
{
    m_model->setLocale(locale());
    m_model->setAdvice(advice);
    renewTable(advice.isEmpty() ? why : QString());
}

QString AdviceList::description() const
{
    if (m_model->advice().isEmpty())
        return {};
    const Advice &first = m_model->advice().first();
    return first.score ? tr("%1 would change the score by %2.").arg(first.text, signedText(locale(), *first.score, 1)) : first.text;
}

void AdviceList::changeEvent(QEvent *event)
{
    TableChart::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        m_model->setLocale(locale());
}

} // namespace throughline::studio
