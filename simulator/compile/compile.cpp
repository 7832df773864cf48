// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/compile/compile.h"

#include "model/journey/node_kinds.h"
#include "model/values/number.h"
#include "simulator/compile/compiler.h"
#include "simulator/engine/exact_math.h"

#include <algorithm>

namespace throughline {

Problem Compiler::problem(const char *code, Text text, std::vector<std::string> arguments,
                          const std::string &node) const
{
    Problem out = wrongProblem(code, text, std::move(arguments));
    out.node = node;
    return out;
}

void Compiler::warn(const char *code, Text text, std::vector<std::string> arguments, const std::string &node)
{
    Problem out = problem(code, text, std::move(arguments), node);
    out.severity = Severity::Warning;
    if (std::find(m_out.warnings.begin(), m_out.warnings.end(), out) == m_out.warnings.end())
        m_out.warnings.push_back(std::move(out));
}

Expected<void> Compiler::resolveTimes()
{
    RunSettings &settings = m_out.settings;
    if (settings.days < 1 || settings.days > 730)
        return tl::unexpected(problem("TL410", TL_TEXT("Compile", "A run lasts 1 to 730 days, not %1."), {formatNumber(settings.days)}));
    if (settings.draws < 1 || settings.draws > 10'000 || settings.replications < 1 || settings.replications > 1'000)
        return tl::unexpected(problem("TL410", TL_TEXT("Compile", "A run needs 1 to 10000 draws and 1 to 1000 replications."), {}));
    settings.start = Moment{m_survey.start()};
    m_program.start = m_survey.start();
    m_program.end = m_program.start + settings.days * 86400;
    m_program.latest = m_survey.latest();
    m_program.history = m_survey.customers();
    m_program.replayFrom = m_survey.latest() - settings.days * 86400;
    m_program.replayShift = m_program.end - m_survey.latest();
    auto zones = TimeZones::load(m_population.zones(), m_program.start - 400 * 86400, m_program.end + 400 * 86400);
    if (!zones)
        return tl::unexpected(zones.error());
    m_program.zones = std::move(*zones);
    return {};
}

std::string_view originOf(const Journey &journey, std::string_view id)
{
    const std::size_t mark = id.rfind('~');
    const bool isNumbered = mark != std::string_view::npos && mark + 1 < id.size()
        && id.find_first_not_of("0123456789", mark + 1) == std::string_view::npos;
    return isNumbered && journey.node(id.substr(0, mark)) ? id.substr(0, mark) : id;
}

Expected<void> Compiler::addJourneys()
{
    std::vector<const Journey *> journeys;
    for (const Journey &journey : m_project.journeys)
        if (!journey.isArchived)
            journeys.push_back(&journey);
    RunSettings &settings = m_out.settings;
    for (const std::string &id : settings.journeys) {
        const bool isKnown = std::any_of(journeys.begin(), journeys.end(), [&](const Journey *j) { return j->id == id; });
        if (!isKnown)
            return tl::unexpected(problem("TL411", TL_TEXT("Compile", "There is no journey \"%1\" in use."), {id}));
    }
    if (journeys.empty())
        return tl::unexpected(problem("TL411", TL_TEXT("Compile", "The project has no journey to simulate."), {}));
    if (settings.journeys.empty())
        for (const Journey *journey : journeys)
            settings.journeys.push_back(journey->id);

    // Nodes get their places first, since they refer to each other.
    for (const Journey *journey : journeys) {
        ProgramJourney compiled;
        compiled.isTested = std::find(settings.journeys.begin(), settings.journeys.end(), journey->id) != settings.journeys.end();
        compiled.maxRounds = std::clamp<std::int64_t>(journey->maxRounds, 1, 1000);
        compiled.firstNode = std::uint32_t(m_program.nodes.size());
        m_program.hasOtherJourneys = m_program.hasOtherJourneys || !compiled.isTested;
        for (const Node &node : journey->nodes) {
            if (std::holds_alternative<NoteNode>(node.parameters))
                continue;
            const auto place = std::uint32_t(m_program.nodes.size());
            m_nodePlaces[journey->id + "/" + node.id] = place;
            ProgramNode compiledNode;
            compiledNode.journey = std::uint32_t(m_program.journeys.size());
            compiledNode.hash = nameHash(originOf(*journey, node.id), nameHash(journey->id));
            m_program.nodes.push_back(compiledNode);
        }
        compiled.nodeCount = std::uint32_t(m_program.nodes.size()) - compiled.firstNode;
        m_program.journeys.push_back(std::move(compiled));
    }
    collectExtraTexts();
    for (const Journey *journey : journeys) {
        for (const Node &node : journey->nodes) {
            const auto found = m_nodePlaces.find(journey->id + "/" + node.id);
            if (found == m_nodePlaces.end())
                continue;
            if (auto done = addNode(*journey, node, found->second); !done)
                return done;
        }
    }
    return {};
}

void Compiler::describeRun()
{
    metrics::RunIdentity &run = m_program.layout.run;
    const RunSettings &settings = m_out.settings;
    run.projectName = m_project.name;
    run.databaseHash = m_survey.databaseHash();
    run.tzdata = m_program.zones.version();
    run.scenario = settings.scenario;
    run.currency = m_project.money.currency;
    run.seed = std::int64_t(settings.seed);
    run.start = m_program.start;
    run.days = settings.days;
    run.draws = settings.draws;
    run.replications = settings.replications;
    run.sampled = settings.sample;
    run.tested = settings.journeys;
    run.isMadeUp = m_survey.isMadeUp();
    m_program.outcomeWindow = 0;
    for (const ProgramJourney &journey : m_program.journeys)
        if (journey.isTested)
            for (const std::uint32_t place : journey.goals) {
                const GoalPlan &goal = m_program.goals[m_program.nodes[place].plan];
                m_program.outcomeWindow = std::max(m_program.outcomeWindow, goal.window);
                if (goal.isPurchase)
                    m_program.conversionValue = std::max(m_program.conversionValue, goal.value);
            }
    if (m_program.outcomeWindow <= 0)
        m_program.outcomeWindow = Duration::days(14).seconds;
    run.outcomeWindow = m_program.outcomeWindow;
    for (const Template &item : m_project.templates)
        m_program.layout.templates.push_back(item.id);
}

/// BG/NBD lets customers leave only after a repeat purchase.
void Compiler::warnOfBlindSpot()
{
    const std::uint32_t place = fieldPlace("churn_risk");
    if (place == nowhere)
        return;
    const Column &column = m_population.fields()[place];
    std::int64_t unknown = 0;
    for (std::size_t customer = 0; customer < m_population.size(); ++customer)
        unknown += column.isNull(customer) ? 1 : 0;
    if (unknown > 0)
        warn("TL428", TL_TEXT("Compile", "churn_risk has no value for %1 of %2 customers: of those who bought only once, or never, the model can say nothing."),
             {formatNumber(unknown), formatNumber(std::int64_t(m_population.size()))});
}

Expected<void> Compiler::compile()
{
    m_program.project = &m_project;
    m_program.population = &m_population;
    m_program.salt = nameHash(m_project.salt);
    if (auto done = resolveTimes(); !done)
        return done;
    if (auto done = addPolicy(); !done)
        return done;
    if (auto done = addJourneys(); !done)
        return done;
    if (auto done = addReservedEffects(); !done)
        return done;
    m_program.productField = fieldPlace("preferred_product");
    if (auto done = addCopies(); !done)
        return done;
    addChanges();
    warnOfBlindSpot();
    m_program.recognition = m_project.assumptions.recognitionEffect;
    if (!(m_program.recognition >= 0 && m_program.recognition <= 2))
        return tl::unexpected(problem("TL414", TL_TEXT("Compile", "The effect of recognition is not between 0 and 2."), {}));
    if (m_program.recognition > 0)
        m_out.assumptions.push_back({"recognition", m_project.assumptions.evidence, m_project.assumptions.source});
    describeRun();
    return {};
}

Expected<std::shared_ptr<const Project>> projectOfScenario(const Project &project, const std::string &id)
{
    if (id.empty())
        return std::make_shared<const Project>(project);
    const Scenario *scenario = project.scenario(id);
    if (!scenario)
        return tl::unexpected(wrongProblem("TL411", TL_TEXT("Compile", "There is no scenario \"%1\"."), {id}));
    auto changed = withScenario(project, *scenario);
    if (!changed)
        return tl::unexpected(changed.error());
    return std::make_shared<const Project>(std::move(*changed));
}

std::optional<std::int64_t> statedStart(const Project &project, const RunSettings &settings)
{
    if (settings.start)
        return settings.start->seconds;
    if (project.simulation.start)
        return project.simulation.start->seconds;
    return std::nullopt;
}

std::int64_t startFrom(std::int64_t latest) { return latest > 0 ? latest : 1'767'225'600; } // 2026-01-01

Expected<std::shared_ptr<const Compiled>> compile(std::shared_ptr<const Project> ofScenario, const Population &block,
                                                  const RunSettings &settings, const PopulationSurvey &survey)
{
    auto out = std::make_shared<Compiled>();
    out->settings = settings;
    out->project = std::move(ofScenario);
    const Scenario *scenario = settings.scenario.empty() ? nullptr : out->project->scenario(settings.scenario);
    if (auto done = Compiler(*out, block, survey, scenario).compile(); !done)
        return tl::unexpected(done.error());
    return out;
}

Expected<std::shared_ptr<const Compiled>> compile(const Project &project, const Population &population,
                                                  const RunSettings &settings)
{
    auto ofScenario = projectOfScenario(project, settings.scenario);
    if (!ofScenario)
        return tl::unexpected(ofScenario.error());
    PopulationSurvey survey(*ofScenario, statedStart(**ofScenario, settings).value_or(startFrom(population.latest())));
    survey.add(population);
    return compile(std::move(*ofScenario), population, settings, survey);
}

} // namespace throughline
