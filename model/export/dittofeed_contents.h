// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/export_context.h"
#include "model/export/journey_facts.h"

namespace throughline {

/// The templates of a Dittofeed bundle and the user properties that they and waits read. A text
/// must not name a property that the workspace lacks: its Liquid would stop the send.
class DittofeedContents
{
public:
    DittofeedContents(ExportContext &context, const std::map<std::string, WayFacts> &facts)
        : m_context(context)
        , m_facts(facts)
    {
    }

    /// The id of the template that a message node sends through e-mail, SMS or push.
    std::string message(const Node &node, Channel channel);
    /// The id that `message` gives; the same before and after it was written.
    std::string templateId(const Node &node) const;
    /// The id of a webhook template that sends `data` as JSON; its texts are Liquid of the target.
    std::string webhook(const Node &node, const char *method, const std::string &url, const Json &data);
    /// What a system of one's own needs to show the message.
    Json handedOver(const Node &node);
    /// A text of the project in the target's Liquid; the fields it reads become user properties.
    std::string text(const Node &node, std::string_view slot, const std::string &source, const TextFacts &facts = {},
                     bool isHtml = false);
    /// The same for every text in a JSON value.
    Json texts(const Node &node, std::string_view slot, const Json &value);
    /// The id of the user property that holds a customer field.
    std::string property(const std::string &field);

    const Json &templates() const { return m_templates; }
    const Json &properties() const { return m_properties; }

private:
    std::string add(const Node &node, std::string_view kind, Json definition);
    std::vector<std::string> armsUsed(const Node &node) const;
    std::string senderAddress();

    ExportContext &m_context;
    const std::map<std::string, WayFacts> &m_facts;
    Json m_templates = Json::array();
    Json m_properties = Json::array();
};

/// JSON in which each text with Liquid in it is rendered first and then written as a JSON string, so
/// that a customer's quotes cannot break it.
std::string liquidJson(const Json &value);

} // namespace throughline
