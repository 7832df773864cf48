// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/reading/report_tables.h"

#include "app/studio/document/words.h"
#include "app/studio/reading/report_charts.h"
#include "app/studio/session/run.h"
#include "app/studio/widgets/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace throughline::studio {

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(throughline::studio::Report)
};

/// From this share on a field's trouble is marked.
constexpr double strikingShare = 0.05;
constexpr size_t mostMessages = 5;

const Json &listAt(const Json &report, std::string_view path)
{
    static const Json none = Json::array();
    const Json &value = valueIn(report, path);
    return value.is_array() ? value : none;
}

QString textIn(const Json &object, const char *key)
{
    return object.is_object() ? text(object.value(key, std::string())) : QString();
}

} // namespace

QStringList fieldIdsOf(const Json &report)
{
    QStringList ids;
    for (const Json &field : listAt(report, "consistency/byField"))
        ids << textIn(field, "field");
    return ids;
}

RowTableData fieldsOf(const Json &report, const QLocale &locale)
{
    RowTableData table;
    table.headers = {Report::tr("field"), Report::tr("shown"), Report::tr("stale"), Report::tr("drifted"), Report::tr("missing")};
    table.headerTips = {{}, Report::tr("How often a message that was seen showed it"), Report::tr("An earlier truth"),
                        Report::tr("Never the truth"), Report::tr("The channel's copy lacked it")};
    table.why = Report::tr("No message showed a field of the customer.");
    QStringList spoken;
    for (const Json &field : listAt(report, "consistency/byField")) {
        const QString name = textIn(field, "field");
        const auto shown = numberIn(field, "rendered");
        QList<RowCell> row{{name}, {shown ? countText(locale, qint64(*shown)) : orDash({})}};
        double worst = 0;
        for (const char *key : {"stale", "drifted", "missing"}) {
            const auto share = numberIn(field, key);
            RowCell cell{share ? percentText(locale, *share, *share > 0 && *share < 0.1 ? 1 : 0) : orDash({})};
            if (share && *share >= strikingShare)
                cell.ink = ColorRole::Error;
            if (!share)
                cell.toolTip = whyMissing(field, "");
            worst = std::max(worst, share.value_or(0));
            row << cell;
        }
        table.rows << row;
        spoken << Report::tr("%1: %2 wrong at worst.").arg(name, percentText(locale, worst, 1));
    }
    table.summary = spoken.join(QLatin1Char(' '));
    return table;
}

std::vector<ReportedNode> pressingNodesOf(const Json &report)
{
    std::vector<ReportedNode> nodes;
    for (const Json &message : listAt(report, "risk/worstMessages")) {
        if (nodes.size() == mostMessages || !message.is_object())
            break;
        const QString name = textIn(message, "name");
        nodes.push_back({message.value("journey", std::string()), message.value("node", std::string()),
                         name.isEmpty() ? textIn(message, "node") : name});
    }
    return nodes;
}

RowTableData pressureOf(const Json &report, const QLocale &locale)
{
    RowTableData table;
    table.headers = {Report::tr("message"), Report::tr("risk"), Report::tr("fatigue"), Report::tr("intrusion"), Report::tr("repetition")};
    table.headerTips = {{}, Report::tr("Of 100, on average over its touches"), Report::tr("Too many messages"),
                        Report::tr("Too much known"), Report::tr("Said before")};
    table.why = Report::tr("No customer was reached.");
    const std::vector<ReportedNode> nodes = pressingNodesOf(report);
    const Json &messages = listAt(report, "risk/worstMessages");
    QStringList spoken;
    for (size_t i = 0; i < nodes.size(); ++i) {
        const Json &message = messages[i];
        const auto figure = [&](const char *key) {
            const auto value = numberIn(message, key);
            return RowCell{value ? realText(locale, *value, 1) : orDash({})};
        };
        RowCell risk = figure("risk");
        if (numberIn(message, "risk").value_or(0) >= 50)
            risk.ink = ColorRole::Error;
        table.rows << QList<RowCell>{{nodes[i].name, {}, textIn(message, "channel")}, risk, figure("fatigue"), figure("intrusion"), figure("repetition")};
        spoken << QStringLiteral("%1: %2.").arg(nodes[i].name, risk.text);
    }
    table.summary = spoken.join(QLatin1Char(' '));
    return table;
}

QString pressureSentence(const Json &report, const QLocale &locale)
{
    QStringList parts;
    if (const auto mean = numberIn(report, "risk/mean"))
        parts << Report::tr("on average %1 of 100").arg(realText(locale, *mean, 1));
    if (const auto high = numberIn(report, "risk/p95"))
        parts << Report::tr("1 in 20 above %1").arg(realText(locale, *high, 1));
    if (const auto violations = numberIn(report, "risk/violationCount"))
        parts << (*violations > 0 ? Report::tr("data used without consent: %1 times").arg(countText(locale, qint64(*violations)))
                                  : Report::tr("no data used without consent"));
    return parts.join(QStringLiteral(" · "));
}

FunnelData reachOf(const Json &report)
{
    FunnelData data;
    data.why = Report::tr("No customers were walked.");
    const auto stage = [&](const QString &name, const char *path) {
        const auto value = numberIn(report, path);
        if (value)
            data.stages << FunnelStage{name, qint64(*value), {}};
    };
    stage(Report::tr("Customers"), "reach/customers");
    stage(Report::tr("Some channel may reach"), "reach/reachable");
    stage(Report::tr("Reached by a message"), "reach/reached");
    return data;
}

QString heldOutText(const Json &report, const QLocale &locale)
{
    const auto heldOut = numberIn(report, "reach/heldOut");
    return heldOut && *heldOut > 0 ? Report::tr("%1 held out").arg(countText(locale, qint64(*heldOut))) : QString();
}

} // namespace throughline::studio
