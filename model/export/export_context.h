// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/normalise.h"
#include "model/export/stable_id.h"
#include "model/export/target.h"

#include <set>

namespace throughline {

/// What a target's writer works with: the journey, and where it puts files, losses, settings and
/// placeholders.
class ExportContext
{
public:
    ExportContext(const Project &project, const ExportRequest &request,
                  std::vector<const Journey *> journeys, JourneyTree tree);

    const Project &project() const { return m_project; }
    const ExportRequest &request() const { return m_request; }
    /// All that are exported; the first is `journey()`.
    const std::vector<const Journey *> &journeys() const { return m_journeys; }
    const Journey &journey() const { return *m_journeys.front(); }
    /// Empty for a target that takes joins.
    const JourneyTree &tree() const { return m_tree; }
    ExportBundle &bundle() { return m_bundle; }

    /// Stable id of something in this journey: `uuid("node", "email~2")`.
    std::string uuid(std::string_view kind, std::string_view id) const;

    void file(std::string path, std::string text);
    void json(std::string path, const Json &json);
    /// Once for each node, whatever the number of its copies in the tree.
    void loss(std::string_view node, Message what, Message instead, LossSeverity severity,
              std::string place = {});
    void setting(Message setting);
    /// The account's id from the mapping, else `value`.
    std::string placeholder(std::string key, Message meaning, std::string value);
    void step(Message what, std::string command);

private:
    const Project &m_project;
    const ExportRequest &m_request;
    std::vector<const Journey *> m_journeys;
    JourneyTree m_tree;
    StableIds m_ids;
    ExportBundle m_bundle;
    std::set<std::string> m_known; ///< losses and settings said already
};

/// The account's address to which a step is handed over that the platform does not know: "message",
/// "audience" or "task".
std::string ownSystemAddress(ExportContext &context, const char *what);

/// What no target keeps inside the journey: caps, quiet hours, consent, hold-out (EXPORT.md,
/// "everywhere").
void listSettingsByHand(ExportContext &context);

} // namespace throughline
