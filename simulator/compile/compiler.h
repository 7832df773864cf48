// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/compile/compile.h"

#include <map>
#include <string_view>

namespace throughline {

/// The state of one compilation; each part of the work has its own file.
class Compiler
{
public:
    Compiler(Compiled &out, const Population &population, const PopulationSurvey &survey, const Scenario *scenario)
        : m_out(out), m_program(out.program), m_project(*out.project), m_population(population),
          m_survey(survey), m_scenario(scenario)
    {
    }

    Expected<void> compile();

private:
    // compile.cpp
    Expected<void> resolveTimes();
    Expected<void> addJourneys();
    void describeRun();
    void warnOfBlindSpot();
    // compile_nodes.cpp
    Expected<void> addNode(const Journey &journey, const Node &node, std::uint32_t place);
    Expected<std::uint32_t> nodeNamed(const Journey &journey, const std::string &id, const std::string &by) const;
    Expected<std::int32_t> ruleOf(const Rule &rule, const std::string &node);
    Expected<std::int32_t> audienceRule(const std::string &audience, const std::string &node);
    Expected<void> checkDuration(Duration duration, const std::string &node) const;
    std::uint32_t behaviourCode(const std::string &event);
    void measureRate(EntryEventPlan &plan, const std::string &event) const;
    std::uint32_t fieldPlace(const std::string &name) const;
    void collectExtraTexts();
    // compile_content.cpp
    Expected<std::uint32_t> addForm(const std::string &templateId, Channel channel, const std::string &node);
    Expected<SlotOption> slotOption(const SlotVariant &variant, const std::string &node);
    Form formOf(const Template &master, Channel channel, const std::vector<std::size_t> &shown);
    std::uint32_t addGenericPage(std::uint32_t form);
    std::uint32_t trackedField(const std::string &name);
    // compile_response.cpp
    Expected<std::uint32_t> addReach(const Journey &journey, const Node &node, Channel channel,
                                     const std::string &templateId);
    Expected<std::vector<std::uint32_t>> effectsOf(const std::string &node, const std::string &templateId,
                                                   std::optional<Channel> channel, ActsOn on);
    Expected<std::uint32_t> responsePlan(const ResponseAssumption &response);
    Expected<std::uint32_t> effectPlan(const EffectAssumption &effect);
    Expected<void> addReservedEffects();
    // compile_policy.cpp
    Expected<void> addPolicy();
    // compile_copies.cpp
    Expected<void> addCopies();
    void addChanges();

    Problem problem(const char *code, Text text, std::vector<std::string> arguments,
                    const std::string &node = {}) const;
    void warn(const char *code, Text text, std::vector<std::string> arguments, const std::string &node = {});

    Compiled &m_out;
    Program &m_program;
    const Project &m_project;
    const Population &m_population;
    const PopulationSurvey &m_survey;
    const Scenario *m_scenario;
    std::map<std::string, std::int32_t> m_audienceRules;
    std::map<std::string, std::uint32_t> m_responsePlans;
    std::map<std::string, std::uint32_t> m_effectPlans;
    std::map<std::string, std::uint32_t> m_forms;
    std::map<std::string, std::uint32_t> m_nodePlaces; ///< "journey/node"
};

/// The id of the node that this one was copied from when the journey was made a tree ("email~2" was
/// "email", model/export/normalise.h), else its own: a copy has the original's luck.
std::string_view originOf(const Journey &journey, std::string_view id);

} // namespace throughline
