// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/forms/number_editors.h"

#include "app/studio/document/words.h"
#include "app/studio/widgets/label.h"
#include "model/values/time.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QTimeZone>

#include <array>
#include <cmath>

namespace throughline::studio {

namespace {

QHBoxLayout *rowOf(ValueEditor *editor)
{
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    return layout;
}

/// Takes four digits after the point and shows as many as the value has.
class TrimmedSpinBox final : public QDoubleSpinBox
{
public:
    QString textFromValue(double value) const override
    {
        QString words = locale().toString(value, 'f', decimals());
        const QString point = locale().decimalPoint();
        if (!words.contains(point))
            return words;
        while (words.endsWith(locale().zeroDigit()))
            words.chop(1);
        if (words.endsWith(point))
            words.chop(point.size());
        return words;
    }
};

constexpr std::array<std::int64_t, 5> unitSeconds{1, 60, 3600, 86400, 7 * 86400};
constexpr int daysUnit = 3;

/// Writes the box's value anew, so that nothing typed before can be taken back.
template <class Box>
void rewrite(Box *box)
{
    const QSignalBlocker quiet(box);
    const auto value = box->value();
    box->clear();
    box->setValue(value);
}

QString textOf(const Json &value)
{
    return value.is_string() ? text(value.get<std::string>()) : QString();
}

} // namespace

NumberEditor::NumberEditor(const Field *field, bool isWhole, const QString &currency, QWidget *parent)
    : ValueEditor(parent), m_box(new TrimmedSpinBox), m_isWhole(isWhole)
{
    const Unit unit = field ? field->unit : Unit::None;
    if (unit == Unit::Share)
        m_factor = 100;
    m_box->setDecimals(isWhole ? 0 : 4);
    m_box->setRange(field && field->minimum ? *field->minimum * m_factor : -1e9,
                    field && field->maximum ? *field->maximum * m_factor : 1e9);
    m_box->setStepType(isWhole ? QAbstractSpinBox::DefaultStepType : QAbstractSpinBox::AdaptiveDecimalStepType);
    switch (unit) {
    case Unit::Share:
    case Unit::Percent: m_box->setSuffix(QStringLiteral("\u00A0%")); break;
    case Unit::Money: m_box->setSuffix(QStringLiteral("\u00A0") + currency); break;
    case Unit::PerDay: m_box->setSuffix(tr(" a day")); break;
    case Unit::PerHour: m_box->setSuffix(tr(" an hour")); break;
    case Unit::Hours: m_box->setSuffix(tr(" hours")); break;
    case Unit::Seconds: m_box->setSuffix(tr(" seconds")); break;
    default: break;
    }
    m_box->setKeyboardTracking(false);
    rowOf(this)->addWidget(m_box, 1);
    connect(m_box, &QDoubleSpinBox::valueChanged, this, [this](double shown) {
        if (m_isWhole)
            emit edited(std::int64_t(std::llround(shown)));
        else
            emit edited(std::round(shown / m_factor * 1e8) / 1e8);
    });
    connect(m_box, &QDoubleSpinBox::editingFinished, this, &ValueEditor::settled);
}

void NumberEditor::show(const Json &value)
{
    const QSignalBlocker quiet(m_box);
    const double wanted = value.is_number() ? value.get<double>() * m_factor : 0;
    if (std::abs(m_box->value() - wanted) > 1e-9)
        m_box->setValue(wanted);
}

void NumberEditor::forget()
{
    rewrite(m_box);
}

QWidget *NumberEditor::focusTarget()
{
    return m_box;
}

DurationEditor::DurationEditor(const Field *field, QWidget *parent)
    : ValueEditor(parent), m_amount(new QSpinBox), m_unit(new QComboBox)
{
    if (field)
        m_least = field->minimum;
    m_amount->setRange(m_least && *m_least >= 0 ? 0 : -999999, 999999);
    m_amount->setKeyboardTracking(false);
    m_unit->addItems({tr("seconds"), tr("minutes"), tr("hours"), tr("days"), tr("weeks")});
    m_unit->setCurrentIndex(daysUnit);
    m_unit->setAccessibleName(tr("Unit of time"));
    auto *row = rowOf(this);
    row->addWidget(m_amount, 1);
    row->addWidget(m_unit, 1);
    connect(m_amount, &QSpinBox::valueChanged, this, &DurationEditor::emitValue);
    connect(m_unit, &QComboBox::activated, this, [this] {
        emitValue();
        emit settled();
    });
    connect(m_amount, &QSpinBox::editingFinished, this, &ValueEditor::settled);
}

void DurationEditor::emitValue()
{
    const Duration duration{m_amount->value() * unitSeconds[size_t(m_unit->currentIndex())]};
    emit edited(formatDuration(duration));
}

void DurationEditor::show(const Json &value)
{
    const auto duration = parseDuration(textOf(value).toStdString());
    const std::int64_t seconds = duration ? duration->seconds : 0;
    const std::int64_t now = m_amount->value() * unitSeconds[size_t(m_unit->currentIndex())];
    if (seconds == now && (seconds != 0 || m_amount->hasFocus()))
        return;
    const QSignalBlocker quiet(m_amount);
    if (seconds == 0) {
        m_amount->setValue(0);
        return;
    }
    // Days rather than weeks: "14 days" reads better than "2 weeks" beside "10 days".
    size_t unit = daysUnit;
    while (unit > 0 && seconds % unitSeconds[unit] != 0)
        --unit;
    m_unit->setCurrentIndex(int(unit));
    m_amount->setValue(int(seconds / unitSeconds[unit]));
}

void DurationEditor::forget()
{
    const QSignalBlocker quiet(m_amount);
    m_amount->setValue(0);
    rewrite(m_amount);
    m_unit->setCurrentIndex(daysUnit);
}

QWidget *DurationEditor::focusTarget()
{
    return m_amount;
}

TimeOfDayEditor::TimeOfDayEditor(QWidget *parent) : ValueEditor(parent), m_edit(new QTimeEdit)
{
    m_edit->setDisplayFormat(QStringLiteral("HH:mm"));
    m_edit->setKeyboardTracking(false);
    auto *row = rowOf(this);
    row->addWidget(m_edit, 1);
    row->addWidget(new Label(tr("customer's time"), TextStyle::Caption, ColorRole::Text2), 1);
    connect(m_edit, &QTimeEdit::timeChanged, this, [this](QTime time) {
        emit edited(formatTimeOfDay({time.hour() * 60 + time.minute()}));
    });
    connect(m_edit, &QTimeEdit::editingFinished, this, &ValueEditor::settled);
}

void TimeOfDayEditor::show(const Json &value)
{
    const QSignalBlocker quiet(m_edit);
    if (const auto time = parseTimeOfDay(textOf(value).toStdString()))
        m_edit->setTime(QTime(time->minutes / 60, time->minutes % 60));
}

QWidget *TimeOfDayEditor::focusTarget()
{
    return m_edit;
}

MomentEditor::MomentEditor(QWidget *parent) : ValueEditor(parent), m_edit(new QDateTimeEdit)
{
    m_edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_edit->setTimeSpec(Qt::UTC);
    m_edit->setCalendarPopup(true);
    m_edit->setKeyboardTracking(false);
    auto *row = rowOf(this);
    row->addWidget(m_edit, 1);
    row->addWidget(new Label(QStringLiteral("UTC"), TextStyle::Caption, ColorRole::Text2));
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &moment) {
        emit edited(formatMoment({moment.toSecsSinceEpoch()}));
    });
    connect(m_edit, &QDateTimeEdit::editingFinished, this, &ValueEditor::settled);
}

void MomentEditor::show(const Json &value)
{
    const QSignalBlocker quiet(m_edit);
    if (const auto moment = parseMoment(textOf(value).toStdString()))
        m_edit->setDateTime(QDateTime::fromSecsSinceEpoch(moment->seconds, Qt::UTC));
}

QWidget *MomentEditor::focusTarget()
{
    return m_edit;
}

} // namespace throughline::studio
