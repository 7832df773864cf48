// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/reference.h"

#include "model/values/number.h"
#include "simulator/engine/response_rules.h"
#include "tests/engine/small_population.h"
#include "tests/harness/text_journey.h"

namespace throughline::benchmark {

namespace {

constexpr std::int64_t day = 86400;

Column column(std::string name, RoleType type)
{
    Column out;
    out.name = std::move(name);
    out.type = type;
    return out;
}

std::uint32_t nodeNamed(const Program &program, std::string_view id)
{
    for (std::uint32_t i = 0; i < program.layout.nodes.size(); ++i)
        if (program.layout.nodes[i].id == id)
            return i;
    return 0;
}

void setResponses(Project &project)
{
    struct Rates { Channel channel; double delivered, seen, clicked; std::int64_t median; double spread; };
    for (const Rates &rates : {Rates{Channel::Email, 0.98, 0.35, 0.12, 4 * 3600, 1.5}, Rates{Channel::Push, 0.95, 0.5, 0.1, 600, 1.2},
                               Rates{Channel::Sms, 0.97, 0.9, 0.08, 300, 1.2}, Rates{Channel::Ad, 1, 0.5, 0.02, 5, 0.5}}) {
        ResponseAssumption response;
        response.id = "reference " + std::string(info(rates.channel).key);
        response.channel = rates.channel;
        response.delivered = rates.delivered;
        response.seen = rates.seen;
        response.clicked = rates.clicked;
        response.replied = response.unsubscribed = response.complained = 0;
        response.seenMedian = Duration{rates.median};
        response.seenSpread = rates.spread;
        response.clickMedian = Duration{120};
        response.clickSpread = 1;
        project.assumptions.responses.push_back(std::move(response));
    }
}

} // namespace

Project referenceProject(int doNothing)
{
    std::string nothing;
    for (int i = 0; i < doNothing; ++i)
        nothing += " > wait#nothing" + formatNumber(std::int64_t(i)) + " 0s";
    Project project = test::textProject(
        "start active > test#arms A B { A: email#first ; B: email#second } > wait 24h" + nothing + " > split seen { seen: rule app_installed=true "
        "{ yes: wait 1h > push#push ; else: sms#sms } > await#click clicked 2d { happened: goal#goal ; timedOut: ad#ad 7d > exit } ; else: exit }");
    Audience active;
    active.id = "active";
    active.rule.kind = Rule::Kind::Field;
    active.rule.field = "last_active_at";
    active.rule.comparison = throughline::Comparison::WithinLast;
    active.rule.values = {std::string("90d")};
    project.audiences.push_back(active);
    project.policy.holdoutShare = 0.1;
    FrequencyCap cap;
    cap.id = "cap";
    project.policy.caps.push_back(cap);
    QuietHours quiet;
    quiet.id = "night";
    quiet.channels = {Channel::Sms};
    project.policy.quietHours.push_back(quiet);
    EffectAssumption effect;
    effect.id = "seen";
    effect.channel = Channel::Email;
    effect.multiplier = 1.15;
    effect.low = 1;
    effect.high = 1.3;
    project.assumptions.effects.push_back(effect);
    setResponses(project);
    return project;
}

Population referencePopulation(std::size_t customers)
{
    PopulationParts parts;
    Column email = column("email", RoleType::Text), phone = column("phone", RoleType::Text),
           token = column("push_token", RoleType::Text), name = column("first_name", RoleType::Text),
           zone = column("time_zone", RoleType::Text), app = column("app_installed", RoleType::Boolean),
           active = column("last_active_at", RoleType::Time);
    std::array<Column, 4> consents{column("consent_email", RoleType::Boolean), column("consent_push", RoleType::Boolean),
                                   column("consent_sms", RoleType::Boolean), column("consent_ad", RoleType::Boolean)};
    EventTable bought, sent;
    Column value = column("value", RoleType::Real), channel = column("channel", RoleType::Text), kind = column("kind", RoleType::Text);
    bought.begins.push_back(0);
    sent.begins.push_back(0);
    const Luck luck(99, 0, 0);
    static constexpr std::array<const char *, 3> zones{"Europe/Berlin", "America/New_York", "Asia/Tokyo"};
    for (std::size_t i = 0; i < customers; ++i) {
        const Words words = luck.words(i, 1);
        parts.keys.push_back("c" + formatNumber(std::int64_t(i)));
        for (Column *text : {&email, &phone, &token})
            text->codes.push_back(text->dictionary.add("known"));
        name.codes.push_back(name.dictionary.add("Name" + formatNumber(std::int64_t(words[0] % 500))));
        zone.codes.push_back(zone.dictionary.add(zones[words[0] / 512 % 3]));
        app.integers.push_back(words[0] >> 60 < 9 ? 1 : 0);
        active.integers.push_back(test::monday - std::int64_t(placeOf(words[1], 110)) * day);
        for (std::size_t c = 0; c < consents.size(); ++c)
            consents[c].integers.push_back((words[2] >> (8 * c)) % 16 < 14 ? 1 : 0);
        for (std::uint64_t p = 0; p < words[3] % 4; ++p) {
            bought.times.push_back(test::monday - day * std::int64_t(360 - p * 100) - std::int64_t(i % 5000));
            value.reals.push_back(40 + double(i % 30));
        }
        bought.begins.push_back(std::uint32_t(bought.times.size()));
        const std::uint64_t recent = (words[3] >> 8) % 16;
        for (std::uint64_t r = 0; recent > 11 && r < recent - 11; ++r) {
            sent.times.push_back(test::monday - day * std::int64_t(6 - r) + std::int64_t(words[1] % 40'000));
            channel.codes.push_back(channel.dictionary.add("email"));
            kind.codes.push_back(kind.dictionary.add("sent"));
        }
        sent.begins.push_back(std::uint32_t(sent.times.size()));
    }
    bought.columns.push_back(std::move(value));
    sent.columns.push_back(std::move(channel));
    sent.columns.push_back(std::move(kind));
    parts.fields = {std::move(email), std::move(phone), std::move(token), std::move(name), std::move(zone), std::move(app), std::move(active)};
    for (Column &consent : consents)
        parts.fields.push_back(std::move(consent));
    parts.events["purchases"] = std::move(bought);
    parts.events["engagements"] = std::move(sent);
    parts.databaseHash = "00000000000000000000000000000000";
    parts.latest = test::monday;
    return Population(std::move(parts));
}

HandJourney handJourney(const Program &program)
{
    HandJourney out;
    out.start = program.start;
    out.end = program.end;
    out.window = program.outcomeWindow;
    out.holdoutHash = program.holdoutHash;
    out.holdout = program.holdout;
    out.experimentHash = program.splitExperiments.front().hash;
    out.firstArm = program.splitExperiments.front().upTo.front();
    static constexpr std::array<std::string_view, HandMessages> ids{"first", "second", "push", "sms", "ad"};
    for (std::size_t i = 0; i < HandMessages; ++i) {
        const ProgramNode &node = program.nodes[nodeNamed(program, ids[i])];
        out.nodeHash[i] = node.hash;
        const Reach &reach = program.reaches[node.kind == Kind::Message ? program.messages[node.plan].reach
                                                                        : program.audienceSyncs[node.plan].reach];
        const ResponsePlan &response = program.responses[reach.responses.front()];
        out.delivered[i] = thresholdOf(response.shares[0]);
        out.seen[i] = thresholdOf(response.shares[1]);
        out.clicked[i] = thresholdOf(response.shares[2]);
        out.seenDelay[i] = response.seenDelay;
        out.clickDelay[i] = response.clickDelay;
    }
    out.impressionGap = DelayLaw::exponential(meanImpressionGap);
    const EffectPlan &effect = program.effects.front();
    out.logEffect = effect.logMedian + effect.logSpread * effect.logSpread / 2;
    out.halfLife = effect.halfLife;
    out.zones = &program.zones;
    return out;
}

HandColumns handColumns(const Program &program, const CustomerColumns &columns)
{
    const Population &population = *program.population;
    HandColumns out;
    out.hash.assign(population.keyHashes().begin(), population.keyHashes().end());
    out.hazard = columns.hazard;
    out.recentBegins = columns.recentBegins;
    for (const auto &[at, channel] : columns.recentSends)
        out.recentSends.push_back(at);
    const auto flags = [&](const char *name) {
        const std::vector<std::int64_t> &values = population.field(name)->integers;
        return std::vector<std::uint8_t>(values.begin(), values.end());
    };
    out.lastActive = population.field("last_active_at")->integers;
    out.hasApp = flags("app_installed");
    out.allowsEmail = flags("consent_email");
    out.allowsPush = flags("consent_push");
    out.allowsSms = flags("consent_sms");
    out.allowsAd = flags("consent_ad");
    for (std::size_t i = 0; i < population.size(); ++i)
        out.zone.push_back(std::uint8_t(population.zone(i)));
    return out;
}

} // namespace throughline::benchmark
