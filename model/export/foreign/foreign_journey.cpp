// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/foreign/foreign_journey.h"

#include "model/export/derived_field.h"
#include "model/export/stable_id.h"
#include "model/journey/node_kinds.h"
#include "model/values/number.h"

#include <algorithm>
#include <cmath>

namespace throughline {

namespace {

constexpr std::size_t longestId = 60;
constexpr std::size_t mostNoted = 24;
constexpr double columnWidth = 260;
constexpr double rowHeight = 150;

} // namespace

ForeignJourney::ForeignJourney(std::string name, Text source)
{
    m_imported.source = source;
    Project &project = m_imported.project;
    project.name = name.empty() ? "Imported" : name;
    project.salt = StableIds(project).uuid("imported").substr(0, 16);
    Journey journey;
    journey.id = "journey";
    journey.name = project.name;
    project.journeys.push_back(std::move(journey));
}

std::string ForeignJourney::freshId(std::string_view wanted, std::set<std::string> &used) const
{
    std::string base = slug(wanted).substr(0, longestId);
    if (base.empty())
        base = "step";
    std::string id = base;
    for (std::int64_t i = 2; !used.insert(id).second; ++i)
        id = base + "_" + formatNumber(i);
    return id;
}

Node &ForeignJourney::add(const std::string &element, std::string name, NodeParameters parameters)
{
    Node node;
    node.id = freshId(name.empty() ? element : name, m_ids);
    node.name = std::move(name);
    node.parameters = std::move(parameters);
    m_nodes.emplace(element, node.id);
    auto &nodes = m_imported.project.journeys.front().nodes;
    nodes.push_back(std::move(node));
    return nodes.back();
}

void ForeignJourney::skip(const std::string &element, const std::string &next) { m_skipped.emplace(element, next); }

void ForeignJourney::way(const std::string &element, std::string exit, const std::string &to)
{
    m_ways.push_back({element, std::move(exit), to});
}

void ForeignJourney::leaveOut(std::string element, Message what)
{
    LeftOut left{std::move(element), std::move(what)};
    if (std::ranges::find(m_imported.leftOut, left) == m_imported.leftOut.end())
        m_imported.leftOut.push_back(std::move(left));
}

std::string ForeignJourney::audience(const std::string &name, Rule rule)
{
    for (const Audience &known : m_imported.project.audiences)
        if (known.name == name)
            return known.id;
    Audience audience;
    audience.id = freshId(name, m_audienceIds);
    audience.name = name;
    audience.rule = std::move(rule);
    m_imported.project.audiences.push_back(audience);
    return audience.id;
}

std::string ForeignJourney::messageTemplate(const std::string &name, Channel channel, const std::string &subject,
                                            const std::string &body)
{
    Template made;
    made.id = freshId(name, m_templateIds);
    made.name = name;
    const auto slot = [&](const char *id, SlotKind kind, const std::string &text) {
        Slot each;
        each.id = id;
        each.kind = kind;
        each.text = text;
        made.masterSlots.push_back(std::move(each));
    };
    if (channel == Channel::Email)
        slot("subject", SlotKind::Subject, subject.empty() ? name : subject);
    else if (!subject.empty())
        slot("headline", SlotKind::Headline, subject);
    slot("body", SlotKind::Body, body.empty() ? name : body);
    made.channels.push_back({channel, {}, {}});
    m_imported.project.templates.push_back(made);
    return made.id;
}

Rule ForeignJourney::unreadRule(const std::string &element, const std::string &name, const std::string &condition)
{
    Rule rule;
    rule.kind = Rule::Kind::Field;
    rule.field = "is_" + slug(name).substr(0, longestId);
    rule.values = {true};
    leaveOut(element, {TL_TEXT("Import", "The condition %1 was not understood; the field \"%2\" stands for it."), {condition, rule.field}});
    return rule;
}

std::string ForeignJourney::nodeBehind(std::string element) const
{
    for (std::size_t i = 0; i <= maxForeignSteps && !element.empty(); ++i) {
        if (const auto node = m_nodes.find(element); node != m_nodes.end())
            return node->second;
        const auto next = m_skipped.find(element);
        if (next == m_skipped.end())
            return {};
        element = next->second;
    }
    return {};
}

Expected<ImportedProject> ForeignJourney::take()
{
    Journey &journey = m_imported.project.journeys.front();
    if (journey.nodes.empty())
        return tl::unexpected(wrongProblem("TL723", TL_TEXT("Import", "The file holds no step of a journey."), {}));
    if (journey.nodes.size() > maxForeignSteps)
        return tl::unexpected(wrongProblem("TL723", TL_TEXT("Import", "The file holds more than %1 steps."), {formatNumber(std::int64_t(maxForeignSteps))}));
    for (const Way &each : m_ways) {
        const auto from = m_nodes.find(each.from);
        const std::string to = nodeBehind(each.to);
        if (from == m_nodes.end() || to.empty())
            continue;
        const Node *target = journey.node(to);
        const NodeKind *kind = target ? nodeKind(target->kind()) : nullptr;
        if (kind && kind->isEntry) {
            leaveOut(each.to, {TL_TEXT("Import", "A way back to the entry was left out."), {}});
            continue;
        }
        if (!journey.edge(from->second, each.exit))
            journey.edges.push_back({from->second, each.exit, to, {}});
    }
    if (!hasPlaces || !makeRoom())
        layOut();
    noteWhatIsLeftOut();
    return std::move(m_imported);
}

/// A comment beside the journey, so that the list is there when the file is opened again.
void ForeignJourney::noteWhatIsLeftOut()
{
    if (m_imported.leftOut.empty())
        return;
    Journey &journey = m_imported.project.journeys.front();
    std::string words = english({TL_TEXT("Import", "Left out, or not as it was (%1):"), {english({m_imported.source, {}})}});
    for (std::size_t i = 0; i < std::min(m_imported.leftOut.size(), mostNoted); ++i) {
        const LeftOut &left = m_imported.leftOut[i];
        words += "\n- " + (left.element.empty() ? std::string() : left.element + ": ") + english(left.what);
    }
    if (m_imported.leftOut.size() > mostNoted)
        words += "\n" + english({TL_TEXT("Import", "and %1 more"), {formatNumber(std::int64_t(m_imported.leftOut.size() - mostNoted))}});
    Node note;
    note.id = freshId("left_out", m_ids);
    note.parameters = NoteNode{std::move(words), 360, 60 + 34.0 * double(std::min(m_imported.leftOut.size(), mostNoted)), {}};
    note.x = std::ranges::max(journey.nodes, {}, &Node::x).x + 320;
    note.y = std::ranges::min(journey.nodes, {}, &Node::y).y;
    journey.nodes.push_back(std::move(note));
}

/// Stretches or shrinks the picture of the other program, whose shapes have other sizes, until no
/// two cards meet. False where that would tear it apart.
bool ForeignJourney::makeRoom()
{
    constexpr std::size_t mostNodes = 2'000;
    constexpr double mostStretched = 2.2;
    std::vector<Node> &nodes = m_imported.project.journeys.front().nodes;
    if (nodes.empty() || nodes.size() > mostNodes)
        return false;
    double scale = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const double across = std::abs(nodes[i].x - nodes[j].x);
            const double down = std::abs(nodes[i].y - nodes[j].y);
            if (across < 1 && down < 1)
                return false;
            scale = std::max(scale, std::min(columnWidth / std::max(across, 1e-3), rowHeight / std::max(down, 1e-3)));
        }
    if (scale > mostStretched)
        return false;
    scale = nodes.size() == 1 ? 1 : scale;
    const double left = std::ranges::min(nodes, {}, &Node::x).x;
    const double top = std::ranges::min(nodes, {}, &Node::y).y;
    // Two steps close together in a wide picture would leave the others far apart.
    constexpr double mostRoom = 8;
    const double area = (std::ranges::max(nodes, {}, &Node::x).x - left) * (std::ranges::max(nodes, {}, &Node::y).y - top) * scale * scale;
    if (area > mostRoom * double(nodes.size()) * columnWidth * rowHeight)
        return false;
    for (Node &node : nodes) {
        node.x = std::round((node.x - left) * scale);
        node.y = std::round((node.y - top) * scale);
    }
    return true;
}

/// Rows by the distance from the entries.
void ForeignJourney::layOut()
{
    Journey &journey = m_imported.project.journeys.front();
    std::map<std::string, std::vector<std::string>> next;
    for (const Edge &edge : journey.edges)
        next[edge.from].push_back(edge.to);
    std::map<std::string, int> rows;
    std::vector<std::string> open;
    for (const Node &node : journey.nodes)
        if (const NodeKind *kind = nodeKind(node.kind()); kind && kind->isEntry) {
            rows[node.id] = 0;
            open.push_back(node.id);
        }
    for (std::size_t i = 0; i < open.size(); ++i)
        for (const std::string &to : next[open[i]])
            if (rows.emplace(to, rows[open[i]] + 1).second)
                open.push_back(to);
    std::map<int, int> columns;
    for (Node &node : journey.nodes) {
        const auto row = rows.find(node.id);
        const int place = row == rows.end() ? 0 : row->second;
        node.x = columns[place]++ * columnWidth;
        node.y = place * rowHeight;
    }
}

std::string textOf(const Json &json, const char *key)
{
    const Json &member = memberOf(json, key);
    return member.is_string() ? member.get<std::string>() : std::string();
}

std::int64_t wholeOf(const Json &json, const char *key, std::int64_t otherwise, std::int64_t least, std::int64_t most)
{
    const Json &member = memberOf(json, key);
    // A real beyond the bounds must not be converted: that is undefined.
    if (!member.is_number())
        return otherwise;
    const double value = member.get<double>();
    return value >= double(least) && value <= double(most) ? std::int64_t(value) : otherwise;
}

const Json &memberOf(const Json &json, const char *key)
{
    static const Json none;
    if (!json.is_object())
        return none;
    const auto found = json.find(key);
    return found == json.end() ? none : *found;
}

} // namespace throughline
