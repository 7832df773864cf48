// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/reading/report_tables.h"
#include "app/studio/session/run.h"
#include "app/studio/simulate/customer_searches.h"

#include <QWidget>

namespace throughline::studio {

class ChangeCard;
class ChangeTrials;
class ChannelTable;
class ChartCard;
class Funnel;
class HeatMap;
class InlineMessage;
class Label;
class LiftRanges;
class RowTable;
class ScoreDial;
class StepCurve;

/// The charts of one run. Cells, rows and stages lead to the customers behind them.
class Dashboard : public QWidget
{
    Q_OBJECT
public:
    explicit Dashboard(ChangeTrials &trials, QWidget *parent = nullptr);

    void show(const Run &run);

signals:
    void customersWanted(const throughline::studio::CustomerSearch &search);
    /// A single change is to be simulated.
    void changeWanted(const QString &changeId);

private:
    void askBehind();
    /// The change that would mend most, under the score.
    void showFinding();

    ChangeTrials &m_trials;
    ScoreDial *m_score;
    LiftRanges *m_lift;
    HeatMap *m_pairs;
    StepCurve *m_times;
    ChannelTable *m_channels;
    Funnel *m_funnel;
    RowTable *m_fields;
    RowTable *m_pressure;
    Funnel *m_reach;
    ChangeCard *m_changes;
    ChartCard *m_scoreCard;
    ChartCard *m_liftCard;
    ChartCard *m_timesCard;
    ChartCard *m_reachCard;
    Label *m_liftSentence;
    Label *m_scoreSentence;
    InlineMessage *m_finding;
    Label *m_pressureSentence;
    QStringList m_fieldIds;              ///< by row
    std::vector<ReportedNode> m_pressing; ///< by row
    std::vector<FunnelStep> m_steps;     ///< by stage
};

} // namespace throughline::studio
