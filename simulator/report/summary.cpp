// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/report/summary.h"

#include "model/values/number.h"
#include "model/values/terminal_columns.h"
#include "model/values/text.h"

#include <algorithm>
#include <cmath>

namespace throughline {

namespace {

constexpr std::size_t labelWidth = 24;

std::string say(Text text, std::vector<std::string> arguments = {})
{
    return english({text, std::move(arguments)});
}

std::string grouped(std::int64_t value)
{
    std::string digits = formatNumber(value < 0 ? -value : value);
    for (std::size_t place = digits.size(); place > 3;) {
        place -= 3;
        digits.insert(place, ",");
    }
    return value < 0 ? "-" + digits : digits;
}

std::string counted(const Json &value)
{
    if (value.is_number_integer())
        return grouped(value.get<std::int64_t>());
    if (value.is_number())
        return grouped(std::llround(value.get<double>()));
    return "-";
}

std::string percent(double share, int decimals = 1) { return formatFixed(100 * share, decimals) + " %"; }

std::string signedPercent(double share)
{
    return (share > 0 ? "+" : "") + percent(share);
}

std::string line(const std::string &label, const std::string &value)
{
    return "  " + padded(label, labelWidth) + value + "\n";
}

std::string whyOf(const Json &section)
{
    const auto why = section.find("why");
    return why != section.end() && why->is_string() ? why->get<std::string>() : std::string("-");
}

std::string aboutRun(const Json &report)
{
    const Json &run = report["run"];
    return report.value("project", "") + ": "
        + say(TL_TEXT("Summary", "%1 customers, %2 days from %3, %4 draws × %5 replications"),
              {counted(run["customers"]), counted(run["days"]), run.value("start", ""),
               counted(run["draws"]), counted(run["replications"])})
        + "\n";
}

std::string aboutLift(const Json &lift)
{
    std::string text = say(TL_TEXT("Summary", "Projected lift")) + "\n";
    const Json &absolute = lift["absolute"];
    if (absolute["point"].is_null())
        return text + "  " + whyOf(absolute) + "\n";
    const double point = absolute["point"].get<double>();
    std::string figure
        = say(TL_TEXT("Summary", "%1 points"), {(point > 0 ? "+" : "") + formatFixed(100 * point, 3)});
    if (lift["monteCarlo"]["se"].is_number())
        figure += say(TL_TEXT("Summary", " ± %1 (Monte Carlo)"),
                      {formatFixed(100 * lift["monteCarlo"]["se"].get<double>(), 3)});
    text += line(say(TL_TEXT("Summary", "conversion rate")), figure);
    if (lift["relative"]["point"].is_number())
        text += line(say(TL_TEXT("Summary", "relative")),
                     signedPercent(lift["relative"]["point"].get<double>()));
    const Json &parameter = lift["parameter"]["interval"];
    if (parameter.is_array())
        text += line(say(TL_TEXT("Summary", "if assumptions vary")),
                     say(TL_TEXT("Summary", "%1 to %2 points (90 %)"),
                         {formatFixed(100 * parameter[0].get<double>(), 3),
                          formatFixed(100 * parameter[1].get<double>(), 3)}));
    text += line(say(TL_TEXT("Summary", "additional conversions")),
                 say(TL_TEXT("Summary", "%1 (with %2, without %3) of %4 customers"),
                     {formatFixed(lift["conversions"]["incremental"].get<double>(), 1),
                      counted(lift["conversions"]["journey"]),
                      counted(lift["conversions"]["holdout"]), counted(lift["customers"])}));
    text += line(say(TL_TEXT("Summary", "additional revenue")),
                 counted(lift["revenue"]["incremental"]));
    if (lift["assurance"]["value"].is_number())
        text += line(say(TL_TEXT("Summary", "assurance of the test")),
                     say(TL_TEXT("Summary", "%1 (at most %2)"),
                         {percent(lift["assurance"]["value"].get<double>()),
                          percent(lift["assurance"]["ceiling"].get<double>())}));
    return text;
}

std::string aboutConsistency(const Json &consistency)
{
    std::string text = say(TL_TEXT("Summary", "Consistency score")) + "\n";
    if (consistency["score"].is_null())
        return text + "  " + whyOf(consistency) + "\n";
    text += line(say(TL_TEXT("Summary", "score")),
                 say(TL_TEXT("Summary", "%1 of 100 (5th percentile %2, %3 of touched compared)"),
                     {formatFixed(consistency["score"].get<double>(), 1),
                      formatFixed(consistency["p5"].get<double>(), 1),
                      percent(consistency["coverage"].get<double>(), 0)}));
    std::string lost;
    for (const auto &[key, value] : consistency["lost"].items()) {
        if (value.is_number() && value.get<double>() >= 0.05)
            lost += (lost.empty() ? "" : ", ") + key + " " + formatFixed(value.get<double>(), 1);
    }
    return text + line(say(TL_TEXT("Summary", "points lost")), lost.empty() ? "0" : lost);
}

std::string aboutFunnel(const Json &report)
{
    std::string text = say(TL_TEXT("Summary", "Funnel")) + "\n";
    for (const Json &node : report["nodes"]) {
        const std::string name = node.value("name", "");
        std::string exits;
        for (const auto &[exit, count] : node["exits"].items()) {
            if (count != 0)
                exits += (exits.empty() ? "" : ", ") + exit + " " + counted(count);
        }
        if (node["waiting"] != 0)
            exits += (exits.empty() ? "" : ", ")
                + say(TL_TEXT("Summary", "waiting %1"), {counted(node["waiting"])});
        text += line(name.empty() ? node.value("id", "") : name,
                     padded(counted(node["customers"]), 10) + exits);
    }
    return text;
}

std::string aboutReach(const Json &report)
{
    std::string text = say(TL_TEXT("Summary", "Reach")) + "\n";
    for (const Json &channel : report["channels"]) {
        if (!channel.value("used", false))
            continue;
        text += line(channel.value("channel", ""),
                     say(TL_TEXT("Summary", "reachable %1, sent %2, seen %3, clicked %4"),
                         {counted(channel["reachable"]), counted(channel["sent"]),
                          counted(channel["seen"]), counted(channel["clicked"])}));
    }
    const Json &risk = report["risk"];
    if (risk["mean"].is_number())
        text += line(say(TL_TEXT("Summary", "over-personalisation")),
                     say(TL_TEXT("Summary", "mean %1, 95th percentile %2 of 100, %3 violations"),
                         {formatFixed(risk["mean"].get<double>(), 1),
                          formatFixed(risk["p95"].get<double>(), 1),
                          counted(risk["violationCount"])}));
    return text;
}

} // namespace

std::string summarise(const Json &report)
{
    std::string text;
    if (!report["evidence"].empty())
        text += report["evidence"][0].value("text", "") + "\n";
    if (report["run"].value("madeUp", false))
        text += say(TL_TEXT("Summary", "The customers are made up: this is a sample database.")) + "\n";
    text += aboutRun(report) + "\n";
    text += aboutLift(report["lift"]) + "\n";
    text += aboutConsistency(report["consistency"]) + "\n";
    text += aboutFunnel(report) + "\n";
    text += aboutReach(report);
    text += "\n" + say(TL_TEXT("Summary", "Digest %1"), {report.value("digest", "")}) + "\n";
    return text;
}

} // namespace throughline
