// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/simulate/dashboard.h"

#include "app/studio/charts/chart_card.h"
#include "app/studio/charts/row_table.h"
#include "app/studio/document/words.h"
#include "app/studio/reading/report_charts.h"
#include "app/studio/simulate/change_card.h"
#include "app/studio/simulate/change_trials.h"
#include "app/studio/widgets/card_grid.h"
#include "app/studio/widgets/inline_message.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/numbers.h"

#include <QVBoxLayout>

namespace throughline::studio {

namespace {

constexpr int narrowestCard = 350;       ///< pixels at text scale 1
constexpr int lowestCard = 270;
/// A smaller gain in points is no finding, nor is one that may be none.
constexpr double leastGain = 0.1;

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

/// What each stage of the funnel is, stage by stage: a report without a figure has no such stage.
std::vector<FunnelStep> stepsOf(const Json &report)
{
    std::vector<FunnelStep> steps{FunnelStep::Entered};
    if (numberIn(report, "reach/reached"))
        steps.push_back(FunnelStep::Reached);
    if (numberIn(report, "engagement/timeToFirstResponse/responded"))
        steps.push_back(FunnelStep::Responded);
    steps.push_back(FunnelStep::Goal);
    return steps;
}

} // namespace

Dashboard::Dashboard(ChangeTrials &trials, QWidget *parent) : QWidget(parent), m_trials(trials)
{
    m_score = new ScoreDial;
    m_lift = new LiftRanges;
    m_pairs = new HeatMap;
    m_times = new StepCurve;
    m_channels = new ChannelTable;
    m_funnel = new Funnel;
    m_fields = new RowTable;
    m_fields->setObjectName(QStringLiteral("fieldTable"));
    m_pressure = new RowTable;
    m_pressure->setObjectName(QStringLiteral("pressureTable"));
    m_reach = new Funnel;
    m_reachCard = new ChartCard(tr("Reach"), {}, m_reach);
    m_pressureSentence = new Label({}, TextStyle::Caption, ColorRole::Text2);
    m_pressureSentence->setWordWrap(true);
    m_scoreCard = new ChartCard(tr("Consistency"), {}, m_score);
    m_liftCard = new ChartCard(tr("Projected lift in purchases"), {}, m_lift);
    m_timesCard = new ChartCard(tr("Time to first response"), {}, m_times);
    m_scoreSentence = new Label({}, TextStyle::Caption, ColorRole::Text2);
    m_scoreSentence->setWordWrap(true);
    m_scoreCard->body()->addWidget(m_scoreSentence);
    m_finding = new InlineMessage;
    m_finding->setObjectName(QStringLiteral("scoreFinding"));
    m_scoreCard->body()->addWidget(m_finding);
    m_changes = new ChangeCard(trials);
    m_liftSentence = new Label({}, TextStyle::Caption, ColorRole::Text2);
    m_liftSentence->setWordWrap(true);
    m_liftCard->body()->addWidget(m_liftSentence);
    auto *pressure = new ChartCard(tr("Pressure"), tr("over-personalisation, of 100"), m_pressure);
    pressure->body()->addWidget(m_pressureSentence);
    auto *cards = new CardGrid(3, narrowestCard);
    cards->setFilling(true);
    const auto add = [&](QWidget *card, int share = CardGrid::parts / 3) {
        card->setMinimumHeight(themeOf(this).scaled(lowestCard));
        cards->add(card, share);
    };
    add(m_scoreCard);
    add(m_liftCard);
    add(new ChartCard(tr("Between channels"), tr("points out of 100"), m_pairs));
    add(m_timesCard);
    add(new ChartCard(tr("Channels"), tr("of all customers"), m_channels));
    add(m_changes);
    add(new ChartCard(tr("Funnel"), tr("base run"), m_funnel));
    add(new ChartCard(tr("Fields"), tr("as customers saw them"), m_fields));
    add(pressure);
    add(m_reachCard, CardGrid::parts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->addWidget(cards);
    askBehind();
    showFinding();
    connect(&trials, &ChangeTrials::changed, this, &Dashboard::showFinding);
    connect(m_changes, &ChangeCard::tryWanted, this, &Dashboard::changeWanted);
    connect(m_finding, &InlineMessage::actionTriggered, this, [this] {
        if (const auto *effects = m_trials.effects(); effects && !effects->empty())
            emit changeWanted(QString::fromStdString(effects->front().change.id));
    });
}

void Dashboard::showFinding()
{
    const auto *effects = m_trials.effects();
    const ComparedMetric gain = effects && !effects->empty() ? effects->front().score : ComparedMetric{};
    const bool isFinding = gain.difference && *gain.difference >= leastGain && *gain.difference > ninetyPercent * gain.se.value_or(0);
    m_finding->setVisible(isFinding);
    if (isFinding)
        m_finding->setMessage(Tone::Accent, {}, tr("%1: %2 points").arg(nameOf(effects->front().change), signedText(locale(), *gain.difference, 1)),
                              tr("Try"));
}

void Dashboard::askBehind()
{
    connect(m_pairs, &HeatMap::cellActivated, this, [this](const QString &a, const QString &b) {
        const auto one = channelOfKey(a.toStdString());
        const auto other = channelOfKey(b.toStdString());
        if (one && other && *one != *other)
            emit customersWanted(searchForPair(*one, *other));
    });
    connect(m_channels, &ChannelTable::channelActivated, this, [this](const QString &key) {
        if (const auto channel = channelOfKey(key.toStdString()))
            emit customersWanted(searchForChannel(*channel));
    });
    connect(m_fields, &TableChart::rowActivated, this, [this](int row) {
        if (row < m_fieldIds.size())
            emit customersWanted(searchForField(m_fieldIds[row]));
    });
    connect(m_pressure, &TableChart::rowActivated, this, [this](int row) {
        if (size_t(row) < m_pressing.size())
            emit customersWanted(searchForMessage(m_pressing[size_t(row)].journey, m_pressing[size_t(row)].node, m_pressing[size_t(row)].name));
    });
    m_funnel->setActivatable(true);
    connect(m_funnel, &Funnel::stageActivated, this, [this](int stage) {
        if (size_t(stage) < m_steps.size())
            emit customersWanted(searchForStep(m_steps[size_t(stage)]));
    });
}

void Dashboard::show(const Run &run)
{
    const Json &report = run.report;
    m_score->setData(scoreOf(report));
    m_lift->setData(liftOf(report, locale()));
    m_pairs->setData(channelPairsOf(report));
    m_times->setData(responseTimesOf(report));
    m_channels->setRows(channelsOf(report), tr("No channel sent anything."));
    const FunnelData funnel = funnelOf(report);
    m_steps = stepsOf(report);
    m_funnel->setData(funnel);
    m_fieldIds = fieldIdsOf(report);
    m_fields->setData(fieldsOf(report, locale()));
    m_pressing = pressingNodesOf(report);
    m_pressure->setData(pressureOf(report, locale()));
    m_pressureSentence->setText(pressureSentence(report, locale()));
    m_reach->setData(reachOf(report));
    m_reachCard->setCaption(heldOutText(report, locale()));
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
