// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/node_kinds.h"
#include "model/validation/findings.h"
#include "model/values/term.h"

#include <set>

namespace throughline {

namespace {

const Check noTemplate{"TL101", Severity::Error, TL_TEXT("Check", "\"%1\" has no template"),
                       TL_TEXT("Check", "Choose what it says.")};
const Check noVariant{"TL102", Severity::Error, TL_TEXT("Check", "the template \"%2\" of \"%1\" is not made for %3"),
                      TL_TEXT("Check", "Add the channel to the template; its slots are then inherited.")};
const Check noEvent{"TL112", Severity::Error, TL_TEXT("Check", "\"%1\" names no event"),
                    TL_TEXT("Check", "Choose the event that it waits for.")};
const Check noBranch{"TL113", Severity::Error, TL_TEXT("Check", "\"%1\" has no branch"),
                     TL_TEXT("Check", "Add a branch with its rule.")};
const Check badBranchId{"TL114", Severity::Error, TL_TEXT("Check", "a branch of \"%1\" has the id \"%2\", which cannot be used"),
                        TL_TEXT("Check", "Give it another id; \"else\" is everyone else.")};
const Check hidesLater{"TL115", Severity::Warning, TL_TEXT("Check", "\"%2\" of \"%1\" takes everyone: later branches get no one"),
                       TL_TEXT("Check", "Give the branch a rule, or move it to the end.")};
const Check noDate{"TL131", Severity::Error, TL_TEXT("Check", "\"%1\" waits for a date, but none is given"),
                   TL_TEXT("Check", "Choose the date.")};
const Check noField{"TL132", Severity::Error, TL_TEXT("Check", "\"%1\" names no field"),
                    TL_TEXT("Check", "Choose the field.")};
const Check neverOpen{"TL133", Severity::Error, TL_TEXT("Check", "\"%1\" is never open: it closes at %2 and opens at %3"),
                      TL_TEXT("Check", "Let it close after it opens.")};
const Check noGenericLanding{"TL135", Severity::Warning, TL_TEXT("Check", "a click in \"%1\" leads to a page that its template does not have"),
                             TL_TEXT("Check", "Add a web variant to the template, or choose the generic page.")};
const Check noGoalEvent{"TL140", Severity::Error, TL_TEXT("Check", "the goal \"%1\" names no conversion"),
                        TL_TEXT("Check", "Choose the event that counts.")};

class NodeChecker
{
public:
    NodeChecker(const Project &project, const Journey &journey, const Node &node, Findings &findings)
        : m_project(project), m_journey(journey), m_node(node), m_findings(findings) {}

    void operator()(const EntryAudience &) {}
    void operator()(const EntryEvent &entry)
    {
        if (entry.event.empty())
            report(noEvent, "event");
    }
    void operator()(const MessageNode &message)
    {
        checkTemplate(message.template_, message.channel);
        const Template *found = m_project.findTemplate(message.template_);
        const bool canBeClicked = message.channel != Channel::Agent && message.channel != Channel::Mail
            && message.channel != Channel::Web;
        if (found && canBeClicked && message.landing == Landing::OwnVariant && !found->variant(Channel::Web))
            report(noGenericLanding, "landing");
    }
    void operator()(const WaitNode &wait)
    {
        if (wait.waitFor == WaitFor::Date && !wait.date)
            report(noDate, "date");
        if (wait.waitFor == WaitFor::DateField && wait.field.empty())
            report(noField, "field");
    }
    void operator()(const WaitEventNode &wait)
    {
        if (wait.what == AwaitedEvent::Named && wait.event.empty())
            report(noEvent, "event");
    }
    void operator()(const SplitRuleNode &split)
    {
        checkBranches(split.branches);
        for (size_t i = 0; i + 1 < split.branches.size(); ++i)
            if (split.branches[i].rule.isEveryone())
                report(hidesLater, "branches", {split.branches[i].label});
    }
    void operator()(const SplitEngagementNode &split) { checkBranches(split.branches); }
    void operator()(const SplitExperimentNode &) {} // experiment_checks.cpp
    void operator()(const ProfileUpdateNode &update)
    {
        if (update.field.empty())
            report(noField, "field");
    }
    void operator()(const AudienceSyncNode &sync)
    {
        if (sync.action == SyncAction::Add)
            checkTemplate(sync.template_, Channel::Ad);
    }
    void operator()(const TaskAgentNode &task)
    {
        checkTemplate(task.template_, Channel::Agent);
        if (task.closes <= task.opens)
            report(neverOpen, "closes", {formatTimeOfDay(task.closes), formatTimeOfDay(task.opens)});
    }
    void operator()(const WebhookNode &) {}
    void operator()(const GoalNode &goal)
    {
        if (goal.event.empty())
            report(noGoalEvent, "event");
    }
    void operator()(const ExitNode &) {}
    void operator()(const NoteNode &) {}

private:
    void report(const Check &check, const char *field, std::vector<std::string> more = {})
    {
        more.insert(more.begin(), nameOf(m_node));
        m_findings.add(check, nodePath(m_journey, m_node) / "with" / field, std::move(more), m_node.id);
    }

    void checkTemplate(const std::string &id, Channel channel)
    {
        if (id.empty())
            return report(noTemplate, "template");
        const Template *found = m_project.findTemplate(id);
        if (!found || found->variant(channel))
            return; // a template that is not there is found with the other references
        report(noVariant, "template", {found->name, term(info(channel).name)});
        m_findings.mend(insertItem(Path("templates") / id / "channels",
                                   {{"channel", info(channel).key}},
                                   {TL_TEXT("Check", "Add channel to template"), {}}));
    }

    template <class Branch>
    void checkBranches(const std::vector<Branch> &branches)
    {
        if (branches.empty())
            report(noBranch, "branches");
        std::set<std::string> seen{"else"};
        for (const Branch &branch : branches)
            if (branch.id.empty() || !seen.insert(branch.id).second)
                report(badBranchId, "branches", {branch.id});
    }

    const Project &m_project;
    const Journey &m_journey;
    const Node &m_node;
    Findings &m_findings;
};

} // namespace

void checkNodes(const Project &project, Findings &findings)
{
    for (const Journey &journey : project.journeys)
        for (const Node &node : journey.nodes)
            if (!journey.isArchived)
                std::visit(NodeChecker(project, journey, node, findings), node.parameters);
}

} // namespace throughline
