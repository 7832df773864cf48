// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/simulate/change_card.h"

#include "app/studio/charts/advice_list.h"
#include "app/studio/simulate/change_trials.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/numbers.h"

#include <QHBoxLayout>

namespace throughline::studio {

namespace {

Advice adviceOf(const ChangeEffect &effect)
{
    Advice advice;
    advice.id = QString::fromStdString(effect.change.id);
    advice.text = nameOf(effect.change);
    advice.score = effect.score.difference;
    if (effect.lift.difference)
        advice.lift = *effect.lift.difference * 100;
    if (!effect.score.difference)
        advice.why = ChangeCard::tr("Too few customers have comparable messages then.");
    return advice;
}

} // namespace

ChangeCard::ChangeCard(ChangeTrials &trials, QWidget *parent) : ChangeCard(trials, new AdviceList, parent) {}

ChangeCard::ChangeCard(ChangeTrials &trials, AdviceList *list, QWidget *parent)
    : ChartCard(tr("If you changed one thing"), tr("same customers, same luck"), list, parent), m_trials(trials), m_list(list)
{
    m_list->setObjectName(QStringLiteral("oneChange"));
    m_state = new Label({}, TextStyle::Caption, ColorRole::Text2);
    m_state->setWordWrap(true);
    m_button = new IconButton({}, QStringLiteral("compare"));
    m_button->setObjectName(QStringLiteral("workOutChanges"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_state, 1);
    row->addWidget(m_button);
    body()->addLayout(row);
    connect(m_list, &AdviceList::adviceActivated, this, &ChangeCard::tryWanted);
    connect(&m_trials, &ChangeTrials::changed, this, &ChangeCard::refresh);
    connect(&m_trials, &ChangeTrials::progressed, this,
            [this](double share) { m_state->setText(tr("Walking the customers once for each change: %1").arg(percentText(locale(), share))); });
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_trials.isWorking())
            m_trials.cancel();
        else
            m_trials.workOut();
    });
    refresh();
}

void ChangeCard::refresh()
{
    QList<Advice> advice;
    if (const auto *effects = m_trials.effects())
        for (const ChangeEffect &effect : *effects)
            advice << adviceOf(effect);
    m_list->setAdvice(advice, tr("What would fresher data bring, or one channel less? Work it out to see what to mend first."));
    const bool isWorking = m_trials.isWorking();
    m_button->setVisible(advice.isEmpty());
    m_button->setText(isWorking ? tr("Stop") : tr("Work it out"));
    if (!advice.isEmpty())
        m_state->setText(tr("Choose a change to simulate it as a scenario."));
    else if (isWorking)
        m_state->setText(tr("Walking the customers once for each change…"));
    else
        m_state->setText(m_trials.problem());
}

} // namespace throughline::studio
