// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/dittofeed_segments.h"

#include "model/export/derived_field.h"
#include "model/export/text_writer.h"
#include "model/values/number.h"
#include "model/values/term.h"

namespace throughline {

namespace {

Json equals(const char *type, const Scalar &value)
{
    Json json{{"type", type}};
    if (const auto *flag = std::get_if<bool>(&value))
        json["value"] = *flag ? "true" : "false";
    else
        json["value"] = encodeScalar(value);
    return json;
}

Json trait(const std::string &path, Json op) { return {{"type", "Trait"}, {"path", dittofeedPath(path)}, {"operator", std::move(op)}}; }

std::optional<double> numberOf(const Scalar &value)
{
    std::optional<double> number;
    if (const auto *whole = std::get_if<std::int64_t>(&value))
        number = double(*whole);
    else if (const auto *real = std::get_if<double>(&value))
        number = *real;
    return number;
}

std::optional<Duration> durationOf(const Scalar &value)
{
    const auto *text = std::get_if<std::string>(&value);
    return text ? parseDuration(*text) : std::nullopt;
}

/// The tracked event behind a rule on history.
std::string eventOf(const Rule &rule)
{
    switch (rule.history) {
    case History::Purchases: return "purchase";
    case History::Behaviours: return rule.eventKind;
    case History::Support: return "support_opened";
    case History::Engagements: break;
    }
    for (const auto &[word, kind] : {std::pair{"clicked", EngagementKind::Clicked}, {"seen", EngagementKind::Seen},
                                     {"delivered", EngagementKind::Delivered}})
        if (rule.eventKind == word)
            return dittofeedEngagementEvent(rule.channel.value_or(Channel::Email), kind);
    return rule.eventKind == "sent" ? "DFInternalMessageSent" : std::string();
}

} // namespace

std::string dittofeedWorkspace(ExportContext &context)
{
    return context.placeholder("workspace",
                               {TL_TEXT("Export", "The workspace's id: in the address of its dashboard, or from "
                                                  "Settings."),
                                {}},
                               "00000000-0000-4000-8000-000000000000");
}

std::string dittofeedPath(std::string_view field)
{
    return isPlainName(field) ? std::string(field) : "$[" + Json(field).dump(-1, ' ', false, Json::error_handler_t::replace) + "]";
}

std::string dittofeedEngagementEvent(Channel channel, EngagementKind engagement)
{
    if (channel == Channel::Email) {
        switch (engagement) {
        case EngagementKind::Clicked: return "DFEmailClicked";
        case EngagementKind::Seen: return "DFEmailOpened";
        case EngagementKind::Delivered: return "DFEmailDelivered";
        default: return {};
        }
    }
    if (channel == Channel::Sms && engagement == EngagementKind::Delivered)
        return "DFSmsDelivered";
    return {};
}

std::string DittofeedSegments::add(std::string_view key, std::string name, Json entry, Json nodes)
{
    const std::string id = m_context.uuid("segment", key);
    for (const Json &known : m_segments)
        if (known["id"] == id)
            return id;
    // Names are unique within a workspace.
    name = m_context.journey().name + ": " + name;
    std::string unique = name;
    for (int i = 2; std::any_of(m_segments.begin(), m_segments.end(), [&](const Json &s) { return s["name"] == unique; }); ++i)
        unique = name + " (" + formatNumber(std::int64_t(i)) + ")";
    m_segments.push_back({{"id", id},
                          {"workspaceId", dittofeedWorkspace(m_context)},
                          {"name", unique},
                          {"definition", {{"entryNode", std::move(entry)}, {"nodes", std::move(nodes)}}}});
    return id;
}

std::string DittofeedSegments::ofRule(std::string_view node, const Rule &rule, std::string name)
{
    const Rule plain = plainRule(m_context.project(), rule);
    const std::string key = describeRule(plain);
    if (plain.isEveryone())
        return add(key, std::move(name), {{"type", "Everyone"}, {"id", "everyone"}}, Json::array());
    Json nodes = Json::array();
    const std::string entry = nodeOf(plain, node, nodes);
    Json first;
    Json others = Json::array();
    for (Json &each : nodes)
        if (each["id"] == entry)
            first = std::move(each);
        else
            others.push_back(std::move(each));
    return add(key, std::move(name), std::move(first), std::move(others));
}

std::string DittofeedSegments::leaf(Json body, Json &nodes)
{
    const std::string id = "n" + formatNumber(std::int64_t(nodes.size() + 1));
    Json node{{"type", body["type"]}, {"id", id}};
    for (auto &[key, value] : body.items())
        node[key] = value;
    nodes.push_back(std::move(node));
    return id;
}

std::string DittofeedSegments::junction(const char *type, const std::vector<std::string> &children, Json &nodes)
{
    if (children.size() == 1)
        return children.front();
    Json list = Json::array();
    for (const std::string &child : children)
        list.push_back(child);
    return leaf({{"type", type}, {"children", std::move(list)}}, nodes);
}

std::string DittofeedSegments::nodeOf(const Rule &rule, std::string_view node, Json &nodes)
{
    switch (rule.kind) {
    case Rule::Kind::All:
    case Rule::Kind::Any: {
        if (rule.children.empty()) {
            // Holds for no one: two demands that exclude each other.
            return junction("And", {leaf(trait("id", {{"type", "Exists"}}), nodes), leaf(trait("id", {{"type", "NotExists"}}), nodes)}, nodes);
        }
        std::vector<std::string> children;
        for (const Rule &child : rule.children)
            children.push_back(nodeOf(child, node, nodes));
        return junction(rule.kind == Rule::Kind::All ? "And" : "Or", children, nodes);
    }
    case Rule::Kind::Field: return field(rule, node, nodes);
    case Rule::Kind::History: return history(rule, node, nodes);
    case Rule::Kind::Consent:
        return leaf({{"type", "SubscriptionGroup"},
                     {"subscriptionGroupId", subscriptionGroup(info(rule.channel.value_or(Channel::Email)).key, rule.topic)},
                     {"subscriptionGroupType", "OptIn"}},
                    nodes);
    case Rule::Kind::Not:
        if (!rule.children.empty() && rule.children.front().kind == Rule::Kind::Consent) {
            const Rule &consent = rule.children.front();
            return leaf({{"type", "SubscriptionGroupUnsubscribed"},
                         {"subscriptionGroupId", subscriptionGroup(info(consent.channel.value_or(Channel::Email)).key, consent.topic)}},
                        nodes);
        }
        break;
    case Rule::Kind::Audience: break;
    }
    return leaf(trait(derivedField(m_context, node, rule), {{"type", "Equals"}, {"value", "true"}}), nodes);
}

std::string DittofeedSegments::field(const Rule &rule, std::string_view node, Json &nodes)
{
    const std::string &path = rule.field;
    const auto number = rule.values.empty() ? std::nullopt : numberOf(rule.values.front());
    const auto window = rule.values.empty() ? std::nullopt : durationOf(rule.values.front());
    const auto below = [&] { return leaf(trait(path, {{"type", "LessThan"}, {"value", *number}}), nodes); };
    const auto atLeast = [&] { return leaf(trait(path, {{"type", "GreaterThanOrEqual"}, {"value", *number}}), nodes); };
    const auto is = [&](const Scalar &value) { return leaf(trait(path, equals("Equals", value)), nodes); };
    const auto isNot = [&](const Scalar &value) { return leaf(trait(path, equals("NotEquals", value)), nodes); };
    switch (rule.comparison) {
    case Comparison::Equal: return is(rule.values.front());
    case Comparison::NotEqual: return isNot(rule.values.front());
    case Comparison::IsSet: return leaf(trait(path, {{"type", "Exists"}}), nodes);
    case Comparison::IsNotSet: return leaf(trait(path, {{"type", "NotExists"}}), nodes);
    case Comparison::In:
    case Comparison::NotIn: {
        if (rule.values.empty())
            break;
        std::vector<std::string> children;
        for (const Scalar &value : rule.values)
            children.push_back(rule.comparison == Comparison::In ? is(value) : isNot(value));
        return junction(rule.comparison == Comparison::In ? "Or" : "And", children, nodes);
    }
    case Comparison::WithinLast:
        if (window)
            return leaf(trait(path, {{"type", "Within"}, {"windowSeconds", window->seconds}}), nodes);
        break;
    case Comparison::Less:
        if (number)
            return below();
        break;
    case Comparison::GreaterOrEqual:
        if (number)
            return atLeast();
        break;
    case Comparison::LessOrEqual:
        if (number)
            return junction("Or", {below(), is(rule.values.front())}, nodes);
        break;
    case Comparison::Greater:
        if (number)
            return junction("And", {atLeast(), isNot(rule.values.front())}, nodes);
        break;
    default: break;
    }
    return leaf(trait(derivedField(m_context, node, rule), {{"type", "Equals"}, {"value", "true"}}), nodes);
}

std::string DittofeedSegments::history(const Rule &rule, std::string_view node, Json &nodes)
{
    const std::string event = eventOf(rule);
    const auto number = rule.values.empty() ? std::nullopt : numberOf(rule.values.front());
    const bool isCount = rule.aggregate == Aggregate::Count;
    const bool isRecent = rule.aggregate == Aggregate::DaysSinceLast
        && (rule.comparison == Comparison::Less || rule.comparison == Comparison::LessOrEqual);
    if (event.empty() || !number || (!isCount && !isRecent))
        return leaf(trait(derivedField(m_context, node, rule), {{"type", "Equals"}, {"value", "true"}}), nodes);

    Json performed{{"type", "Performed"}, {"event", event}};
    Duration within = rule.within;
    if (isRecent) {
        performed["times"] = 1;
        performed["timesOperator"] = ">=";
        within = Duration{std::int64_t(*number * 86400)};
    } else {
        const bool isOr = rule.comparison == Comparison::LessOrEqual || rule.comparison == Comparison::Less;
        const double bound = *number + (rule.comparison == Comparison::LessOrEqual || rule.comparison == Comparison::Greater ? 1 : 0);
        performed["times"] = std::int64_t(bound);
        performed["timesOperator"] = rule.comparison == Comparison::Equal ? "=" : isOr ? "<" : ">=";
        if (rule.comparison == Comparison::NotEqual)
            return leaf(trait(derivedField(m_context, node, rule), {{"type", "Equals"}, {"value", "true"}}), nodes);
    }
    if (within.seconds > 0) {
        performed["timeOperator"] = "Within";
        performed["withinSeconds"] = within.seconds;
    }
    Json properties = Json::array();
    if (!rule.template_.empty())
        properties.push_back({{"path", "templateId"},
                              {"operator", {{"type", "Equals"}, {"value", m_context.uuid("template", rule.template_ + "/email")}}}});
    if (rule.history == History::Support && !rule.eventKind.empty())
        properties.push_back({{"path", "kind"}, {"operator", {{"type", "Equals"}, {"value", rule.eventKind}}}});
    if (!properties.empty())
        performed["properties"] = std::move(properties);
    return leaf(std::move(performed), nodes);
}

std::string DittofeedSegments::ofEngagement(std::string_view node, Channel channel, std::string_view templateId,
                                            EngagementKind engagement, Duration window)
{
    std::string event = dittofeedEngagementEvent(channel, engagement);
    const auto &words = EnumChoices<EngagementKind>::choices()[std::size_t(engagement)];
    if (event.empty()) {
        event = "tl_message_" + words.key;
        m_context.loss(node,
                       {TL_TEXT("Export", "whether a message of %1 was %2"), {term(info(channel).name), words.key}},
                       {TL_TEXT("Export", "the event \"%1\" with the property templateId, which you track"), {event}},
                       LossSeverity::Changes);
        m_context.setting({TL_TEXT("Export", "Track the event \"%1\" with templateId \"%2\"."),
                           {event, std::string(templateId)}});
    }
    Json performed{{"type", "Performed"}, {"id", "n1"}, {"event", event}, {"times", 1}, {"timesOperator", ">="}};
    if (window.seconds > 0) {
        performed["timeOperator"] = "Within";
        performed["withinSeconds"] = window.seconds;
    }
    performed["properties"] = Json::array(
        {{{"path", "templateId"}, {"operator", {{"type", "Equals"}, {"value", std::string(templateId)}}}}});
    std::string key = event + "/" + std::string(templateId) + "/" + formatDuration(window);
    return add(key, words.key, std::move(performed), Json::array());
}

std::string DittofeedSegments::ofEvent(std::string_view, std::string_view event, Duration window)
{
    Json performed{{"type", "Performed"}, {"id", "n1"}, {"event", std::string(event)}, {"times", 1}, {"timesOperator", ">="}};
    if (window.seconds > 0) {
        performed["timeOperator"] = "Within";
        performed["withinSeconds"] = window.seconds;
    }
    return add(std::string(event) + "/" + formatDuration(window),
               std::string(event) + ", " + formatDuration(window), std::move(performed), Json::array());
}

std::string DittofeedSegments::ofKeyedEvent(std::string_view event, std::string_view key)
{
    return add("keyed/" + std::string(event), std::string(event) + " with " + std::string(key),
               {{"type", "KeyedPerformed"}, {"id", "n1"}, {"event", std::string(event)}, {"key", std::string(key)},
                {"times", 1}, {"timesOperator", ">="}},
               Json::array());
}

std::string DittofeedSegments::subscriptionGroup(std::string_view channel, std::string_view topic)
{
    const std::string key = std::string(channel) + (topic.empty() ? "" : "/" + std::string(topic));
    // Groups belong to the workspace: several journeys share them.
    const std::string id = StableIds(m_context.project()).uuid("subscription-group/" + key);
    for (const Json &known : m_groups)
        if (known["id"] == id)
            return id;
    const char *type = channel == "email" ? "Email" : channel == "sms" ? "Sms" : channel == "push" ? "MobilePush" : "Webhook";
    m_groups.push_back({{"id", id},
                        {"workspaceId", dittofeedWorkspace(m_context)},
                        {"name", m_context.project().name + " " + key},
                        {"type", "OptIn"},
                        {"channel", type}});
    return id;
}

} // namespace throughline
