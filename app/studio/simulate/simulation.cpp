// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/simulate/simulation.h"

#include "app/studio/document/words.h"
#include "app/studio/widgets/numbers.h"
#include "model/format/project_file.h"
#include "simulator/engine/progress_relay.h"
#include "simulator/engine/run.h"
#include "simulator/report/report.h"

namespace throughline::studio {

namespace {

const QString jobKey = QStringLiteral("simulate");

Expected<Run> simulate(const Project &project, const Population &population, const RunSettings &settings,
                       Progress &progress)
{
    QElapsedTimer clock;
    clock.start();
    ProgressRelay monitor(progress);
    auto result = throughline::run(project, population, settings, monitor);
    if (!result)
        return tl::unexpected(result.error());
    const double seconds = double(clock.nsecsElapsed()) / 1e9;
    Run run;
    run.result = std::make_shared<const RunResult>(*result);
    run.project = std::make_shared<const Project>(project);
    run.settings = settings;
    run.report = makeReport(finishRun(std::move(*result), project, population, CustomerNames::Hashed, seconds));
    run.scenario = text(settings.scenario);
    run.isMadeUp = population.isMadeUp();
    run.projectHash = projectHash(project);
    return run;
}

} // namespace

Simulation::Simulation(Session &session, DataSource &data, Jobs &jobs, QObject *parent)
    : QObject(parent), m_session(session), m_data(data), m_jobs(jobs)
{
    connect(&jobs, &Jobs::progressed, this, [this](const QString &key, qint64 done, qint64 total) {
        if (key != jobKey)
            return;
        const double share = total > 0 ? double(done) / double(total) : 0;
        emit progressed(share, timeLeft(share));
    });
    connect(&jobs, &Jobs::cancelled, this, [this](const QString &key) {
        if (key == jobKey)
            emit ended();
    });
    connect(&data, &DataSource::opened, this, [this] {
        if (std::exchange(m_isWaitingForData, false))
            walk();
    });
    connect(&data, &DataSource::failed, this, [this] {
        if (std::exchange(m_isWaitingForData, false))
            emit ended();
    });
}

bool Simulation::isRunning() const
{
    return m_isWaitingForData || m_jobs.isRunning(jobKey);
}

void Simulation::start()
{
    if (!canStart() || isRunning())
        return;
    emit started();
    emit progressed(0, {});
    if (m_data.isCurrent())
        return walk();
    m_isWaitingForData = true;
    m_data.refresh();
}

void Simulation::walk()
{
    RunSettings settings = settingsOf(m_session.project());
    settings.scenario = m_session.scenario().toStdString();
    settings.threads = m_threads;
    m_clock.start();
    m_jobs.start(
        jobKey,
        [project = m_session.project(), population = m_data.population(), settings](Progress &progress) {
            return simulate(project, *population, settings, progress);
        },
        [this](Expected<Run> run) {
            emit ended();
            if (!run) {
                emit failed(run.error());
                return;
            }
            run->finishedAt = QDateTime::currentDateTime();
            m_session.addRun(std::move(*run));
        });
}

void Simulation::cancel()
{
    if (std::exchange(m_isWaitingForData, false))
        emit ended();
    m_jobs.cancel(jobKey);
}

QString Simulation::timeLeft(double share) const
{
    if (share < 0.05)
        return {};
    const double seconds = double(m_clock.elapsed()) / 1000;
    return tr("%1 left").arg(durationText(QLocale(), seconds / share - seconds));
}

} // namespace throughline::studio
