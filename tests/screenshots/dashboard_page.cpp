// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/advice_list.h"
#include "app/studio/charts/channel_table.h"
#include "app/studio/charts/chart_card.h"
#include "app/studio/charts/funnel.h"
#include "app/studio/charts/heat_map.h"
#include "app/studio/charts/lift_ranges.h"
#include "app/studio/charts/power_curve.h"
#include "app/studio/charts/score_dial.h"
#include "app/studio/charts/step_curve.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/inline_message.h"
#include "app/studio/widgets/key_value.h"
#include "app/studio/widgets/label.h"
#include "tests/screenshots/gallery.h"

#include <QtWidgets>

#include <cmath>

namespace throughline::test {

using namespace studio;

namespace {

ChartCard *consistency()
{
    auto *dial = new ScoreDial;
    dial->setData({74.2, {}, 73.8, 74.6, 48.0,
                   {{QStringLiteral("latency"), QStringLiteral("Stale data"), 9.8},
                    {QStringLiteral("data"), QStringLiteral("Missing data"), 6.1},
                    {QStringLiteral("decision"), QStringLiteral("Decisions"), 5.4},
                    {QStringLiteral("creative"), QStringLiteral("Creative"), 3.3},
                    {QStringLiteral("brand"), QStringLiteral("Brand"), 1.2}}});
    auto *card = new ChartCard(QStringLiteral("Consistency"), QStringLiteral("coverage 61 %"), dial);
    card->body()->addWidget(new InlineMessage(Tone::Accent, QStringLiteral("Refresh SMS hourly: +6.2 points"), {},
                                              QStringLiteral("Try")));
    return card;
}

ChartCard *lift()
{
    auto *ranges = new LiftRanges;
    ranges->setData({1.31, {}, QStringLiteral("+1.31 pts"),
                     {QStringLiteral("3.86 % with the journey"), QStringLiteral("2.55 % without")},
                     {{QStringLiteral("Simulation"), 1.28, 1.34, {}},
                      {QStringLiteral("What we believe"), 0.86, 1.78, {}},
                      {QStringLiteral("What a test would read"), 0.42, 2.20, {}}}});
    auto *card = new ChartCard(QStringLiteral("Projected lift in purchases"), QStringLiteral("evidence: calibrated"), ranges);
    auto *well = new Well;
    auto *row = new QHBoxLayout(well);
    row->setContentsMargins(12, 8, 12, 8);
    auto *words = new ElidedLabel(QStringLiteral("1,120 extra purchases · €61,900 net · chance a test shows it"),
                                  TextStyle::Caption, ColorRole::Text2);
    words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(words, 1);
    row->addWidget(new NumberLabel(QStringLiteral("83 %"), TextStyle::CaptionStrong));
    card->body()->addWidget(well);
    return card;
}

ChartCard *pairs()
{
    auto *map = new HeatMap;
    HeatMapData data;
    data.channels = {QStringLiteral("email"), QStringLiteral("sms"), QStringLiteral("push"),
                     QStringLiteral("inapp"), QStringLiteral("web"), QStringLiteral("ad")};
    data.names = {QStringLiteral("Email"), QStringLiteral("SMS"), QStringLiteral("Push"),
                  QStringLiteral("In-app"), QStringLiteral("Web"), QStringLiteral("Paid ad")};
    const double half[6][6] = {{0}, {61}, {78, 66}, {83, 58, 86}, {88, 63, 80, 91}, {70, 52, 64, 71, 74}};
    data.values.assign(6, std::vector<std::optional<double>>(6));
    for (size_t row = 0; row < 6; ++row)
        for (size_t column = 0; column < row; ++column)
            data.values[row][column] = data.values[column][row] = half[row][column];
    data.cellWhy = QStringLiteral("no customer met both");
    map->setData(data);
    return new ChartCard(QStringLiteral("Between channels"), QStringLiteral("points out of 100"), map);
}

ChartCard *response()
{
    auto *curve = new StepCurve;
    StepCurveData data;
    for (int i = 0; i <= 36; ++i) {
        const double hours = i * 1.35;
        data.points << QPointF(hours * 3600, 0.24 + 0.76 * std::exp(-hours / 9.5));
    }
    data.endSeconds = 48 * 3600;
    data.timeName = QStringLiteral("Time");
    data.shareName = QStringLiteral("Not yet answered");
    curve->setData(data);
    return new ChartCard(QStringLiteral("Time to first response"), QStringLiteral("Kaplan-Meier · median 9 h"), curve);
}

ChartCard *channels()
{
    auto *table = new ChannelTable;
    table->setRows({{QStringLiteral("email"), QStringLiteral("Email"), 0.88, 28782, 11204, 2611, 0, {}},
                    {QStringLiteral("sms"), QStringLiteral("SMS"), 0.41, 7940, 7590, 702, 38, {}},
                    {QStringLiteral("push"), QStringLiteral("Push"), 0.27, 6214, 1105, 311, 4, {}},
                    {QStringLiteral("web"), QStringLiteral("Web"), 1.0, 16347, 9120, 884, 0, {}},
                    {QStringLiteral("ad"), QStringLiteral("Paid ad"), 0.64, 15210, 12870, 96, {},
                     QStringLiteral("An ad platform holds no consent to compare with.")}});
    return new ChartCard(QStringLiteral("Channels"), QStringLiteral("of customers who entered"), table);
}

ChartCard *advice()
{
    auto *list = new AdviceList;
    list->setAdvice({{QStringLiteral("unify"), QStringLiteral("Unify the data layer"), 17.3, 0.42, {}},
                     {QStringLiteral("sms"), QStringLiteral("Refresh SMS hourly"), 6.2, 0.15, {}},
                     {QStringLiteral("ads"), QStringLiteral("Drop retargeting"), 1.9, -0.04, {}},
                     {QStringLiteral("hour"), QStringLiteral("Email at best hour"), 0.2, 0.11, {}},
                     {QStringLiteral("nosms"), QStringLiteral("Without SMS"), 8.8, -0.21, {}}});
    return new ChartCard(QStringLiteral("If you changed one thing"), QStringLiteral("same customers, same luck"), list);
}

} // namespace

std::unique_ptr<QWidget> makeDashboardPage()
{
    auto page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(page.get());
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new Label(QStringLiteral("Run 7 · Base scenario"), TextStyle::PageTitle));
    words->addWidget(new Label(QStringLiteral("100,000 customers, 41,280 entered · 20 draws × 5 replications · 0.9 s"),
                               TextStyle::Caption, ColorRole::Text2));
    head->addLayout(words, 1);
    head->addWidget(new IconButton(QStringLiteral("Trace a customer")));
    head->addWidget(new IconButton(QStringLiteral("Report")));
    head->addWidget(new IconButton(QStringLiteral("Compare…")));
    column->addLayout(head);
    auto *first = new QHBoxLayout;
    first->setSpacing(16);
    first->addWidget(consistency(), 33);
    first->addWidget(lift(), 44);
    first->addWidget(pairs(), 50);
    column->addLayout(first, 30);
    auto *second = new QHBoxLayout;
    second->setSpacing(16);
    second->addWidget(response(), 40);
    second->addWidget(channels(), 45);
    second->addWidget(advice(), 40);
    column->addLayout(second, 42);
    return page;
}

std::unique_ptr<QWidget> makeChartsPage()
{
    auto page = std::make_unique<QWidget>();
    auto *grid = new QGridLayout(page.get());
    grid->setSpacing(16);
    auto *funnel = new Funnel;
    funnel->setData({{{QStringLiteral("Entered"), 41280, {}}, {QStringLiteral("Sent"), 36326, {}},
                      {QStringLiteral("Seen"), 20324, {}}, {QStringLiteral("Clicked"), 2611, {}},
                      {QStringLiteral("Bought"), std::nullopt, QStringLiteral("no purchases table")}}, {}});
    grid->addWidget(new ChartCard(QStringLiteral("Funnel"), {}, funnel), 0, 0);
    auto *power = new PowerCurve;
    PowerCurveData curve;
    for (int week = 1; week <= 10; ++week)
        curve.points << QPointF(week, 1 - std::exp(-0.06 * week * week));
    curve.chosen = 5;
    curve.chosenText = QStringLiteral("5 weeks");
    curve.durationName = QStringLiteral("weeks");
    power->setData(curve);
    grid->addWidget(new ChartCard(QStringLiteral("Will this test answer?"), {}, power), 0, 1);
    auto *blank = new LiftRanges;
    LiftData none;
    none.why = QStringLiteral("Lift cannot be given: the journey has no goal.");
    blank->setData(none);
    grid->addWidget(new ChartCard(QStringLiteral("Lift"), {}, blank), 0, 2);
    ChartCard *table = pairs();
    table->showTable(true);
    grid->addWidget(table, 1, 0);
    auto *dial = new ScoreDial;
    dial->setData({74.2, {}, {}, {}, {}, {}});
    grid->addWidget(new ChartCard(QStringLiteral("Consistency"), {}, dial), 1, 1);
    grid->addWidget(new ChartCard(QStringLiteral("Response"), {}, new StepCurve), 1, 2);
    for (int i = 0; i < 3; ++i)
        grid->setColumnStretch(i, 1);
    return page;
}

} // namespace throughline::test
