// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/journey_facts.h"

namespace throughline {

/// What a journey of Parcelvoy sends: a campaign for each message or call, and its template.
class ParcelvoyContents
{
public:
    ParcelvoyContents(ExportContext &context, const std::map<std::string, WayFacts> &facts)
        : m_context(context), m_facts(facts)
    {
    }

    /// The id of the campaign that sends a node's message; `channel` as the platform names it.
    std::int64_t message(const Node &node, const char *channel);
    /// The id of the campaign that calls an address with a flat object of texts.
    std::int64_t webhook(const Node &node, const std::string &method, const std::string &endpoint, Json body);
    /// What a system of one's own needs to show the message: a flat object of texts, each of which is
    /// rendered by itself.
    Json handedOver(const Node &node);
    /// The server's own whole number; until it is known, a number that differs from all others.
    std::int64_t integer(std::string key, Message meaning);

    const Json &campaigns() const { return m_campaigns; }
    const Json &templates() const { return m_templates; }

private:
    std::int64_t campaign(const std::string &name, const char *channel, Json data);
    Json sender();

    ExportContext &m_context;
    const std::map<std::string, WayFacts> &m_facts;
    Json m_campaigns = Json::array();
    Json m_templates = Json::array();
    std::map<std::string, Json> m_known;
    std::int64_t m_lastInteger = 0;
};

} // namespace throughline
