// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/session/field_summary.h"

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QMenu;
QT_END_NAMESPACE

namespace throughline::studio {

class ToolIconButton;

/// The value that a field is compared with: typed, or chosen among those of the database, each with
/// the share of customers who have it. Several values are parted by commas.
class ValueChooser : public QWidget
{
    Q_OBJECT
public:
    /// `ask` gives the field's spread when the list is opened; nothing without a database.
    using AskSummary = std::function<const FieldSummary *()>;

    ValueChooser(bool takesSeveral, AskSummary ask, QWidget *parent = nullptr);

    void setValues(const std::vector<Scalar> &values);
    std::vector<Scalar> values() const;
    /// What the list offers now: for tests and screen readers alike.
    void fillMenu(QMenu &menu);

signals:
    void edited();

private:
    void toggle(const Scalar &value);

    bool m_takesSeveral;
    AskSummary m_ask;
    QLineEdit *m_line;
    ToolIconButton *m_offer;
};

} // namespace throughline::studio
