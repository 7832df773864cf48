// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/calendar.h"

#include "model/experiment/arm_comparison.h"

#include <algorithm>
#include <set>

namespace throughline::planning {

namespace {

struct Site
{
    const Journey *journey;
    const Node *node;
    std::set<std::string> entries;       ///< "audience ID", "event NAME"
    std::set<std::string> templates;
};

std::set<std::string> entriesOf(const Journey &journey)
{
    std::set<std::string> entries;
    for (const Node &node : journey.nodes) {
        if (const auto *audience = std::get_if<EntryAudience>(&node.parameters))
            entries.insert("audience " + audience->audience);
        if (const auto *event = std::get_if<EntryEvent>(&node.parameters))
            entries.insert("event " + event->event);
    }
    return entries;
}

std::string audienceWords(const Project &project, const Journey &journey)
{
    std::string words;
    for (const Node &node : journey.nodes) {
        std::string one;
        if (const auto *entry = std::get_if<EntryAudience>(&node.parameters)) {
            const Audience *audience = project.audience(entry->audience);
            one = audience && !audience->name.empty() ? audience->name : entry->audience;
        }
        if (const auto *event = std::get_if<EntryEvent>(&node.parameters))
            one = event->event;
        if (!one.empty())
            words += (words.empty() ? "" : ", ") + one;
    }
    return words;
}

bool overlap(const CalendarEntry &a, const CalendarEntry &b)
{
    if (!a.start || !b.start)
        return true;
    const auto endOf = [](const CalendarEntry &entry) {
        // A test without an end runs on.
        return entry.days ? entry.start->seconds + static_cast<std::int64_t>(*entry.days * 86400)
                          : std::numeric_limits<std::int64_t>::max();
    };
    return a.start->seconds < endOf(b) && b.start->seconds < endOf(a);
}

bool shareCustomers(const Site &a, const Site &b)
{
    if (a.journey == b.journey)
        return reachableFrom(*a.journey, a.node->id).contains(b.node->id)
            || reachableFrom(*a.journey, b.node->id).contains(a.node->id);
    return std::any_of(a.entries.begin(), a.entries.end(),
                       [&](const std::string &entry) { return b.entries.contains(entry); });
}

} // namespace

std::vector<TestPlan> planAll(const Project &project, const Json &report,
                              const std::optional<OutcomeHistory> &history)
{
    std::vector<TestPlan> plans;
    for (const Journey &journey : project.journeys) {
        if (journey.isArchived)
            continue;
        for (const Node &node : journey.nodes) {
            const auto *split = std::get_if<SplitExperimentNode>(&node.parameters);
            if (!split)
                continue;
            const std::string &id = project.experiment(split->experiment) ? split->experiment : node.id;
            if (auto input = planInput(project, id, report, history); input && input->node == node.id)
                plans.push_back(makePlan(std::move(*input)));
        }
    }
    return plans;
}

Calendar makeCalendar(const Project &project, const std::vector<TestPlan> &plans)
{
    Calendar calendar;
    std::vector<Site> sites;
    for (const Journey &journey : project.journeys) {
        if (journey.isArchived)
            continue;
        for (const Node &node : journey.nodes) {
            const auto *split = std::get_if<SplitExperimentNode>(&node.parameters);
            if (!split)
                continue;
            const Experiment *plan = project.experiment(split->experiment);
            CalendarEntry entry;
            entry.id = plan ? plan->id : node.id;
            entry.name = plan && !plan->name.empty() ? plan->name : node.name.empty() ? entry.id : node.name;
            entry.journey = journey.id;
            entry.audience = audienceWords(project, journey);
            if (plan) {
                entry.start = plan->start;
                entry.learned = plan->learned;
            }
            for (const TestPlan &each : plans)
                if (each.input.node == node.id && each.input.journey == journey.id)
                    entry.days = each.days;
            calendar.entries.push_back(std::move(entry));
            sites.push_back({&journey, &node, entriesOf(journey), testedTemplates(project, journey, node)});
        }
    }
    for (std::size_t i = 0; i < sites.size(); ++i)
        for (std::size_t j = i + 1; j < sites.size(); ++j) {
            const CalendarEntry &a = calendar.entries[i];
            const CalendarEntry &b = calendar.entries[j];
            if (!overlap(a, b))
                continue;
            if (shareCustomers(sites[i], sites[j]))
                calendar.conflicts.push_back(
                    {i, j, Conflict::Customers,
                     {TL_TEXT("Planner", "“%1” and “%2” test the same customers at the same time."), {a.name, b.name}}});
            for (const std::string &id : sites[i].templates)
                if (sites[j].templates.contains(id)) {
                    const Template *shared = project.findTemplate(id);
                    calendar.conflicts.push_back(
                        {i, j, Conflict::Element,
                         {TL_TEXT("Planner", "“%1” and “%2” both change the template “%3”."),
                          {a.name, b.name, shared && !shared->name.empty() ? shared->name : id}}});
                }
        }
    return calendar;
}

std::vector<Problem> conflictsOf(const Calendar &calendar, std::string_view id)
{
    std::vector<Problem> problems;
    for (const CalendarConflict &conflict : calendar.conflicts) {
        if (calendar.entries[conflict.first].id != id && calendar.entries[conflict.second].id != id)
            continue;
        Problem problem;
        problem.code = conflict.kind == Conflict::Customers ? "TL512" : "TL513";
        problem.severity = Severity::Warning;
        problem.message = conflict.sentence;
        problem.fix = {TL_TEXT("Planner", "Run one after the other: give one of them a later start."), {}};
        problems.push_back(std::move(problem));
    }
    return problems;
}

Json encodeCalendar(const Calendar &calendar)
{
    Json entries = Json::array();
    for (const CalendarEntry &entry : calendar.entries)
        entries.push_back({{"id", entry.id},
                           {"name", entry.name},
                           {"journey", entry.journey},
                           {"audience", entry.audience},
                           {"start", entry.start ? Json(formatMoment(*entry.start)) : Json(nullptr)},
                           {"days", entry.days ? Json(*entry.days) : Json(nullptr)},
                           {"learned", entry.learned.size()}});
    Json conflicts = Json::array();
    for (const CalendarConflict &conflict : calendar.conflicts)
        conflicts.push_back({{"first", calendar.entries[conflict.first].id},
                             {"second", calendar.entries[conflict.second].id},
                             {"kind", conflict.kind == Conflict::Customers ? "customers" : "element"},
                             {"message", english(conflict.sentence)}});
    return {{"entries", std::move(entries)}, {"conflicts", std::move(conflicts)}};
}

} // namespace throughline::planning
