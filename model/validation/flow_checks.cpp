// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/graph.h"
#include "model/journey/node_kinds.h"
#include "model/validation/findings.h"

#include <algorithm>

namespace throughline {

namespace {

const Check noEntry{"TL103", Severity::Error, TL_TEXT("Check", "the journey \"%1\" has no entry"),
                    TL_TEXT("Check", "Add an audience or event entry.")};
const Check unreachable{"TL104", Severity::Warning, TL_TEXT("Check", "no customer can come to \"%1\""),
                        TL_TEXT("Check", "Connect it, or remove it.")};
const Check openExit{"TL105", Severity::Warning, TL_TEXT("Check", "\"%2\" of \"%1\" leads nowhere: its customers leave"),
                     TL_TEXT("Check", "Connect it to the next step, or to an exit that names the reason.")};
const Check loopWithoutWait{"TL106", Severity::Error, TL_TEXT("Check", "the loop through \"%1\" has no wait"),
                            TL_TEXT("Check", "Put a wait into the loop.")};
const Check edgeToNowhere{"TL107", Severity::Error, TL_TEXT("Check", "a connection leads from \"%1\" to \"%2\", which is not there"),
                          TL_TEXT("Check", "Remove the connection.")};
const Check edgeFromNoExit{"TL108", Severity::Error, TL_TEXT("Check", "\"%1\" has no exit \"%2\""),
                           TL_TEXT("Check", "Remove the connection.")};
const Check edgeIntoEntry{"TL109", Severity::Error, TL_TEXT("Check", "a connection leads into the entry \"%1\""),
                          TL_TEXT("Check", "Remove the connection; customers come to an entry by themselves.")};
const Check edgeAtNote{"TL110", Severity::Error, TL_TEXT("Check", "a connection leads to the note \"%1\""),
                       TL_TEXT("Check", "Remove the connection; notes take no part.")};
const Check noJourney{"TL100", Severity::Warning, TL_TEXT("Check", "the project has no journey"),
                      TL_TEXT("Check", "Draw one, or start from a sample.")};
const Check waitEatsGoal{"TL130", Severity::Warning,
                         TL_TEXT("Check", "\"%1\" comes up to %2 after entry, but the goal \"%3\" counts only %4"),
                         TL_TEXT("Check", "Shorten the waits before it, or let the goal count longer.")};
const Check noGoal{"TL141", Severity::Warning, TL_TEXT("Check", "the journey \"%1\" has no goal"),
                   TL_TEXT("Check", "Add a goal; without one any purchase within 14 days counts.")};

void checkEdges(const Journey &journey, Findings &findings)
{
    for (const Edge &edge : journey.edges) {
        const Path path = Path("journeys") / journey.id / "edges" / edge.id();
        const Node *from = journey.node(edge.from);
        const Node *to = journey.node(edge.to);
        const auto report = [&](const Check &check, std::vector<std::string> arguments, const std::string &node) {
            findings.add(check, path, std::move(arguments), node).mend(removeItem(path, {TL_TEXT("Check", "Remove connection"), {}}));
        };
        if (!from || !to) {
            report(edgeToNowhere, {edge.from, edge.to}, from ? edge.from : edge.to);
            continue;
        }
        const std::vector<Exit> exits = exitsOf(*from);
        const bool hasExit = std::any_of(exits.begin(), exits.end(), [&](const Exit &exit) { return exit.key == edge.exit; });
        if (!hasExit)
            report(edgeFromNoExit, {nameOf(*from), edge.exit}, edge.from);
        if (nodeKind(to->kind())->isEntry)
            report(edgeIntoEntry, {nameOf(*to)}, edge.to);
        if (nodeKind(to->kind())->isNote)
            report(edgeAtNote, {nameOf(*to)}, edge.to);
    }
}

void checkExits(const Journey &journey, Findings &findings)
{
    for (const Node &node : journey.nodes) {
        // After its last message or goal a journey may simply end; a branch that ends is easily an
        // oversight.
        const std::vector<Exit> exits = exitsOf(node);
        const bool mayEnd = std::holds_alternative<GoalNode>(node.parameters)
            || std::holds_alternative<MessageNode>(node.parameters)
            || std::holds_alternative<AudienceSyncNode>(node.parameters);
        if (mayEnd)
            continue;
        for (const Exit &exit : exits)
            if (!exit.isQuiet && !journey.edge(node.id, exit.key)) {
                const std::string label = english(exit.label);
                findings.add(openExit, nodePath(journey, node), {nameOf(node), label.empty() ? exit.key : label}, node.id);
            }
    }
}

void checkReachAndLoops(const Journey &journey, Findings &findings)
{
    const JourneyGraph graph(journey);
    const std::vector<bool> reachable = graph.reachable();
    bool hasEntry = false;
    for (size_t i = 0; i < journey.nodes.size(); ++i) {
        const Node &node = journey.nodes[i];
        const NodeKind *kind = nodeKind(node.kind());
        hasEntry = hasEntry || kind->isEntry;
        if (!reachable[i] && !kind->isNote)
            findings.add(unreachable, nodePath(journey, node), {nameOf(node)}, node.id);
    }
    if (!hasEntry)
        findings.add(noEntry, Path("journeys") / journey.id, {journey.name});
    const std::vector<size_t> loop = graph.loopWithoutWait();
    if (!loop.empty()) {
        const Node &node = journey.nodes[loop.front()];
        findings.add(loopWithoutWait, nodePath(journey, node), {nameOf(node)}, node.id);
    }
}

void checkGoals(const Journey &journey, Findings &findings)
{
    const JourneyGraph graph(journey);
    const std::vector<std::int64_t> seconds = graph.longestSecondsTo();
    const Node *tightest = nullptr;
    for (const Node &node : journey.nodes)
        if (const auto *goal = std::get_if<GoalNode>(&node.parameters))
            if (!tightest || goal->window < std::get<GoalNode>(tightest->parameters).window)
                tightest = &node;
    if (!tightest) {
        findings.add(noGoal, Path("journeys") / journey.id, {journey.name});
        return;
    }
    const Duration window = std::get<GoalNode>(tightest->parameters).window;
    for (size_t i = 0; i < journey.nodes.size(); ++i) {
        const Node &node = journey.nodes[i];
        if (std::holds_alternative<MessageNode>(node.parameters) && seconds[i] >= window.seconds)
            findings.add(waitEatsGoal, nodePath(journey, node),
                         {nameOf(node), formatDuration({seconds[i]}), nameOf(*tightest), formatDuration(window)},
                         node.id);
    }
}

} // namespace

void checkFlow(const Project &project, Findings &findings)
{
    if (project.journeys.empty())
        findings.add(noJourney, "journeys", {});
    for (const Journey &journey : project.journeys) {
        if (journey.isArchived)
            continue;
        checkReachAndLoops(journey, findings);
        checkEdges(journey, findings);
        checkExits(journey, findings);
        checkGoals(journey, findings);
    }
}

} // namespace throughline
