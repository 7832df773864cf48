// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/derived_field.h"
#include "model/export/journey_facts.h"
#include "model/export/parcelvoy_contents.h"
#include "model/export/parcelvoy_rules.h"
#include "model/export/text_language.h"
#include "model/export/writers.h"
#include "model/journey/node_kinds.h"
#include "model/values/number.h"
#include "model/values/term.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace throughline {

namespace {

/// A journey of Parcelvoy: steps by external id, each with its children; several entrances may stand
/// in one journey.
class ParcelvoyJourney
{
public:
    explicit ParcelvoyJourney(ExportContext &context)
        : m_context(context)
        , m_tree(context.tree())
        , m_facts(wayFacts(m_tree))
        , m_rules(context)
        , m_contents(context, m_facts)
    {
    }

    void write()
    {
        for (const std::string &id : m_tree.entries) {
            m_entry = id;
            writeEntry(*m_tree.journey.node(id));
        }
        Json bundle{{"journey", {{"name", m_context.journey().name}, {"published", false}}},
                    {"steps", std::move(m_steps)},
                    {"campaigns", m_contents.campaigns()},
                    {"templates", m_contents.templates()}};
        if (!m_lists.empty())
            bundle["lists"] = std::move(m_lists);
        m_context.json("bundle.json", bundle);
    }

private:
    void lose(const Node &node, Message what, Message instead, LossSeverity severity = LossSeverity::Changes)
    {
        m_context.loss(node.id, std::move(what), std::move(instead), severity);
    }

    /// Adds a step; its place on the canvas follows the order in which ways end.
    Json &step(const std::string &id, const Node &node, const char *type, Json data)
    {
        Json json{{"type", type}, {"name", nodeName(node)}, {"x", m_column * 260}, {"y", m_depth * 160}, {"data", std::move(data)},
                  {"children", Json::array()}};
        return m_steps[id] = std::move(json);
    }
    void child(const std::string &id, const std::string &of, const char *path = nullptr)
    {
        if (of.empty())
            return;
        Json link{{"external_id", of}};
        if (path)
            link["path"] = path;
        m_steps[id]["children"].push_back(std::move(link));
    }

    /// The first step behind an exit, empty where the way ends.
    std::string behind(const Node &node, std::string_view exit)
    {
        const Node *next = m_tree.after(node.id, exit);
        if (!next) {
            ++m_column;
            return {};
        }
        ++m_depth;
        std::string first = std::visit([&](const auto &p) { return write(*next, p); }, next->parameters);
        --m_depth;
        return first;
    }

    void writeEntry(const Node &entry)
    {
        if (const auto *event = std::get_if<EntryEvent>(&entry.parameters)) {
            step(entry.id, entry, "entrance",
                 {{"trigger", "event"}, {"event_name", event->event}, {"multiple", event->reEntry != ReEntry::Never},
                  {"concurrent", event->reEntry == ReEntry::Always}});
            if (event->pause.seconds > 0 && event->reEntry != ReEntry::Never)
                lose(entry, {TL_TEXT("Export", "a pause of %1 before the next entry"), {formatDuration(event->pause)}},
                     {TL_TEXT("Export", "no pause"), {}});
            std::string first = behind(entry, "out");
            if (!event->filter.isEveryone()) {
                const std::string id = entry.id + ".filter";
                gate(id, entry, m_rules.of(entry.id, event->filter), first, {});
                first = id;
                if (event->reEntry == ReEntry::Never)
                    lose(entry, {TL_TEXT("Export", "a first event that the filter turns away does not count as an entry"), {}},
                         {TL_TEXT("Export", "it counts: the rule of an entrance cannot ask fields of the customer, a gate behind it does"), {}});
            }
            child(entry.id, first);
        } else {
            const auto &from = std::get<EntryAudience>(entry.parameters);
            const Audience *audience = m_context.project().audience(from.audience);
            const std::string name = audience ? audience->name : from.audience;
            Rule rule;
            rule.kind = Rule::Kind::Audience;
            rule.audience = from.audience;
            m_lists.push_back({{"name", name}, {"type", "dynamic"}, {"rule", m_rules.ofList(entry.id, rule)}});
            const std::int64_t hours = std::max<std::int64_t>(1, from.every.seconds / 3600);
            std::string schedule = "DTSTART:20300101T060000Z\n";
            schedule += from.timing == EntryTiming::Once ? "RRULE:FREQ=DAILY;COUNT=1" : "RRULE:FREQ=HOURLY;INTERVAL=" + formatNumber(hours);
            step(entry.id, entry, "entrance",
                 {{"trigger", "schedule"}, {"list_id", m_contents.integer("list." + slug(from.audience), {TL_TEXT("Export", "The id of the list \"%1\"."), {name}})},
                  {"schedule", schedule}, {"multiple", from.reEntry != ReEntry::Never}});
            lose(entry, {TL_TEXT("Export", "when the first entry takes place"), {}},
                 {TL_TEXT("Export", "a schedule that begins on 2030-01-01; set the date in the journey"), {}});
            child(entry.id, behind(entry, "out"));
        }
        if (const Node *goal = endingGoalNode(m_context.journey())) {
            // Reaching the goal is a second entrance, whose only step ends the first one's run.
            const std::string event = std::get<GoalNode>(goal->parameters).event;
            const std::string entrance = entry.id + ".goal";
            m_column += 1;
            step(entrance, *goal, "entrance", {{"trigger", "event"}, {"event_name", event}, {"multiple", true}, {"concurrent", true}});
            step(entrance + ".exit", *goal, "exit", {{"entrance_uuid", entry.id}});
            child(entrance, entrance + ".exit");
        }
        ++m_column;
    }

    void gate(const std::string &id, const Node &node, Json rule, const std::string &yes, const std::string &no)
    {
        step(id, node, "gate", {{"rule", m_rules.rooted(std::move(rule))}});
        child(id, yes, "yes");
        child(id, no, "no");
    }

    std::string delay(const std::string &id, const Node &node, Duration duration, const std::string &next)
    {
        const std::int64_t minutes = (duration.seconds + 59) / 60;
        if (minutes * 60 != duration.seconds)
            lose(node, {TL_TEXT("Export", "a wait of %1"), {formatDuration(duration)}},
                 {TL_TEXT("Export", "a wait of %1"), {formatDuration(Duration::minutes(minutes))}}, LossSeverity::Cosmetic);
        step(id, node, "delay", {{"format", "duration"}, {"days", minutes / 1440}, {"hours", minutes / 60 % 24}, {"minutes", minutes % 60}});
        child(id, next);
        return id;
    }
    std::string untilHour(const std::string &id, const Node &node, TimeOfDay time, const std::string &next)
    {
        step(id, node, "delay", {{"format", "time"}, {"time", formatTimeOfDay(time)}});
        child(id, next);
        return id;
    }

    std::string end(const Node &node)
    {
        step(node.id, node, "exit", {{"entrance_uuid", m_entry}});
        ++m_column;
        return node.id;
    }
    std::string write(const Node &, const EntryAudience &) { return {}; }
    std::string write(const Node &, const EntryEvent &) { return {}; }
    std::string write(const Node &, const NoteNode &) { return {}; }
    std::string write(const Node &node, const ExitNode &) { return end(node); }

    std::string write(const Node &node, const WaitNode &wait)
    {
        const std::string next = behind(node, "out");
        switch (wait.waitFor) {
        case WaitFor::Duration: return delay(node.id, node, wait.duration, next);
        case WaitFor::Weekday:
            lose(node, {TL_TEXT("Export", "a wait for a weekday"), {}}, {TL_TEXT("Export", "the same hour on the next day"), {}}, LossSeverity::Blocker);
            return untilHour(node.id, node, wait.hour, next);
        case WaitFor::LocalHour: return untilHour(node.id, node, wait.hour, next);
        case WaitFor::Date:
        case WaitFor::DateField: break;
        }
        lose(node, {TL_TEXT("Export", "a wait for a date"), {}},
             {TL_TEXT("Export", "the same hour on the next day; its engine does not keep dates"), {}}, LossSeverity::Blocker);
        return untilHour(node.id, node, wait.hour, next);
    }

    std::string write(const Node &node, const WaitEventNode &wait)
    {
        lose(node, {TL_TEXT("Export", "going on as soon as it happens"), {}},
             {TL_TEXT("Export", "a wait of the whole window (%1), then a check whether it happened"), {formatDuration(wait.window)}});
        Json rule;
        if (wait.what == AwaitedEvent::Named || wait.what == AwaitedEvent::Converted)
            rule = m_rules.ofEvent(wait.what == AwaitedEvent::Named ? wait.event : goalEvent(), wait.window);
        else
            rule = engagement(node, wait.what == AwaitedEvent::Seen ? "seen" : wait.what == AwaitedEvent::Replied ? "replied" : "clicked", wait.window);
        const std::string yes = behind(node, "happened");
        const std::string no = behind(node, "timedOut");
        gate(node.id + ".check", node, std::move(rule), yes, no);
        return delay(node.id, node, wait.window, node.id + ".check");
    }

    Json engagement(const Node &node, const std::string &word, Duration window)
    {
        const Node *message = askedMessage(m_tree, m_facts, node);
        const std::string event = "tl_message_" + word;
        const std::string about = message ? m_tree.origin(message->id) : std::string();
        lose(node, {TL_TEXT("Export", "whether a message was %1"), {word}},
             {TL_TEXT("Export", "the event \"%1\" with the property step, which you send"), {event}});
        m_context.setting({TL_TEXT("Export", "Send the event \"%1\" with the step \"%2\"."), {event, about}});
        return m_rules.ofEvent(event, window, "step", about);
    }

    std::string write(const Node &node, const SplitRuleNode &rules)
    {
        std::string next = behind(node, "else");
        for (std::size_t i = rules.branches.size(); i-- > 0;) {
            const std::string id = i == 0 ? node.id : node.id + "." + rules.branches[i].id;
            const std::string yes = behind(node, rules.branches[i].id);
            gate(id, node, m_rules.of(node.id, rules.branches[i].rule), yes, next);
            next = id;
        }
        return next;
    }

    std::string write(const Node &node, const SplitEngagementNode &looks)
    {
        std::string next = behind(node, "else");
        for (std::size_t i = looks.branches.size(); i-- > 0;) {
            const EngagementBranch &branch = looks.branches[i];
            const std::string id = i == 0 ? node.id : node.id + "." + branch.id;
            const std::string yes = behind(node, branch.id);
            Json rule = branch.engagement == EngagementKind::Converted
                ? m_rules.ofEvent(goalEvent(), looks.window)
                : engagement(node, EnumChoices<EngagementKind>::choices()[std::size_t(branch.engagement)].key, looks.window);
            gate(id, node, std::move(rule), yes, next);
            next = id;
        }
        return next;
    }

    std::string write(const Node &node, const SplitExperimentNode &experiment)
    {
        lose(node, {TL_TEXT("Export", "the same arm whenever the customer comes back"), {}}, {TL_TEXT("Export", "a new draw in each run"), {}});
        std::vector<std::string> firsts;
        for (const Arm &arm : experiment.arms) {
            std::string first = behind(node, arm.id);
            if (first.empty()) {
                // An arm needs a child to have a share at all.
                first = node.id + "." + arm.id;
                step(first, node, "exit", {{"entrance_uuid", m_entry}});
            }
            firsts.push_back(std::move(first));
        }
        step(node.id, node, "experiment", Json::object());
        const std::vector<std::int64_t> ratios = wholeRatios(node, experiment);
        for (std::size_t i = 0; i < firsts.size(); ++i)
            m_steps[node.id]["children"].push_back({{"external_id", firsts[i]}, {"data", {{"ratio", ratios[i]}}}});
        return node.id;
    }

    /// Whole numbers in the arms' proportions; weights finer than a hundredth of a percent are rounded.
    std::vector<std::int64_t> wholeRatios(const Node &node, const SplitExperimentNode &experiment)
    {
        std::vector<std::int64_t> ratios;
        std::int64_t divisor = 0;
        bool isExact = true;
        for (const Arm &arm : experiment.arms) {
            const double scaled = arm.weight * 100;
            // An arm that someone may get never becomes one that nobody gets.
            ratios.push_back(std::max<std::int64_t>(arm.weight > 0 ? 1 : 0, std::llround(scaled)));
            isExact = isExact && std::abs(double(ratios.back()) - scaled) < 1e-6;
            divisor = std::gcd(divisor, ratios.back());
        }
        std::string words;
        for (std::int64_t &ratio : ratios) {
            ratio = divisor > 0 ? ratio / divisor : 0;
            words += (words.empty() ? "" : ":") + formatNumber(ratio);
        }
        if (!isExact)
            lose(node, {TL_TEXT("Export", "weights finer than a hundredth of a percent"), {}}, {TL_TEXT("Export", "the whole numbers %1"), {words}});
        return ratios;
    }

    std::string write(const Node &node, const GoalNode &goal)
    {
        lose(node, {TL_TEXT("Export", "the goal \"%1\" within %2"), {goal.event, formatDuration(goal.window)}},
             goal.endsJourney ? Message{TL_TEXT("Export", "a second entrance on the event, which ends the run at any time"), {}}
                              : Message{TL_TEXT("Export", "nothing; measure it in your reports"), {}});
        return behind(node, "out");
    }

    std::string write(const Node &node, const MessageNode &message)
    {
        reportMessageLosses(m_context, node, message, {.localHour = true});
        const std::string next = behind(node, "sent");
        const bool isNative = message.channel == Channel::Email || message.channel == Channel::Sms || message.channel == Channel::Push;
        std::string first;
        if (isNative)
            first = sends(node, m_contents.message(node, message.channel == Channel::Email ? "email" : message.channel == Channel::Sms ? "text" : "push"), next);
        else {
            lose(node, {TL_TEXT("Export", "a message through %1"), {term(info(message.channel).name)}},
                 {TL_TEXT("Export", "a webhook that hands the content to your own system"), {}});
            first = sends(node, m_contents.webhook(node, "POST", ownSystemAddress(m_context, "message"), m_contents.handedOver(node)), next);
        }
        if (message.sendTime == SendTime::LocalHour)
            first = untilHour(node.id + ".hour", node, message.localHour, first);
        if (message.delay.seconds > 0)
            first = delay(node.id + ".delay", node, message.delay, first);
        return first;
    }

    std::string sends(const Node &node, std::int64_t campaign, const std::string &next)
    {
        step(node.id, node, "action", {{"campaign_id", campaign}});
        child(node.id, next);
        return node.id;
    }

    /// A value as JSON in a text that is rendered.
    static Json literal(const Scalar &value)
    {
        const auto *text = std::get_if<std::string>(&value);
        return text ? Json(literalText(*text, TextLanguage::Handlebars)) : encodeScalar(value);
    }

    std::string write(const Node &node, const ProfileUpdateNode &update)
    {
        Json value = Json::object();
        value[update.field] = update.expression.empty()
            ? literal(update.value)
            : Json(translated(m_context, node.id, "expression", update.expression, TextLanguage::Handlebars, {}));
        const std::string next = behind(node, "out");
        step(node.id, node, "update", {{"template", templateJson(value)}});
        child(node.id, next);
        return node.id;
    }

    std::string write(const Node &node, const AudienceSyncNode &sync)
    {
        lose(node, {TL_TEXT("Export", "an audience on an ad platform (%1)"), {sync.platform}}, {TL_TEXT("Export", "a webhook that your own system answers"), {}});
        Json body = m_contents.handedOver(node);
        body["action"] = sync.action == SyncAction::Add ? "add" : "remove";
        body["platform"] = literalText(sync.platform, TextLanguage::Handlebars);
        body["list"] = literalText(sync.list, TextLanguage::Handlebars);
        const std::string next = behind(node, "out");
        return sends(node, m_contents.webhook(node, "POST", ownSystemAddress(m_context, "audience"), std::move(body)), next);
    }

    std::string write(const Node &node, const TaskAgentNode &task)
    {
        lose(node, {TL_TEXT("Export", "a task for a person in the queue \"%1\""), {task.queue}},
             {TL_TEXT("Export", "a webhook that creates it; the event \"tl_call_done\" tells that it was done"), {}});
        m_context.setting({TL_TEXT("Export", "Send the event \"tl_call_done\" when a task of the queue \"%1\" is done."), {task.queue}});
        const std::string done = behind(node, "done");
        const std::string missed = behind(node, "notReached");
        gate(node.id + ".done", node, m_rules.ofEvent("tl_call_done", task.window), done, missed);
        delay(node.id + ".window", node, task.window, node.id + ".done");
        Json body = m_contents.handedOver(node);
        body["queue"] = literalText(task.queue, TextLanguage::Handlebars);
        return sends(node, m_contents.webhook(node, "POST", ownSystemAddress(m_context, "task"), std::move(body)), node.id + ".window");
    }

    std::string write(const Node &node, const WebhookNode &hook)
    {
        if (m_context.journey().edge(m_tree.origin(node.id), "failed"))
            lose(node, {TL_TEXT("Export", "a way of its own for a call that fails"), {}}, {TL_TEXT("Export", "they go on with the others"), {}});
        const std::string next = behind(node, "ok");
        Json body = Json::object();
        const Json parsed = Json::parse(hook.body, nullptr, false);
        if (parsed.is_object()) {
            for (const auto &[key, value] : parsed.items())
                body[key] = translated(m_context, node.id, key, value.is_string() ? value.get<std::string>() : value.dump(), TextLanguage::Handlebars, {});
        } else if (!hook.body.empty()) {
            lose(node, {TL_TEXT("Export", "a body that is no flat JSON object"), {}}, {TL_TEXT("Export", "the text under \"body\""), {}});
            body["body"] = translated(m_context, node.id, "body", hook.body, TextLanguage::Handlebars, {});
        }
        const std::string address = translated(m_context, node.id, "address", hook.address, TextLanguage::Handlebars, {});
        return sends(node, m_contents.webhook(node, EnumChoices<HttpMethod>::choices()[std::size_t(hook.method)].key, address, std::move(body)), next);
    }

    std::string goalEvent() const
    {
        const GoalNode *goal = endingGoal(m_context.journey());
        return goal ? goal->event : "purchase";
    }

    ExportContext &m_context;
    const JourneyTree &m_tree;
    std::map<std::string, WayFacts> m_facts;
    ParcelvoyRules m_rules;
    ParcelvoyContents m_contents;
    std::string m_entry;
    Json m_steps = Json::object();
    Json m_lists = Json::array();
    int m_column = 0;
    int m_depth = 0;
};

} // namespace

Expected<void> writeParcelvoy(ExportContext &context)
{
    ParcelvoyJourney(context).write();
    const std::string head = "-H \"Authorization: Bearer $TOKEN\" -H 'Content-Type: application/json'";
    const auto each = [&](const char *list) {
        return "    jq -c '." + std::string(list) + "[]' bundle.json | while IFS= read -r body; do\n      curl --fail \"$PARCELVOY/api/admin/projects/$PROJECT/"
            + list + "\" \\\n        " + head + " -d \"$body\"; done";
    };
    context.step({TL_TEXT("Export", "Lists, if there are any. Note the ids and fill them into mapping.json."), {}}, each("lists"));
    context.step({TL_TEXT("Export", "Campaigns, each of type trigger. Note their ids too."), {}}, each("campaigns"));
    context.step({TL_TEXT("Export", "Export again with the mapping, then the templates."), {}}, each("templates"));
    context.step({TL_TEXT("Export", "The journey, and its steps."), {}},
                 "    ID=$(jq -c '.journey' bundle.json | curl --fail \"$PARCELVOY/api/admin/projects/$PROJECT/journeys\" \\\n      " + head
                     + " -d @- | jq .id)\n    jq -c '.steps' bundle.json | curl --fail -X PUT \\\n      \"$PARCELVOY/api/admin/projects/$PROJECT/journeys/$ID/steps\" \\\n      "
                     + head + " -d @-");
    return {};
}

} // namespace throughline
