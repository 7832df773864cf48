// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/foreign/foreign.h"

#include <map>
#include <set>

namespace throughline {

/// A project with one journey, built from elements of a foreign file as they are read, in any order.
class ForeignJourney
{
public:
    ForeignJourney(std::string name, Text source);

    /// A node that stands for the element; ways to the element lead to it. `at`: its place, if known.
    /// The reference holds until the next node is added.
    Node &add(const std::string &element, std::string name, NodeParameters parameters);
    /// The element itself is left out: ways to it lead on to `next` (empty: they end).
    void skip(const std::string &element, const std::string &next);
    /// The way out of the node that stands for `element`.
    void way(const std::string &element, std::string exit, const std::string &to);
    void leaveOut(std::string element, Message what);

    /// The id of an audience of that name; everyone, until its rule is drawn.
    std::string audience(const std::string &name, Rule rule = {});
    /// The id of a template made for one channel.
    std::string messageTemplate(const std::string &name, Channel channel, const std::string &subject, const std::string &body);
    /// The condition as a rule that reads a yes/no field of that name, said as left out.
    Rule unreadRule(const std::string &element, const std::string &name, const std::string &condition);

    bool hasPlaces = false; ///< the nodes' places are known; else they are laid out in rows
    Project &project() { return m_imported.project; }
    const Journey &journey() const { return m_imported.project.journeys.front(); }

    /// Draws the edges. Errors: TL723 where the file holds no step or too many.
    Expected<ImportedProject> take();

private:
    struct Way
    {
        std::string from;
        std::string exit;
        std::string to;
    };

    std::string freshId(std::string_view wanted, std::set<std::string> &used) const;
    std::string nodeBehind(std::string element) const;
    bool makeRoom();
    void layOut();
    void noteWhatIsLeftOut();

    ImportedProject m_imported;
    std::map<std::string, std::string> m_nodes;  ///< element → node
    std::map<std::string, std::string> m_skipped;///< element → next element
    std::vector<Way> m_ways;
    std::set<std::string> m_ids;
    std::set<std::string> m_templateIds;
    std::set<std::string> m_audienceIds;
};

/// A text of a JSON object; empty where it is none.
std::string textOf(const Json &json, const char *key);
/// A whole number between the bounds, else the default.
std::int64_t wholeOf(const Json &json, const char *key, std::int64_t otherwise, std::int64_t least, std::int64_t most);
/// A member, or null.
const Json &memberOf(const Json &json, const char *key);

// One per format, each in its own file; foreign.cpp tells them apart.
Expected<ImportedProject> importBpmn(std::string_view text);
Expected<ImportedProject> importKlaviyo(const Json &json);
Expected<ImportedProject> importDittofeed(const Json &json);

} // namespace throughline
