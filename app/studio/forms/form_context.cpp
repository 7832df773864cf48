// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/forms/form_context.h"

#include "app/studio/document/words.h"

#include <set>

namespace throughline::studio {

namespace {

template <class List>
void offerAll(std::vector<Suggestion> &out, const List &list)
{
    for (const auto &each : list)
        out.push_back({text(each.id), each.name.empty() ? text(each.id) : text(each.name)});
}

std::set<std::string> eventsOf(const Project &project)
{
    std::set<std::string> events{"purchase"};
    for (const Journey &journey : project.journeys)
        for (const Node &node : journey.nodes) {
            if (const auto *entry = std::get_if<EntryEvent>(&node.parameters))
                events.insert(entry->event);
            if (const auto *wait = std::get_if<WaitEventNode>(&node.parameters))
                events.insert(wait->event);
            if (const auto *goal = std::get_if<GoalNode>(&node.parameters))
                events.insert(goal->event);
        }
    events.erase("");
    return events;
}

std::set<std::string> fieldsOf(const Project &project)
{
    std::set<std::string> fields;
    const auto take = [&](const throughline::Rule &rule) {
        for (const std::string &field : fieldsRead(rule))
            fields.insert(field);
    };
    for (const Audience &audience : project.audiences)
        take(audience.rule);
    for (const Journey &journey : project.journeys)
        for (const Node &node : journey.nodes) {
            if (const auto *split = std::get_if<SplitRuleNode>(&node.parameters))
                for (const RuleBranch &branch : split->branches)
                    take(branch.rule);
            if (const auto *entry = std::get_if<EntryEvent>(&node.parameters))
                take(entry->filter);
            if (const auto *update = std::get_if<ProfileUpdateNode>(&node.parameters))
                fields.insert(update->field);
        }
    for (const ChannelCopy &copy : project.data.copies)
        fields.insert(copy.fields.begin(), copy.fields.end());
    fields.erase("");
    return fields;
}

} // namespace

std::vector<Suggestion> FormContext::suggestions(Reference reference) const
{
    std::vector<Suggestion> out;
    const Journey *journey = m_session.journey();
    switch (reference) {
    case Reference::Audience: offerAll(out, project().audiences); break;
    case Reference::Template: offerAll(out, project().templates); break;
    case Reference::Offer: offerAll(out, project().offers); break;
    case Reference::Journey: offerAll(out, project().journeys); break;
    case Reference::Experiment: offerAll(out, project().experiments); break;
    case Reference::Block: offerAll(out, project().blocks); break;
    case Reference::Node:
    case Reference::MessageNode:
        if (journey)
            for (const Node &node : journey->nodes)
                if (reference == Reference::Node || channelOf(node))
                    out.push_back({text(node.id), node.name.empty() ? text(node.id) : text(node.name)});
        break;
    case Reference::Event: {
        std::set<std::string> events = eventsOf(project());
        for (const QString &event : m_session.dataEvents())
            events.insert(event.toStdString());
        for (const std::string &event : events)
            out.push_back({text(event), text(event)});
        break;
    }
    case Reference::DataField: {
        std::set<std::string> fields = fieldsOf(project());
        for (const QString &field : m_session.dataFields())
            fields.insert(field.toStdString());
        for (const std::string &field : fields)
            out.push_back({text(field), text(field)});
        break;
    }
    default: break;
    }
    return out;
}

bool FormContext::acceptsOthers(Reference reference)
{
    return reference == Reference::Event || reference == Reference::DataField || reference == Reference::Table;
}

} // namespace throughline::studio
