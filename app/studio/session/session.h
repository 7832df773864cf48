// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/document.h"
#include "app/studio/session/run.h"
#include "app/studio/session/selection.h"
#include "app/studio/session/story.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace throughline::studio {

enum class Place { Journey, Content, Audience, Simulate, Experiment, Export, Settings };
inline constexpr int placeCount = 7;

/// What one window looks at. Each part has its own signal; nothing of it is in the project file.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(Document &document, QObject *parent = nullptr);

    Document &document() const { return m_document; }
    const Project &project() const { return m_document.project(); }

    Place place() const { return m_place; }
    void setPlace(Place place);

    /// The journey on the canvas; null only in a project without any.
    const Journey *journey() const;
    std::string journeyId() const;
    void setJourney(const std::string &id);

    const Selection &selection() const { return m_selection; }
    void setSelection(Selection selection);

    const QString &scenario() const { return m_scenario; }
    void setScenario(const QString &id);

    /// Key of the customer through whose eyes content is shown; empty: nobody in particular.
    const QString &customer() const { return m_customer; }
    void setCustomer(const QString &key);

    const std::optional<Moment> &moment() const { return m_moment; }
    void setMoment(std::optional<Moment> moment);

    /// Fields and events that the open database knows; empty without one.
    const QStringList &dataFields() const { return m_dataFields; }
    const QStringList &dataEvents() const { return m_dataEvents; }
    void setDataWords(const QStringList &fields, const QStringList &events);

    /// Oldest first.
    const std::vector<Run> &runs() const { return m_runs; }
    const Run *shownRun() const;
    /// True once the project says something else than what the shown run walked.
    bool isShownRunStale() const;
    const Run *run(int id) const;
    void addRun(Run run);
    /// Runs that are older than those here, with ids that none of these has; the newest is shown if none is.
    void addEarlierRuns(std::vector<Run> runs);
    void showRun(int id);
    void renameRun(int id, const QString &name);
    /// The newest of the others is shown then.
    void removeRun(int id);

    /// The customer whose story is told, step by step; null: nobody's.
    const std::shared_ptr<const Story> &story() const { return m_story; }
    void setStory(std::shared_ptr<const Story> story);
    /// Place in the story's steps.
    int storyStep() const { return m_storyStep; }
    void setStoryStep(int step);

    /// Asks that the part of the window that shows this path opens and takes the focus.
    void reveal(const Path &path);

signals:
    void placeChanged(throughline::studio::Place place);
    void journeyChanged();
    void selectionChanged();
    void scenarioChanged();
    void customerChanged();
    void momentChanged();
    void dataWordsChanged();
    void runsChanged();
    /// After `runsChanged`; not said when another project takes the place of all.
    void runRemoved(int id);
    void staleChanged();
    void storyChanged();
    void storyStepChanged();
    void revealed(const throughline::Path &path);

private:
    void followDocument();
    void reset();

    Document &m_document;
    Place m_place = Place::Journey;
    std::string m_journey;
    Selection m_selection;
    QString m_scenario;
    QString m_customer;
    std::optional<Moment> m_moment;
    QStringList m_dataFields;
    QStringList m_dataEvents;
    std::vector<Run> m_runs;
    int m_shownRun = 0;
    int m_lastRun = 0; ///< ids are not given twice
    std::shared_ptr<const Story> m_story;
    int m_storyStep = 0;
    mutable std::optional<std::string> m_hash; ///< of the project as it is; computed when asked
};

} // namespace throughline::studio
