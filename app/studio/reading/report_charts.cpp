// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/reading/report_charts.h"

#include "app/studio/document/words.h"
#include "app/studio/session/run.h"
#include "app/studio/widgets/numbers.h"
#include "model/journey/channel.h"

#include <QCoreApplication>

namespace throughline::studio {

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(throughline::studio::Report)
};

std::optional<double> bound(const Json &report, std::string_view path, size_t index)
{
    const Json &interval = valueIn(report, path);
    if (!interval.is_array() || interval.size() != 2 || !interval[index].is_number())
        return std::nullopt;
    return interval[index].get<double>();
}

std::optional<double> times(std::optional<double> value, double factor)
{
    return value ? std::optional(*value * factor) : std::nullopt;
}

std::optional<qint64> countIn(const Json &object, std::string_view key)
{
    const auto value = numberIn(object, key);
    return value ? std::optional(qint64(*value)) : std::nullopt;
}

QString channelName(const QString &key)
{
    const auto channel = channelOfKey(key.toStdString());
    return channel ? words(info(*channel).name) : key;
}

} // namespace

QString sentence(const std::string &written)
{
    return QCoreApplication::translate("Report", written.c_str());
}

QString whyMissing(const Json &report, std::string_view section)
{
    const Json &why = valueIn(report, std::string(section) + "/why");
    return why.is_string() ? sentence(why.get<std::string>()) : QString();
}

ScoreDialData scoreOf(const Json &report)
{
    ScoreDialData data;
    data.score = numberIn(report, "consistency/score");
    data.why = whyMissing(report, "consistency");
    data.low = bound(report, "consistency/interval", 0);
    data.high = bound(report, "consistency/interval", 1);
    data.worst = numberIn(report, "consistency/p5");
    const std::vector<std::pair<const char *, QString>> parts{
        {"latency", Report::tr("Stale data")},       {"data", Report::tr("Missing or wrong data")},
        {"decision", Report::tr("Decisions")},       {"creative", Report::tr("Creative")},
        {"brand", Report::tr("Brand")},              {"truthCap", Report::tr("Too much untrue")},
        {"blockerCap", Report::tr("Blockers")}};
    for (const auto &[key, name] : parts)
        if (const auto points = numberIn(report, std::string("consistency/lost/") + key))
            data.parts.push_back({QString::fromLatin1(key), name, *points});
    // The five parts always; the caps only where they took something.
    data.parts.removeIf([](const LostPart &part) { return part.id.endsWith(QLatin1String("Cap")) && part.points < 0.05; });
    return data;
}

LiftData liftOf(const Json &report, const QLocale &locale)
{
    LiftData data;
    data.point = times(numberIn(report, "lift/absolute/point"), 100);
    data.why = whyMissing(report, "lift/absolute");
    if (data.point)
        data.figure = Report::tr("%1 pts").arg(signedText(locale, *data.point, 2));
    const auto customers = numberIn(report, "lift/customers");
    const auto with = numberIn(report, "lift/conversions/journey");
    const auto without = numberIn(report, "lift/conversions/holdout");
    if (customers && *customers > 0 && with && without)
        data.notes = {Report::tr("%1 with the journey").arg(percentText(locale, *with / *customers, 2)),
                      Report::tr("%1 without").arg(percentText(locale, *without / *customers, 2))};
    const auto around = [&](const QString &name, std::optional<double> error, const QString &why) {
        const auto half = times(error, 100 * 1.645);
        LiftRange range{name, std::nullopt, std::nullopt, why};
        if (data.point && half) {
            range.low = *data.point - *half;
            range.high = *data.point + *half;
        }
        return range;
    };
    data.ranges.push_back(around(Report::tr("Simulation"), numberIn(report, "lift/monteCarlo/se"), whyMissing(report, "lift/monteCarlo")));
    data.ranges.push_back({Report::tr("What we believe"), times(bound(report, "lift/parameter/interval", 0), 100),
                           times(bound(report, "lift/parameter/interval", 1), 100), whyMissing(report, "lift/parameter")});
    data.ranges.push_back(around(Report::tr("What a test would read"), numberIn(report, "lift/testSampling/se"), whyMissing(report, "lift/testSampling")));
    return data;
}

QString liftSentence(const Json &report, const QLocale &locale)
{
    QStringList parts;
    if (const auto extra = numberIn(report, "lift/conversions/incremental"))
        parts << Report::tr("%1 extra purchases").arg(countText(locale, qint64(std::llround(*extra))));
    const auto revenue = numberIn(report, "lift/revenue/incremental");
    const auto cost = numberIn(report, "lift/cost/total");
    const Json &currency = valueIn(report, "run/currency");
    if (revenue && cost && currency.is_string())
        parts << Report::tr("%1 revenue for %2 of cost")
                     .arg(moneyText(locale, *revenue, text(currency.get<std::string>())),
                          moneyText(locale, *cost, text(currency.get<std::string>())));
    if (const auto chance = numberIn(report, "lift/assurance/value"))
        parts << Report::tr("chance that a test shows it: %1").arg(percentText(locale, *chance));
    return parts.join(QStringLiteral(" · "));
}

HeatMapData channelPairsOf(const Json &report)
{
    HeatMapData data;
    data.why = Report::tr("No customer saw messages on two channels.");
    data.cellWhy = Report::tr("No customer saw messages on both.");
    const Json &pairs = valueIn(report, "consistency/byChannelPair");
    if (!pairs.is_array())
        return data;
    const auto keyOf = [](const Json &pair, const char *side) { return text(pair.value(side, std::string())); };
    for (const Channel channel : allChannels) {
        const QString key = text(info(channel).key);
        const bool isUsed = std::any_of(pairs.begin(), pairs.end(), [&](const Json &pair) {
            return keyOf(pair, "a") == key || keyOf(pair, "b") == key;
        });
        if (isUsed) {
            data.channels << key;
            data.names << channelName(key);
        }
    }
    const size_t count = size_t(data.channels.size());
    data.values.assign(count, std::vector<std::optional<double>>(count));
    for (const Json &pair : pairs) {
        const auto a = data.channels.indexOf(keyOf(pair, "a"));
        const auto b = data.channels.indexOf(keyOf(pair, "b"));
        if (a < 0 || b < 0)
            continue;
        data.values[size_t(a)][size_t(b)] = numberIn(pair, "score");
        data.values[size_t(b)][size_t(a)] = numberIn(pair, "score");
    }
    return data;
}

StepCurveData responseTimesOf(const Json &report)
{
    StepCurveData data;
    data.timeName = Report::tr("Time");
    data.shareName = Report::tr("Not yet answered");
    data.why = whyMissing(report, "engagement/timeToFirstResponse");
    const Json &curve = valueIn(report, "engagement/timeToFirstResponse/curve");
    if (!curve.is_array())
        return data;
    for (const Json &point : curve)
        if (point.is_array() && point.size() >= 2 && point[0].is_number() && point[1].is_number())
            data.points.push_back({point[0].get<double>() * 3600, 1 - point[1].get<double>()});
    // The first days tell; the tail to the horizon is flat.
    const double horizon = data.points.isEmpty() ? 0 : data.points.back().x();
    data.endSeconds = std::min(horizon, 7.0 * 86400);
    return data;
}

QList<ChannelRow> channelsOf(const Json &report)
{
    QList<ChannelRow> rows;
    const Json &channels = valueIn(report, "channels");
    const auto customers = numberIn(report, "run/customers");
    if (!channels.is_array())
        return rows;
    for (const Json &each : channels) {
        const auto sent = countIn(each, "sent");
        const Json &used = valueIn(each, "used");
        const bool isUsed = used.is_boolean() ? used.get<bool>() : sent.value_or(0) > 0;
        if (!isUsed)
            continue;
        ChannelRow row;
        row.channel = text(each.value("channel", std::string()));
        row.name = channelName(row.channel);
        const auto reachable = numberIn(each, "reachable");
        if (reachable && customers && *customers > 0)
            row.reachable = *reachable / *customers;
        row.sent = sent;
        row.seen = countIn(each, "seen");
        row.clicked = countIn(each, "clicked");
        row.againstTruth = countIn(each, "sentAgainstTruth");
        row.why = whyMissing(each, "");
        rows.push_back(row);
    }
    return rows;
}

FunnelData funnelOf(const Json &report)
{
    FunnelData data;
    data.why = Report::tr("Nobody entered.");
    qint64 entered = 0;
    std::optional<qint64> reachedGoal;
    const Json &nodes = valueIn(report, "nodes");
    if (nodes.is_array())
        for (const Json &node : nodes) {
            const std::string kind = node.is_object() ? node.value("kind", std::string()) : std::string();
            if (kind.starts_with("entry."))
                entered += countIn(node, "customers").value_or(0);
            if (kind == "goal")
                reachedGoal = reachedGoal.value_or(0) + countIn(node, "reached").value_or(0);
        }
    if (entered == 0)
        return data;
    data.stages = {{Report::tr("Entered"), entered, {}},
                   {Report::tr("Reached by a message"), countIn(report, "reach/reached"), {}},
                   {Report::tr("Responded"), countIn(report, "engagement/timeToFirstResponse/responded"), {}},
                   {Report::tr("Reached the goal"), reachedGoal, {}}};
    data.stages.removeIf([](const FunnelStage &stage) { return !stage.customers; });
    return data;
}

} // namespace throughline::studio
