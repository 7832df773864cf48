// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/session/run.h"

#include <QWidget>

namespace throughline::studio {

class ChannelTable;
class ChartCard;
class Funnel;
class HeatMap;
class InlineMessage;
class Label;
class LiftRanges;
class ScoreDial;
class StepCurve;

/// The charts of one run.
class Dashboard : public QWidget
{
    Q_OBJECT
public:
    explicit Dashboard(QWidget *parent = nullptr);

    void show(const Run &run);

private:
    ScoreDial *m_score;
    LiftRanges *m_lift;
    HeatMap *m_pairs;
    StepCurve *m_times;
    ChannelTable *m_channels;
    Funnel *m_funnel;
    ChartCard *m_scoreCard;
    ChartCard *m_liftCard;
    ChartCard *m_timesCard;
    Label *m_liftSentence;
    Label *m_scoreSentence;
};

} // namespace throughline::studio
