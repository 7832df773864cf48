// SPDX-License-Identifier: GPL-3.0-or-later
// What the nodes' plans look up: fields, texts, events, other nodes, rules.
#include "model/journey/node_kinds.h"
#include "model/values/number.h"
#include "simulator/compile/compiler.h"
#include "simulator/engine/exact_math.h"

#include <algorithm>
#include <functional>

namespace throughline {

std::uint32_t Compiler::fieldPlace(const std::string &name) const
{
    const Column *column = m_population.field(name);
    return column ? std::uint32_t(column - m_population.fields().data()) : nowhere;
}

void Compiler::collectExtraTexts()
{
    const auto addText = [this](const Column &column, const std::string &text) {
        std::vector<std::string> &texts = m_program.extraTexts[column.name];
        if (!column.dictionary.find(text) && std::find(texts.begin(), texts.end(), text) == texts.end())
            texts.push_back(text);
    };
    // A customer of this block may get a text that only others of the population have.
    for (const Column &column : m_population.fields())
        if (const std::set<std::string> *texts = m_survey.textsOf(column.name); texts && m_survey.changesOf(column.name) > 0)
            for (const std::string &text : *texts)
                addText(column, text);
    const auto add = [&](const std::string &field, const Scalar &value) {
        const Column *column = m_population.field(field);
        if (!column || !column->holdsTexts() || std::holds_alternative<std::monostate>(value))
            return;
        const auto *text = std::get_if<std::string>(&value);
        addText(*column, text ? *text : formatScalar(value));
    };
    // What an expression may write is not known before; what rules compare its field with is.
    std::vector<std::string> computed;
    const std::function<void(const Rule &)> addCompared = [&](const Rule &rule) {
        if (rule.kind == Rule::Kind::Field && std::find(computed.begin(), computed.end(), rule.field) != computed.end())
            for (const Scalar &value : rule.values)
                add(rule.field, value);
        for (const Rule &child : rule.children)
            addCompared(child);
    };
    for (const Journey &journey : m_project.journeys)
        for (const Node &node : journey.nodes)
            if (const auto *update = std::get_if<ProfileUpdateNode>(&node.parameters)) {
                add(update->field, update->value);
                if (!update->expression.empty())
                    computed.push_back(update->field);
            }
    if (computed.empty())
        return;
    for (const Audience &audience : m_project.audiences)
        addCompared(audience.rule);
    for (const Template &item : m_project.templates)
        for (const Slot &slot : item.masterSlots)
            for (const SlotVariant &variant : slot.variants)
                addCompared(variant.rule);
    for (const Journey &journey : m_project.journeys)
        for (const Node &node : journey.nodes) {
            if (const auto *split = std::get_if<SplitRuleNode>(&node.parameters))
                for (const RuleBranch &branch : split->branches)
                    addCompared(branch.rule);
            if (const auto *entry = std::get_if<EntryEvent>(&node.parameters))
                addCompared(entry->filter);
        }
}

std::uint32_t Compiler::behaviourCode(const std::string &event)
{
    const EventTable *table = m_population.behaviours();
    const Column *kind = table ? table->column("kind") : nullptr;
    if (!kind || !kind->holdsTexts())
        return nowhere;
    if (!m_survey.hasBehaviour(event))
        return nowhere;
    m_program.replaysBehaviours = true;
    return kind->dictionary.find(event).value_or(elsewhere);
}

void Compiler::measureRate(EntryEventPlan &plan, const std::string &event) const
{
    plan.observed = double(std::max<std::int64_t>(m_program.start - m_survey.firstBehaviour(), 86400));
    plan.perSecond = roundedTo(double(m_survey.behavioursBeforeStart(event)) / plan.observed
                               / double(std::max<std::int64_t>(m_survey.customers().customers, 1)));
}

Expected<std::uint32_t> Compiler::nodeNamed(const Journey &journey, const std::string &id, const std::string &by) const
{
    if (id.empty())
        return nowhere;
    const auto found = m_nodePlaces.find(journey.id + "/" + id);
    if (found == m_nodePlaces.end())
        return tl::unexpected(problem("TL413", TL_TEXT("Compile", "There is no node \"%1\" in the journey."), {id}, by));
    return found->second;
}

Expected<std::int32_t> Compiler::ruleOf(const Rule &rule, const std::string &node)
{
    auto compiled = compileRule(rule, m_project, m_population, m_program.extraTexts);
    if (!compiled) {
        Problem wrong = compiled.error();
        wrong.node = node;
        return tl::unexpected(std::move(wrong));
    }
    m_program.readsRunEvents = m_program.readsRunEvents || compiled->readsHistory();
    m_program.rules.push_back(std::move(*compiled));
    return std::int32_t(m_program.rules.size() - 1);
}

Expected<std::int32_t> Compiler::audienceRule(const std::string &audience, const std::string &node)
{
    if (audience.empty())
        return -1;
    if (const auto known = m_audienceRules.find(audience); known != m_audienceRules.end())
        return known->second;
    Rule rule;
    rule.kind = Rule::Kind::Audience;
    rule.audience = audience;
    auto place = ruleOf(rule, node);
    if (place)
        m_audienceRules[audience] = *place;
    return place;
}

Expected<void> Compiler::checkDuration(Duration duration, const std::string &node) const
{
    if (duration.seconds < 0)
        return tl::unexpected(problem("TL415", TL_TEXT("Compile", "A duration is negative: %1."), {formatDuration(duration)}, node));
    return {};
}

} // namespace throughline
