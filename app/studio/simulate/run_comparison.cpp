// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/simulate/run_comparison.h"

#include "app/studio/charts/chart_card.h"
#include "app/studio/charts/row_table.h"
#include "app/studio/document/place_words.h"
#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/forms/side_panel.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/flow_layout.h"
#include "app/studio/widgets/inline_message.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/numbers.h"
#include "model/journey/channel.h"
#include "model/project/change.h"
#include "simulator/scenario/compare.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace throughline::studio {

namespace {

struct MetricWords
{
    QString name;
    double factor = 1;
    int decimals = 0;
    QString icon;
    /// 1: more is better; -1: less is; 0: neither
    int better = 0;
};

MetricWords wordsOf(const std::string &key, const QString &currency)
{
    if (key == "score") return {RunComparison::tr("Consistency, of 100"), 1, 1, {}, 1};
    if (key == "lift.absolute") return {RunComparison::tr("Lift in purchases, points"), 100, 2, {}, 1};
    if (key == "lift.conversions") return {RunComparison::tr("Extra purchases"), 1, 1, {}, 1};
    if (key == "lift.revenue") return {RunComparison::tr("Extra revenue, %1").arg(currency), 1, 0, {}, 1};
    if (key == "cost") return {RunComparison::tr("Cost of messages, %1").arg(currency), 1, 2, {}, -1};
    if (key == "customers") return {RunComparison::tr("Customers who entered"), 1, 0, {}, 0};
    if (key == "sentAgainstTruth") return {RunComparison::tr("Sent against the truth"), 1, 0, {}, -1};
    if (key == "withheldAgainstTruth") return {RunComparison::tr("Withheld against the truth"), 1, 0, {}, -1};
    if (key == "decisions.changedByFreshData") return {RunComparison::tr("Decisions that fresh data would change"), 1, 0, {}, -1};
    if (key == "risk.mean") return {RunComparison::tr("Over-personalisation risk, of 100"), 1, 1, {}, -1};
    const QStringList parts = text(key).split(QLatin1Char('.'));
    const auto channel = parts.size() == 3 ? channelOfKey(parts[1].toStdString()) : std::nullopt;
    if (!channel)
        return {text(key), 1, 0, {}, 0};
    const QString name = words(info(*channel).name);
    if (parts[2] == QLatin1String("sent")) return {RunComparison::tr("%1 sent").arg(name), 1, 0, parts[1], 0};
    if (parts[2] == QLatin1String("seen")) return {RunComparison::tr("%1 seen").arg(name), 1, 0, parts[1], 0};
    return {RunComparison::tr("%1 clicked").arg(name), 1, 0, parts[1], 0};
}

} // namespace

bool haveSameLuck(const Run &a, const Run &b)
{
    if (!a.result || !b.result)
        return false;
    const metrics::RunIdentity &one = a.result->layout.run;
    const metrics::RunIdentity &two = b.result->layout.run;
    return one.databaseHash == two.databaseHash && one.seed == two.seed && one.start == two.start && one.days == two.days
        && one.draws == two.draws && one.replications == two.replications && one.sampled == two.sampled && one.tested == two.tested;
}

RunComparison::RunComparison(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("runComparison"));
    const auto choice = [this](const char *name, const QString &spoken) {
        auto *box = new QComboBox;
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(spoken);
        box->setMinimumWidth(themeOf(this).scaled(160));
        connect(box, &QComboBox::activated, this, &RunComparison::compare);
        return box;
    };
    m_first = choice("firstRun", tr("First run"));
    m_second = choice("secondRun", tr("Second run"));
    auto *close = new IconButton(tr("Back to the dashboard"), QStringLiteral("arrow-left"));
    close->setObjectName(QStringLiteral("closeComparison"));
    auto *row = new FlowLayout;
    row->addWidget(close);
    row->addWidget(m_first);
    row->addWidget(new Label(tr("beside", "one run beside another"), TextStyle::Base, ColorRole::Text2));
    row->addWidget(m_second);
    m_caution = new InlineMessage(Tone::Warn);
    m_figures = new RowTable;
    m_figures->setObjectName(QStringLiteral("comparedFigures"));
    m_changes = new RowTable;
    m_changes->setObjectName(QStringLiteral("comparedChanges"));
    m_figuresCard = new ChartCard(tr("Figures"), tr("difference with the range that holds 9 times in 10"), m_figures);
    auto *changes = new ChartCard(tr("What differs in the project"), {}, m_changes);
    auto *layout = new QVBoxLayout(this);
    setReadingMargins(*layout, 0, 0, scrollRoom, 16);
    layout->setSpacing(12);
    layout->addLayout(row);
    layout->addWidget(m_caution);
    layout->addWidget(m_figuresCard, 3);
    layout->addWidget(changes, 2);
    connect(close, &QPushButton::clicked, this, &RunComparison::closeWanted);
    connect(&session, &Session::runsChanged, this, [this] {
        fillChoices();
        compare();
    });
    fillChoices();
}

void RunComparison::fillChoices()
{
    for (QComboBox *box : {m_first, m_second}) {
        const QSignalBlocker quiet(box);
        const QVariant before = box->currentData();
        box->clear();
        for (const Run &run : m_session.runs())
            box->addItem(run.name, run.id);
        box->setCurrentIndex(before.isValid() ? std::max(0, box->findData(before)) : 0);
    }
}

void RunComparison::begin()
{
    fillChoices();
    const auto &runs = m_session.runs();
    const Run *shown = m_session.shownRun();
    if (!shown || runs.size() < 2)
        return;
    int before = runs.front().id == shown->id ? runs[1].id : runs.front().id;
    for (const Run &run : runs)
        if (run.id < shown->id)
            before = run.id;
    m_first->setCurrentIndex(m_first->findData(before));
    m_second->setCurrentIndex(m_second->findData(shown->id));
    compare();
}

void RunComparison::compare()
{
    const Run *a = m_session.run(m_first->currentData().toInt());
    const Run *b = m_session.run(m_second->currentData().toInt());
    RowTableData figures;
    RowTableData changes;
    m_caution->hide();
    figures.why = tr("Simulate twice to set two runs side by side.");
    changes.why = figures.why;
    if (a && b && a->result && b->result) {
        const bool isFair = haveSameLuck(*a, *b);
        if (!isFair) {
            m_caution->setMessage(Tone::Warn, {}, tr("These runs did not walk the same customers with the same luck: a difference may be chance."));
            m_caution->show();
        }
        figures.headers = {tr("figure"), a->name, b->name, tr("difference"), tr("range")};
        const QString currency = text(b->result->layout.run.currency);
        for (const ComparedMetric &metric : compareRuns(*a->result, *b->result)) {
            const MetricWords told = wordsOf(metric.key, currency);
            const auto figure = [&](const std::optional<double> &value) {
                return RowCell{value ? realText(locale(), *value * told.factor, told.decimals) : orDash({}), {}, {}, words(metric.why)};
            };
            RowCell difference{metric.difference ? signedText(locale(), *metric.difference * told.factor, told.decimals) : orDash({})};
            RowCell range{orDash({})};
            if (metric.difference && metric.se && isFair) {
                const double half = ninetyPercent * *metric.se;
                range.text = signedRangeText(locale(), (*metric.difference - half) * told.factor, (*metric.difference + half) * told.factor, told.decimals);
                // Coloured only where the range leaves no doubt about the direction.
                if (told.better != 0 && std::abs(*metric.difference) > half && *metric.difference != 0)
                    difference.ink = (*metric.difference > 0) == (told.better > 0) ? ColorRole::Ok : ColorRole::Error;
            } else if (!metric.why.isEmpty()) {
                range.toolTip = words(metric.why);
            }
            figures.rows << QList<RowCell>{{told.name, {}, told.icon}, figure(metric.a), figure(metric.b), difference, range};
        }
        changes.headers = {tr("change"), tr("where")};
        for (const Change &change : difference(*a->project, *b->project))
            changes.rows << QList<RowCell>{{words(change.name)}, {placeWords(placeAt(*b->project, placeOfChange(change)) ? *b->project : *a->project, placeOfChange(change))}};
        changes.why = a->scenario != b->scenario ? tr("The same project, seen through another scenario.") : tr("Both walked the same project.");
        figures.summary = tr("%n figure(s) of %1 beside %2.", nullptr, int(figures.rows.size())).arg(a->name, b->name);
        changes.summary = tr("%n change(s) between the projects.", nullptr, int(changes.rows.size()));
    }
    m_figures->setData(figures);
    m_changes->setData(changes);
}

} // namespace throughline::studio
