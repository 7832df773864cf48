// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/forms/value_chooser.h"

#include "app/studio/document/words.h"
#include "app/studio/forms/simple_editors.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/numbers.h"
#include "app/studio/widgets/theme.h"
#include "model/values/time.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace throughline::studio {

namespace {

QString quantileText(const QLocale &locale, RoleType type, double value)
{
    if (type == RoleType::Date || type == RoleType::Time)
        return locale.toString(QDateTime::fromSecsSinceEpoch(qint64(value), Qt::UTC).date(), QLocale::ShortFormat);
    return type == RoleType::Real ? realText(locale, value, 2) : countText(locale, qint64(value));
}

Scalar quantileValue(RoleType type, double value)
{
    if (type == RoleType::Date || type == RoleType::Time)
        return Scalar(formatMoment({std::int64_t(value)}));
    if (type == RoleType::Real)
        return Scalar(value);
    return Scalar(std::int64_t(value));
}

} // namespace

ValueChooser::ValueChooser(bool takesSeveral, AskSummary ask, QWidget *parent)
    : QWidget(parent), m_takesSeveral(takesSeveral), m_ask(std::move(ask)), m_line(new QLineEdit),
      m_offer(new ToolIconButton(QStringLiteral("chevron-down"), tr("Values in the database")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line);
    layout->addWidget(m_offer);
    const Theme theme = themeOf(this);
    m_line->setMinimumWidth(theme.scaled(80));
    m_line->setMaximumWidth(theme.scaled(takesSeveral ? 170 : 120));
    m_line->setObjectName(QStringLiteral("value"));
    m_line->setAccessibleName(tr("Value"));
    m_line->setPlaceholderText(takesSeveral ? tr("one, two, three") : tr("value"));
    m_offer->setObjectName(QStringLiteral("offerValues"));
    connect(m_line, &QLineEdit::textEdited, this, &ValueChooser::edited);
    connect(m_offer, &QToolButton::clicked, this, [this] {
        QMenu menu;
        fillMenu(menu);
        menu.exec(m_offer->mapToGlobal(QPoint(0, m_offer->height() + 2)));
    });
}

void ValueChooser::setValues(const std::vector<Scalar> &values)
{
    QStringList parts;
    for (const Scalar &value : values)
        parts << wordsOfScalar(encodeScalar(value));
    m_line->setText(parts.join(QStringLiteral(", ")));
    m_line->setCursorPosition(0);
}

std::vector<Scalar> ValueChooser::values() const
{
    std::vector<Scalar> values;
    const QString typed = m_line->text();
    for (const QString &part : m_takesSeveral ? typed.split(QLatin1Char(','), Qt::SkipEmptyParts) : QStringList{typed})
        if (const auto scalar = decodeScalar(scalarFromWords(part.trimmed())))
            values.push_back(std::holds_alternative<std::monostate>(*scalar) ? Scalar(std::string()) : *scalar);
    return values;
}

void ValueChooser::toggle(const Scalar &value)
{
    std::vector<Scalar> now = m_takesSeveral ? values() : std::vector<Scalar>();
    if (std::erase(now, value) == 0)
        now.push_back(value);
    std::erase(now, Scalar(std::string()));
    setValues(now);
    emit edited();
}

void ValueChooser::fillMenu(QMenu &menu)
{
    const FieldSummary *summary = m_ask ? m_ask() : nullptr;
    const auto say = [&](const QString &sentence) { menu.addAction(sentence)->setEnabled(false); };
    if (!summary)
        return say(tr("Open a database to see the values of this field."));
    if (summary->isPersonal)
        return say(tr("Values of personal fields are not shown."));
    const std::vector<Scalar> chosen = values();
    for (const FieldSummary::Value &each : summary->common) {
        const QString name = std::holds_alternative<bool>(each.value) ? (std::get<bool>(each.value) ? tr("yes") : tr("no"))
                                                                      : wordsOfScalar(encodeScalar(each.value));
        QAction *action = menu.addAction(tr("%1\t%2").arg(name, percentText(locale(), each.share, each.share < 0.1 ? 1 : 0)),
                                         this, [this, value = each.value] { toggle(value); });
        action->setCheckable(true);
        action->setChecked(std::find(chosen.begin(), chosen.end(), each.value) != chosen.end());
        action->setToolTip(tr("%1 customers").arg(countText(locale(), each.customers)));
    }
    const QStringList places{tr("least"), tr("a quarter lies below"), tr("half lies below"), tr("three quarters lie below"), tr("greatest")};
    for (size_t i = 0; i < summary->quantiles.size() && i < size_t(places.size()); ++i)
        menu.addAction(tr("%1\t%2").arg(places[qsizetype(i)], quantileText(locale(), summary->type, summary->quantiles[i])), this,
                       [this, value = quantileValue(summary->type, summary->quantiles[i])] {
                           setValues({});
                           toggle(value);
                       });
    if (menu.isEmpty())
        say(tr("No customer has a value here."));
    menu.addSeparator();
    if (summary->distinct > std::int64_t(summary->common.size()))
        say(tr("and %1 other values").arg(countText(locale(), summary->distinct - std::int64_t(summary->common.size()))));
    if (summary->known < summary->customers && summary->customers > 0)
        say(tr("not known of %1").arg(percentText(locale(), 1 - double(summary->known) / double(summary->customers), 1)));
}

} // namespace throughline::studio
