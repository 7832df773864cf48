// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/channel_advice.h"

#include "model/journey/node_kinds.h"
#include "model/values/number.h"
#include "model/values/terminal_columns.h"
#include "simulator/scenario/trial.h"

#include <algorithm>

namespace throughline {

namespace {

class Adviser
{
public:
    explicit Adviser(Trial trial) : m_trial(std::move(trial)) {}

    Expected<std::vector<ChannelAdvice>> advise(const std::vector<Channel> &used)
    {
        const auto whole = walk({});
        if (!whole)
            return tl::unexpected(whole.error());
        const auto none = walk(used);
        if (!none)
            return tl::unexpected(none.error());
        std::vector<ChannelAdvice> out;
        for (const Channel channel : used) {
            std::vector<Channel> others = used;
            std::erase(others, channel);
            const auto without = walk({channel});
            if (!without)
                return tl::unexpected(without.error());
            const auto alone = walk(others);
            if (!alone)
                return tl::unexpected(alone.error());
            ChannelAdvice advice;
            advice.channel = channel;
            advice.sent = whole->totals.channels[std::size_t(channel)].sent;
            advice.leftOut = marginalOf(compareRuns(*without, *whole));
            advice.addedIn = marginalOf(compareRuns(*none, *alone));
            out.push_back(std::move(advice));
        }
        std::stable_sort(out.begin(), out.end(), [](const ChannelAdvice &a, const ChannelAdvice &b) {
            return a.leftOut.lift.difference.value_or(0) > b.leftOut.lift.difference.value_or(0);
        });
        return out;
    }

private:
    Expected<RunResult> walk(const std::vector<Channel> &without)
    {
        Scenario scenario = m_trial.base();
        scenario.without.insert(scenario.without.end(), without.begin(), without.end());
        return m_trial.walk(std::move(scenario));
    }

    static Marginal marginalOf(const std::vector<ComparedMetric> &metrics)
    {
        Marginal out;
        out.lift = metricNamed(metrics, "lift.absolute");
        out.conversions = metricNamed(metrics, "lift.conversions");
        out.revenue = metricNamed(metrics, "lift.revenue");
        out.cost = metricNamed(metrics, "cost");
        out.score = metricNamed(metrics, "score");
        return out;
    }

    Trial m_trial;
};

Json encodeMarginal(const Marginal &marginal)
{
    Json json{{"lift", orNull(marginal.lift.difference)},
              {"liftSe", orNull(marginal.lift.se)},
              {"conversions", orNull(marginal.conversions.difference)},
              {"revenue", orNull(marginal.revenue.difference)},
              {"cost", orNull(marginal.cost.difference)},
              {"score", orNull(marginal.score.difference)},
              {"scoreSe", orNull(marginal.score.se)}};
    if (!marginal.score.difference)
        json["why"] = marginal.score.why.source;
    return json;
}

Json encodeOrder(std::string_view category)
{
    Json json = Json::array();
    for (const Channel channel : usualOrder(category))
        json.push_back(info(channel).key);
    return json;
}

constexpr Text orderNote = TL_TEXT("Advice", "The usual orders are rules of thumb (assumed); the figures are this project's own.");

} // namespace

std::vector<Channel> usualOrder(std::string_view category)
{
    if (category == "retail")
        return {Channel::Email, Channel::Web, Channel::Sms, Channel::InApp, Channel::Agent};
    if (category == "travel")
        return {Channel::Email, Channel::InApp, Channel::Sms, Channel::Web, Channel::Agent};
    if (category == "b2b")
        return {Channel::Email, Channel::Web, Channel::Agent, Channel::InApp, Channel::Sms};
    return {Channel::Email, Channel::Web, Channel::InApp, Channel::Sms, Channel::Agent};
}

Expected<std::vector<ChannelAdvice>> adviseChannels(const Project &project, const Population &population,
                                                    const RunSettings &settings, RunMonitor &monitor)
{
    if (!settings.scenario.empty() && !project.scenario(settings.scenario))
        return tl::unexpected(wrongProblem("TL411", TL_TEXT("Compile", "There is no scenario \"%1\"."), {settings.scenario}));
    return Adviser(Trial(project, population, settings, monitor)).advise(channelsUsed(project));
}

Json encodeAdvice(const std::vector<ChannelAdvice> &advice)
{
    Json json{{"channels", Json::array()}, {"usualOrder", Json::object()}, {"note", orderNote.source}};
    const std::vector<Channel> order = usualOrder({});
    for (const ChannelAdvice &channel : advice) {
        const auto place = std::find(order.begin(), order.end(), channel.channel);
        json["channels"].push_back({{"channel", info(channel.channel).key},
                                    {"place", place == order.end() ? Json(nullptr) : Json(place - order.begin() + 1)},
                                    {"sent", channel.sent},
                                    {"leftOut", encodeMarginal(channel.leftOut)},
                                    {"addedIn", encodeMarginal(channel.addedIn)}});
    }
    for (const char *category : {"general", "retail", "travel", "b2b"})
        json["usualOrder"][category] = encodeOrder(category);
    return json;
}

std::string describeAdvice(const std::vector<ChannelAdvice> &advice)
{
    std::string out = padded("channel", 9) + padded("", 11) + padded("lift, points", 20) + padded("revenue", 22) + padded("cost", 14) + "consistency\n";
    for (const ChannelAdvice &channel : advice) {
        for (const bool isLeftOut : {true, false}) {
            const Marginal &marginal = isLeftOut ? channel.leftOut : channel.addedIn;
            out += padded(isLeftOut ? std::string(info(channel.channel).key) : "", 9) + padded(isLeftOut ? "added last" : "alone", 11)
                + padded(differenceText(marginal.lift, 100, 3), 20) + padded(differenceText(marginal.revenue, 1, 0), 22)
                + padded(differenceText(marginal.cost, 1, 2), 14) + differenceText(marginal.score, 1, 2) + "\n";
        }
    }
    for (const char *category : {"retail", "travel", "b2b"}) {
        out += std::string("usual order, ") + category + ":";
        for (const Channel channel : usualOrder(category))
            out += " " + std::string(info(channel).key);
        out += "\n";
    }
    return out + english({orderNote, {}}) + "\n";
}

} // namespace throughline
