// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/experiment/plan_headline.h"

#include "app/studio/document/words.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/card_grid.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/numbers.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>

namespace throughline::studio {

using planning::TestPlan;

namespace {
constexpr int narrowestFigure = 120; ///< pixels at text scale 1
}

PlanHeadline::PlanHeadline(QWidget *parent) : Card(tr("The answer"), {}, parent)
{
    auto *row = new CardGrid(4, narrowestFigure);
    row->setSpacing(20);
    m_size = addFigure(*row, tr("Customers per arm"), QStringLiteral("planSize"));
    m_days = addFigure(*row, tr("Duration"), QStringLiteral("planDays"));
    m_power = addFigure(*row, tr("Power"), QStringLiteral("planPower"));
    m_assurance = addFigure(*row, tr("Chance to see a rise"), QStringLiteral("planAssurance"));
    body()->addWidget(row);
    m_ways = new QVBoxLayout;
    m_ways->setSpacing(6);
    body()->addLayout(m_ways);
    m_costs = new Label({}, TextStyle::Caption, ColorRole::Text2);
    m_costs->setWordWrap(true);
    m_costs->setObjectName(QStringLiteral("planCosts"));
    body()->addWidget(m_costs);
    body()->addStretch(1);
}

PlanHeadline::Figure PlanHeadline::addFigure(CardGrid &row, const QString &name, const QString &objectName)
{
    Figure figure{new Label(name, TextStyle::Caption, ColorRole::Text2), new Label(QStringLiteral("–"), TextStyle::Figure),
                  new Label({}, TextStyle::Caption, ColorRole::Text2)};
    figure.value->setObjectName(objectName);
    figure.value->setAccessibleName(name);
    figure.note->setWordWrap(true);
    figure.note->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(figure.name);
    column->addWidget(figure.value);
    column->addWidget(figure.note, 1);
    row.add(place, CardGrid::parts / 4);
    return figure;
}

void PlanHeadline::show(const PlannerAnswer &answer)
{
    if (!answer.plan)
        return;
    showFigures(*answer.plan);
    showWays(*answer.plan);
    m_costs->setText(costs(*answer.plan));
    m_costs->setVisible(!m_costs->text().isEmpty());
}

void PlanHeadline::showFigures(const TestPlan &plan)
{
    const QString dash = orDash({});
    const auto because = [&](std::string_view figure) {
        const Message *why = plan.why(figure);
        return why ? words(*why) : QString();
    };
    m_size.value->setText(plan.nPerArm ? countText(locale(), qint64(*plan.nPerArm)) : dash);
    if (!plan.nPerArm) {
        m_size.note->setText(because("nPerArm"));
    } else {
        QString note = tr("%1 together").arg(countText(locale(), qint64(*plan.total)));
        if (*plan.nControl != *plan.nPerArm)
            note += tr(", %1 in the control").arg(countText(locale(), qint64(*plan.nControl)));
        m_size.note->setText(note);
    }
    m_days.value->setColor(plan.days || !plan.total || plan.flow.empty() ? ColorRole::Text : ColorRole::Warn);
    if (plan.days) {
        m_days.value->setText(tr("%1 days").arg(realText(locale(), *plan.days, 0)));
        m_days.note->setText(tr("%1 to enrol, %2 until the last outcome is in")
                                 .arg(realText(locale(), *plan.enrolmentDays, 0),
                                      realText(locale(), plan.input.windowDays, 0)));
    } else if (plan.total && !plan.flow.empty()) {
        m_days.value->setText(tr("Never"));
        m_days.note->setText(tr("%1 of %2 customers come in %3 simulated days")
                                 .arg(countText(locale(), qint64(plan.available)), countText(locale(), qint64(*plan.total)))
                                 .arg(plan.flow.size()));
    } else {
        m_days.value->setText(dash);
        m_days.note->setText(because("days"));
    }
    m_power.value->setText(plan.power ? percentText(locale(), *plan.power) : dash);
    const double effect = plan.input.plan.smallestEffect;
    m_power.note->setText(plan.power ? plan.total && !plan.days && !plan.flow.empty()
                                  ? tr("for +%1, with those who come").arg(percentText(locale(), effect, 1))
                                  : tr("for an effect of +%1").arg(percentText(locale(), effect, 1))
                                     : QString());
    m_assurance.value->setText(plan.assurance ? percentText(locale(), *plan.assurance) : dash);
    if (plan.assurance)
        m_assurance.note->setText(tr("at most %1 · %2")
                                      .arg(percentText(locale(), *plan.assuranceCeiling), words(plan.belief->source)));
    else
        m_assurance.note->setText(plan.nPerArm ? because("assurance") : QString());
}

void PlanHeadline::showWays(const TestPlan &plan)
{
    while (QLayoutItem *item = m_ways->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (plan.waysOut.empty())
        return;
    m_ways->addWidget(new Label(tr("What would make it possible"), TextStyle::BaseStrong));
    for (const planning::WayOut &way : plan.waysOut) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *sentence = new Label(words(way.sentence), TextStyle::Base, ColorRole::Text2);
        sentence->setWordWrap(true);
        row->addWidget(sentence, 1);
        if (way.key == "effect" || way.key == "enrolled") {
            auto *tryIt = new LinkButton(tr("Try"));
            const QString key = text(way.key);
            tryIt->setObjectName(QStringLiteral("try-") + key);
            connect(tryIt, &QAbstractButton::clicked, this, [this, key, value = way.value] { emit wayChosen(key, value); });
            row->addWidget(tryIt);
        }
        m_ways->addWidget(line);
    }
}

QString PlanHeadline::costs(const TestPlan &plan) const
{
    QStringList parts;
    if (plan.holdout)
        parts << tr("Holding out %1 customers forgoes %2 of revenue.")
                     .arg(countText(locale(), qint64(plan.holdout->customers)),
                          moneyText(locale(), plan.holdout->revenue, text(plan.input.currency)));
    if (plan.cuped && plan.cuped->saving >= 0.001)
        parts << tr("Adjusting for the time before (CUPED) saves %1 of the customers.")
                     .arg(percentText(locale(), plan.cuped->saving, 1));
    if (plan.bonferroniPerArm && plan.nPerArm)
        parts << tr("Bonferroni would need %1 per arm.").arg(countText(locale(), qint64(*plan.bonferroniPerArm)));
    if (plan.suggestedControlShare && plan.suggestedTotal)
        parts << tr("Most precise: %1 in the control, %2 customers together.")
                     .arg(percentText(locale(), *plan.suggestedControlShare),
                          countText(locale(), qint64(*plan.suggestedTotal)));
    return parts.join(QLatin1Char(' '));
}

} // namespace throughline::studio
