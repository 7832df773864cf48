// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/derived_field.h"
#include "model/export/foreign/foreign_journey.h"
#include "model/values/number.h"

#include <algorithm>
#include <array>

namespace throughline {

namespace {

std::string idOf(const Json &action)
{
    const std::string own = textOf(action, "temporary_id");
    return own.empty() ? textOf(action, "id") : own;
}

/// "properties['tier']" → "tier".
std::string fieldOf(const std::string &property)
{
    const std::size_t open = property.find("['");
    const std::size_t close = property.rfind("']");
    return open != std::string::npos && close != std::string::npos && close > open + 2 ? property.substr(open + 2, close - open - 2) : property;
}

Scalar scalarOf(const Json &value)
{
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_number_integer())
        return value.get<std::int64_t>();
    if (value.is_number())
        return value.get<double>();
    return value.is_string() ? value.get<std::string>() : std::string();
}

std::optional<Comparison> comparisonOf(const std::string &word)
{
    constexpr std::array<std::pair<std::string_view, Comparison>, 11> words{{
        {"equals", Comparison::Equal}, {"not-equals", Comparison::NotEqual}, {"less-than", Comparison::Less},
        {"less-than-or-equal", Comparison::LessOrEqual}, {"greater-than", Comparison::Greater},
        {"greater-than-or-equal", Comparison::GreaterOrEqual}, {"contains", Comparison::Contains},
        {"starts-with", Comparison::StartsWith}, {"is-set", Comparison::IsSet}, {"not-set", Comparison::IsNotSet},
        {"in", Comparison::In}}};
    for (const auto &[known, comparison] : words)
        if (known == word)
            return comparison;
    return std::nullopt;
}

Duration unitOf(const std::string &unit)
{
    if (unit == "minutes")
        return Duration::minutes(1);
    if (unit == "hours" || unit == "hour")
        return Duration::hours(1);
    if (unit == "weeks" || unit == "week")
        return Duration::days(7);
    if (unit == "months" || unit == "month")
        return Duration::days(30);
    return Duration::days(1);
}

/// A flow: actions that name the next one.
class KlaviyoReader
{
public:
    explicit KlaviyoReader(const Json &attributes)
        : m_definition(memberOf(attributes, "definition"))
        , m_journey(textOf(attributes, "name"), TL_TEXT("Import", "Klaviyo flow"))
    {
    }

    Expected<ImportedProject> read()
    {
        const Json &actions = memberOf(m_definition, "actions");
        if (actions.size() > maxForeignSteps)
            return tl::unexpected(wrongProblem("TL723", TL_TEXT("Import", "The file holds more than %1 steps."), {formatNumber(std::int64_t(maxForeignSteps))}));
        readTrigger();
        for (const Json &action : actions)
            if (!idOf(action).empty())
                readAction(action);
        std::string first = textOf(m_definition, "entry_action_id");
        if (first.empty() && !actions.empty())
            first = idOf(actions.front());
        m_journey.way(entry, "out", first);
        if (const Json &filter = memberOf(m_definition, "profile_filter"); filter.is_object())
            readFilter(filter);
        return m_journey.take();
    }

private:
    static constexpr const char *entry = "trigger";

    void readTrigger()
    {
        const Json &triggers = memberOf(m_definition, "triggers");
        const Json first = triggers.is_array() && !triggers.empty() ? triggers.front() : Json();
        const std::string type = textOf(first, "type");
        const std::string id = textOf(first, "id");
        if (triggers.is_array() && triggers.size() > 1)
            m_journey.leaveOut(entry, {TL_TEXT("Import", "Only the first of %1 triggers was taken over."), {formatNumber(std::int64_t(triggers.size()))}});
        const ReEntry again = memberOf(m_definition, "reentry_criteria").is_object()
                && textOf(memberOf(m_definition, "reentry_criteria"), "unit") == "alltime"
            ? ReEntry::Never : ReEntry::AfterExit;
        if (type == "metric") {
            EntryEvent event;
            event.event = eventOf(id);
            event.reEntry = again;
            if (memberOf(first, "trigger_filter").is_object())
                m_journey.leaveOut(entry, {TL_TEXT("Import", "The filter of the trigger was left out."), {}});
            m_journey.add(entry, id, event);
            return;
        }
        EntryAudience from;
        from.audience = m_journey.audience(id.empty() ? "Everyone" : type + " " + id);
        from.reEntry = again;
        m_journey.leaveOut(entry, {TL_TEXT("Import", "The %1 \"%2\" is an audience that holds everyone until its rule is drawn."), {type.empty() ? "trigger" : type, id}});
        m_journey.add(entry, id, from);
    }

    /// Our own placeholders name the event; an account's ids do not.
    std::string eventOf(const std::string &metric)
    {
        if (metric.starts_with("METRIC_"))
            return metric.substr(7);
        m_journey.leaveOut(metric, {TL_TEXT("Import", "The metric \"%1\" is taken as an event of that name."), {metric}});
        return metric;
    }

    void readFilter(const Json &filter)
    {
        const auto goal = goalOf(filter);
        if (goal.empty())
            return m_journey.leaveOut(entry, {TL_TEXT("Import", "The filter of the flow was left out."), {}});
        GoalNode node;
        node.event = goal;
        m_journey.add("goal", {}, node);
        m_journey.leaveOut(entry, {TL_TEXT("Import", "The filter of the flow stands as the goal \"%1\", which ends the journey."), {goal}});
    }

    /// "Not once since the start of the flow", as our own bundles say it; else nothing.
    std::string goalOf(const Json &filter)
    {
        const Json &groups = memberOf(filter, "condition_groups");
        if (!groups.is_array() || groups.size() != 1 || memberOf(groups.front(), "conditions").size() != 1)
            return {};
        const Json &condition = memberOf(groups.front(), "conditions").front();
        const bool isNever = textOf(condition, "type") == "profile-metric"
            && memberOf(memberOf(condition, "measurement_filter"), "value") == 0
            && textOf(memberOf(condition, "measurement_filter"), "operator") == "equals";
        return isNever ? eventOf(textOf(condition, "metric_id")) : std::string();
    }

    void readAction(const Json &action)
    {
        const std::string id = idOf(action);
        const std::string type = textOf(action, "type");
        const Json &data = memberOf(action, "data");
        const Json &links = memberOf(action, "links");
        const std::string next = textOf(links, "next");
        if (type == "time-delay" || type == "target-date" || type == "countdown-delay")
            readWait(id, type, data, next);
        else if (type == "send-email" || type == "send-sms" || type == "send-mobile-push" || type == "send-whatsapp")
            readMessage(id, type, data, next);
        else if (type == "conditional-split" || type == "trigger-split" || type == "action-output-split")
            readSplit(id, type, data, links);
        else if (type == "update-profile")
            readUpdate(id, data, next);
        else if (type == "send-webhook") {
            const Json &message = memberOf(data, "message").is_object() ? memberOf(data, "message") : data;
            WebhookNode hook;
            hook.address = textOf(message, "url").empty() ? "https://hooks.example/" + slug(id) : textOf(message, "url");
            hook.body = textOf(message, "body");
            m_journey.add(id, textOf(message, "name"), hook);
            m_journey.way(id, "ok", next);
        } else if (type == "list-update") {
            AudienceSyncNode sync;
            sync.platform = "Klaviyo";
            sync.list = textOf(data, "list_id");
            sync.template_ = m_journey.messageTemplate(sync.list, Channel::Ad, {}, {});
            m_journey.add(id, textOf(data, "name"), sync);
            m_journey.way(id, "out", next);
            m_journey.leaveOut(id, {TL_TEXT("Import", "A change of the list \"%1\" stands as an audience of an ad platform."), {sync.list}});
        } else {
            const std::string onward = next.empty() ? firstLink(links) : next;
            m_journey.leaveOut(id, {TL_TEXT("Import", "The action \"%1\" was left out."), {type}});
            m_journey.skip(id, onward);
        }
    }

    static std::string firstLink(const Json &links)
    {
        if (links.is_structured())
            for (const auto &[key, link] : links.items()) {
                if (link.is_string())
                    return link.get<std::string>();
                if (const std::string inner = textOf(link, "next"); !inner.empty())
                    return inner;
            }
        return {};
    }

    void readWait(const std::string &id, const std::string &type, const Json &data, const std::string &next)
    {
        WaitNode wait;
        const auto hour = parseTimeOfDay(textOf(data, type == "target-date" ? "target_time" : "delay_until_time").substr(0, 5));
        const Json &days = memberOf(data, type == "target-date" ? "target_days" : "delay_until_weekdays");
        const bool hasDay = days.is_array() && !days.empty() && days.front().is_string();
        if (hour)
            wait.hour = *hour;
        if (type == "target-date") {
            wait.waitFor = hasDay ? WaitFor::Weekday : WaitFor::LocalHour;
            if (hasDay && !readWeekday(days.front().get<std::string>(), wait.weekday))
                wait.waitFor = WaitFor::LocalHour;
            if (hasDay && days.size() > 1)
                m_journey.leaveOut(id, {TL_TEXT("Import", "Of several weekdays only the first was taken over."), {}});
        } else {
            const std::int64_t value = wholeOf(data, "value", 1, 0, 10000);
            wait.duration = Duration{value * unitOf(textOf(data, "unit")).seconds};
            if (hour || hasDay)
                m_journey.leaveOut(id, {TL_TEXT("Import", "The hour or weekday on which the wait ends was left out."), {}});
            if (type == "countdown-delay")
                m_journey.leaveOut(id, {TL_TEXT("Import", "A countdown to a date stands as a wait of its length."), {}});
        }
        m_journey.add(id, {}, wait);
        m_journey.way(id, "out", next);
    }

    static bool readWeekday(const std::string &word, Weekday &day)
    {
        const auto &choices = EnumChoices<Weekday>::choices();
        for (std::size_t i = 0; i < choices.size(); ++i)
            if (choices[i].key == word) {
                day = Weekday(i);
                return true;
            }
        return false;
    }

    void readMessage(const std::string &id, const std::string &type, const Json &data, const std::string &next)
    {
        const Json &message = memberOf(data, "message").is_object() ? memberOf(data, "message") : data;
        MessageNode node;
        node.channel = type == "send-email" ? Channel::Email : type == "send-mobile-push" ? Channel::Push : Channel::Sms;
        const std::string subject = node.channel == Channel::Email ? textOf(message, "subject_line") : textOf(message, "title");
        const std::string name = textOf(message, "name").empty() ? (subject.empty() ? id : subject) : textOf(message, "name");
        std::string body = textOf(message, "body");
        if (const std::string page = textOf(message, "template_id"); !page.empty()) {
            m_journey.leaveOut(id, {TL_TEXT("Import", "The template \"%1\" is in the account; what the message says is not in the file."), {page}});
        } else if (body.find("{{") != std::string::npos || body.find("{%") != std::string::npos) {
            m_journey.leaveOut(id, {TL_TEXT("Import", "The text holds Klaviyo's tags, which are not Liquid: look through it."), {}});
        }
        if (type == "send-whatsapp")
            m_journey.leaveOut(id, {TL_TEXT("Import", "A WhatsApp message stands as an SMS."), {}});
        node.template_ = m_journey.messageTemplate(name, node.channel, subject, body);
        m_journey.add(id, name, node);
        m_journey.way(id, "sent", next);
    }

    void readSplit(const std::string &id, const std::string &type, const Json &data, const Json &links)
    {
        const std::string yes = textOf(links, "next_if_true");
        const std::string no = textOf(links, "next_if_false");
        const Json &filter = memberOf(data, "profile_filter");
        if (const auto share = sampleShare(filter)) {
            SplitExperimentNode experiment;
            experiment.arms = {{"a", "A", *share, false, {}}, {"b", "B", 100 - *share, false, {}}};
            m_journey.add(id, {}, experiment);
            m_journey.way(id, "a", yes);
            m_journey.way(id, "b", no);
            return;
        }
        SplitRuleNode split;
        RuleBranch branch;
        branch.id = "yes";
        branch.label = "Yes";
        const auto rule = type == "conditional-split" ? ruleOf(filter) : std::nullopt;
        branch.rule = rule ? *rule : m_journey.unreadRule(id, id, filter.is_null() ? type : filter.dump().substr(0, 200));
        split.branches.push_back(std::move(branch));
        m_journey.add(id, {}, split);
        m_journey.way(id, "yes", yes);
        m_journey.way(id, "else", no);
    }

    static std::optional<double> sampleShare(const Json &filter)
    {
        const Json &groups = memberOf(filter, "condition_groups");
        if (!groups.is_array() || groups.size() != 1 || memberOf(groups.front(), "conditions").size() != 1)
            return std::nullopt;
        const Json &condition = memberOf(groups.front(), "conditions").front();
        const Json &share = memberOf(condition, "percentage");
        if (textOf(condition, "type") != "profile-sample" || !share.is_number())
            return std::nullopt;
        return std::clamp(share.get<double>(), 0.0, 100.0);
    }

    /// Conditions of a group are alternatives; groups hold together.
    std::optional<Rule> ruleOf(const Json &filter)
    {
        const Json &groups = memberOf(filter, "condition_groups");
        if (!groups.is_array() || groups.empty() || groups.size() > 50)
            return std::nullopt;
        Rule all;
        for (const Json &group : groups) {
            const Json &conditions = memberOf(group, "conditions");
            if (!conditions.is_array() || conditions.empty() || conditions.size() > 50)
                return std::nullopt;
            Rule any;
            any.kind = Rule::Kind::Any;
            for (const Json &condition : conditions) {
                auto leaf = leafOf(condition);
                if (!leaf)
                    return std::nullopt;
                any.children.push_back(std::move(*leaf));
            }
            all.children.push_back(any.children.size() == 1 ? Rule(any.children.front()) : any);
        }
        return all.children.size() == 1 ? Rule(all.children.front()) : all;
    }

    std::optional<Rule> leafOf(const Json &condition)
    {
        const std::string type = textOf(condition, "type");
        Rule rule;
        if (type == "profile-property") {
            const Json &filter = memberOf(condition, "filter");
            const auto comparison = comparisonOf(textOf(filter, "operator"));
            if (!comparison)
                return std::nullopt;
            rule.kind = Rule::Kind::Field;
            rule.field = fieldOf(textOf(condition, "property"));
            rule.comparison = *comparison;
            const Json &value = memberOf(filter, "value");
            if (value.is_array())
                for (const Json &each : value)
                    rule.values.push_back(scalarOf(each));
            else if (!value.is_null())
                rule.values.push_back(scalarOf(value));
            const bool takesNone = *comparison == Comparison::IsSet || *comparison == Comparison::IsNotSet;
            const bool isComplete = takesNone ? rule.values.empty() : *comparison == Comparison::In ? !rule.values.empty() : rule.values.size() == 1;
            return isComplete && !rule.field.empty() ? std::optional(rule) : std::nullopt;
        }
        if (type == "profile-metric" && textOf(condition, "measurement") == "count") {
            const Json &filter = memberOf(condition, "measurement_filter");
            const auto comparison = comparisonOf(textOf(filter, "operator"));
            const Json &value = memberOf(filter, "value");
            const Json &time = memberOf(condition, "timeframe_filter");
            const bool isWindow = textOf(time, "operator") == "in-the-last";
            const bool isKnown = isWindow || textOf(time, "operator") == "alltime" || textOf(time, "operator") == "flow-start";
            if (!comparison || !value.is_number_integer() || !isKnown)
                return std::nullopt;
            rule.kind = Rule::Kind::History;
            const std::string event = eventOf(textOf(condition, "metric_id"));
            rule.history = event == "purchase" ? History::Purchases : History::Behaviours;
            rule.eventKind = event == "purchase" ? "" : event;
            rule.comparison = *comparison;
            rule.values = {value.get<std::int64_t>()};
            if (isWindow)
                rule.within = Duration{wholeOf(time, "quantity", 1, 1, 10000) * unitOf(textOf(time, "unit")).seconds};
            else if (textOf(time, "operator") == "flow-start")
                m_journey.leaveOut(event, {TL_TEXT("Import", "\"Since the start of the flow\" stands as \"ever\"."), {}});
            return rule;
        }
        return std::nullopt;
    }

    void readUpdate(const std::string &id, const Json &data, const std::string &next)
    {
        const Json &operations = memberOf(data, "profile_operations");
        if (!operations.is_array() || operations.empty()) {
            m_journey.leaveOut(id, {TL_TEXT("Import", "The action \"%1\" was left out."), {"update-profile"}});
            return m_journey.skip(id, next);
        }
        ProfileUpdateNode update;
        update.field = fieldOf(textOf(operations.front(), "property_key"));
        update.value = scalarOf(memberOf(operations.front(), "property_value"));
        if (operations.size() > 1)
            m_journey.leaveOut(id, {TL_TEXT("Import", "Of %1 changes of the profile only the first was taken over."), {formatNumber(std::int64_t(operations.size()))}});
        m_journey.add(id, {}, update);
        m_journey.way(id, "out", next);
    }

    const Json &m_definition;
    ForeignJourney m_journey;
};

} // namespace

Expected<ImportedProject> importKlaviyo(const Json &json)
{
    const Json &flow = memberOf(json, "flow").is_object() ? memberOf(json, "flow") : json;
    return KlaviyoReader(memberOf(memberOf(flow, "data"), "attributes")).read();
}

} // namespace throughline
