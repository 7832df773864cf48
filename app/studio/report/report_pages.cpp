// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/report/report_pages.h"

#include "app/studio/document/words.h"
#include "app/studio/reading/report_charts.h"
#include "app/studio/session/run.h"
#include "app/studio/widgets/numbers.h"

#include <QCoreApplication>

namespace throughline::studio {

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(throughline::studio::Report)
};

QString said(const Json &object, const char *key)
{
    return object.is_object() && object.contains(key) && object[key].is_string()
        ? text(object[key].get<std::string>()) : QString();
}

ReportPart evidencePart(const Json &report)
{
    ReportPart part{Report::tr("What this rests on"), {}, nullptr, {{Report::tr("Evidence"), Report::tr("Statement"), Report::tr("Source")}}};
    const Json &lines = valueIn(report, "evidence");
    if (lines.is_array())
        for (const Json &line : lines)
            part.rows.push_back({said(line, "badge"), said(line, "text"), said(line, "source")});
    return part;
}

ReportPart nodesPart(const Json &report, const QLocale &locale)
{
    ReportPart part{Report::tr("Steps"), Report::tr("Base run"), nullptr,
                    {{Report::tr("Step"), Report::tr("Entered"), Report::tr("Ways out"), Report::tr("Blocked"), Report::tr("Waiting")}}};
    const Json &nodes = valueIn(report, "nodes");
    if (!nodes.is_array())
        return part;
    const auto listed = [&](const Json &node, const char *key) {
        QStringList all;
        const Json &counts = valueIn(node, key);
        if (counts.is_object())
            for (const auto &[name, count] : counts.items())
                if (count.is_number() && count.get<std::int64_t>() > 0)
                    all << QStringLiteral("%1 %2").arg(text(name), countText(locale, count.get<std::int64_t>()));
        return all.join(QStringLiteral(", "));
    };
    for (const Json &node : nodes) {
        const QString name = said(node, "name");
        part.rows.push_back({name.isEmpty() ? said(node, "id") : name,
                             countText(locale, qint64(numberIn(node, "entered").value_or(0))), listed(node, "exits"),
                             listed(node, "blocked"), countText(locale, qint64(numberIn(node, "waiting").value_or(0)))});
    }
    return part;
}

} // namespace

QList<ReportPart> reportParts(const Json &report)
{
    const QLocale locale;
    QList<ReportPart> parts{evidencePart(report)};
    const auto add = [&](const QString &title, const QString &caption, auto chart) {
        parts.push_back({title, caption, chart, {}});
    };
    auto score = std::make_shared<ScoreDial>();
    score->setData(scoreOf(report));
    add(Report::tr("Consistency"), Report::tr("How alike the channels spoke to one customer, 0 to 100, and the points lost by cause."), score);
    auto lift = std::make_shared<LiftRanges>();
    lift->setData(liftOf(report, locale));
    add(Report::tr("Projected lift in purchases"), liftSentence(report, locale), lift);
    auto pairs = std::make_shared<HeatMap>();
    pairs->setData(channelPairsOf(report));
    add(Report::tr("Between channels"), Report::tr("Points out of 100."), pairs);
    auto funnel = std::make_shared<Funnel>();
    funnel->setData(funnelOf(report));
    add(Report::tr("Funnel"), Report::tr("Base run"), funnel);
    auto times = std::make_shared<StepCurve>();
    times->setData(responseTimesOf(report));
    add(Report::tr("Time to first response"), Report::tr("Share of reached customers who have not answered yet (Kaplan-Meier)."), times);
    auto channels = std::make_shared<ChannelTable>();
    channels->setRows(channelsOf(report), Report::tr("No channel sent anything."));
    add(Report::tr("Channels"), Report::tr("Reachable: of all customers."), channels);
    parts.push_back(nodesPart(report, locale));
    return parts;
}

} // namespace throughline::studio
