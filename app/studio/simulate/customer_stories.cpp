// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/simulate/customer_stories.h"

#include "app/studio/document/words.h"
#include "app/studio/session/customer_names.h"
#include "app/studio/simulate/story_words.h"
#include "simulator/engine/progress_relay.h"

namespace throughline::studio {

namespace {

const QString searchJob = QStringLiteral("customers behind");
const QString storyJob = QStringLiteral("story");

/// The customers of another database cannot stand behind the run's figures.
std::optional<Problem> strangeDatabase(const Session &session, const Population &population)
{
    const Run *run = session.shownRun();
    if (!run || !run->result || run->result->layout.run.databaseHash == population.databaseHash())
        return std::nullopt;
    return wrongProblem("TL905", TL_TEXT("Trace", "This run walked the customers of another database; open that one, or simulate again."), {});
}

} // namespace

CustomerStories::CustomerStories(Session &session, DataSource &data, Jobs &jobs, QObject *parent)
    : QObject(parent), m_session(session), m_data(data), m_jobs(jobs)
{
    connect(&data, &DataSource::closed, this, [this] {
        m_jobs.cancel(searchJob);
        m_jobs.cancel(storyJob);
    });
}

CustomerStories::Walked CustomerStories::walked() const
{
    if (const Run *run = m_session.shownRun(); run && run->project)
        return {run->project, run->settings, run->name};
    RunSettings settings = settingsOf(m_session.project());
    settings.scenario = m_session.scenario().toStdString();
    return {std::make_shared<const Project>(m_session.project()), settings, {}};
}

void CustomerStories::search(const CustomerSearch &search)
{
    m_search = search;
    if (!canTell())
        return;
    if (const auto problem = strangeDatabase(m_session, *m_data.population())) {
        emit failed(*problem);
        return;
    }
    emit searching();
    const Walked of = walked();
    m_jobs.start(
        searchJob,
        [of, population = m_data.population(), question = search.question](Progress &progress) {
            ProgressRelay monitor(progress);
            return findCustomers(*of.project, *population, of.settings, question, monitor);
        },
        [this, population = m_data.population(), salt = of.project->salt](Expected<FoundCustomers> answer) {
            if (!answer) {
                emit failed(answer.error());
                return;
            }
            QList<ListedCustomer> listed;
            for (const FoundCustomer &each : answer->listed)
                listed.push_back({text(population->key(each.customer)), customerName(*population, each.customer, salt), each.score});
            emit found(listed, qint64(answer->count));
        });
}

void CustomerStories::tell(const QString &customerKey)
{
    if (!canTell())
        return;
    if (const auto problem = strangeDatabase(m_session, *m_data.population())) {
        emit failed(*problem);
        return;
    }
    const Walked of = walked();
    m_jobs.start(
        storyJob,
        [of, population = m_data.population(), key = customerKey.toStdString()](Progress &) {
            return traceCustomer(*of.project, *population, of.settings, key);
        },
        [this, of, population = m_data.population(), customerKey](Expected<CustomerTrace> trace) {
            if (!trace) {
                emit failed(trace.error());
                return;
            }
            auto story = std::make_shared<Story>();
            story->customer = customerKey;
            story->runName = of.runName;
            if (const auto place = population->find(customerKey.toStdString())) {
                story->name = customerName(*population, *place, of.project->salt);
                story->zone = text(population->zones()[population->zone(*place)]);
            }
            story->steps = storySteps(*trace, *of.project, story->zone);
            m_session.setStory(std::move(story));
        });
}

} // namespace throughline::studio
