// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/derived_field.h"
#include "model/export/journey_facts.h"
#include "model/export/klaviyo_conditions.h"
#include "model/export/text_language.h"
#include "model/export/writers.h"
#include "model/journey/node_kinds.h"
#include "model/values/number.h"
#include "model/values/term.h"

#include <algorithm>
#include <cmath>

namespace throughline {

namespace {

/// One flow of Klaviyo: a list of actions that name the next one; branches never join again.
class KlaviyoFlow
{
public:
    KlaviyoFlow(ExportContext &context, const Node &entry)
        : m_context(context)
        , m_tree(context.tree())
        , m_entry(entry)
        , m_facts(wayFacts(m_tree))
        , m_conditions(context)
    {
    }

    Expected<Json> write()
    {
        Json definition{{"triggers", Json::array()}};
        Json reentry;
        writeTrigger(definition["triggers"], reentry);
        if (const Node *goal = endingGoalNode(m_context.journey()))
            definition["profile_filter"]
                = KlaviyoConditions::single(m_conditions.sinceStart(std::get<GoalNode>(goal->parameters).event, "equals", 0));
        Json first = behind(m_entry, "out");
        if (const auto *event = std::get_if<EntryEvent>(&m_entry.parameters); event && !event->filter.isEveryone())
            first = split(m_entry.id + ".filter", m_conditions.of(m_entry.id, event->filter), std::move(first), Json());
        if (first.is_null())
            return tl::unexpected(wrongProblem("TL702", TL_TEXT("Export", "\"%1\" leads to no step that Klaviyo could take."), {nodeName(m_entry)}));
        definition["actions"] = std::move(m_actions);
        definition["entry_action_id"] = std::move(first);
        if (!reentry.is_null())
            definition["reentry_criteria"] = std::move(reentry);
        std::string name = m_context.journey().name;
        if (m_tree.entries.size() > 1)
            name += " (" + nodeName(m_entry) + ")";
        Json flow{{"data", {{"type", "flow"}, {"attributes", {{"name", name}, {"definition", std::move(definition)}}}}}};
        return Json{{"flow", std::move(flow)}, {"segments", std::move(m_segments)}, {"templates", std::move(m_templates)}};
    }

private:
    void lose(const Node &node, Message what, Message instead, LossSeverity severity = LossSeverity::Changes)
    {
        m_context.loss(node.id, std::move(what), std::move(instead), severity);
    }

    void writeTrigger(Json &triggers, Json &reentry)
    {
        ReEntry again = ReEntry::Never;
        Duration pause;
        if (const auto *event = std::get_if<EntryEvent>(&m_entry.parameters)) {
            triggers.push_back({{"type", "metric"}, {"id", m_conditions.metric(event->event)}});
            again = event->reEntry;
            pause = event->pause;
        } else {
            const auto &from = std::get<EntryAudience>(m_entry.parameters);
            const Audience *audience = m_context.project().audience(from.audience);
            const std::string name = audience ? audience->name : from.audience;
            Rule rule;
            rule.kind = Rule::Kind::Audience;
            rule.audience = from.audience;
            m_segments.push_back({{"data", {{"type", "segment"}, {"attributes", {{"name", name}, {"definition", m_conditions.of(m_entry.id, rule)}}}}}});
            triggers.push_back({{"type", "segment"},
                                {"id", m_context.placeholder("segment." + slug(from.audience), {TL_TEXT("Export", "The id that Klaviyo gave the segment \"%1\"."), {name}},
                                                             "SEGMENT_" + slug(from.audience))}});
            lose(m_entry, {TL_TEXT("Export", "an entry at a moment, for all who are in the audience then"), {}},
                 {TL_TEXT("Export", "customers enter as soon as they belong to the segment"), {}});
            again = from.reEntry;
            pause = from.timing == EntryTiming::Recurring ? from.every : Duration{};
        }
        const std::int64_t hours = (pause.seconds + 3599) / 3600;
        if (again == ReEntry::Never)
            reentry = {{"duration", 1}, {"unit", "alltime"}};
        else if (hours > 0)
            reentry = {{"duration", hours % 24 == 0 ? hours / 24 : hours}, {"unit", hours % 24 == 0 ? "day" : "hour"}};
    }

    /// The id of the first action behind an exit, or null.
    Json behind(const Node &node, std::string_view exit)
    {
        const Node *next = m_tree.after(node.id, exit);
        return next ? std::visit([&](const auto &p) { return write(*next, p); }, next->parameters) : Json();
    }

    Json action(const std::string &id, const char *type, Json data, Json next)
    {
        m_actions.push_back({{"temporary_id", id}, {"type", type}, {"data", std::move(data)}, {"links", {{"next", std::move(next)}}}});
        return id;
    }
    Json split(const std::string &id, Json filter, Json yes, Json no)
    {
        m_actions.push_back({{"temporary_id", id}, {"type", "conditional-split"}, {"data", {{"profile_filter", std::move(filter)}}},
                             {"links", {{"next_if_true", std::move(yes)}, {"next_if_false", std::move(no)}}}});
        return id;
    }
    Json delay(const std::string &id, const Node &node, Duration duration, Json next)
    {
        const std::int64_t minutes = (duration.seconds + 59) / 60;
        if (minutes * 60 != duration.seconds)
            lose(node, {TL_TEXT("Export", "a wait of %1"), {formatDuration(duration)}},
                 {TL_TEXT("Export", "a wait of %1"), {formatDuration(Duration::minutes(minutes))}}, LossSeverity::Cosmetic);
        const char *unit = minutes % 1440 == 0 ? "days" : minutes % 60 == 0 ? "hours" : "minutes";
        const std::int64_t value = minutes % 1440 == 0 ? minutes / 1440 : minutes % 60 == 0 ? minutes / 60 : minutes;
        return action(id, "time-delay", {{"unit", unit}, {"value", value}}, std::move(next));
    }
    Json untilHour(const std::string &id, TimeOfDay time, std::optional<Weekday> day, Json next)
    {
        Json data{{"target_time", formatTimeOfDay(time) + ":00"}, {"timezone", "profile"}};
        if (day)
            data["target_days"] = Json::array({EnumChoices<Weekday>::choices()[std::size_t(*day)].key});
        return action(id, "target-date", std::move(data), std::move(next));
    }

    Json write(const Node &, const EntryAudience &) { return {}; }
    Json write(const Node &, const EntryEvent &) { return {}; }
    Json write(const Node &, const NoteNode &) { return {}; }
    Json write(const Node &, const ExitNode &) { return {}; }

    Json write(const Node &node, const WaitNode &wait)
    {
        Json next = behind(node, "out");
        switch (wait.waitFor) {
        case WaitFor::Duration: return delay(node.id, node, wait.duration, std::move(next));
        case WaitFor::LocalHour: return untilHour(node.id, wait.hour, {}, std::move(next));
        case WaitFor::Weekday: return untilHour(node.id, wait.hour, wait.weekday, std::move(next));
        case WaitFor::Date:
        case WaitFor::DateField: break;
        }
        lose(node, {TL_TEXT("Export", "a wait for a date"), {}}, {TL_TEXT("Export", "no wait"), {}}, LossSeverity::Blocker);
        return next;
    }

    Json write(const Node &node, const WaitEventNode &wait)
    {
        lose(node, {TL_TEXT("Export", "going on as soon as it happens"), {}},
             {TL_TEXT("Export", "a wait of the whole window (%1), then a check whether it happened"), {formatDuration(wait.window)}});
        const std::string event = wait.what == AwaitedEvent::Named ? wait.event
            : wait.what == AwaitedEvent::Converted                 ? goalEvent()
            : engagementMetric(node, wait.what == AwaitedEvent::Seen ? "seen" : wait.what == AwaitedEvent::Replied ? "replied" : "clicked");
        Json yes = behind(node, "happened");
        Json no = behind(node, "timedOut");
        Json check = split(node.id + ".check", KlaviyoConditions::single(m_conditions.sinceStart(event, "greater-than", 0)), std::move(yes), std::move(no));
        return delay(node.id, node, wait.window, std::move(check));
    }

    std::string engagementMetric(const Node &node, const std::string &word)
    {
        const Node *message = askedMessage(m_tree, m_facts, node);
        const Channel channel = message ? channelOf(*message).value_or(Channel::Email) : Channel::Email;
        lose(node, {TL_TEXT("Export", "whether this very message was %1"), {word}},
             {TL_TEXT("Export", "whether any message of %1 was, since the start of the flow"), {term(info(channel).name)}});
        return word + "_" + std::string(info(channel).key);
    }

    Json write(const Node &node, const SplitRuleNode &rules)
    {
        Json next = behind(node, "else");
        for (std::size_t i = rules.branches.size(); i-- > 0;) {
            Json yes = behind(node, rules.branches[i].id);
            next = split(i == 0 ? node.id : node.id + "." + rules.branches[i].id, m_conditions.of(node.id, rules.branches[i].rule), std::move(yes), std::move(next));
        }
        return next;
    }

    Json write(const Node &node, const SplitEngagementNode &looks)
    {
        Json next = behind(node, "else");
        for (std::size_t i = looks.branches.size(); i-- > 0;) {
            const EngagementBranch &branch = looks.branches[i];
            const std::string event = branch.engagement == EngagementKind::Converted
                ? goalEvent()
                : engagementMetric(node, EnumChoices<EngagementKind>::choices()[std::size_t(branch.engagement)].key);
            Json yes = behind(node, branch.id);
            next = split(i == 0 ? node.id : node.id + "." + branch.id, KlaviyoConditions::single(m_conditions.sinceStart(event, "greater-than", 0)),
                         std::move(yes), std::move(next));
        }
        return next;
    }

    /// 70/20/10 becomes 70 %, then 67 % of the rest (66.67 rounded: percentages are whole there).
    Json write(const Node &node, const SplitExperimentNode &experiment)
    {
        lose(node, {TL_TEXT("Export", "the same arm whenever the customer comes back"), {}}, {TL_TEXT("Export", "a new draw in each run"), {}});
        std::vector<std::int64_t> shares;
        double rest = 100;
        double left = 1;
        bool isExact = true;
        std::string words;
        for (std::size_t i = 0; i < experiment.arms.size(); ++i) {
            const double weight = experiment.arms[i].weight;
            const bool isLast = i + 1 == experiment.arms.size();
            const double exact = rest > 0 ? weight / rest * 100 : 0;
            shares.push_back(isLast ? 100 : std::clamp<std::int64_t>(std::llround(exact), 0, 100));
            isExact = isExact && (isLast || std::abs(double(shares.back()) - exact) < 1e-9);
            words += (words.empty() ? "" : " / ") + formatFixed(left * double(shares.back()), 2);
            left *= 1 - double(shares.back()) / 100;
            rest -= weight;
        }
        if (!isExact)
            lose(node, {TL_TEXT("Export", "these weights as a chain of whole percentages"), {}},
                 {TL_TEXT("Export", "%1 percent of the customers"), {words}});
        Json next;
        for (std::size_t i = experiment.arms.size(); i-- > 0;) {
            Json way = behind(node, experiment.arms[i].id);
            if (i + 1 == experiment.arms.size()) {
                next = std::move(way);
                continue;
            }
            Json sample{{"type", "profile-sample"}, {"percentage", shares[i]}};
            next = split(i == 0 ? node.id : node.id + "." + experiment.arms[i].id, KlaviyoConditions::single(std::move(sample)), std::move(way), std::move(next));
        }
        return next;
    }

    Json write(const Node &node, const GoalNode &goal)
    {
        lose(node, {TL_TEXT("Export", "the goal \"%1\" within %2"), {goal.event, formatDuration(goal.window)}},
             goal.endsJourney ? Message{TL_TEXT("Export", "a filter of the flow, asked again at every action"), {}}
                              : Message{TL_TEXT("Export", "nothing; measure it in your reports"), {}});
        return behind(node, "out");
    }

    Json write(const Node &node, const MessageNode &message)
    {
        reportMessageLosses(m_context, node, message, {.localHour = true});
        Json first = send(node, message, behind(node, "sent"));
        if (message.sendTime == SendTime::LocalHour)
            first = untilHour(node.id + ".hour", message.localHour, {}, std::move(first));
        if (message.delay.seconds > 0)
            first = delay(node.id + ".delay", node, message.delay, std::move(first));
        return first;
    }

    std::string text(const Node &node, std::string_view slot, const std::string &source, const TextFacts &facts, bool isHtml = false)
    {
        return translated(m_context, node.id, slot, source, TextLanguage::Klaviyo, facts, isHtml);
    }

    Json send(const Node &node, const MessageNode &message, Json next)
    {
        const MessageContent content = contentAt(m_context, m_facts, node);
        reportContentLosses(m_context, node, content);
        if (message.channel == Channel::Email) {
            const std::string subject = content.text({SlotKind::Subject});
            Json mail{{"subject_line", text(node, "subject", subject.empty() ? content.text({SlotKind::Headline}) : subject, content.facts())},
                      {"template_id", htmlTemplate(node, content)}};
            for (const Sender &sender : m_context.project().brand.senders)
                if (sender.channel == Channel::Email && !sender.address.empty()) {
                    mail["from_email"] = sender.address;
                    mail["from_label"] = sender.name;
                }
            return action(node.id, "send-email", {{"message", std::move(mail)}, {"status", "draft"}}, std::move(next));
        }
        if (message.channel == Channel::Sms)
            return action(node.id, "send-sms",
                          {{"message", {{"body", text(node, "body", content.text({SlotKind::Body, SlotKind::Offer, SlotKind::Legal}), content.facts())}}}, {"status", "draft"}},
                          std::move(next));
        if (message.channel == Channel::Push)
            return action(node.id, "send-mobile-push",
                          {{"message", {{"title", text(node, "title", content.text({SlotKind::Headline}), content.facts())},
                                        {"body", text(node, "body", content.text({SlotKind::Body, SlotKind::Offer}), content.facts())}}},
                           {"status", "draft"}},
                          std::move(next));
        lose(node, {TL_TEXT("Export", "a message through %1"), {term(info(message.channel).name)}},
             {TL_TEXT("Export", "a webhook that hands the content to your own system"), {}});
        return hook(node, ownSystemAddress(m_context, "message"), contentBody(node).dump(), std::move(next));
    }

    std::string htmlTemplate(const Node &node, const MessageContent &content)
    {
        Json attributes{{"editor_type", "CODE"}, {"html", text(node, "body", emailHtml(m_context.project(), content), content.facts(), true)},
                        {"text", text(node, "text", plainText(content), content.facts())}};
        const std::string base = templateOf(node);
        std::string name = base;
        for (int i = 2;; ++i) {
            const auto known = m_known.find(name);
            if (known == m_known.end()) {
                m_known[name] = attributes;
                Json made{{"name", name}};
                made.update(attributes);
                m_templates.push_back({{"data", {{"type", "template"}, {"attributes", std::move(made)}}}});
                break;
            }
            if (known->second == attributes)
                break;
            name = base + " " + formatNumber(std::int64_t(i));
        }
        return m_context.placeholder("template." + slug(name), {TL_TEXT("Export", "The id that Klaviyo gave the template \"%1\"."), {name}}, "TEMPLATE_" + slug(name));
    }

    Json contentBody(const Node &node)
    {
        const MessageContent content = contentAt(m_context, m_facts, node);
        Json body{{"person", "{{ person.KlaviyoID }}"}, {"step", m_tree.origin(node.id)}, {"channel", std::string(info(content.channel).key)},
                  {"template", literalText(templateOf(node), TextLanguage::Klaviyo)}};
        for (const ContentSlot &slot : content.parts)
            if (!slot.text.empty())
                body["content"][slot.id] = text(node, slot.id, slot.text, content.facts());
        if (!content.link.empty())
            body["link"] = content.link;
        return body;
    }
    Json hook(const Node &node, const std::string &url, const std::string &body, Json next)
    {
        Json call{{"url", url}, {"headers", {{"Content-Type", "application/json"}}}, {"body", body}, {"name", nodeName(node)}};
        return action(node.id, "send-webhook", {{"message", std::move(call)}, {"status", "draft"}}, std::move(next));
    }

    Json write(const Node &node, const ProfileUpdateNode &update)
    {
        Json operation{{"operator", "update"}, {"property_key", update.field}};
        const bool isNumber = std::holds_alternative<std::int64_t>(update.value) || std::holds_alternative<double>(update.value);
        if (!update.expression.empty())
            lose(node, {TL_TEXT("Export", "a value that is worked out for the field \"%1\""), {update.field}}, {TL_TEXT("Export", "its expression as a text"), {}}, LossSeverity::Blocker);
        operation["property_type"] = !update.expression.empty() ? "string" : isNumber ? "numeric" : std::holds_alternative<bool>(update.value) ? "boolean" : "string";
        operation["property_value"] = !update.expression.empty() ? Json(update.expression)
            : std::holds_alternative<std::monostate>(update.value) ? Json("")
                                                                   : encodeScalar(update.value);
        Json next = behind(node, "out");
        Json operations = Json::array();
        operations.push_back(std::move(operation));
        return action(node.id, "update-profile", {{"profile_operations", std::move(operations)}, {"status", "draft"}}, std::move(next));
    }

    Json write(const Node &node, const AudienceSyncNode &sync)
    {
        const std::string list = m_context.placeholder("list." + slug(sync.list), {TL_TEXT("Export", "The id of the list \"%1\"."), {sync.list}}, "LIST_" + slug(sync.list));
        lose(node, {TL_TEXT("Export", "an audience on an ad platform (%1) for %2"), {sync.platform, formatDuration(sync.duration)}},
             {TL_TEXT("Export", "a list, which you connect with the platform; members stay in it"), {}});
        m_context.setting({TL_TEXT("Export", "Connect the list \"%1\" with %2."), {sync.list, sync.platform}});
        Json next = behind(node, "out");
        return action(node.id, "list-update", {{"name", nodeName(node)}, {"on_execution", sync.action == SyncAction::Add}, {"list_id", list}, {"status", "draft"}}, std::move(next));
    }

    Json write(const Node &node, const TaskAgentNode &task)
    {
        lose(node, {TL_TEXT("Export", "a task for a person in the queue \"%1\""), {task.queue}},
             {TL_TEXT("Export", "a webhook that creates it; the event \"tl_call_done\" tells that it was done"), {}});
        m_context.setting({TL_TEXT("Export", "Send the event \"tl_call_done\" when a task of the queue \"%1\" is done."), {task.queue}});
        Json yes = behind(node, "done");
        Json no = behind(node, "notReached");
        Json next = split(node.id + ".done", KlaviyoConditions::single(m_conditions.sinceStart("tl_call_done", "greater-than", 0)), std::move(yes), std::move(no));
        next = delay(node.id + ".window", node, task.window, std::move(next));
        Json body = contentBody(node);
        body["queue"] = literalText(task.queue, TextLanguage::Klaviyo);
        return hook(node, ownSystemAddress(m_context, "task"), body.dump(), std::move(next));
    }

    Json write(const Node &node, const WebhookNode &call)
    {
        if (m_context.journey().edge(m_tree.origin(node.id), "failed"))
            lose(node, {TL_TEXT("Export", "a way of its own for a call that fails"), {}}, {TL_TEXT("Export", "they go on with the others"), {}});
        if (call.method != HttpMethod::Post)
            lose(node, {TL_TEXT("Export", "the method %1"), {EnumChoices<HttpMethod>::choices()[std::size_t(call.method)].key}}, {TL_TEXT("Export", "POST"), {}}, LossSeverity::Blocker);
        Json next = behind(node, "ok");
        return hook(node, text(node, "address", call.address, {}), text(node, "body", call.body, {}), std::move(next));
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
    KlaviyoConditions m_conditions;
    Json m_actions = Json::array();
    Json m_segments = Json::array();
    Json m_templates = Json::array();
    std::map<std::string, Json> m_known;
};

} // namespace

Expected<void> writeKlaviyo(ExportContext &context)
{
    int number = 0;
    for (const std::string &id : context.tree().entries) {
        auto flow = KlaviyoFlow(context, *context.tree().journey.node(id)).write();
        if (!flow)
            return tl::unexpected(flow.error());
        const std::string file = ++number == 1 ? "bundle.json" : "bundle-" + formatNumber(std::int64_t(number)) + ".json";
        context.json(file, *flow);
        const std::string head = "-H \"Authorization: Klaviyo-API-Key $KEY\" -H 'revision: 2026-07-15' \\\n        -H 'Content-Type: application/vnd.api+json'";
        const auto each = [&](const char *list) {
            return "    jq -c '." + std::string(list) + "[]' " + file + " | while IFS= read -r body; do\n      curl --fail https://a.klaviyo.com/api/" + list
                + " \\\n        " + head + " -d \"$body\"; done";
        };
        context.step({TL_TEXT("Export", "Templates. Note the id in each answer and fill it into mapping.json."), {}}, each("templates"));
        context.step({TL_TEXT("Export", "Segments; note their ids too."), {}}, each("segments"));
        context.step({TL_TEXT("Export", "Metrics and lists: look up the ids of your account."), {}},
                     "    curl --fail https://a.klaviyo.com/api/metrics " + head);
        context.step({TL_TEXT("Export", "Export again with the mapping, then create the flow; its messages begin as drafts."), {}},
                     "    jq -c '.flow' " + file + " | curl --fail https://a.klaviyo.com/api/flows \\\n        " + head + " -d @-");
    }
    if (number > 1)
        context.loss({}, {TL_TEXT("Export", "%1 entries of one journey"), {formatNumber(std::int64_t(number))}},
                     {TL_TEXT("Export", "a flow for each"), {}}, LossSeverity::Changes);
    return {};
}

} // namespace throughline
