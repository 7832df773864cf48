// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/simulate/dashboard.h"

#include "app/studio/charts/chart_card.h"
#include "app/studio/document/words.h"
#include "app/studio/reading/report_charts.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/numbers.h"

#include <QGridLayout>

namespace throughline::studio {

namespace {

/// The badge of the first line of evidence: how far lift can be trusted.
QString evidenceOf(const Json &report)
{
    const Json &lines = valueIn(report, "evidence");
    if (!lines.is_array() || lines.empty() || !lines[0].is_object())
        return {};
    const std::string badge = lines[0].value("badge", std::string());
    if (badge == "measured")
        return Dashboard::tr("evidence: measured");
    return badge == "calibrated" ? Dashboard::tr("evidence: calibrated") : Dashboard::tr("evidence: assumed");
}

} // namespace

Dashboard::Dashboard(QWidget *parent) : QWidget(parent)
{
    m_score = new ScoreDial;
    m_lift = new LiftRanges;
    m_pairs = new HeatMap;
    m_times = new StepCurve;
    m_channels = new ChannelTable;
    m_funnel = new Funnel;
    m_scoreCard = new ChartCard(tr("Consistency"), {}, m_score);
    m_liftCard = new ChartCard(tr("Projected lift in purchases"), {}, m_lift);
    m_timesCard = new ChartCard(tr("Time to first response"), {}, m_times);
    m_scoreSentence = new Label({}, TextStyle::Caption, ColorRole::Text2);
    m_scoreSentence->setWordWrap(true);
    m_scoreCard->body()->addWidget(m_scoreSentence);
    m_liftSentence = new Label({}, TextStyle::Caption, ColorRole::Text2);
    m_liftSentence->setWordWrap(true);
    m_liftCard->body()->addWidget(m_liftSentence);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(16);
    grid->addWidget(m_scoreCard, 0, 0, 1, 2);
    grid->addWidget(m_liftCard, 0, 2, 1, 2);
    grid->addWidget(new ChartCard(tr("Between channels"), tr("points out of 100"), m_pairs), 0, 4, 1, 2);
    grid->addWidget(m_timesCard, 1, 0, 1, 2);
    grid->addWidget(new ChartCard(tr("Channels"), tr("of all customers"), m_channels), 1, 2, 1, 2);
    grid->addWidget(new ChartCard(tr("Funnel"), tr("base run"), m_funnel), 1, 4, 1, 2);
    for (int column = 0; column < 6; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 1);
}

void Dashboard::show(const Run &run)
{
    const Json &report = run.report;
    m_score->setData(scoreOf(report));
    m_lift->setData(liftOf(report, locale()));
    m_pairs->setData(channelPairsOf(report));
    m_times->setData(responseTimesOf(report));
    m_channels->setRows(channelsOf(report), tr("No channel sent anything."));
    m_funnel->setData(funnelOf(report));
    const auto coverage = numberIn(report, "consistency/coverage");
    m_scoreCard->setCaption(coverage ? tr("coverage %1").arg(percentText(locale(), *coverage)) : QString());
    m_liftCard->setCaption(evidenceOf(report));
    const auto median = numberIn(report, "engagement/timeToFirstResponse/median");
    m_timesCard->setCaption(median ? tr("Kaplan-Meier · median %1").arg(durationText(locale(), *median * 3600))
                                   : tr("Kaplan-Meier · fewer than half responded"));
    m_liftSentence->setText(liftSentence(report, locale()));
    const auto depth = numberIn(report, "consistency/depth");
    const auto changes = numberIn(report, "consistency/changes");
    QStringList parts;
    if (depth)
        parts << tr("%1 fields per message").arg(realText(locale(), *depth, 1));
    if (changes)
        parts << tr("%1 field changes per customer").arg(realText(locale(), *changes, 2));
    m_scoreSentence->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace throughline::studio
