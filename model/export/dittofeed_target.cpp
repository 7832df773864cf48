// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/derived_field.h"
#include "model/export/dittofeed_contents.h"
#include "model/export/dittofeed_segments.h"
#include "model/export/journey_facts.h"
#include "model/export/writers.h"
#include "model/journey/node_kinds.h"
#include "model/values/number.h"
#include "model/values/term.h"

#include <algorithm>
#include <set>

namespace throughline {

namespace {

constexpr const char *exitId = "ExitNode";

/// One journey of Dittofeed, from one entry of the tree. What is not there (goals, profile updates,
/// ad audiences, calls) becomes a check or a webhook, with a loss.
class DittofeedJourney
{
public:
    DittofeedJourney(ExportContext &context, const Node &entry)
        : m_context(context)
        , m_tree(context.tree())
        , m_entry(entry)
        , m_facts(wayFacts(m_tree))
        , m_segments(context)
        , m_contents(context, m_facts)
        , m_goal(endingGoal(context.journey()))
    {
    }

    Json write()
    {
        Json entry = writeEntry();
        Json journey{{"id", m_context.uuid("journey", m_entry.id)},
                     {"workspaceId", dittofeedWorkspace(m_context)},
                     {"name", m_context.journey().name + (m_tree.entries.size() > 1 ? " (" + nodeName(m_entry) + ")" : "")},
                     {"canRunMultiple", m_isRepeated}};
        journey["definition"] = {{"entryNode", std::move(entry)}, {"exitNode", {{"type", "ExitNode"}}}, {"nodes", std::move(m_nodes)}};
        return {{"journey", std::move(journey)},
                {"segments", m_segments.segments()},
                {"templates", m_contents.templates()},
                {"subscriptionGroups", m_segments.subscriptionGroups()},
                {"userProperties", m_contents.properties()}};
    }

private:
    void add(Json node) { m_nodes.push_back(std::move(node)); }
    void lose(const Node &node, Message what, Message instead, LossSeverity severity = LossSeverity::Changes)
    {
        m_context.loss(node.id, std::move(what), std::move(instead), severity);
    }

    /// Writes what stands behind an exit; the id of its first node.
    std::string behind(const Node &node, std::string_view exit)
    {
        const Node *next = m_tree.after(node.id, exit);
        return next ? step(*next) : exitId;
    }

    Json writeEntry()
    {
        if (const auto *event = std::get_if<EntryEvent>(&m_entry.parameters)) {
            m_isRepeated = event->reEntry == ReEntry::Always;
            m_isEventEntry = true;
            if (event->reEntry != ReEntry::Always || event->pause.seconds > 0)
                lose(m_entry, {TL_TEXT("Export", "when a customer may enter again (pause %1)"), {formatDuration(event->pause)}},
                     {TL_TEXT("Export", "each event starts a run of its own"), {}});
            m_key = m_context.placeholder("entry.key",
                                          {TL_TEXT("Export", "A property that the event \"%1\" shares with the events waited for, such as "
                                                             "cart_id. Empty: waits end after their whole window."), {event->event}},
                                          "");
            Json entry{{"type", "EventEntryNode"}, {"event", event->event}};
            if (!m_key.empty())
                entry["key"] = m_key;
            std::string first = behind(m_entry, "out");
            if (!event->filter.isEveryone())
                first = split(m_entry.id + ".filter", m_segments.ofRule(m_entry.id, event->filter, nodeName(m_entry)), first, exitId);
            entry["child"] = first;
            return entry;
        }
        const auto &from = std::get<EntryAudience>(m_entry.parameters);
        m_isRepeated = from.reEntry != ReEntry::Never;
        const Audience *audience = m_context.project().audience(from.audience);
        Rule rule;
        rule.kind = Rule::Kind::Audience;
        rule.audience = from.audience;
        lose(m_entry, {TL_TEXT("Export", "an entry at a moment, for all who are in the audience then"), {}},
             {TL_TEXT("Export", "customers enter as soon as they belong to the segment"), {}});
        return {{"type", "EntryNode"},
                {"segment", m_segments.ofRule(m_entry.id, rule, audience ? audience->name : from.audience)},
                {"child", behind(m_entry, "out")},
                {"reEnter", m_isRepeated}};
    }

    std::string split(const std::string &id, const std::string &segment, const std::string &yes, const std::string &no)
    {
        add({{"type", "SegmentSplitNode"}, {"id", id},
             {"variant", {{"type", "Boolean"}, {"segment", segment}, {"trueChild", yes}, {"falseChild", no}}}});
        return id;
    }

    std::string delay(const std::string &id, Json variant, const std::string &child)
    {
        add({{"type", "DelayNode"}, {"id", id}, {"variant", std::move(variant)}, {"child", child}});
        return id;
    }
    static Json seconds(Duration duration) { return {{"type", "Second"}, {"seconds", duration.seconds}}; }
    static Json localTime(TimeOfDay time)
    {
        return {{"type", "LocalTime"}, {"minute", time.minutes % 60}, {"hour", time.minutes / 60}};
    }

    std::string step(const Node &node)
    {
        return std::visit([&](const auto &parameters) { return write(node, parameters); }, node.parameters);
    }

    std::string write(const Node &, const EntryAudience &) { return exitId; }
    std::string write(const Node &, const EntryEvent &) { return exitId; }
    std::string write(const Node &, const NoteNode &) { return exitId; }
    std::string write(const Node &, const ExitNode &) { return exitId; }

    std::string write(const Node &node, const WaitNode &wait)
    {
        Json variant;
        switch (wait.waitFor) {
        case WaitFor::Duration: variant = seconds(wait.duration); break;
        case WaitFor::LocalHour: variant = localTime(wait.hour); break;
        case WaitFor::Weekday:
            variant = localTime(wait.hour);
            // Days are counted from Sunday.
            variant["allowedDaysOfWeek"] = Json::array({(int(wait.weekday) + 1) % 7});
            break;
        case WaitFor::Date:
            variant = {{"type", "UserProperty"},
                       {"userProperty", m_contents.property(derivedDate(m_context, node.id,
                                                             {TL_TEXT("Export", "a wait until %1"), {formatMoment(wait.date.value_or(Moment{}))}},
                                                             "date_" + m_tree.origin(node.id)))}};
            break;
        case WaitFor::DateField:
            variant = {{"type", "UserProperty"}, {"userProperty", m_contents.property(wait.field)}};
            if (wait.offset.seconds != 0) {
                variant["offsetSeconds"] = std::abs(wait.offset.seconds);
                variant["offsetDirection"] = wait.offset.seconds < 0 ? "before" : "after";
            }
            lose(node, {TL_TEXT("Export", "the hour %1 on the day of a date field"), {formatTimeOfDay(wait.hour)}},
                 {TL_TEXT("Export", "the moment that the field holds"), {}});
            break;
        }
        const std::string next = behind(node, "out");
        return delay(node.id, std::move(variant), next);
    }

    std::string write(const Node &node, const WaitEventNode &wait)
    {
        const std::string happened = behind(node, "happened");
        const std::string timedOut = behind(node, "timedOut");
        const bool isOwnEvent = wait.what == AwaitedEvent::Named || wait.what == AwaitedEvent::Converted;
        const std::string event = wait.what == AwaitedEvent::Named ? wait.event : goalEvent();
        if (!m_isEventEntry) {
            lose(node, {TL_TEXT("Export", "only what happens after the customer comes to this step"), {}},
                 {TL_TEXT("Export", "what happened in the last %1, before the step as well"), {formatDuration(wait.window)}});
            const std::string segment = isOwnEvent ? m_segments.ofEvent(node.id, event, wait.window) : asked(node, wait.what, wait.window);
            return waitFor(node, wait, segment, happened, timedOut);
        }
        if (isOwnEvent && !m_key.empty())
            return waitFor(node, wait, m_segments.ofKeyedEvent(event, m_key), happened, timedOut);
        // A run that an event started can only wait for events that carry its key.
        lose(node, {TL_TEXT("Export", "going on as soon as it happens, in a run that an event starts"), {}},
             {TL_TEXT("Export", "a wait of the whole window (%1), then a check whether it happened"), {formatDuration(wait.window)}});
        const std::string segment = isOwnEvent ? m_segments.ofEvent(node.id, event, wait.window) : asked(node, wait.what, wait.window);
        const std::string check = split(node.id + ".check", segment, happened, timedOut);
        return delay(node.id, seconds(wait.window), check);
    }

    std::string waitFor(const Node &node, const WaitEventNode &wait, const std::string &segment, const std::string &happened,
                        const std::string &timedOut)
    {
        add({{"type", "WaitForNode"}, {"id", node.id}, {"timeoutSeconds", wait.window.seconds}, {"timeoutChild", timedOut},
             {"segmentChildren", Json::array({{{"id", happened}, {"segmentId", segment}}})}});
        return node.id;
    }

    std::string asked(const Node &node, AwaitedEvent what, Duration window)
    {
        const EngagementKind kind = what == AwaitedEvent::Seen ? EngagementKind::Seen
            : what == AwaitedEvent::Replied                    ? EngagementKind::Replied
                                                               : EngagementKind::Clicked;
        return engagement(node, kind, window);
    }

    std::string engagement(const Node &node, EngagementKind kind, Duration window)
    {
        if (kind == EngagementKind::Converted)
            return m_segments.ofEvent(node.id, goalEvent(), window);
        const Node *message = askedMessage(m_tree, m_facts, node);
        const Channel channel = message ? channelOf(*message).value_or(Channel::Email) : Channel::Email;
        return m_segments.ofEngagement(node.id, channel, message ? m_contents.templateId(*message) : "none", kind, window);
    }

    std::string write(const Node &node, const SplitRuleNode &rules)
    {
        std::string next = behind(node, "else");
        for (std::size_t i = rules.branches.size(); i-- > 0;) {
            const RuleBranch &branch = rules.branches[i];
            const std::string id = i == 0 ? node.id : node.id + "." + branch.id;
            const std::string name = nodeName(node) + (branch.label.empty() ? "" : ", " + branch.label);
            next = split(id, m_segments.ofRule(node.id, branch.rule, name), behind(node, branch.id), next);
        }
        if (rules.branches.size() > 1)
            lose(node, {TL_TEXT("Export", "a split of %1 ways"), {formatNumber(std::int64_t(rules.branches.size() + 1))}},
                 {TL_TEXT("Export", "a chain of yes/no splits in the same order"), {}}, LossSeverity::Cosmetic);
        return next;
    }

    std::string write(const Node &node, const SplitEngagementNode &looks)
    {
        std::string next = behind(node, "else");
        for (std::size_t i = looks.branches.size(); i-- > 0;) {
            const EngagementBranch &branch = looks.branches[i];
            const std::string id = i == 0 ? node.id : node.id + "." + branch.id;
            next = split(id, engagement(node, branch.engagement, looks.window), behind(node, branch.id), next);
        }
        return next;
    }

    std::string write(const Node &node, const SplitExperimentNode &experiment)
    {
        Json children = Json::array();
        std::set<std::string> names;
        for (const Arm &arm : experiment.arms) {
            // Its canvas tells cohorts apart by their names.
            std::string name = arm.label.empty() ? arm.id : arm.label;
            if (!names.insert(name).second)
                names.insert(name += " (" + arm.id + ")");
            children.push_back({{"id", behind(node, arm.id)}, {"percent", arm.weight}, {"name", name}});
        }
        lose(node, {TL_TEXT("Export", "the same arm whenever the customer comes back"), {}},
             {TL_TEXT("Export", "a new draw in each run"), {}});
        add({{"type", "RandomCohortNode"}, {"id", node.id}, {"children", std::move(children)}});
        return node.id;
    }

    std::string write(const Node &node, const GoalNode &goal)
    {
        lose(node, {TL_TEXT("Export", "the goal \"%1\""), {goal.event}},
             goal.endsJourney ? Message{TL_TEXT("Export", "a check before each message whether it has been reached"), {}}
                              : Message{TL_TEXT("Export", "nothing; measure it in your reports"), {}});
        return behind(node, "out");
    }

    std::string write(const Node &node, const MessageNode &message)
    {
        reportMessageLosses(m_context, node, message, {.localHour = true});
        const std::string next = behind(node, "sent");
        const bool isNative = message.channel == Channel::Email || message.channel == Channel::Sms || message.channel == Channel::Push;
        Json sent{{"type", "MessageNode"}, {"id", node.id}, {"name", nodeName(node)}};
        const auto &free = m_context.project().policy.consentFree;
        if (isNative && std::ranges::find(free, message.channel) == free.end())
            sent["subscriptionGroupId"] = m_segments.subscriptionGroup(info(message.channel).key);
        if (isNative) {
            const char *type = message.channel == Channel::Email ? "Email" : message.channel == Channel::Sms ? "Sms" : "MobilePush";
            sent["variant"] = {{"type", type}, {"templateId", m_contents.message(node, message.channel)}};
        } else {
            lose(node, {TL_TEXT("Export", "a message through %1"), {term(info(message.channel).name)}},
                 {TL_TEXT("Export", "a webhook that hands the content to your own system"), {}});
            sent["variant"] = {{"type", "Webhook"}, {"templateId", m_contents.webhook(node, "POST", ownSystemAddress(m_context, "message"), m_contents.handedOver(node))}};
        }
        sent["child"] = next;
        sent["skipOnFailure"] = true;
        add(std::move(sent));
        std::string first = node.id;
        if (m_goal && m_facts.at(node.id).longest.seconds > 0) {
            // A rolling window as long as the way so far: what happened before the entry should not count.
            const Duration since{std::min(m_goal->window.seconds, m_facts.at(node.id).longest.seconds + message.delay.seconds)};
            first = split(node.id + ".goal", m_segments.ofEvent(node.id, m_goal->event, since), exitId, first);
        }
        if (message.sendTime == SendTime::LocalHour)
            first = delay(node.id + ".hour", localTime(message.localHour), first);
        if (message.delay.seconds > 0)
            first = delay(node.id + ".delay", seconds(message.delay), first);
        return first;
    }

    /// A value as JSON in a text that is rendered.
    static Json literal(const Scalar &value)
    {
        const auto *text = std::get_if<std::string>(&value);
        return text ? Json(literalText(*text, TextLanguage::Dittofeed)) : encodeScalar(value);
    }

    std::string write(const Node &node, const ProfileUpdateNode &update)
    {
        lose(node, {TL_TEXT("Export", "a change of the customer's field \"%1\""), {update.field}},
             {TL_TEXT("Export", "a webhook to the identify call of the same platform"), {}}, LossSeverity::Cosmetic);
        Json data{{"userId", "{{ user.id }}"}, {"traits", Json::object()}};
        data["traits"][update.field] = update.expression.empty()
            ? literal(update.value)
            : Json(m_contents.text(node, "expression", update.expression));
        const std::string host = m_context.placeholder("host", {TL_TEXT("Export", "The address of your Dittofeed, such as https://app.dittofeed.com"), {}},
                                                       "https://app.dittofeed.com");
        return webhook(node, "POST", host + "/api/public/apps/identify", data, behind(node, "out"), true);
    }

    std::string write(const Node &node, const AudienceSyncNode &sync)
    {
        lose(node, {TL_TEXT("Export", "an audience on an ad platform (%1)"), {sync.platform}},
             {TL_TEXT("Export", "a webhook that your own system answers"), {}});
        Json data = m_contents.handedOver(node);
        data["action"] = sync.action == SyncAction::Add ? "add" : "remove";
        data["platform"] = literalText(sync.platform, TextLanguage::Dittofeed);
        data["list"] = literalText(sync.list, TextLanguage::Dittofeed);
        data["days"] = sync.duration.seconds / 86400.0;
        return webhook(node, "POST", ownSystemAddress(m_context, "audience"), data, behind(node, "out"), true);
    }

    std::string write(const Node &node, const TaskAgentNode &task)
    {
        lose(node, {TL_TEXT("Export", "a task for a person in the queue \"%1\""), {task.queue}},
             {TL_TEXT("Export", "a webhook that creates it; the event \"tl_call_done\" tells that it was done"), {}});
        m_context.setting({TL_TEXT("Export", "Track the event \"tl_call_done\" when a task of the queue \"%1\" is done."), {task.queue}});
        const std::string done = behind(node, "done");
        const std::string missed = behind(node, "notReached");
        std::string next = done;
        if (done != missed) {
            const std::string check = split(node.id + ".done", m_segments.ofEvent(node.id, "tl_call_done", task.window), done, missed);
            next = delay(node.id + ".window", seconds(task.window), check);
        }
        Json data = m_contents.handedOver(node);
        data["queue"] = literalText(task.queue, TextLanguage::Dittofeed);
        return webhook(node, "POST", ownSystemAddress(m_context, "task"), data, next, true);
    }

    std::string write(const Node &node, const WebhookNode &hook)
    {
        const bool hasOwnFailure = m_context.journey().edge(m_tree.origin(node.id), "failed") != nullptr;
        if (hasOwnFailure)
            lose(node, {TL_TEXT("Export", "a way of its own for a call that fails"), {}}, {TL_TEXT("Export", "they go on with the others"), {}});
        const Json parsed = Json::parse(hook.body, nullptr, false);
        const Json data = m_contents.texts(node, "body", parsed.is_discarded() ? Json(hook.body) : parsed);
        const char *method = EnumChoices<HttpMethod>::choices()[std::size_t(hook.method)].key.c_str();
        return webhook(node, method, m_contents.text(node, "address", hook.address), data, behind(node, "ok"), hasOwnFailure);
    }

    std::string webhook(const Node &node, const char *method, const std::string &url, const Json &data, const std::string &next,
                        bool goesOnAfterFailure)
    {
        add({{"type", "MessageNode"}, {"id", node.id}, {"name", nodeName(node)},
             {"variant", {{"type", "Webhook"}, {"templateId", m_contents.webhook(node, method, url, data)}}},
             {"child", next}, {"skipOnFailure", goesOnAfterFailure}});
        return node.id;
    }

    std::string goalEvent() const { return m_goal ? m_goal->event : "purchase"; }

    ExportContext &m_context;
    const JourneyTree &m_tree;
    const Node &m_entry;
    std::map<std::string, WayFacts> m_facts;
    DittofeedSegments m_segments;
    DittofeedContents m_contents;
    const GoalNode *m_goal;
    std::string m_key;
    bool m_isEventEntry = false;
    bool m_isRepeated = false;
    Json m_nodes = Json::array();
};

void explainLoading(ExportContext &context, const std::string &file)
{
    const auto call = [&](const char *list, const char *path) {
        return "    jq -c '." + std::string(list) + "[]' " + file
            + " | while IFS= read -r body; do\n"
              "      curl --fail -X PUT \"$DITTOFEED/api/admin/"
            + path
            + "\" \\\n        -H \"Authorization: Bearer $ADMIN_API_KEY\" -H 'Content-Type: application/json' \\\n"
              "        -d \"$body\"; done";
    };
    context.step({TL_TEXT("Export", "Subscription groups, by which consent is asked."), {}}, call("subscriptionGroups", "subscription-groups"));
    context.step({TL_TEXT("Export", "User properties that texts and waits read."), {}}, call("userProperties", "user-properties"));
    context.step({TL_TEXT("Export", "Templates."), {}}, call("templates", "content/templates"));
    context.step({TL_TEXT("Export", "Segments."), {}}, call("segments", "segments"));
    context.step({TL_TEXT("Export", "The journey itself; it is created as not started. Look at it, then start it in the dashboard."), {}},
                 "    jq -c '.journey' " + file
                     + " | curl --fail -X PUT \"$DITTOFEED/api/admin/journeys\" \\\n"
                       "      -H \"Authorization: Bearer $ADMIN_API_KEY\" -H 'Content-Type: application/json' -d @-");
}

} // namespace

Expected<void> writeDittofeed(ExportContext &context)
{
    int number = 0;
    for (const std::string &id : context.tree().entries) {
        const Node &entry = *context.tree().journey.node(id);
        const std::string file = ++number == 1 ? "bundle.json" : "bundle-" + formatNumber(std::int64_t(number)) + ".json";
        context.json(file, DittofeedJourney(context, entry).write());
        explainLoading(context, file);
    }
    if (number > 1)
        context.loss({}, {TL_TEXT("Export", "%1 entries of one journey"), {formatNumber(std::int64_t(number))}},
                     {TL_TEXT("Export", "a journey for each"), {}}, LossSeverity::Changes);
    return {};
}

} // namespace throughline
