// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/validation/findings.h"
#include "model/values/term.h"

#include <algorithm>
#include <functional>
#include <set>

namespace throughline {

namespace {

const Check notThere{"TL111", Severity::Error, TL_TEXT("Check", "%1 \"%2\" is named here but not in the project"),
                     TL_TEXT("Check", "Choose one that is there, or add it.")};
const Check notAMessage{"TL134", Severity::Error, TL_TEXT("Check", "\"%2\" is named as a message here, but there is no such message step"),
                        TL_TEXT("Check", "Choose a message of this journey.")};
const Check audienceInCircle{"TL150", Severity::Error, TL_TEXT("Check", "the audience \"%1\" is defined by itself"),
                             TL_TEXT("Check", "Take the circle out of its rule.")};

/// Walks every field of the project that names something else, wherever it stands.
class ReferenceWalk
{
public:
    ReferenceWalk(const Project &project, Findings &findings) : m_project(project), m_findings(findings) {}

    void walk(const Structure &structure, const void *value, const Path &path)
    {
        for (const Field &field : structure.fields)
            walkValue(*field.type, field.locateIn(value), path / field.key, field);
    }

private:
    void walkValue(const Type &type, const void *value, const Path &path, const Field &field)
    {
        if (type.kind() == TypeKind::Text)
            return checkName(*static_cast<const std::string *>(value), path, field.reference);
        if (type.kind() == TypeKind::Rule)
            return checkRule(*static_cast<const Rule *>(value), path);
        if (const Structure *structure = type.structureOf(value))
            return walk(*structure, type.structureAddress(value), path);
        if (type.kind() != TypeKind::List)
            return;
        // Compared by structure: GCC 12 folds the comparison of `itemType()` with the address of a
        // function's static to false at -O1.
        const Structure *itemStructure = type.itemType()->structure();
        for (size_t i = 0; i < type.size(value); ++i) {
            const std::string id = type.itemId(value, i);
            const void *item = type.item(const_cast<void *>(value), i);
            if (itemStructure == &Journey::structure())
                m_journey = static_cast<const Journey *>(item);
            if (itemStructure == &Node::structure())
                m_node = static_cast<const Node *>(item)->id;
            walkValue(*type.itemType(), item, path / (id.empty() ? std::to_string(i) : id), field);
            if (itemStructure == &Node::structure())
                m_node.clear();
        }
    }

    void checkName(const std::string &name, const Path &path, Reference reference)
    {
        if (name.empty())
            return;
        switch (reference) {
        case Reference::Audience:
            return need(m_project.audience(name), TL_TEXT("Check", "the audience"), name, path);
        case Reference::Template:
            return need(m_project.findTemplate(name), TL_TEXT("Check", "the template"), name, path);
        case Reference::Offer:
            return need(m_project.offer(name), TL_TEXT("Check", "the offer"), name, path);
        case Reference::Experiment:
            return need(m_project.experiment(name), TL_TEXT("Check", "the test plan"), name, path);
        case Reference::MessageNode: return checkMessage(name, path);
        default: return; // fields and events stand in the database; edges are checked with the flow
        }
    }

    void need(const void *found, Text what, const std::string &name, const Path &path)
    {
        if (!found)
            m_findings.add(notThere, path, {term(what), name}, m_node);
    }

    void checkMessage(const std::string &name, const Path &path)
    {
        const Node *node = m_journey ? m_journey->node(name) : nullptr;
        const bool isMessage = node
            && (std::holds_alternative<MessageNode>(node->parameters)
                || std::holds_alternative<AudienceSyncNode>(node->parameters)
                || std::holds_alternative<TaskAgentNode>(node->parameters));
        if (!isMessage)
            m_findings.add(notAMessage, path, {"", name}, m_node);
    }

    void checkRule(const Rule &rule, const Path &path)
    {
        for (const std::string &audience : audiencesRead(rule))
            need(m_project.audience(audience), TL_TEXT("Check", "the audience"), audience, path);
    }

    const Project &m_project;
    Findings &m_findings;
    const Journey *m_journey = nullptr;
    std::string m_node;
};

void checkCircles(const Project &project, Findings &findings)
{
    for (const Audience &audience : project.audiences) {
        std::set<std::string> seen;
        const std::function<bool(const Rule &)> leadsBack = [&](const Rule &rule) {
            for (const std::string &id : audiencesRead(rule)) {
                if (id == audience.id)
                    return true;
                const Audience *next = project.audience(id);
                if (next && seen.insert(id).second && leadsBack(next->rule))
                    return true;
            }
            return false;
        };
        if (leadsBack(audience.rule))
            findings.add(audienceInCircle, Path("audiences") / audience.id, {audience.name});
    }
}

} // namespace

void checkReferences(const Project &project, Findings &findings)
{
    ReferenceWalk(project, findings).walk(Project::structure(), &project, {});
    checkCircles(project, findings);
}

} // namespace throughline
