// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/dittofeed_contents.h"

#include "model/content/liquid/analysis.h"
#include "model/content/viewer.h"
#include "model/export/dittofeed_segments.h"
#include "model/export/text_language.h"
#include "model/journey/node_kinds.h"
#include "model/values/number.h"

#include <algorithm>
#include <array>

namespace throughline {

namespace {

/// Every workspace has these from its beginning; a second one of the same name would be refused.
constexpr std::array<std::string_view, 11> ownProperties{"id", "anonymousId", "email", "phone", "deviceToken", "firstName",
                                                         "lastName", "language", "accountManager", "latLon", "timezone"};

std::string subjectOf(const MessageContent &content)
{
    const std::string subject = content.text({SlotKind::Subject});
    return subject.empty() ? content.text({SlotKind::Headline}) : subject;
}

void writeLiquidJson(const Json &value, std::string &out, int &captures)
{
    if (value.is_object()) {
        out += '{';
        for (auto item = value.begin(); item != value.end(); ++item) {
            out += (item == value.begin() ? "" : ", ") + Json(item.key()).dump() + ": ";
            writeLiquidJson(item.value(), out, captures);
        }
        out += '}';
        return;
    }
    if (value.is_array()) {
        out += '[';
        for (std::size_t i = 0; i < value.size(); ++i) {
            out += i ? ", " : "";
            writeLiquidJson(value[i], out, captures);
        }
        out += ']';
        return;
    }
    const std::string text = value.is_string() ? value.get<std::string>() : std::string();
    if (text.find("{{") == std::string::npos && text.find("{%") == std::string::npos) {
        out += value.dump(-1, ' ', false, Json::error_handler_t::replace);
        return;
    }
    const std::string name = "tl_json_" + formatNumber(std::int64_t(++captures));
    out += "{% capture " + name + " %}" + text + "{% endcapture %}{{ " + name + " | json }}";
}

} // namespace

std::string liquidJson(const Json &value)
{
    std::string out;
    int captures = 0;
    writeLiquidJson(value, out, captures);
    return out;
}

std::string DittofeedContents::text(const Node &node, std::string_view slot, const std::string &source, const TextFacts &facts,
                                    bool isHtml)
{
    const liquid::ParseResult parsed = liquid::parse(source);
    if (parsed.isValid())
        for (const std::string &path : liquid::analyse(parsed.tree).all())
            if (const std::string field = customerFieldOf(path); !field.empty())
                property(field);
    return translated(m_context, node.id, slot, source, TextLanguage::Dittofeed, facts, isHtml);
}

Json DittofeedContents::texts(const Node &node, std::string_view slot, const Json &value)
{
    if (value.is_string())
        return text(node, slot, value.get<std::string>());
    Json out = value;
    if (value.is_structured())
        for (auto &[key, item] : out.items())
            item = texts(node, slot, item);
    return out;
}

std::string DittofeedContents::property(const std::string &field)
{
    const std::string id = StableIds(m_context.project()).uuid("user-property/" + field);
    const bool isKnown = std::any_of(m_properties.begin(), m_properties.end(), [&](const Json &p) { return p["id"] == id; });
    if (!isKnown && std::ranges::find(ownProperties, field) == ownProperties.end())
        m_properties.push_back({{"id", id}, {"workspaceId", dittofeedWorkspace(m_context)}, {"name", field},
                                {"definition", {{"type", "Trait"}, {"path", dittofeedPath(field)}}}});
    return id;
}

std::vector<std::string> DittofeedContents::armsUsed(const Node &node) const
{
    std::vector<std::string> used;
    const Template *master = m_context.project().findTemplate(templateOf(node));
    if (!master)
        return used;
    for (const std::string &arm : m_facts.at(node.id).arms)
        for (const Slot &slot : master->masterSlots)
            if (std::ranges::any_of(slot.variants, [&](const SlotVariant &v) { return v.arm == arm; })) {
                used.push_back(arm);
                break;
            }
    return used;
}

std::string DittofeedContents::templateId(const Node &node) const
{
    std::string key = templateOf(node) + "/" + std::string(info(channelOf(node).value_or(Channel::Email)).key);
    for (const std::string &arm : armsUsed(node))
        key += "/" + arm;
    return m_context.uuid("template", key);
}

std::string DittofeedContents::message(const Node &node, Channel channel)
{
    const MessageContent content = contentAt(m_context, m_facts, node);
    reportContentLosses(m_context, node, content);
    const auto said = [&](std::string_view slot, const std::string &source, bool isHtml = false) {
        return text(node, slot, source, content.facts(), isHtml);
    };
    Json definition;
    if (channel == Channel::Email) {
        definition = {{"type", "Email"},
                      {"from", senderAddress()},
                      {"subject", said("subject", subjectOf(content))},
                      {"body", said("body", emailHtml(m_context.project(), content), true)},
                      {"emailContentsType", "Code"}};
        for (const Sender &sender : m_context.project().brand.senders)
            if (sender.channel == Channel::Email && !sender.name.empty())
                definition["name"] = sender.name;
    } else if (channel == Channel::Sms) {
        definition = {{"type", "Sms"}, {"body", said("body", content.text({SlotKind::Body, SlotKind::Offer, SlotKind::Legal}))}};
    } else {
        definition = {{"type", "MobilePush"},
                      {"title", said("title", content.text({SlotKind::Headline}))},
                      {"body", said("body", content.text({SlotKind::Body, SlotKind::Offer}))}};
        if (const ContentSlot *image = content.slot(SlotKind::Image); image && !image->image.empty())
            definition["imageUrl"] = image->image;
    }
    return add(node, info(channel).key, std::move(definition));
}

std::string DittofeedContents::webhook(const Node &node, const char *method, const std::string &url, const Json &data)
{
    const Json config{{"config", {{"url", url}, {"method", method}, {"headers", {{"Content-Type", "application/json"}}}, {"data", data}}}};
    return add(node, "webhook", {{"type", "Webhook"}, {"identifierKey", "id"}, {"body", liquidJson(config)}});
}

Json DittofeedContents::handedOver(const Node &node)
{
    const MessageContent content = contentAt(m_context, m_facts, node);
    Json data{{"userId", "{{ user.id }}"}, {"step", m_context.tree().origin(node.id)},
              {"channel", std::string(info(content.channel).key)}, {"template", literalText(templateOf(node), TextLanguage::Dittofeed)}};
    for (const ContentSlot &slot : content.parts)
        if (!slot.text.empty())
            data["content"][slot.id] = text(node, slot.id, slot.text, content.facts());
    if (!content.link.empty())
        data["link"] = content.link;
    return data;
}

std::string DittofeedContents::add(const Node &node, std::string_view kind, Json definition)
{
    const bool isHook = kind == "webhook";
    std::string key = m_context.tree().origin(node.id);
    for (const std::string &arm : armsUsed(node))
        key += "/" + arm;
    const std::string id = isHook ? m_context.uuid("webhook", key) : templateId(node);
    for (const Json &known : m_templates)
        if (known["id"] == id)
            return id;
    const Template *master = m_context.project().findTemplate(templateOf(node));
    std::string name = m_context.journey().name + ": ";
    name += isHook || !master ? nodeName(node) : master->name + " (" + std::string(kind) + ")";
    // Names are unique within a workspace.
    std::string unique = name;
    for (int i = 2; std::any_of(m_templates.begin(), m_templates.end(), [&](const Json &t) { return t["name"] == unique; }); ++i)
        unique = name + " " + formatNumber(std::int64_t(i));
    m_templates.push_back({{"id", id}, {"workspaceId", dittofeedWorkspace(m_context)}, {"name", unique}, {"definition", std::move(definition)}});
    return id;
}

std::string DittofeedContents::senderAddress()
{
    for (const Sender &sender : m_context.project().brand.senders)
        if (sender.channel == Channel::Email && !sender.address.empty())
            return sender.address;
    return m_context.placeholder("sender.email", {TL_TEXT("Export", "The address that e-mails come from"), {}}, "sender@example.com");
}

} // namespace throughline
