// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/charts/chart_card.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace throughline::studio {

class AdviceList;
class ChangeTrials;
class Label;

/// "If you changed one thing": a list of single changes with what each would bring, or a button that
/// works them out. A click on a change asks to try it.
class ChangeCard : public ChartCard
{
    Q_OBJECT
public:
    explicit ChangeCard(ChangeTrials &trials, QWidget *parent = nullptr);

signals:
    void tryWanted(const QString &changeId);

private:
    ChangeCard(ChangeTrials &trials, AdviceList *list, QWidget *parent);
    void refresh();

    ChangeTrials &m_trials;
    AdviceList *m_list;
    Label *m_state;
    QPushButton *m_button;
};

} // namespace throughline::studio
