// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/one_change.h"

#include "model/journey/node_kinds.h"
#include "model/values/terminal_columns.h"
#include "simulator/compile/compile.h"
#include "simulator/population/population.h"
#include "simulator/scenario/trial.h"

#include <algorithm>

namespace throughline {

namespace {

constexpr std::int64_t hour = 3600;

/// Reports the progress of one walk of many as a share of all.
class OneWalkOf final : public RunMonitor
{
public:
    OneWalkOf(RunMonitor &all, std::size_t walks) : m_all(all), m_walks(std::int64_t(walks)) {}
    void progress(std::int64_t done, std::int64_t total) override { m_all.progress(m_walked * total + done, m_walks * total); }
    bool isCancelled() const override { return m_all.isCancelled(); }
    void next() { ++m_walked; }

private:
    RunMonitor &m_all;
    std::int64_t m_walks;
    std::int64_t m_walked = 0;
};

struct UsedMessage
{
    const Journey *journey;
    const Node *node;
};

class Finder
{
public:
    Finder(const Project &project, const Population &population) : m_project(project), m_population(population) {}

    std::vector<OneChange> all(bool isUnified)
    {
        const std::vector<Channel> used = channelsUsed(m_project);
        if (!isUnified) {
            add("unify", TL_TEXT("OneChange", "Unify the data layer"), std::nullopt).difference.unifiedData = true;
            for (const Channel channel : used)
                addCopy(channel);
        }
        for (const Channel channel : used)
            addBestHour(channel);
        if (used.size() > 1)
            for (const Channel channel : used)
                add("without", TL_TEXT("OneChange", "Without %1"), channel).difference.without = {channel};
        return std::move(m_changes);
    }

private:
    OneChange &add(const std::string &what, Text text, std::optional<Channel> channel)
    {
        m_changes.push_back({channel ? what + " " + std::string(info(*channel).key) : what, text, channel, {}});
        return m_changes.back();
    }

    std::vector<UsedMessage> nodesOf(Channel channel) const
    {
        std::vector<UsedMessage> out;
        for (const Journey &journey : m_project.journeys)
            for (const Node &node : journey.nodes)
                if (!journey.isArchived && channelOf(node) == channel)
                    out.push_back({&journey, &node});
        return out;
    }

    void addCopy(Channel channel)
    {
        const ChannelCopy *stated = m_project.data.copy(channel);
        const ChannelCopy copy = stated ? *stated : ChannelCopy{};
        const Path path = Path("data") / "copies" / info(channel).key;
        const auto set = [&](std::string_view field, Json value) {
            return stated ? setValue(path / field, std::move(value))
                          : insertItem(Path("data") / "copies", Json{{"channel", info(channel).key}, {field, std::move(value)}});
        };
        // A period that is stated goes before the one measured between the synchronisations.
        const EventTable *copies = m_population.channelCopies();
        const bool isMeasured = copy.evidence == Evidence::Assumed && copies && copies->rows() > 0;
        if (copy.refresh.seconds > hour || (copy.refresh.seconds == 0 && isMeasured))
            add("refresh", TL_TEXT("OneChange", "Refresh %1 hourly"), channel).difference.changes = {set("refresh", "1h")};
        if (!copy.fields.empty() || copy.missingShare > 0 || copy.driftShare > 0)
            add("whole", TL_TEXT("OneChange", "Give %1 every field, as it is"), channel).difference.changes
                = {setValue(path / "fields", Json::array()), setValue(path / "missingShare", 0), setValue(path / "driftShare", 0)};
        if (copy.identifiedShare < 1)
            add("recognise", TL_TEXT("OneChange", "Recognise everyone: %1"), channel).difference.changes = {set("identifiedShare", 1)};
    }

    /// Only of what is sent rather than met on a visit, and where the customers' own hours can be learned.
    void addBestHour(Channel channel)
    {
        if (info(channel).arrival != Arrival::Delivered)
            return;
        const EventTable *log = m_population.engagements();
        if (!log || log->rows() == 0)
            return;
        std::vector<Change> changes;
        for (const UsedMessage &used : nodesOf(channel))
            if (const auto *message = std::get_if<MessageNode>(&used.node->parameters); message && message->sendTime == SendTime::Now)
                changes.push_back(setValue(Path("journeys") / used.journey->id / "nodes" / used.node->id / "with" / "sendTime", "bestHour"));
        if (!changes.empty())
            add("hour", TL_TEXT("OneChange", "%1 at the best hour"), channel).difference.changes = std::move(changes);
    }

    const Project &m_project;
    const Population &m_population;
    std::vector<OneChange> m_changes;
};

std::string nameOf(const OneChange &change)
{
    return english({change.text, change.channel ? std::vector{english({info(*change.channel).name, {}})} : std::vector<std::string>{}});
}

} // namespace

std::vector<OneChange> changesWorthTrying(const Project &project, const Scenario &scenario, const Population &population)
{
    return Finder(project, population).all(scenario.unifiedData);
}

Scenario withChange(Scenario scenario, const OneChange &change)
{
    const Scenario &difference = change.difference;
    scenario.unifiedData = scenario.unifiedData || difference.unifiedData;
    scenario.without.insert(scenario.without.end(), difference.without.begin(), difference.without.end());
    scenario.changes.insert(scenario.changes.end(), difference.changes.begin(), difference.changes.end());
    return scenario;
}

Expected<std::vector<ChangeEffect>> tryChanges(const Project &project, const Population &population, const RunSettings &settings,
                                               RunMonitor &monitor)
{
    auto ofScenario = projectOfScenario(project, settings.scenario);
    if (!ofScenario)
        return tl::unexpected(ofScenario.error());
    const Scenario *scenario = project.scenario(settings.scenario);
    const std::vector<OneChange> changes = changesWorthTrying(**ofScenario, scenario ? *scenario : Scenario{}, population);
    OneWalkOf walks(monitor, changes.size() + 1);
    Trial trial(project, population, settings, walks);
    const auto asItIs = trial.walk(trial.base());
    if (!asItIs)
        return tl::unexpected(asItIs.error());
    std::vector<ChangeEffect> out;
    for (const OneChange &change : changes) {
        walks.next();
        const auto changed = trial.walk(withChange(trial.base(), change));
        if (!changed)
            return tl::unexpected(changed.error());
        const auto metrics = compareRuns(*asItIs, *changed);
        out.push_back({change, metricNamed(metrics, "score"), metricNamed(metrics, "lift.absolute")});
    }
    std::stable_sort(out.begin(), out.end(), [](const ChangeEffect &a, const ChangeEffect &b) {
        return std::pair(a.score.difference.value_or(0), a.lift.difference.value_or(0))
            > std::pair(b.score.difference.value_or(0), b.lift.difference.value_or(0));
    });
    return out;
}

Json encodeEffects(std::span<const ChangeEffect> effects)
{
    Json json = Json::array();
    for (const ChangeEffect &effect : effects)
        json.push_back({{"change", effect.change.id},
                        {"text", nameOf(effect.change)},
                        {"channel", effect.change.channel ? Json(info(*effect.change.channel).key) : Json(nullptr)},
                        {"score", orNull(effect.score.difference)},
                        {"scoreSe", orNull(effect.score.se)},
                        {"lift", orNull(effect.lift.difference)},
                        {"liftSe", orNull(effect.lift.se)}});
    return json;
}

std::string describeEffects(std::span<const ChangeEffect> effects)
{
    std::size_t width = 24;
    for (const ChangeEffect &effect : effects)
        width = std::max(width, columnsOf(nameOf(effect.change)) + 2);
    std::string out = padded("if you changed", width) + padded("consistency", 18) + "lift, points\n";
    for (const ChangeEffect &effect : effects)
        out += padded(nameOf(effect.change), width) + padded(differenceText(effect.score, 1, 2), 18) + differenceText(effect.lift, 100, 3) + "\n";
    return out;
}

} // namespace throughline
