// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/parcelvoy_contents.h"

#include "model/export/derived_field.h"
#include "model/export/text_language.h"
#include "model/journey/node_kinds.h"
#include "model/values/number.h"

namespace throughline {

std::int64_t ParcelvoyContents::message(const Node &node, const char *channel)
{
    const MessageContent content = contentAt(m_context, m_facts, node);
    reportContentLosses(m_context, node, content);
    const auto text = [&](std::string_view slot, const std::string &source, bool isHtml) {
        return translated(m_context, node.id, slot, source, TextLanguage::Handlebars, content.facts(), isHtml);
    };
    Json data;
    const std::string_view kind = channel;
    if (kind == "email") {
        const std::string subject = content.text({SlotKind::Subject});
        data = {{"subject", text("subject", subject.empty() ? content.text({SlotKind::Headline}) : subject, false)},
                {"text", text("text", plainText(content), false)},
                {"html", text("body", emailHtml(m_context.project(), content), true)}};
        data["from"] = sender();
    } else if (kind == "text") {
        data = {{"text", text("body", content.text({SlotKind::Body, SlotKind::Offer, SlotKind::Legal}), false)}};
    } else {
        data = {{"title", text("title", content.text({SlotKind::Headline}), false)},
                {"body", text("body", content.text({SlotKind::Body, SlotKind::Offer}), false)},
                {"topic", m_context.placeholder("push.topic", {TL_TEXT("Export", "The app's push topic (its bundle id)."), {}}, "app")},
                {"url", content.link}};
    }
    return campaign(templateOf(node), channel, std::move(data));
}

/// No e-mail is sent without one.
Json ParcelvoyContents::sender()
{
    for (const Sender &each : m_context.project().brand.senders)
        if (each.channel == Channel::Email && !each.address.empty())
            return {{"name", each.name}, {"address", each.address}};
    return {{"name", m_context.project().brand.name},
            {"address", m_context.placeholder("sender.email", {TL_TEXT("Export", "The address that e-mails come from"), {}}, "sender@example.com")}};
}

std::int64_t ParcelvoyContents::campaign(const std::string &name, const char *channel, Json data)
{
    Json body{{"type", channel}, {"locale", "en"}, {"data", std::move(data)}};
    std::string unique = name + " (" + channel + ")";
    const std::string base = unique;
    for (int i = 2; m_known.contains(unique) && m_known[unique] != body; ++i)
        unique = base + " " + formatNumber(std::int64_t(i));
    const std::int64_t id = integer("campaign." + slug(unique), {TL_TEXT("Export", "The id of the campaign \"%1\"."), {unique}});
    if (!m_known.contains(unique)) {
        m_known[unique] = body;
        const std::string what = channel;
        m_campaigns.push_back({{"name", m_context.journey().name + ": " + unique}, {"type", "trigger"}, {"channel", what},
                               {"subscription_id", integer("subscription." + what, {TL_TEXT("Export", "The id of the subscription type for %1."), {what}})},
                               {"provider_id", integer("provider." + what, {TL_TEXT("Export", "The id of the provider that sends %1."), {what}})}});
        Json made{{"type", what}, {"campaign_id", id}};
        for (auto &[key, value] : body.items())
            if (key != "type")
                made[key] = value;
        m_templates.push_back(std::move(made));
    }
    return id;
}

std::int64_t ParcelvoyContents::webhook(const Node &node, const std::string &method, const std::string &endpoint, Json body)
{
    return campaign(nodeName(node), "webhook",
                    {{"method", method}, {"endpoint", endpoint}, {"headers", {{"Content-Type", "application/json"}}}, {"body", std::move(body)}});
}

Json ParcelvoyContents::handedOver(const Node &node)
{
    const MessageContent content = contentAt(m_context, m_facts, node);
    Json body{{"user", "{{user.id}}"}, {"step", m_context.tree().origin(node.id)}, {"channel", std::string(info(content.channel).key)},
              {"template", literalText(templateOf(node), TextLanguage::Handlebars)}};
    for (const ContentSlot &slot : content.parts)
        if (!slot.text.empty())
            body["content_" + slot.id] = translated(m_context, node.id, slot.id, slot.text, TextLanguage::Handlebars, content.facts());
    if (!content.link.empty())
        body["link"] = content.link;
    return body;
}

std::int64_t ParcelvoyContents::integer(std::string key, Message meaning)
{
    const std::string value = m_context.placeholder(std::move(key), std::move(meaning), formatNumber(++m_lastInteger));
    return parseInteger(value).value_or(m_lastInteger);
}

} // namespace throughline
