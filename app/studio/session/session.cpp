// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/session/session.h"

#include "app/studio/document/places.h"
#include "model/format/project_file.h"

#include <QTimer>

namespace throughline::studio {

Session::Session(Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&document, &Document::changed, this, &Session::followDocument);
    connect(&document, &Document::replaced, this, &Session::reset);
    // Whether a run is stale is told by the hash of the whole project: no work for every key pressed.
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(150);
    connect(&document, &Document::changed, soon, qOverload<>(&QTimer::start));
    connect(soon, &QTimer::timeout, this, &Session::staleChanged);
}

void Session::setPlace(Place place)
{
    if (std::exchange(m_place, place) != place)
        emit placeChanged(place);
}

const Journey *Session::journey() const
{
    if (const Journey *chosen = project().journey(m_journey))
        return chosen;
    for (const Journey &journey : project().journeys)
        if (!journey.isArchived)
            return &journey;
    return project().journeys.empty() ? nullptr : &project().journeys.front();
}

std::string Session::journeyId() const
{
    const Journey *current = journey();
    return current ? current->id : std::string();
}

void Session::setJourney(const std::string &id)
{
    if (journeyId() == id && m_journey == id)
        return;
    m_journey = id;
    m_selection = {};
    emit journeyChanged();
    emit selectionChanged();
}

void Session::setSelection(Selection selection)
{
    if (m_selection == selection)
        return;
    m_selection = std::move(selection);
    emit selectionChanged();
}

void Session::setScenario(const QString &id)
{
    if (std::exchange(m_scenario, id) != id)
        emit scenarioChanged();
}

void Session::setCustomer(const QString &key)
{
    if (std::exchange(m_customer, key) != key)
        emit customerChanged();
}

void Session::setMoment(std::optional<Moment> moment)
{
    if (std::exchange(m_moment, moment) != moment)
        emit momentChanged();
}

void Session::setDataWords(const QStringList &fields, const QStringList &events)
{
    m_dataFields = fields;
    m_dataEvents = events;
    emit dataWordsChanged();
}

const Run *Session::run(int id) const
{
    for (const Run &run : m_runs)
        if (run.id == id)
            return &run;
    return nullptr;
}

const Run *Session::shownRun() const
{
    return run(m_shownRun);
}

bool Session::isShownRunStale() const
{
    const Run *run = shownRun();
    if (!run)
        return false;
    if (!m_hash)
        m_hash = projectHash(project());
    return run->projectHash != *m_hash;
}

void Session::addRun(Run run)
{
    run.id = ++m_lastRun;
    if (run.name.isEmpty())
        run.name = tr("Run %1").arg(run.id);
    run.figures = readFigures(run.report);
    m_shownRun = run.id;
    m_runs.push_back(std::move(run));
    emit runsChanged();
    emit staleChanged();
}

void Session::addEarlierRuns(std::vector<Run> runs)
{
    for (Run &run : runs) {
        run.figures = readFigures(run.report);
        m_lastRun = std::max(m_lastRun, run.id);
    }
    m_runs.insert(m_runs.begin(), std::make_move_iterator(runs.begin()), std::make_move_iterator(runs.end()));
    if (!shownRun() && !m_runs.empty())
        m_shownRun = m_runs.back().id;
    emit runsChanged();
    emit staleChanged();
}

void Session::showRun(int id)
{
    if (std::exchange(m_shownRun, id) == id)
        return;
    emit runsChanged();
    emit staleChanged();
}

void Session::renameRun(int id, const QString &name)
{
    for (Run &run : m_runs)
        if (run.id == id && run.name != name && !name.trimmed().isEmpty()) {
            run.name = name.trimmed();
            emit runsChanged();
            return;
        }
}

void Session::removeRun(int id)
{
    if (std::erase_if(m_runs, [id](const Run &run) { return run.id == id; }) == 0)
        return;
    if (m_shownRun == id)
        m_shownRun = m_runs.empty() ? 0 : m_runs.back().id;
    emit runsChanged();
    emit staleChanged();
    emit runRemoved(id);
}

void Session::setStory(std::shared_ptr<const Story> story)
{
    m_story = std::move(story);
    m_storyStep = 0;
    emit storyChanged();
    emit storyStepChanged();
}

void Session::setStoryStep(int step)
{
    const int last = m_story ? int(m_story->steps.size()) - 1 : -1;
    const int next = std::max(0, std::min(step, last));
    if (std::exchange(m_storyStep, next) != next)
        emit storyStepChanged();
}

void Session::reveal(const Path &path)
{
    emit revealed(path);
}

void Session::followDocument()
{
    m_hash.reset();
    if (const Journey *current = journey())
        setSelection(m_selection.within(*current));
    if (!m_journey.empty() && !project().journey(m_journey)) {
        m_journey.clear();
        emit journeyChanged();
    }
    if (!m_scenario.isEmpty() && !project().scenario(m_scenario.toStdString()))
        setScenario({});
}

void Session::reset()
{
    m_hash.reset();
    m_journey.clear();
    m_selection = {};
    m_runs.clear();
    m_shownRun = 0;
    m_lastRun = 0;
    m_story.reset();
    m_storyStep = 0;
    m_scenario.clear();
    m_customer.clear();
    m_moment.reset();
    emit journeyChanged();
    emit selectionChanged();
    emit scenarioChanged();
    emit customerChanged();
    emit momentChanged();
    emit runsChanged();
    emit staleChanged();
    emit storyChanged();
}

} // namespace throughline::studio
