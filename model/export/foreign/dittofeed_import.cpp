// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/derived_field.h"
#include "model/export/foreign/foreign_journey.h"
#include "model/values/number.h"

#include <algorithm>
#include <cctype>

namespace throughline {

namespace {

Scalar scalarOf(const Json &value)
{
    if (value.is_number_integer())
        return value.get<std::int64_t>();
    if (value.is_number())
        return value.get<double>();
    const std::string text = value.is_string() ? value.get<std::string>() : std::string();
    if (text == "true" || text == "false")
        return text == "true";
    return text;
}

/// A journey with the segments and templates that stand beside it in a bundle, if they do.
class DittofeedReader
{
public:
    explicit DittofeedReader(const Json &bundle)
        : m_source(memberOf(bundle, "journey").is_object() ? memberOf(bundle, "journey") : bundle)
        , m_definition(memberOf(m_source, "definition").is_object() ? memberOf(m_source, "definition") : m_source)
        , m_journey(textOf(m_source, "name"), TL_TEXT("Import", "Dittofeed journey"))
    {
        for (const auto &[list, into] : {std::pair{"segments", &m_segments}, std::pair{"templates", &m_templates}, std::pair{"userProperties", &m_properties}})
            if (const Json &items = memberOf(bundle, list); items.is_array())
                for (const Json &item : items)
                    into->emplace(textOf(item, "id"), &item);
    }

    Expected<ImportedProject> read()
    {
        const Json &nodes = memberOf(m_definition, "nodes");
        if (!nodes.is_array() || nodes.size() > maxForeignSteps)
            return tl::unexpected(wrongProblem("TL723", TL_TEXT("Import", "The file holds more than %1 steps."), {formatNumber(std::int64_t(maxForeignSteps))}));
        readEntry(memberOf(m_definition, "entryNode"));
        m_journey.add("ExitNode", {}, ExitNode{});
        for (const Json &node : nodes)
            if (!textOf(node, "id").empty())
                readNode(node);
        return m_journey.take();
    }

private:
    void readEntry(const Json &entry)
    {
        if (textOf(entry, "type") == "EventEntryNode") {
            EntryEvent event;
            event.event = textOf(entry, "event");
            event.pause = Duration{};
            event.reEntry = ReEntry::Always;
            m_journey.add("EntryNode", event.event, event);
        } else {
            EntryAudience from;
            const std::string segment = textOf(entry, "segment");
            const auto known = m_segments.find(segment);
            const std::string name = known == m_segments.end() ? segment : textOf(*known->second, "name");
            from.audience = m_journey.audience(name.empty() ? "Everyone" : name, segmentRule("EntryNode", segment));
            const bool returns = memberOf(entry, "reEnter").is_boolean() && memberOf(entry, "reEnter").get<bool>();
            from.reEntry = returns ? ReEntry::AfterExit : ReEntry::Never;
            m_journey.leaveOut("EntryNode", {TL_TEXT("Import", "Customers entered as they came into the segment; here all of it enters at the start."), {}});
            m_journey.add("EntryNode", name, from);
        }
        m_journey.way("EntryNode", "out", textOf(entry, "child"));
    }

    void readNode(const Json &node)
    {
        const std::string id = textOf(node, "id");
        const std::string type = textOf(node, "type");
        const std::string child = textOf(node, "child");
        if (type == "DelayNode")
            readDelay(id, memberOf(node, "variant"), child);
        else if (type == "MessageNode")
            readMessage(id, node, child);
        else if (type == "SegmentSplitNode")
            readSplit(id, node);
        else if (type == "RandomCohortNode")
            readCohorts(id, memberOf(node, "children"));
        else if (type == "WaitForNode")
            readWaitFor(id, node);
        else {
            m_journey.leaveOut(id, {TL_TEXT("Import", "The node \"%1\" was left out."), {type}});
            m_journey.skip(id, child);
        }
    }

    void readDelay(const std::string &id, const Json &variant, const std::string &child)
    {
        WaitNode wait;
        const std::string type = textOf(variant, "type");
        constexpr std::int64_t century = 36600LL * 86400;
        if (type == "LocalTime") {
            wait.waitFor = WaitFor::LocalHour;
            wait.hour = TimeOfDay{int(wholeOf(variant, "hour", 9, 0, 23) * 60 + wholeOf(variant, "minute", 0, 0, 59))};
            if (const Json &days = memberOf(variant, "allowedDaysOfWeek"); days.is_array() && !days.empty() && days.size() < 7 && days.front().is_number_integer()) {
                wait.waitFor = WaitFor::Weekday;
                wait.weekday = Weekday((std::clamp<std::int64_t>(days.front().get<std::int64_t>(), 0, 6) + 6) % 7);
                if (days.size() > 1)
                    m_journey.leaveOut(id, {TL_TEXT("Import", "Of several weekdays only the first was taken over."), {}});
            }
        } else if (type == "UserProperty") {
            wait.waitFor = WaitFor::DateField;
            const auto known = m_properties.find(textOf(variant, "userProperty"));
            wait.field = known == m_properties.end() ? textOf(variant, "userProperty") : textOf(*known->second, "name");
            wait.offset = Duration{wholeOf(variant, "offsetSeconds", 0, 0, century)};
            if (textOf(variant, "offsetDirection") == "before")
                wait.offset.seconds = -wait.offset.seconds;
        } else {
            wait.duration = Duration{wholeOf(variant, "seconds", 86400, 0, century)};
        }
        m_journey.add(id, {}, wait);
        m_journey.way(id, "out", child);
    }

    void readMessage(const std::string &id, const Json &node, const std::string &child)
    {
        const Json &variant = memberOf(node, "variant");
        const std::string type = textOf(variant, "type");
        const auto known = m_templates.find(textOf(variant, "templateId"));
        const Json definition = known == m_templates.end() ? Json() : memberOf(*known->second, "definition");
        std::string name = textOf(node, "name");
        if (name.empty())
            name = known == m_templates.end() ? id : textOf(*known->second, "name");
        if (known == m_templates.end())
            m_journey.leaveOut(name, {TL_TEXT("Import", "What the message says is not in the file."), {}});
        if (type == "Webhook") {
            WebhookNode hook;
            hook.address = "https://hooks.example/" + slug(name);
            hook.body = textOf(definition, "body");
            const Json config = Json::parse(hook.body, nullptr, false);
            if (const std::string url = textOf(memberOf(config, "config"), "url"); !url.empty())
                hook.address = url;
            m_journey.add(id, name, hook);
            return m_journey.way(id, "ok", child);
        }
        MessageNode message;
        message.channel = type == "Sms" ? Channel::Sms : type == "MobilePush" ? Channel::Push : Channel::Email;
        const std::string subject = message.channel == Channel::Push ? textOf(definition, "title") : textOf(definition, "subject");
        message.template_ = m_journey.messageTemplate(name, message.channel, plainNames(subject), plainNames(textOf(definition, "body")));
        m_journey.add(id, name, message);
        m_journey.way(id, "sent", child);
    }

    /// `user.tier` is our `tier`.
    static std::string plainNames(std::string text)
    {
        bool isTag = false;
        for (std::size_t i = 0; i + 1 < text.size(); ++i) {
            if (text.compare(i, 2, "{{") == 0 || text.compare(i, 2, "{%") == 0)
                isTag = true;
            if (text.compare(i, 2, "}}") == 0 || text.compare(i, 2, "%}") == 0)
                isTag = false;
            const bool isBegun = i == 0 || !(std::isalnum(static_cast<unsigned char>(text[i - 1])) || text[i - 1] == '_' || text[i - 1] == '.');
            if (isTag && isBegun && text.compare(i, 5, "user.") == 0)
                text.erase(i, 5);
        }
        return text;
    }

    void readSplit(const std::string &id, const Json &node)
    {
        const Json &variant = memberOf(node, "variant");
        SplitRuleNode split;
        RuleBranch branch;
        branch.id = "yes";
        branch.label = "Yes";
        branch.rule = segmentRule(id, textOf(variant, "segment"));
        split.branches.push_back(std::move(branch));
        m_journey.add(id, textOf(node, "name"), split);
        m_journey.way(id, "yes", textOf(variant, "trueChild"));
        m_journey.way(id, "else", textOf(variant, "falseChild"));
    }

    void readCohorts(const std::string &id, const Json &children)
    {
        SplitExperimentNode experiment;
        std::vector<std::string> targets;
        double sum = 0;
        if (children.is_array())
            for (const Json &child : children) {
                const Json &percent = memberOf(child, "percent");
                Arm arm;
                arm.id = "a" + formatNumber(std::int64_t(targets.size() + 1));
                arm.label = textOf(child, "name");
                arm.weight = percent.is_number() ? std::clamp(percent.get<double>(), 0.0, 100.0) : 0;
                sum += arm.weight;
                experiment.arms.push_back(std::move(arm));
                targets.push_back(textOf(child, "id"));
            }
        if (sum < 99.999 && sum >= 0 && experiment.arms.size() < 50) {
            Arm rest;
            rest.id = "rest";
            rest.label = "Rest";
            rest.weight = 100 - sum;
            experiment.arms.push_back(std::move(rest));
            targets.push_back("ExitNode");
            m_journey.leaveOut(id, {TL_TEXT("Import", "The cohorts sum to %1 %: the rest, which left silently, has an arm of its own."), {formatNumber(sum)}});
        }
        m_journey.add(id, {}, experiment);
        for (std::size_t i = 0; i < targets.size(); ++i)
            m_journey.way(id, experiment.arms[i].id, targets[i]);
    }

    void readWaitFor(const std::string &id, const Json &node)
    {
        WaitEventNode wait;
        wait.what = AwaitedEvent::Named;
        wait.window = Duration{wholeOf(node, "timeoutSeconds", 86400, 1, 36600LL * 86400)};
        const Json &children = memberOf(node, "segmentChildren");
        const Json first = children.is_array() && !children.empty() ? children.front() : Json();
        const auto segment = m_segments.find(textOf(first, "segmentId"));
        const Json entry = segment == m_segments.end() ? Json() : memberOf(memberOf(*segment->second, "definition"), "entryNode");
        wait.event = textOf(entry, "event");
        if (wait.event.empty()) {
            wait.event = slug(segment == m_segments.end() ? "segment " + textOf(first, "segmentId") : textOf(*segment->second, "name"));
            m_journey.leaveOut(id, {TL_TEXT("Import", "It waits for a segment; here for an event \"%1\" that tells it."), {wait.event}});
        }
        if (children.is_array() && children.size() > 1)
            m_journey.leaveOut(id, {TL_TEXT("Import", "Of %1 segments that it waits for only the first was taken over."), {formatNumber(std::int64_t(children.size()))}});
        m_journey.add(id, {}, wait);
        m_journey.way(id, "happened", textOf(first, "id"));
        m_journey.way(id, "timedOut", textOf(node, "timeoutChild"));
    }

    Rule segmentRule(const std::string &element, const std::string &id)
    {
        const auto known = m_segments.find(id);
        if (known == m_segments.end())
            return m_journey.unreadRule(element, "segment " + id, id);
        const std::string name = textOf(*known->second, "name");
        const Json &definition = memberOf(*known->second, "definition");
        std::map<std::string, const Json *> parts;
        if (const Json &nodes = memberOf(definition, "nodes"); nodes.is_array())
            for (const Json &node : nodes)
                parts.emplace(textOf(node, "id"), &node);
        auto rule = partRule(memberOf(definition, "entryNode"), parts, 0);
        return rule ? *rule : m_journey.unreadRule(element, name, name);
    }

    std::optional<Rule> partRule(const Json &part, const std::map<std::string, const Json *> &parts, int depth)
    {
        const std::string type = textOf(part, "type");
        Rule rule;
        if (type == "Everyone")
            return rule;
        if (type == "And" || type == "Or") {
            // A segment that names itself would go round for ever.
            if (depth > 16)
                return std::nullopt;
            rule.kind = type == "And" ? Rule::Kind::All : Rule::Kind::Any;
            const Json &children = memberOf(part, "children");
            for (std::size_t i = 0; children.is_array() && i < std::min<std::size_t>(children.size(), 50); ++i) {
                const auto found = children[i].is_string() ? parts.find(children[i].get<std::string>()) : parts.end();
                const auto child = found == parts.end() ? std::nullopt : partRule(*found->second, parts, depth + 1);
                if (!child || ++m_ruleParts > 500)
                    return std::nullopt;
                rule.children.push_back(*child);
            }
            return rule;
        }
        if (type == "Trait")
            return traitRule(part);
        if (type == "Performed" && !memberOf(part, "properties").is_array()) {
            rule.kind = Rule::Kind::History;
            const std::string event = textOf(part, "event");
            rule.history = event == "purchase" ? History::Purchases : History::Behaviours;
            rule.eventKind = event == "purchase" ? "" : event;
            const std::string sign = textOf(part, "timesOperator");
            rule.comparison = sign == "<" ? Comparison::Less : sign == "=" ? Comparison::Equal : Comparison::GreaterOrEqual;
            rule.values = {wholeOf(part, "times", 1, 0, 1'000'000)};
            if (textOf(part, "timeOperator") == "Within")
                rule.within = Duration{wholeOf(part, "withinSeconds", 0, 0, 36600LL * 86400)};
            else if (!textOf(part, "timeOperator").empty())
                return std::nullopt;
            return rule;
        }
        return std::nullopt;
    }

    static std::optional<Rule> traitRule(const Json &part)
    {
        Rule rule;
        rule.kind = Rule::Kind::Field;
        rule.field = textOf(part, "path");
        const Json &op = memberOf(part, "operator");
        const std::string type = textOf(op, "type");
        if (rule.field.empty())
            return std::nullopt;
        if (type == "Exists" || type == "NotExists") {
            rule.comparison = type == "Exists" ? Comparison::IsSet : Comparison::IsNotSet;
            return rule;
        }
        if (type == "Within") {
            rule.comparison = Comparison::WithinLast;
            rule.values = {formatDuration(Duration{wholeOf(op, "windowSeconds", 86400, 1, 36600LL * 86400)})};
            return rule;
        }
        const std::pair<const char *, Comparison> known[]{{"Equals", Comparison::Equal}, {"NotEquals", Comparison::NotEqual},
                                                          {"GreaterThanOrEqual", Comparison::GreaterOrEqual}, {"LessThan", Comparison::Less}};
        for (const auto &[word, comparison] : known)
            if (type == word) {
                rule.comparison = comparison;
                rule.values = {scalarOf(memberOf(op, "value"))};
                return rule;
            }
        return std::nullopt;
    }

    const Json &m_source;
    const Json &m_definition;
    ForeignJourney m_journey;
    std::map<std::string, const Json *> m_segments;
    std::map<std::string, const Json *> m_templates;
    std::map<std::string, const Json *> m_properties;
    int m_ruleParts = 0;
};

} // namespace

Expected<ImportedProject> importDittofeed(const Json &json) { return DittofeedReader(json).read(); }

} // namespace throughline
