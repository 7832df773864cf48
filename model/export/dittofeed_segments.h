// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/export_context.h"

namespace throughline {

/// The segments of a Dittofeed bundle, made from rules as the journey asks for them.
class DittofeedSegments
{
public:
    explicit DittofeedSegments(ExportContext &context) : m_context(context) {}

    /// The id of a segment of those for whom the rule holds.
    std::string ofRule(std::string_view node, const Rule &rule, std::string name);
    /// Of those who did something with the template's message within the window.
    std::string ofEngagement(std::string_view node, Channel channel, std::string_view templateId,
                             EngagementKind engagement, Duration window);
    /// Of those to whom an event happened within the window.
    std::string ofEvent(std::string_view node, std::string_view event, Duration window);
    /// Of those to whom an event happened with the journey's own key.
    std::string ofKeyedEvent(std::string_view event, std::string_view key);

    /// The id of the subscription group by which a channel's (topic's) consent is asked.
    std::string subscriptionGroup(std::string_view channel, std::string_view topic = {});

    const Json &segments() const { return m_segments; }
    const Json &subscriptionGroups() const { return m_groups; }

private:
    std::string add(std::string_view key, std::string name, Json entry, Json nodes);
    std::string nodeOf(const Rule &rule, std::string_view node, Json &nodes);
    std::string leaf(Json body, Json &nodes);
    std::string junction(const char *type, const std::vector<std::string> &children, Json &nodes);
    std::string field(const Rule &rule, std::string_view node, Json &nodes);
    std::string history(const Rule &rule, std::string_view node, Json &nodes);

    ExportContext &m_context;
    Json m_segments = Json::array();
    Json m_groups = Json::array();
};

/// Ids by which bundles name their workspace; filled in from the mapping.
std::string dittofeedWorkspace(ExportContext &context);

/// A field's path as the platform reads it: a JSON path where the name is no plain word, since it would
/// neither compile nor find anything else.
std::string dittofeedPath(std::string_view field);

/// The event that the platform records when a message of this channel is engaged with; empty where
/// it records none.
std::string dittofeedEngagementEvent(Channel channel, EngagementKind engagement);

} // namespace throughline
