// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/small_population.h"

#include "model/values/number.h"

#include <QDebug>

namespace throughline::test {

namespace {

Column textColumn(std::string name)
{
    Column column;
    column.name = std::move(name);
    column.type = RoleType::Text;
    return column;
}

Column flagColumn(std::string name)
{
    Column column;
    column.name = std::move(name);
    column.type = RoleType::Boolean;
    return column;
}

void add(Column &column, std::string_view text) { column.codes.push_back(column.dictionary.add(text)); }

/// Adds one customer's rows, given in time order.
struct Events
{
    EventTable table;
    explicit Events(std::vector<std::string> roles)
    {
        table.begins.push_back(0);
        for (std::string &role : roles)
            table.columns.push_back(textColumn(std::move(role)));
    }
    void row(std::int64_t at, const std::vector<std::string> &texts)
    {
        table.times.push_back(at);
        for (std::size_t i = 0; i < texts.size(); ++i)
            add(table.columns[i], texts[i]);
    }
    void endCustomer() { table.begins.push_back(std::uint32_t(table.times.size())); }
};

} // namespace

Population SmallPopulation::make() const
{
    PopulationParts parts;
    Column email = textColumn("email"), phone = textColumn("phone"), token = textColumn("push_token"),
           address = textColumn("address"), name = textColumn("first_name"), tier = textColumn("tier"),
           timeZone = textColumn("time_zone"), app = flagColumn("app_installed");
    std::vector<Column> consents;
    for (const Channel channel : allChannels)
        consents.push_back(flagColumn(std::string(info(channel).consentRole)));
    Events bought({"product"});
    Column value;
    value.name = "value";
    value.type = RoleType::Real;
    Events did({"kind"}), sent({"channel", "kind", "message"}), changed({"field", "old", "new"});
    for (std::size_t i = 0; i < customers; ++i) {
        const std::string key = firstKey + formatNumber(std::int64_t(i));
        parts.keys.push_back(key);
        add(email, key + "@example.com");
        add(phone, "+1" + key);
        add(token, "t" + key);
        add(address, "Street " + key);
        add(name, "Name" + key);
        add(tier, i % 2 == 0 ? "Gold" : "Silver");
        add(timeZone, zone);
        app.integers.push_back(1);
        for (std::size_t channel = 0; channel < consents.size(); ++channel)
            consents[channel].integers.push_back(everyThirdWithoutSms && Channel(channel) == Channel::Sms && i % 3 == 0 ? 0 : 1);
        for (int p = 0; p < purchases; ++p) {
            bought.row(monday - 86400 * (360 - p * 90) - std::int64_t(i), {"shoe"});
            value.reals.push_back(50 + double(i % 7));
        }
        for (const auto &[kind, at] : behaviours)
            did.row(at, {kind});
        for (const auto &[channel, at] : sentBefore)
            sent.row(at, {channel, "sent", "old"});
        if (hasChanges && i % 4 == 0)
            changed.row(monday - 86400 * 20, {"tier", "Bronze", i % 2 == 0 ? "Gold" : "Silver"});
        for (Events *events : {&bought, &did, &sent, &changed})
            events->endCustomer();
    }
    bought.table.columns.push_back(std::move(value));
    parts.fields = {email, phone, token, address, name, tier, timeZone, app};
    parts.fields.insert(parts.fields.end(), consents.begin(), consents.end());
    parts.events["purchases"] = std::move(bought.table);
    parts.events["behaviours"] = std::move(did.table);
    parts.events["engagements"] = std::move(sent.table);
    if (hasChanges)
        parts.events["profile_changes"] = std::move(changed.table);
    parts.databaseHash = "00000000000000000000000000000000";
    parts.latest = monday;
    return Population(std::move(parts));
}

void setResponse(Project &project, double delivered, double seen, double clicked, Duration seenDelay, Duration clickDelay)
{
    project.assumptions.responses.clear();
    for (const Channel channel : allChannels) {
        ResponseAssumption response;
        response.id = "fixed-" + std::string(info(channel).key);
        response.channel = channel;
        response.delivered = delivered;
        response.seen = seen;
        response.clicked = clicked;
        response.unsubscribed = 0;
        response.complained = 0;
        response.seenMedian = seenDelay;
        response.seenSpread = 0;
        response.clickMedian = clickDelay;
        response.clickSpread = 0;
        project.assumptions.responses.push_back(std::move(response));
    }
}

const metrics::NodeTotals &Ran::node(std::string_view id) const
{
    for (std::size_t i = 0; i < result.layout.nodes.size(); ++i)
        if (result.layout.nodes[i].id == id)
            return result.totals.nodes[i];
    qFatal("no node %s", std::string(id).c_str());
}

std::uint64_t Ran::exit(std::string_view id, std::string_view exit) const
{
    for (std::size_t i = 0; i < result.layout.nodes.size(); ++i)
        if (result.layout.nodes[i].id == id)
            for (std::size_t e = 0; e < result.layout.nodes[i].exits.size(); ++e)
                if (result.layout.nodes[i].exits[e] == exit)
                    return result.totals.nodes[i].exits[e];
    qFatal("no exit %s of %s", std::string(exit).c_str(), std::string(id).c_str());
}

std::uint64_t Ran::blocked(std::string_view id, metrics::Blocked why) const { return node(id).blocked[std::size_t(why)]; }

RunSettings quickSettings()
{
    RunSettings settings;
    settings.start = Moment{monday};
    settings.draws = 1;
    settings.replications = 1;
    settings.threads = 1;
    return settings;
}

std::optional<Ran> runSmall(const Project &project, const Population &population, RunSettings settings)
{
    if (!settings.start)
        settings = quickSettings();
    RunMonitor monitor;
    auto result = run(project, population, settings, monitor);
    if (!result) {
        qWarning("%s", describe(result.error()).c_str());
        return std::nullopt;
    }
    return Ran{std::move(*result)};
}

} // namespace throughline::test
