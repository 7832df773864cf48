// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/derived_field.h"
#include "model/export/journey_facts.h"
#include "model/export/text_language.h"
#include "model/export/text_limits.h"
#include "model/export/writers.h"
#include "model/journey/node_kinds.h"
#include "model/values/number.h"
#include "model/values/term.h"

#include <algorithm>

namespace throughline {

namespace {

constexpr std::int64_t shortestWait = 60;
constexpr std::int64_t longestWait = 31'556'952;
constexpr std::int64_t shortestReEntry = 600;
constexpr std::size_t longestName = 255;      ///< bytes are never fewer than characters
constexpr std::size_t longestTag = 1024;

/// One journey of OneSignal: lists of nodes, whose branches hold lists in turn. Branches converge on
/// what follows their node, so a branching node always stands last and each branch holds its whole
/// way to the end.
class OneSignalJourney
{
public:
    OneSignalJourney(ExportContext &context, const Node &entry)
        : m_context(context)
        , m_tree(context.tree())
        , m_entry(entry)
        , m_facts(wayFacts(m_tree))
    {
    }

    Json write()
    {
        Json journey{{"name", clipped(m_context.journey().name, longestName)}};
        if (m_tree.entries.size() > 1)
            journey["name"] = clipped(m_context.journey().name + " (" + nodeName(m_entry) + ")", longestName);
        Json nodes = Json::array();
        writeEntry(journey, nodes);
        if (const Node *goal = endingGoalNode(m_context.journey())) {
            const std::string event = std::get<GoalNode>(goal->parameters).event;
            journey["early_exit"] = {{"rules", {{"on_event", {{"name", event}}}}}};
            m_context.setting({TL_TEXT("Export", "Send the event \"%1\" to OneSignal: it ends the journey."), {event}});
        }
        behind(m_entry, "out", nodes);
        journey["nodes"] = std::move(nodes);
        return {{"journey", std::move(journey)}, {"templates", std::move(m_templates)}};
    }

private:
    void lose(const Node &node, Message what, Message instead, LossSeverity severity = LossSeverity::Changes)
    {
        m_context.loss(node.id, std::move(what), std::move(instead), severity);
    }

    void writeEntry(Json &journey, Json &nodes)
    {
        if (const auto *event = std::get_if<EntryEvent>(&m_entry.parameters)) {
            journey["audience"] = {{"kind", "event_trigger"}, {"name", event->event}};
            reEntry(journey, event->reEntry, event->pause);
            if (!event->filter.isEveryone())
                gate(m_entry, event->filter, nodes);
            return;
        }
        const auto &from = std::get<EntryAudience>(m_entry.parameters);
        Rule rule;
        rule.kind = Rule::Kind::Audience;
        rule.audience = from.audience;
        journey["audience"] = {{"kind", "segment"}, {"included_segment_ids", Json::array({segment(rule)})}, {"future_additions_only", false}};
        reEntry(journey, from.reEntry, from.every);
        if (from.timing == EntryTiming::Recurring)
            lose(m_entry, {TL_TEXT("Export", "an entry every %1"), {formatDuration(from.every)}},
                 {TL_TEXT("Export", "customers enter as soon as they belong to the segment"), {}});
    }

    void reEntry(Json &journey, ReEntry reEntry, Duration pause)
    {
        if (reEntry == ReEntry::Never)
            return;
        journey["reentry_rules"] = {{"duration_seconds", std::max(shortestReEntry, pause.seconds)}};
        if (pause.seconds < shortestReEntry)
            lose(m_entry, {TL_TEXT("Export", "a second entry within ten minutes"), {}}, {TL_TEXT("Export", "after ten minutes"), {}});
    }

    /// Only those for whom the rule holds go on. There is no exit: the others wait for nothing.
    void gate(const Node &node, const Rule &rule, Json &nodes)
    {
        Json inside = Json::array();
        behind(node, "out", inside);
        nodes.push_back(yesNo(membership(rule), std::move(inside), Json::array()));
        m_isGated = true;
    }

    std::string segment(const Rule &rule)
    {
        const std::string words = describeRule(plainRule(m_context.project(), rule));
        const Audience *audience = rule.kind == Rule::Kind::Audience ? m_context.project().audience(rule.audience) : nullptr;
        const std::string name = audience ? slug(audience->name) : slug(words).substr(0, 40);
        return m_context.placeholder("segment." + name, {TL_TEXT("Export", "The id of a segment of those for whom holds: %1."), {words}},
                                     m_context.uuid("segment", words));
    }

    Json membership(const Rule &rule) { return {{"kind", "segment_membership"}, {"included_segment_ids", Json::array({segment(rule)})}}; }

    static Json yesNo(Json condition, Json yes, Json no)
    {
        Json first{{"condition", std::move(condition)}, {"nodes", std::move(yes)}};
        Json second{{"nodes", std::move(no)}};
        Json node{{"kind", "yes_no"}};
        node["branches"] = Json::array();
        node["branches"].push_back(std::move(first));
        node["branches"].push_back(std::move(second));
        return node;
    }

    Json wait(const Node &node, Duration duration)
    {
        const std::int64_t seconds = std::clamp(duration.seconds, shortestWait, longestWait);
        if (seconds != duration.seconds)
            lose(node, {TL_TEXT("Export", "a wait of %1"), {formatDuration(duration)}},
                 {TL_TEXT("Export", "a wait of %1"), {formatDuration(Duration{seconds})}},
                 duration.seconds < shortestWait ? LossSeverity::Cosmetic : LossSeverity::Changes);
        return {{"kind", "wait"}, {"duration_seconds", seconds}};
    }

    Json window(const Node &node, TimeOfDay time, std::optional<Weekday> day)
    {
        constexpr int lastStart = 23 * 60 + 44;
        const int start = std::min(time.minutes, lastStart);
        const int end = std::min(start + 30, 23 * 60 + 59);
        Json window{{"start", {{"hour", start / 60}, {"minute", start % 60}}}, {"end", {{"hour", end / 60}, {"minute", end % 60}}}};
        if (day)
            window["day_of_week"] = int(*day) + 1;
        lose(node, {TL_TEXT("Export", "the moment %1"), {formatTimeOfDay(time)}},
             {TL_TEXT("Export", "a window of half an hour from it"), {}}, LossSeverity::Cosmetic);
        Json json{{"kind", "time_window"}, {"relative_to", "schedule_in_timezone"}, {"use_user_time_zone", true}, {"time_zone", "Etc/UTC"}};
        json["windows"] = Json::array();
        json["windows"].push_back(std::move(window));
        return json;
    }

    void behind(const Node &node, std::string_view exit, Json &nodes)
    {
        if (m_isGated && &node == &m_entry)
            return;
        if (const Node *next = m_tree.after(node.id, exit))
            step(*next, nodes);
    }
    Json way(const Node &node, std::string_view exit)
    {
        Json nodes = Json::array();
        behind(node, exit, nodes);
        return nodes;
    }

    void step(const Node &node, Json &nodes)
    {
        std::visit([&](const auto &parameters) { write(node, parameters, nodes); }, node.parameters);
    }

    void write(const Node &, const EntryAudience &, Json &) {}
    void write(const Node &, const EntryEvent &, Json &) {}
    void write(const Node &, const NoteNode &, Json &) {}
    void write(const Node &, const ExitNode &, Json &) {}

    void write(const Node &node, const WaitNode &waits, Json &nodes)
    {
        switch (waits.waitFor) {
        case WaitFor::Duration: nodes.push_back(wait(node, waits.duration)); break;
        case WaitFor::LocalHour: nodes.push_back(window(node, waits.hour, {})); break;
        case WaitFor::Weekday: nodes.push_back(window(node, waits.hour, waits.weekday)); break;
        case WaitFor::Date:
        case WaitFor::DateField: {
            const std::string what = waits.waitFor == WaitFor::Date ? formatMoment(waits.date.value_or(Moment{}))
                                                                    : waits.field + " " + formatDuration(waits.offset);
            lose(node, {TL_TEXT("Export", "a wait until %1"), {what}},
                 {TL_TEXT("Export", "a wait until the customer belongs to a segment that you make for it"), {}});
            const std::string id = m_context.placeholder("segment.reached_" + slug(m_tree.origin(node.id)),
                                                         {TL_TEXT("Export", "The id of a segment of those who have reached %1."), {what}},
                                                         m_context.uuid("segment", "reached/" + m_tree.origin(node.id)));
            nodes.push_back(waitUntil({{"kind", "segment_membership"}, {"included_segment_ids", Json::array({id})}}, {}));
            break;
        }
        }
        behind(node, "out", nodes);
    }

    static Json waitUntil(Json condition, std::optional<Duration> expiration)
    {
        Json branch{{"condition", std::move(condition)}, {"nodes", Json::array()}};
        Json json{{"kind", "wait_until"}};
        json["branches"] = Json::array();
        json["branches"].push_back(std::move(branch));
        if (expiration)
            json["expiration"] = {{"duration_seconds", std::clamp(expiration->seconds, shortestWait, longestWait)}, {"exits", false}};
        return json;
    }

    void write(const Node &node, const WaitEventNode &waits, Json &nodes)
    {
        Json condition;
        if (waits.what == AwaitedEvent::Named)
            condition = {{"kind", "event_trigger"}, {"name", waits.event}};
        else if (waits.what == AwaitedEvent::Converted)
            condition = {{"kind", "event_trigger"}, {"name", goalEvent()}};
        else
            condition = action(node, waits.what == AwaitedEvent::Seen ? EngagementKind::Seen
                                   : waits.what == AwaitedEvent::Replied ? EngagementKind::Replied : EngagementKind::Clicked);
        // Both ways of the wait meet behind it: the same question is asked again to tell them apart.
        lose(node, {TL_TEXT("Export", "two ways out of a wait"), {}},
             {TL_TEXT("Export", "a wait, then the same question as a yes/no split"), {}}, LossSeverity::Cosmetic);
        if (waits.window.seconds < shortestWait || waits.window.seconds > longestWait)
            lose(node, {TL_TEXT("Export", "a wait of %1"), {formatDuration(waits.window)}},
                 {TL_TEXT("Export", "a wait of %1"), {formatDuration(Duration{std::clamp(waits.window.seconds, shortestWait, longestWait)})}});
        nodes.push_back(waitUntil(condition, waits.window));
        nodes.push_back(yesNo(condition, way(node, "happened"), way(node, "timedOut")));
    }

    Json action(const Node &node, EngagementKind kind)
    {
        const Node *message = askedMessage(m_tree, m_facts, node);
        const auto *sent = message ? std::get_if<MessageNode>(&message->parameters) : nullptr;
        const bool isNative = sent && (sent->channel == Channel::Email || sent->channel == Channel::Push || sent->channel == Channel::Sms || sent->channel == Channel::InApp);
        const bool isKnown = kind == EngagementKind::Clicked || kind == EngagementKind::Seen || kind == EngagementKind::Delivered;
        if (kind == EngagementKind::Converted)
            return {{"kind", "event_trigger"}, {"name", goalEvent()}};
        if (isNative && isKnown)
            return {{"kind", "on_notification_action"},
                    {"action", kind == EngagementKind::Clicked ? "clicked" : kind == EngagementKind::Seen ? "opened" : "received"},
                    {"client_node_id", message->id}};
        const std::string &word = EnumChoices<EngagementKind>::choices()[std::size_t(kind)].key;
        const std::string event = "tl_message_" + word;
        lose(node, {TL_TEXT("Export", "whether a message was %1"), {word}}, {TL_TEXT("Export", "the event \"%1\", which you send"), {event}});
        return {{"kind", "event_trigger"}, {"name", event}};
    }

    void write(const Node &node, const SplitRuleNode &rules, Json &nodes)
    {
        Json next = way(node, "else");
        for (std::size_t i = rules.branches.size(); i-- > 0;) {
            Json list = Json::array();
            list.push_back(yesNo(membership(rules.branches[i].rule), way(node, rules.branches[i].id), std::move(next)));
            next = std::move(list);
        }
        for (Json &each : next)
            nodes.push_back(std::move(each));
    }

    void write(const Node &node, const SplitEngagementNode &looks, Json &nodes)
    {
        lose(node, {TL_TEXT("Export", "a look back of %1"), {formatDuration(looks.window)}},
             {TL_TEXT("Export", "whether it ever happened"), {}});
        Json next = way(node, "else");
        for (std::size_t i = looks.branches.size(); i-- > 0;) {
            Json list = Json::array();
            list.push_back(yesNo(action(node, looks.branches[i].engagement), way(node, looks.branches[i].id), std::move(next)));
            next = std::move(list);
        }
        for (Json &each : next)
            nodes.push_back(std::move(each));
    }

    void write(const Node &node, const SplitExperimentNode &experiment, Json &nodes)
    {
        Json split{{"kind", "split_range"}, {"client_node_id", node.id}};
        split["branches"] = Json::array();
        for (const Arm &arm : experiment.arms)
            split["branches"].push_back({{"weight", arm.weight}, {"nodes", way(node, arm.id)}});
        if (experiment.arms.size() < 2 || experiment.arms.size() > 20)
            lose(node, {TL_TEXT("Export", "an experiment of %1 arms"), {formatNumber(std::int64_t(experiment.arms.size()))}},
                 {TL_TEXT("Export", "written as it is; two to twenty are accepted"), {}}, LossSeverity::Blocker);
        nodes.push_back(std::move(split));
    }

    void write(const Node &node, const GoalNode &goal, Json &nodes)
    {
        lose(node, {TL_TEXT("Export", "the goal \"%1\" within %2"), {goal.event, formatDuration(goal.window)}},
             goal.endsJourney ? Message{TL_TEXT("Export", "an early exit at the event, at any time"), {}}
                              : Message{TL_TEXT("Export", "nothing; measure it in your reports"), {}});
        behind(node, "out", nodes);
    }

    void write(const Node &node, const MessageNode &message, Json &nodes)
    {
        reportMessageLosses(m_context, node, message, {.localHour = true});
        if (message.delay.seconds > 0)
            nodes.push_back(wait(node, message.delay));
        if (message.sendTime == SendTime::LocalHour)
            nodes.push_back(window(node, message.localHour, {}));
        Json sent{{"client_node_id", node.id}, {"annotation", clipped(nodeName(node), longestName)}};
        switch (message.channel) {
        case Channel::Email: sent["kind"] = "send_email"; sent["template_id"] = messageTemplate(node, message.channel); break;
        case Channel::Sms: sent["kind"] = "send_sms"; sent["template_id"] = messageTemplate(node, message.channel); break;
        case Channel::Push: sent["kind"] = "send_push"; sent["template_id"] = messageTemplate(node, message.channel); break;
        case Channel::InApp:
            sent["kind"] = "send_iam";
            sent["iam_id"] = m_context.placeholder("iam." + slug(templateOf(node)),
                                                   {TL_TEXT("Export", "The id of the in-app message made from the template \"%1\"."), {templateOf(node)}},
                                                   m_context.uuid("iam", templateOf(node)));
            if (message.expiry.seconds > 0)
                sent["user_ttl_seconds"] = message.expiry.seconds;
            break;
        default: {
            lose(node, {TL_TEXT("Export", "a message through %1"), {term(info(message.channel).name)}},
                 {TL_TEXT("Export", "a webhook that your own system answers"), {}});
            sent = hook(node);
        }
        }
        nodes.push_back(std::move(sent));
        behind(node, "sent", nodes);
    }

    Json hook(const Node &node)
    {
        const std::string name = slug(m_tree.origin(node.id));
        return {{"kind", "send_webhook"},
                {"webhook_id", m_context.placeholder("webhook." + name, {TL_TEXT("Export", "The id of the webhook for the step \"%1\"."), {nodeName(node)}},
                                                     m_context.uuid("webhook", m_tree.origin(node.id)))},
                {"client_node_id", node.id},
                {"annotation", clipped(nodeName(node), longestName)}};
    }

    void write(const Node &node, const ProfileUpdateNode &update, Json &nodes)
    {
        const std::string value = update.expression.empty() ? formatScalar(update.value) : std::string();
        if (!update.expression.empty())
            lose(node, {TL_TEXT("Export", "a value that is worked out for the field \"%1\""), {update.field}}, {TL_TEXT("Export", "an empty tag"), {}}, LossSeverity::Blocker);
        else if (!std::holds_alternative<std::string>(update.value))
            lose(node, {TL_TEXT("Export", "a value that is no text"), {}}, {TL_TEXT("Export", "the text \"%1\""), {value}}, LossSeverity::Cosmetic);
        Json tag{{"kind", "tag"}, {"client_node_id", node.id}};
        tag["assignments"] = Json::object();
        tag["assignments"][update.field] = clipped(value, longestTag);
        if (value.size() > longestTag || update.field.size() > longestName)
            lose(node, {TL_TEXT("Export", "a tag of that length"), {}}, {TL_TEXT("Export", "its first %1 bytes"), {formatNumber(std::int64_t(longestTag))}},
                 LossSeverity::Blocker);
        nodes.push_back(std::move(tag));
        behind(node, "out", nodes);
    }

    void write(const Node &node, const AudienceSyncNode &sync, Json &nodes)
    {
        lose(node, {TL_TEXT("Export", "an audience on an ad platform (%1)"), {sync.platform}}, {TL_TEXT("Export", "a webhook that your own system answers"), {}});
        nodes.push_back(hook(node));
        behind(node, "out", nodes);
    }

    void write(const Node &node, const TaskAgentNode &task, Json &nodes)
    {
        lose(node, {TL_TEXT("Export", "a task for a person in the queue \"%1\""), {task.queue}},
             {TL_TEXT("Export", "a webhook that creates it; the event \"tl_call_done\" tells that it was done"), {}});
        m_context.setting({TL_TEXT("Export", "Send the event \"tl_call_done\" when a task of the queue \"%1\" is done."), {task.queue}});
        nodes.push_back(hook(node));
        const Json done{{"kind", "event_trigger"}, {"name", "tl_call_done"}};
        nodes.push_back(waitUntil(done, task.window));
        nodes.push_back(yesNo(done, way(node, "done"), way(node, "notReached")));
    }

    void write(const Node &node, const WebhookNode &, Json &nodes)
    {
        if (m_context.journey().edge(m_tree.origin(node.id), "failed"))
            lose(node, {TL_TEXT("Export", "a way of its own for a call that fails"), {}}, {TL_TEXT("Export", "they go on with the others"), {}});
        m_context.setting({TL_TEXT("Export", "Make the webhook of the step \"%1\" in OneSignal; its address and body are in the project."), {nodeName(node)}});
        nodes.push_back(hook(node));
        behind(node, "ok", nodes);
    }

    std::string messageTemplate(const Node &node, Channel channel)
    {
        const MessageContent content = contentAt(m_context, m_facts, node);
        reportContentLosses(m_context, node, content);
        const auto text = [&](std::string_view slot, const std::string &source, bool isHtml) {
            return translated(m_context, node.id, slot, source, TextLanguage::OneSignal, content.facts(), isHtml);
        };
        Json body{{"app_id", m_context.placeholder("app", {TL_TEXT("Export", "The app's id: Settings, Keys & IDs."), {}}, "00000000-0000-4000-8000-000000000000")}};
        std::string name = templateOf(node) + " (" + std::string(info(channel).key) + ")";
        if (channel == Channel::Email) {
            const std::string subject = content.text({SlotKind::Subject});
            body["isEmail"] = true;
            body["email_subject"] = text("subject", subject.empty() ? content.text({SlotKind::Headline}) : subject, false);
            body["email_body"] = text("body", emailHtml(m_context.project(), content), true);
            body["contents"] = {{"en", text("text", plainText(content), false)}};
        } else if (channel == Channel::Sms) {
            body["isSMS"] = true;
            body["contents"] = {{"en", text("body", content.text({SlotKind::Body, SlotKind::Offer, SlotKind::Legal}), false)}};
        } else {
            body["headings"] = {{"en", text("title", content.text({SlotKind::Headline}), false)}};
            body["contents"] = {{"en", text("body", content.text({SlotKind::Body, SlotKind::Offer}), false)}};
        }
        // The same text in several places of the tree is one template; arms have texts of their own.
        std::string unique = name;
        for (int i = 2;; ++i) {
            body["name"] = unique;
            const auto known = std::find_if(m_templates.begin(), m_templates.end(), [&](const Json &t) { return t["name"] == unique; });
            if (known == m_templates.end())
                m_templates.push_back(body);
            else if (*known != body) {
                unique = name + " " + formatNumber(std::int64_t(i));
                continue;
            }
            break;
        }
        name = unique;
        return m_context.placeholder("template." + slug(name), {TL_TEXT("Export", "The id that OneSignal gave the template \"%1\"."), {name}},
                                     m_context.uuid("template", name));
    }

    std::string goalEvent() const
    {
        const GoalNode *goal = endingGoal(m_context.journey());
        return goal ? goal->event : "purchase";
    }

    ExportContext &m_context;
    const JourneyTree &m_tree;
    const Node &m_entry;
    std::map<std::string, WayFacts> m_facts;
    Json m_templates = Json::array();
    bool m_isGated = false;
};

} // namespace

Expected<void> writeOneSignal(ExportContext &context)
{
    int number = 0;
    for (const std::string &id : context.tree().entries) {
        const std::string file = ++number == 1 ? "bundle.json" : "bundle-" + formatNumber(std::int64_t(number)) + ".json";
        context.json(file, OneSignalJourney(context, *context.tree().journey.node(id)).write());
        const std::string head = "-H \"Authorization: Key $REST_API_KEY\" -H 'Content-Type: application/json'";
        context.step({TL_TEXT("Export", "Templates. Note the id in each answer and fill it into mapping.json."), {}},
                     "    jq -c '.templates[]' " + file + " | while IFS= read -r body; do\n      curl --fail https://api.onesignal.com/templates \\\n        "
                         + head + " -d \"$body\"; done");
        context.step({TL_TEXT("Export", "Segments, in-app messages and webhooks that the placeholders name: make them in the dashboard."), {}}, {});
        context.step({TL_TEXT("Export", "Export again with the mapping, then create the journey; it begins as a draft."), {}},
                     "    jq -c '.journey' " + file + " | curl --fail \"https://api.onesignal.com/apps/$APP_ID/journeys\" \\\n      " + head + " -d @-");
    }
    if (number > 1)
        context.loss({}, {TL_TEXT("Export", "%1 entries of one journey"), {formatNumber(std::int64_t(number))}},
                     {TL_TEXT("Export", "a journey for each"), {}}, LossSeverity::Changes);
    return {};
}

} // namespace throughline
