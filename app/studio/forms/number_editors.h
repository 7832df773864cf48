// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/value_editor.h"
#include "model/description/structure.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateTimeEdit;
class QDoubleSpinBox;
class QSpinBox;
class QTimeEdit;
QT_END_NAMESPACE

namespace throughline::studio {

/// Whole or real numbers with their unit spelt out; shares are shown in percent.
class NumberEditor final : public ValueEditor
{
    Q_OBJECT
public:
    NumberEditor(const Field *field, bool isWhole, const QString &currency, QWidget *parent = nullptr);
    void show(const Json &value) override;
    void forget() override;
    QWidget *focusTarget() override;

private:
    QDoubleSpinBox *m_box;
    bool m_isWhole;
    double m_factor = 1; ///< shown value per stored value
};

/// A length of time as a number of the largest unit that fits it.
class DurationEditor final : public ValueEditor
{
    Q_OBJECT
public:
    explicit DurationEditor(const Field *field, QWidget *parent = nullptr);
    void show(const Json &value) override;
    void forget() override;
    QWidget *focusTarget() override;

private:
    void emitValue();

    QSpinBox *m_amount;
    QComboBox *m_unit;
    std::optional<double> m_least;
};

/// A time on the customer's own clock.
class TimeOfDayEditor final : public ValueEditor
{
    Q_OBJECT
public:
    explicit TimeOfDayEditor(QWidget *parent = nullptr);
    void show(const Json &value) override;
    QWidget *focusTarget() override;

private:
    QTimeEdit *m_edit;
};

/// A moment in UTC, and says so.
class MomentEditor final : public ValueEditor
{
    Q_OBJECT
public:
    explicit MomentEditor(QWidget *parent = nullptr);
    void show(const Json &value) override;
    QWidget *focusTarget() override;

private:
    QDateTimeEdit *m_edit;
};

} // namespace throughline::studio
