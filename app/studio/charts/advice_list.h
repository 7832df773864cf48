// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/charts/table_chart.h"

#include <optional>

namespace throughline::studio {

/// What one change alone would bring, on the same customers with the same luck.
struct Advice
{
    QString id;
    QString text;                     ///< "Refresh SMS hourly"
    std::optional<double> score;      ///< change of the consistency score, points
    std::optional<double> lift;       ///< change of the lift, percentage points
    QString why;                      ///< why a figure is missing
};

class AdviceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setAdvice(QList<Advice> advice);
    void setLocale(const QLocale &locale);
    const QList<Advice> &advice() const { return m_advice; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Advice> m_advice;
    QLocale m_locale;
};

/// "If you changed one thing": a click or Enter on a row asks to try it.
class AdviceList : public TableChart
{
    Q_OBJECT
public:
    explicit AdviceList(QWidget *parent = nullptr);

    /// `why` is said when there is no advice.
    void setAdvice(const QList<Advice> &advice, const QString &why = {});
    QString description() const override;

signals:
    void adviceActivated(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    AdviceList(AdviceModel *model, QWidget *parent);

    AdviceModel *m_model; ///< owned by the base
};

} // namespace throughline::studio
