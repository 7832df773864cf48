// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/export/journeys.h"

#include "model/format/project_file.h"
#include "model/journey/node_kinds.h"
#include "model/samples/samples.h"
#include "model/values/number.h"

#include <algorithm>
#include <random>
#include <stdexcept>

namespace throughline::test {

Project sampleProject(std::string_view key)
{
    const Sample *sample = findSample(key);
    if (!sample)
        throw std::invalid_argument("no such sample");
    auto read = parseProject(sample->text);
    if (!read)
        throw std::invalid_argument(describe(read.error()));
    return std::move(read->project);
}

namespace {

class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}
    // The engine's numbers are fixed by the standard; its distributions are not.
    std::size_t below(std::size_t n) { return std::size_t(m_engine() % n); }
    bool chance(double p) { return double(m_engine() >> 11) < p * 9007199254740992.0; }
    std::int64_t between(std::int64_t a, std::int64_t b) { return a + std::int64_t(below(std::size_t(b - a + 1))); }

private:
    std::mt19937_64 m_engine;
};

Rule randomRule(Dice &dice, int depth = 0)
{
    Rule rule;
    switch (dice.below(depth < 2 ? 6 : 3)) {
    case 0:
        rule.kind = Rule::Kind::Field;
        rule.field = "tier";
        rule.comparison = dice.chance(.5) ? Comparison::In : Comparison::NotIn;
        rule.values = {std::string("Gold"), std::string("Platinum")};
        return rule;
    case 1:
        rule.kind = Rule::Kind::History;
        rule.history = dice.chance(.5) ? History::Purchases : History::Engagements;
        if (rule.history == History::Engagements) {
            rule.eventKind = "clicked";
            rule.channel = Channel::Email;
        }
        rule.comparison = Comparison::GreaterOrEqual;
        rule.values = {std::int64_t(1)};
        rule.within = Duration::days(dice.between(1, 90));
        return rule;
    case 2:
        rule.kind = Rule::Kind::Consent;
        rule.channel = allChannels[dice.below(3)];
        return rule;
    case 3:
        rule.kind = Rule::Kind::Not;
        rule.children = {randomRule(dice, depth + 1)};
        return rule;
    default:
        rule.kind = dice.chance(.5) ? Rule::Kind::All : Rule::Kind::Any;
        for (std::size_t i = dice.below(3) + 1; i > 0; --i)
            rule.children.push_back(randomRule(dice, depth + 1));
        return rule;
    }
}

NodeParameters randomStep(Dice &dice, const std::vector<std::string> &messages)
{
    switch (dice.below(14)) {
    case 0: {
        WaitNode wait;
        wait.waitFor = WaitFor(dice.below(5));
        wait.duration = Duration::minutes(dice.between(1, 5000));
        wait.hour = TimeOfDay{int(dice.between(0, 1439))};
        wait.weekday = Weekday(dice.below(7));
        wait.date = Moment{1'800'000'000};
        wait.field = wait.waitFor == WaitFor::DateField ? "birthday" : "";
        wait.offset = wait.waitFor == WaitFor::DateField ? Duration::days(dice.between(-3, 3)) : Duration{};
        return wait;
    }
    case 1: {
        WaitEventNode wait;
        wait.what = AwaitedEvent(dice.below(5));
        wait.event = wait.what == AwaitedEvent::Named ? "browsed" : "";
        if (messages.empty() || wait.what == AwaitedEvent::Converted)
            wait.what = AwaitedEvent::Named, wait.event = "visit";
        wait.window = Duration::hours(dice.between(1, 96));
        return wait;
    }
    case 2: {
        SplitRuleNode split;
        for (std::size_t i = 1 + dice.below(3); i > 0; --i)
            split.branches.push_back({"b" + formatNumber(std::int64_t(i)), "Branch", randomRule(dice), {}});
        return split;
    }
    case 3: {
        if (messages.empty())
            return WaitNode{};
        SplitEngagementNode split;
        split.branches.push_back({"clicked", "Clicked", EngagementKind::Clicked, {}});
        if (dice.chance(.5))
            split.branches.push_back({"seen", "Seen", EngagementKind::Seen, {}});
        return split;
    }
    case 4: {
        SplitExperimentNode split;
        const std::int64_t arms = dice.between(2, 4);
        std::int64_t rest = 100;
        for (std::int64_t i = 0; i < arms; ++i) {
            const std::int64_t weight = i + 1 == arms ? rest : dice.between(1, rest - (arms - i - 1));
            rest -= weight;
            split.arms.push_back({"a" + formatNumber(i), "Arm", double(weight), i == 0 && dice.chance(.3), {}});
        }
        return split;
    }
    case 5: {
        ProfileUpdateNode update;
        update.field = "tier";
        update.value = std::string("Gold");
        return update;
    }
    case 6: {
        WebhookNode hook;
        hook.address = "https://hooks.example/path";
        hook.body = "{\"tier\": \"{{ tier }}\"}";
        return hook;
    }
    case 7: {
        GoalNode goal;
        goal.endsJourney = dice.chance(.5);
        return goal;
    }
    case 8: {
        TaskAgentNode task;
        task.queue = "care & service";
        task.template_ = "everything";
        task.window = Duration::hours(dice.between(1, 72));
        return task;
    }
    case 9: {
        AudienceSyncNode sync;
        sync.action = dice.chance(.5) ? SyncAction::Add : SyncAction::Remove;
        sync.platform = "social";
        sync.list = "Returning \"guests\"";
        sync.template_ = "everything";
        return sync;
    }
    default: {
        MessageNode message;
        message.channel = allChannels[dice.below(channelCount)];
        message.sendTime = SendTime(dice.below(3));
        message.localHour = TimeOfDay{int(dice.between(0, 1439))};
        message.expiry = dice.chance(.3) ? Duration::days(2) : Duration{};
        if (message.channel == Channel::Ad || message.channel == Channel::Agent)
            message.channel = Channel::Email;
        message.template_ = "everything";
        message.delay = Duration::minutes(dice.chance(.5) ? 0 : dice.between(1, 600));
        return message;
    }
    }
}

Template everyChannel()
{
    Template all;
    all.id = "everything";
    all.name = "Everything";
    Slot subject{"subject", SlotKind::Subject, "Hello {{ first_name }}", {"first_name"}, {}, 1, {}, {}, {}, {}, {}, {}};
    Slot body{"body", SlotKind::Body, "{% if tier == 'Gold' %}Gold & more{% else %}\"Welcome\"{% endif %} {{ city | default: 'there' }}",
              {"tier"}, {}, 1, {}, {}, {}, {}, {}, {}};
    Slot action{"cta", SlotKind::CallToAction, "See it", {}, {}, 1, {}, {}, {}, {}, {}, {}};
    all.masterSlots = {subject, body, action};
    for (const Channel channel : allChannels)
        all.channels.push_back({channel, {}, {}});
    return all;
}

} // namespace

Project randomProject(std::uint64_t seed)
{
    Dice dice(seed);
    Project project;
    project.name = "Random " + formatNumber(std::int64_t(seed));
    project.salt = "random";
    project.brand.name = "Brand";
    project.brand.website = "https://brand.example";
    project.templates = {everyChannel()};
    Audience audience;
    audience.id = "all";
    audience.name = "Some";
    audience.rule = randomRule(dice);
    project.audiences = {audience};

    Journey journey;
    journey.id = "j";
    journey.name = "Journey";
    journey.maxRounds = dice.between(1, 3);
    Node entry;
    entry.id = "entry";
    if (dice.chance(.5)) {
        EntryEvent event;
        event.event = "cart_abandoned";
        entry.parameters = event;
    } else {
        EntryAudience from;
        from.audience = "all";
        entry.parameters = from;
    }
    journey.nodes.push_back(entry);
    const std::size_t count = 2 + dice.below(9);
    std::vector<std::string> messages;
    for (std::size_t i = 0; i < count; ++i) {
        Node node;
        node.id = "n" + formatNumber(std::int64_t(i));
        if (dice.chance(.3))
            node.name = "Step <" + formatNumber(std::int64_t(i)) + "> & \"more\"";
        node.x = double(dice.below(900));
        node.y = double(140 * (i + 1));
        node.parameters = randomStep(dice, messages);
        if (node.kind() == MessageNode::key)
            messages.push_back(node.id);
        journey.nodes.push_back(std::move(node));
    }
    // Each node follows some earlier one, so that all are reached; other ways join further down.
    std::vector<std::pair<std::string, std::string>> open{{"entry", "out"}};
    for (std::size_t i = 1; i < journey.nodes.size(); ++i) {
        if (open.empty())
            break;
        const std::size_t pick = dice.below(open.size());
        journey.edges.push_back({open[pick].first, open[pick].second, journey.nodes[i].id, {}});
        open.erase(open.begin() + std::ptrdiff_t(pick));
        for (const Exit &exit : exitsOf(journey.nodes[i]))
            if (!exit.isQuiet)
                open.emplace_back(journey.nodes[i].id, exit.key);
        for (std::size_t k = 0; k < open.size() && i + 1 < journey.nodes.size(); ++k)
            if (open.size() > 1 && dice.chance(.3)) {
                journey.edges.push_back(
                    {open[k].first, open[k].second,
                     journey.nodes[i + 1 + dice.below(journey.nodes.size() - i - 1)].id, {}});
                open.erase(open.begin() + std::ptrdiff_t(k));
            }
    }
    project.journeys = {journey};
    return project;
}

Project strangeProject(std::uint64_t seed)
{
    static const std::vector<std::string> texts{
        "{{ offer.name }} {{ brand.name | upcase }}{% if channel == 'email' %}E{% endif %} {{ customer['Stadt größe'] }}",
        "{{ customer.first_name }} {{ customer.token }} {{ landing_url | url_encode }}",
        "{% if tier == 'Gold' %}{% capture y %}a{{ first_name }}{% endcapture %}{% endif %}{{ y | append: x }}",
        "{% case tier %}{% when 'Gold', 'Silver' %}metal{% when nil %}nil{% else %}other{% endcase %}",
        "{% for item in items limit: 3 offset: 1 reversed %}{{ forloop.index }}: {{ item.name }}{% else %}none{% endfor %}",
        "{% assign z = price | times: 1.2 | round: 2 %}{{ z }} {{ name | replace: '\"', '\\' | escape }}",
        "{% raw %}{{ no tag }}{% endraw %} \xF0\x9F\x98\x80 {{ items[0].name }} {{ items | map: 'name' | last | default: 'x' | upcase }}",
        "{% unless tier %}a < b & c{% endunless %} {{ 'a,b' | split: ',' | join: '; ' }} {{ signup | date: '%d.%m.%Y' }}"};
    Project project = randomProject(seed + 1000);
    Dice dice(seed + 5000);
    project.name = "Strange " + formatNumber(std::int64_t(seed));
    project.brand.name = "B & \"C\" {{ d }}";
    for (Slot &slot : project.templates.front().masterSlots)
        slot.text = texts[dice.below(texts.size())];
    SlotVariant variant;
    variant.id = "v";
    variant.text = texts[dice.below(texts.size())];
    variant.rule.kind = Rule::Kind::Field;
    variant.rule.field = "Stadt größe";
    variant.rule.values = {std::string("é \"q\"")};
    project.templates.front().masterSlots[1].variants = {variant};
    Journey &journey = project.journeys.front();
    for (Node &node : journey.nodes) {
        if (auto *split = std::get_if<SplitRuleNode>(&node.parameters))
            split->branches.front().rule = variant.rule;
        if (auto *task = std::get_if<TaskAgentNode>(&node.parameters))
            task->queue = "{{ e }} {% if %} \\";
        if (auto *update = std::get_if<ProfileUpdateNode>(&node.parameters)) {
            update->field = "Stadt größe";
            update->expression = dice.chance(.5) ? "{{ age | plus: 1 }}" : "";
            update->value = std::string("{{ gold }}");
        }
        if (auto *split = std::get_if<SplitExperimentNode>(&node.parameters)) {
            const double tiny = dice.chance(.5) ? 0.001 : 100.0 / 7;
            const auto others = double(split->arms.size() - 1);
            for (Arm &arm : split->arms)
                arm.weight = tiny;
            split->arms.back().weight = 100 - others * tiny;
        }
    }
    // The step behind it may now be one that nobody comes to.
    if (journey.edges.size() > 2)
        journey.edges.erase(journey.edges.begin() + 1 + std::ptrdiff_t(dice.below(journey.edges.size() - 1)));
    return project;
}

std::vector<Project> judgedProjects()
{
    std::vector<Project> all;
    for (const Sample &sample : samples())
        all.push_back(sampleProject(sample.key));
    for (std::uint64_t seed = 1; seed <= 80; ++seed)
        all.push_back(randomProject(seed));
    for (std::uint64_t seed = 1; seed <= 60; ++seed)
        all.push_back(strangeProject(seed));
    return all;
}

} // namespace throughline::test
