// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/journey_commands.h"

#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/forms/list_form.h"
#include "app/studio/shell/file_commands.h"
#include "app/studio/shell/main_window.h"
#include "app/studio/shell/windows.h"
#include "app/studio/widgets/icons.h"
#include "model/journey/node_kinds.h"

#include <QMenu>
#include <QSettings>

namespace throughline::studio {

namespace {

QString nameOf(const Journey &journey)
{
    return journey.name.empty() ? text(journey.id) : text(journey.name);
}

std::string freshJourneyId(const Project &project, const std::string &wanted)
{
    return freshItemId(*placeAt(project, "journeys"), wanted);
}

} // namespace

JourneyCommands::JourneyCommands(MainWindow &window, Windows &windows)
    : QObject(&window), m_window(window), m_windows(windows)
{
}

void JourneyCommands::add()
{
    Journey journey;
    journey.id = freshJourneyId(m_window.document().project(), "journey");
    journey.name = tr("New journey").toStdString();
    if (!m_window.document().edit(insertItem("journeys", typeOf<Journey>().encode(&journey), named(tr("Add journey")))))
        return;
    m_window.session().setJourney(journey.id);
    m_window.showPlace(Place::Journey);
}

void JourneyCommands::duplicate()
{
    const Journey *current = m_window.session().journey();
    if (!current)
        return;
    Journey copy = *current;
    copy.id = freshJourneyId(m_window.document().project(), current->id);
    copy.name = tr("%1 copy").arg(nameOf(*current)).toStdString();
    if (m_window.document().edit(insertItem("journeys", typeOf<Journey>().encode(&copy), named(tr("Duplicate journey")))))
        m_window.session().setJourney(copy.id);
}

void JourneyCommands::rename()
{
    const Journey *current = m_window.session().journey();
    if (!current)
        return;
    const QString name = m_windows.surroundings().prompts->textFor(&m_window, tr("Rename journey"), tr("Name"), nameOf(*current));
    if (!name.isEmpty())
        m_window.document().edit(setValue(joined(joined("journeys", current->id), "name"), name.toStdString(), named(tr("Rename journey"))));
}

void JourneyCommands::archive()
{
    const Journey *current = m_window.session().journey();
    if (current)
        m_window.document().edit(setValue(joined(joined("journeys", current->id), "archived"), !current->isArchived,
                                          named(current->isArchived ? tr("Bring journey back") : tr("Archive journey"))));
}

void JourneyCommands::remove()
{
    if (const Journey *current = m_window.session().journey())
        m_window.document().edit(removeItem(joined("journeys", current->id), named(tr("Delete journey"))));
}

void JourneyCommands::showMenu(QWidget &below)
{
    QMenu menu(&below);
    for (const Journey &journey : m_window.document().project().journeys) {
        const QString name = journey.isArchived ? tr("%1 (archived)").arg(nameOf(journey)) : nameOf(journey);
        QAction *action = menu.addAction(name, this, [this, id = journey.id] {
            m_window.session().setJourney(id);
            m_window.showPlace(Place::Journey);
        });
        action->setCheckable(true);
        action->setChecked(journey.id == m_window.session().journeyId());
    }
    menu.addSeparator();
    for (const char *id : {"journey.new", "journey.duplicate", "journey.rename", "journey.archive", "journey.delete"})
        menu.addAction(m_window.actions().action(QLatin1String(id)));
    menu.addSeparator();
    for (const char *id : {"file.new", "file.open", "file.import"})
        menu.addAction(m_window.actions().action(QLatin1String(id)));
    QMenu *recent = menu.addMenu(tr("Open recent"));
    m_window.files().fillRecentMenu(*recent);
    for (const char *id : {"file.save", "file.saveAs", "file.compare", "file.compareSaved", "file.openDatabase", "file.sampleDatabase", "file.welcome", "window.close"})
        menu.addAction(m_window.actions().action(QLatin1String(id)));
    menu.exec(below.mapToGlobal(QPoint(0, below.height() + 4)));
}

std::vector<Command> JourneyCommands::commands() const
{
    std::vector<Command> all;
    const auto go = [this](Path path) { return [this, path = std::move(path)] { m_window.session().reveal(path); }; };
    for (const Journey &journey : m_window.document().project().journeys) {
        all.push_back({nameOf(journey), tr("Journey"), QStringLiteral("journey"), {}, go(joined("journeys", journey.id))});
        for (const Node &node : journey.nodes)
            all.push_back({node.name.empty() ? text(node.id) : text(node.name), nameOf(journey),
                           iconOfNodeKind(text(node.kind())), {}, go(nodePath(journey.id, node.id))});
    }
    for (const Template &each : m_window.document().project().templates)
        all.push_back({each.name.empty() ? text(each.id) : text(each.name), tr("Template"), QStringLiteral("content"), {},
                       go(joined("templates", each.id))});
    for (const Audience &each : m_window.document().project().audiences)
        all.push_back({each.name.empty() ? text(each.id) : text(each.name), tr("Audience"), QStringLiteral("audience"), {},
                       go(joined("audiences", each.id))});
    return all;
}

} // namespace throughline::studio
