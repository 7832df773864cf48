// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/simulate/change_trials.h"

#include "app/studio/document/words.h"
#include "simulator/engine/progress_relay.h"

#include <algorithm>

namespace throughline::studio {

namespace {

const QString jobKey = QStringLiteral("one change");

/// An id that files allow: "refresh sms" becomes "refresh-sms".
std::string scenarioIdOf(const OneChange &change)
{
    std::string id = change.id;
    std::replace(id.begin(), id.end(), ' ', '-');
    return id;
}

} // namespace

QString nameOf(const OneChange &change)
{
    std::vector<std::string> channel;
    if (change.channel)
        channel.push_back(words(info(*change.channel).name).toStdString());
    return words(Message{change.text, std::move(channel)});
}

ChangeTrials::ChangeTrials(Session &session, DataSource &data, Jobs &jobs, QObject *parent)
    : QObject(parent), m_session(session), m_data(data), m_jobs(jobs)
{
    connect(&jobs, &Jobs::progressed, this, [this](const QString &key, qint64 done, qint64 total) {
        if (key == jobKey && total > 0)
            emit progressed(double(done) / double(total));
    });
    connect(&jobs, &Jobs::cancelled, this, [this](const QString &key) {
        if (key == jobKey)
            emit changed();
    });
    connect(&data, &DataSource::closed, this, &ChangeTrials::cancel);
    connect(&session, &Session::runsChanged, this, [this] {
        forgetRemovedRuns();
        m_problem.clear();
        emit changed();
    });
}

void ChangeTrials::forgetRemovedRuns()
{
    std::erase_if(m_effects, [this](const auto &entry) { return !m_session.run(entry.first); });
}

const std::vector<ChangeEffect> *ChangeTrials::effects() const
{
    const Run *run = m_session.shownRun();
    const auto found = run ? m_effects.find(run->id) : m_effects.end();
    return found == m_effects.end() ? nullptr : &found->second;
}

bool ChangeTrials::isWorking() const { return m_jobs.isRunning(jobKey); }

void ChangeTrials::workOut()
{
    const Run *run = m_session.shownRun();
    if (!run || !run->project || !run->result || effects() || isWorking())
        return;
    const auto population = m_data.population();
    if (!population || population->databaseHash() != run->result->layout.run.databaseHash) {
        m_problem = tr("This run walked the customers of another database; open that one, or simulate again.");
        emit changed();
        return;
    }
    m_problem.clear();
    m_jobs.start(
        jobKey,
        [project = run->project, settings = run->settings, population](Progress &progress) {
            ProgressRelay monitor(progress);
            return tryChanges(*project, *population, settings, monitor);
        },
        [this, id = run->id](Expected<std::vector<ChangeEffect>> effects) {
            if (effects && m_session.run(id))
                m_effects[id] = std::move(*effects);
            else if (!effects)
                m_problem = words(effects.error());
            emit changed();
        });
    emit changed();
}

void ChangeTrials::cancel() { m_jobs.cancel(jobKey); }

bool ChangeTrials::adopt(const QString &changeId)
{
    const Run *run = m_session.shownRun();
    const auto *all = effects();
    if (!run || !all)
        return false;
    const auto found = std::find_if(all->begin(), all->end(), [&](const ChangeEffect &effect) { return effect.change.id == changeId.toStdString(); });
    if (found == all->end())
        return false;
    const Project &project = m_session.project();
    Scenario scenario;
    std::string id = scenarioIdOf(found->change);
    QString name = nameOf(found->change);
    if (const Scenario *walked = run->project->scenario(run->scenario.toStdString())) {
        scenario = *walked;
        id = walked->id + "-" + id;
        name = tr("%1, then: %2", "a scenario with one more change").arg(text(walked->name.empty() ? walked->id : walked->name), name);
    }
    scenario = withChange(std::move(scenario), found->change);
    scenario.id = id;
    scenario.name = name.toStdString();
    if (!project.scenario(id)
        && !m_session.document().edit(insertItem("scenarios", typeOf<Scenario>().encode(&scenario), named(tr("Add scenario %1").arg(name)))))
        return false;
    m_session.setScenario(text(id));
    return true;
}

} // namespace throughline::studio
