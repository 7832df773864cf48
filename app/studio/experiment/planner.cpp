// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/experiment/planner.h"

#include "app/studio/document/words.h"

namespace throughline::studio {

namespace {

/// The parts of a report that a plan is made of: a copy of all of it would be large.
Json partsOf(const Json &report)
{
    Json parts = Json::object();
    for (const char *key : {"experiments", "nodes", "engagement", "value", "evidence"})
        if (const auto found = report.find(key); found != report.end())
            parts[key] = *found;
    return parts;
}

PlannerAnswer planOf(const Project &project, const std::string &test, const Json &report,
                     const Population *population, std::int64_t start, const Progress &progress)
{
    using namespace planning;
    PlannerAnswer answer;
    answer.hasRun = report.is_object();
    std::optional<OutcomeHistory> history;
    if (population)
        history = outcomeHistory(*population, windowDaysOf(project, test), start);
    answer.calendar = makeCalendar(project, planAll(project, report));
    auto input = planInput(project, test, report, history);
    if (!input) {
        answer.problem = input.error();
        return answer;
    }
    answer.plan = makePlan(std::move(*input));
    for (Problem &problem : conflictsOf(answer.calendar, test))
        answer.plan->warnings.push_back(std::move(problem));
    for (const MockTruth truth : {MockTruth::Planned, MockTruth::Nothing, MockTruth::Believed}) {
        MockSettings settings;
        settings.truth = truth;
        if (auto played = playReadouts(*answer.plan, settings, &progress))
            answer.mocks[std::size_t(truth)] = std::move(*played);
    }
    return answer;
}

} // namespace

Planner::Planner(Session &session, DataSource &data, Jobs &jobs, QObject *parent)
    : QObject(parent), m_session(session), m_data(data), m_jobs(jobs)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    connect(&m_soon, &QTimer::timeout, this, &Planner::ask);
    connect(&session.document(), &Document::changed, this, &Planner::follow);
    connect(&session.document(), &Document::replaced, this, [this] {
        m_answer.reset();
        follow();
    });
    connect(&session, &Session::runsChanged, this, [this] {
        follow();
        m_soon.stop();
        ask();
    });
    connect(&data, &DataSource::opened, this, &Planner::follow);
    connect(&data, &DataSource::closed, this, &Planner::follow);
    follow();
    ask();
}

std::vector<PlannedTest> Planner::tests() const
{
    std::vector<PlannedTest> tests;
    const Project &project = m_session.project();
    for (const Journey &journey : project.journeys) {
        if (journey.isArchived)
            continue;
        for (const Node &node : journey.nodes) {
            const auto *split = std::get_if<SplitExperimentNode>(&node.parameters);
            if (!split)
                continue;
            const Experiment *plan = project.experiment(split->experiment);
            PlannedTest test{plan ? plan->id : node.id, journey.id, node.id, plan != nullptr, {}, text(journey.name)};
            test.name = plan && !plan->name.empty() ? text(plan->name)
                : node.name.empty()                 ? text(node.id)
                                                    : text(node.name);
            tests.push_back(std::move(test));
        }
    }
    return tests;
}

void Planner::setTest(const std::string &id)
{
    if (id == m_test)
        return;
    m_test = id;
    m_answer.reset();
    emit testChanged();
    m_soon.stop();
    ask();
}

void Planner::follow()
{
    const std::vector<PlannedTest> all = tests();
    const bool isThere = std::any_of(all.begin(), all.end(), [this](const PlannedTest &test) { return test.id == m_test; });
    if (!isThere) {
        m_test = all.empty() ? std::string() : all.front().id;
        m_answer.reset();
        emit testChanged();
    }
    // A running answer is to an older question already.
    m_jobs.cancel(jobKey());
    m_soon.start();
}

void Planner::ask()
{
    if (m_test.empty()) {
        m_answer.reset();
        emit answered();
        return;
    }
    const Run *run = m_session.shownRun();
    Json report = run ? partsOf(run->report) : Json();
    const auto start = run ? parseMoment(valueIn(run->report, "run/start").is_string()
                                             ? valueIn(run->report, "run/start").get<std::string>()
                                             : std::string())
                           : std::nullopt;
    m_jobs.start(
        jobKey(),
        [project = m_session.project(), test = m_test, report = std::move(report), population = m_data.population(),
         startSeconds = start ? start->seconds : 0](Progress &progress) {
            return planOf(project, test, report, population.get(), startSeconds, progress);
        },
        [this](PlannerAnswer answer) {
            m_answer = std::move(answer);
            emit answered();
        });
}

} // namespace throughline::studio
