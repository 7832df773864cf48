// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/export_context.h"

#include "model/values/number.h"
#include "model/values/term.h"

namespace throughline {

ExportContext::ExportContext(const Project &project, const ExportRequest &request,
                             std::vector<const Journey *> journeys, JourneyTree tree)
    : m_project(project)
    , m_request(request)
    , m_journeys(std::move(journeys))
    , m_tree(std::move(tree))
    , m_ids(project)
{
    for (const Loss &loss : m_tree.losses)
        m_bundle.losses.push_back(loss);
}

std::string ExportContext::uuid(std::string_view kind, std::string_view id) const
{
    std::string name = "journey/" + journey().id + "/";
    name += kind;
    name += '/';
    name += id;
    return m_ids.uuid(name);
}

void ExportContext::file(std::string path, std::string text)
{
    m_bundle.files.push_back({std::move(path), std::move(text)});
}

void ExportContext::json(std::string path, const Json &json)
{
    // Templates may hold broken UTF-8 from elsewhere; a file of ours never does.
    file(std::move(path), json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

void ExportContext::loss(std::string_view node, Message what, Message instead, LossSeverity severity,
                         std::string place)
{
    Loss loss{m_tree.origin(std::string(node)), std::move(what), std::move(instead), severity,
              std::move(place)};
    std::string key = "loss " + loss.node + '\n' + english(loss.what) + '\n' + english(loss.instead);
    key += '\n' + loss.place;
    if (m_known.insert(std::move(key)).second)
        m_bundle.losses.push_back(std::move(loss));
}

void ExportContext::setting(Message setting)
{
    if (m_known.insert("setting " + english(setting)).second)
        m_bundle.settingsByHand.push_back(std::move(setting));
}

std::string ExportContext::placeholder(std::string key, Message meaning, std::string value)
{
    for (const Placeholder &known : m_bundle.placeholders)
        if (known.key == key)
            return known.value;
    const auto mapped = m_request.mapping.find(key);
    const bool isMapped = mapped != m_request.mapping.end() && !mapped->second.empty();
    m_bundle.placeholders.push_back(
        {std::move(key), std::move(meaning), isMapped ? mapped->second : std::move(value), isMapped});
    return m_bundle.placeholders.back().value;
}

void ExportContext::step(Message what, std::string command)
{
    m_bundle.steps.push_back({std::move(what), std::move(command)});
}

std::string ownSystemAddress(ExportContext &context, const char *what)
{
    return context.placeholder(std::string("webhook.") + what,
                               {TL_TEXT("Export", "The address of your own system that takes over this step (%1)"), {what}},
                               std::string("https://hooks.example/throughline/") + what);
}

namespace {

std::string channelNames(const std::vector<Channel> &channels)
{
    std::string names;
    for (const Channel channel : channels) {
        if (!names.empty())
            names += ", ";
        names += term(info(channel).name);
    }
    return names;
}

} // namespace

void listSettingsByHand(ExportContext &context)
{
    const Policy &policy = context.project().policy;
    for (const FrequencyCap &cap : policy.caps) {
        const std::vector<std::string> arguments{
            formatNumber(cap.count), formatDuration(cap.window),
            cap.channel ? term(info(*cap.channel).name) : std::string()};
        context.setting(
            cap.channel
                ? Message{TL_TEXT("Export", "Frequency cap: at most %1 %3 messages in %2."), arguments}
                : Message{TL_TEXT("Export", "Frequency cap: at most %1 messages in %2 over all channels."),
                          arguments});
    }
    for (const QuietHours &quiet : policy.quietHours) {
        const std::vector<std::string> arguments{formatTimeOfDay(quiet.from), formatTimeOfDay(quiet.to),
                                                 channelNames(quiet.channels)};
        context.setting(
            quiet.channels.empty()
                ? Message{TL_TEXT("Export", "Quiet hours: nothing from %1 to %2 of the customer's time."),
                          arguments}
                : Message{TL_TEXT("Export", "Quiet hours: no %3 from %1 to %2 of the customer's time."),
                          arguments});
    }
    if (policy.holdoutShare > 0)
        context.setting({TL_TEXT("Export", "Global hold-out: %1 % of all customers get nothing."),
                         {formatNumber(policy.holdoutShare * 100)}});
    if (policy.consentFree.empty())
        context.setting({TL_TEXT("Export", "Consent: every channel sends to those alone who agreed to it."),
                         {}});
    else
        context.setting({TL_TEXT("Export", "Consent: every channel but %1 sends to those alone who agreed "
                                           "to it."),
                         {channelNames(policy.consentFree)}});
}

} // namespace throughline
