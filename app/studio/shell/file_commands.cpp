// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/file_commands.h"

#include "app/studio/canvas/picture.h"
#include "app/studio/document/words.h"
#include "app/studio/report/render_report.h"
#include "app/studio/shell/compare_dialog.h"
#include "app/studio/shell/journey_place.h"
#include "app/studio/shell/main_window.h"
#include "app/studio/shell/windows.h"
#include "app/studio/simulate/simulation.h"
#include "model/export/foreign/foreign.h"
#include "model/format/project_file.h"
#include "model/samples/samples.h"
#include "simulator/report/report.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <QUuid>

namespace throughline::studio {

namespace {

const QString recentKey = QStringLiteral("recentFiles");
constexpr int mostRecent = 10;

QString projectFilter()
{
    return FileCommands::tr("Throughline projects (*.throughline);;All files (*)");
}

QString databaseFilter()
{
    return FileCommands::tr("SQLite databases (*.db *.sqlite *.sqlite3);;All files (*)");
}

} // namespace

FileCommands::FileCommands(MainWindow &window, Windows &windows)
    : QObject(&window), m_window(window), m_windows(windows)
{
}

Project FileCommands::emptyProject()
{
    Project project;
    project.name = tr("Untitled").toStdString();
    Journey journey;
    journey.id = "journey";
    journey.name = tr("Untitled journey").toStdString();
    project.journeys.push_back(std::move(journey));
    project.salt = QUuid::createUuid().toString(QUuid::Id128).toStdString();
    return project;
}

QStringList FileCommands::recentFiles()
{
    QStringList files = QSettings().value(recentKey).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void FileCommands::remember(const QString &path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings().setValue(recentKey, QStringList(files.mid(0, mostRecent)));
}

void FileCommands::newWindow()
{
    m_windows.makeWindow()->show();
}

void FileCommands::openAsked()
{
    const QString path = m_windows.surroundings().prompts->fileToOpen(&m_window, tr("Open project"), projectFilter());
    if (path.isEmpty())
        return;
    if (m_window.isUntouched())
        open(path);
    else
        m_windows.open(path);
}

void FileCommands::importAsked()
{
    const QString path = m_windows.surroundings().prompts->fileToOpen(
        &m_window, tr("Import a journey"),
        tr("Journeys of other programs (*.bpmn *.xml *.json *.zip);;All files (*)"));
    if (!path.isEmpty())
        import(path);
}

bool FileCommands::import(const QString &path)
{
    DiskFiles files;
    const auto bytes = files.read(path.toStdString());
    auto imported = bytes ? importForeign(*bytes) : tl::unexpected(bytes.error());
    if (!imported) {
        m_window.say(imported.error());
        return false;
    }
    const int left = int(imported->leftOut.size());
    const QString source = words(imported->source);
    MainWindow *window = m_window.isUntouched() ? &m_window : m_windows.makeWindow();
    window->document().begin(std::move(imported->project), true);
    window->showPlace(Place::Journey);
    window->show();
    window->say(left == 0 ? tr("Imported: %1.").arg(source)
                          : tr("Imported: %1. The note beside the journey lists %n thing(s) that were left out.", nullptr, left).arg(source));
    return true;
}

bool FileCommands::open(const QString &path)
{
    const auto opened = m_window.document().open(path);
    if (opened) {
        remember(path);
        if (m_window.document().isReadOnly())
            m_window.say(tr("Another window holds this project: it is open read-only here."));
        else if (!m_window.document().warnings().empty())
            m_window.say(words(m_window.document().warnings().front()));
        return true;
    }
    DiskFiles files;
    const auto backup = opened.error().failure == Failure::Wrong ? Document::backupOf(files, path) : std::nullopt;
    if (!backup
        || !m_windows.surroundings().prompts->confirm(
            &m_window, tr("%1 is damaged.").arg(QFileInfo(path).fileName()),
            words(opened.error()) + QLatin1Char('\n') + tr("The version before it is kept beside it and can be read."),
            tr("Open the backup"))) {
        m_window.say(opened.error());
        return false;
    }
    const auto bytes = files.read(backup->toStdString());
    auto read = bytes ? parseProject(*bytes) : tl::unexpected(bytes.error());
    if (!read) {
        m_window.say(read.error());
        return false;
    }
    m_window.document().begin(std::move(read->project), true);
    return true;
}

bool FileCommands::save()
{
    if (m_window.document().path().isEmpty() || m_window.document().isReadOnly())
        return saveAs();
    const auto saved = m_window.document().save();
    if (!saved)
        m_window.say(saved.error());
    return saved.has_value();
}

bool FileCommands::saveAs()
{
    const QString before = m_window.document().path();
    const QString suggested = before.isEmpty() ? m_window.document().title() + QStringLiteral(".throughline") : before;
    QString path = m_windows.surroundings().prompts->fileToSave(&m_window, tr("Save project"), suggested, projectFilter());
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".throughline");
    const auto saved = m_window.document().saveAs(path);
    if (!saved) {
        m_window.say(saved.error());
        return false;
    }
    remember(path);
    return true;
}

void FileCommands::take(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isDatabase = suffix == QLatin1String("db") || suffix.startsWith(QLatin1String("sqlite"));
    if (isDatabase)
        m_window.data().open(path);
    else if (m_window.isUntouched())
        open(path);
    else
        m_windows.open(path);
}

void FileCommands::openDatabase()
{
    const QString path = m_windows.surroundings().prompts->fileToOpen(&m_window, tr("Open customer database"), databaseFilter());
    if (!path.isEmpty())
        m_window.data().open(path);
}

void FileCommands::makeSampleDatabase()
{
    const QString path = m_windows.surroundings().prompts->fileToSave(
        &m_window, tr("Make a sample database"), QStringLiteral("sample.db"), databaseFilter());
    if (!path.isEmpty())
        m_window.data().makeSample(path, 100'000, 1);
}

void FileCommands::compareAsked()
{
    const QString path = m_windows.surroundings().prompts->fileToOpen(&m_window, tr("Compare with project"), projectFilter());
    if (!path.isEmpty())
        compareWith(path);
}

void FileCommands::compareWithSaved()
{
    if (m_window.document().path().isEmpty())
        m_window.say(tr("This project was not saved yet."));
    else
        compareWith(m_window.document().path());
}

void FileCommands::compareWith(const QString &path)
{
    DiskFiles files;
    const auto bytes = files.read(path.toStdString());
    auto other = bytes ? parseProject(*bytes) : tl::unexpected(bytes.error());
    if (!other)
        return m_window.say(other.error());
    auto *dialog = new CompareDialog(m_window.session(), other->project, QFileInfo(path).fileName(), &m_window);
    dialog->show();
}

void FileCommands::savePicture()
{
    const QString suggested = m_window.document().title() + QStringLiteral(".png");
    QString path = m_windows.surroundings().prompts->fileToSave(
        &m_window, tr("Save the journey as a picture"), suggested, tr("PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".png");
    const auto saved = canvas::savePicture(m_window.journeyPlace().canvas().scene(), path);
    if (saved)
        m_window.say(tr("Saved %1.").arg(QFileInfo(path).fileName()));
    else
        m_window.say(saved.error());
}

void FileCommands::renameRun()
{
    const Run *run = m_window.session().shownRun();
    if (!run)
        return;
    const QString name = m_windows.surroundings().prompts->textFor(&m_window, tr("Rename the run"), tr("Name"), run->name);
    if (!name.isEmpty())
        m_window.session().renameRun(run->id, name);
}

void FileCommands::writeReport()
{
    const Run *run = m_window.session().shownRun();
    if (!run)
        return m_window.say(tr("Simulate first: the report tells of a run."));
    QString path = m_windows.surroundings().prompts->fileToSave(
        &m_window, tr("Write the report"), m_window.document().title() + QStringLiteral(" – ") + run->name + QStringLiteral(".pdf"),
        tr("PDF document (*.pdf);;Web page (*.html);;Report file (*.json)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    DiskFiles files;
    const std::string out = path.toStdString();
    const auto written = path.endsWith(QLatin1String(".json")) ? writeAtomically(files, out, throughline::writeReport(run->report))
                                                               : writeDrawn(files, run->report, out);
    if (written)
        m_window.say(tr("The report is in %1.").arg(QFileInfo(path).fileName()));
    else
        m_window.say(written.error());
}

void FileCommands::closeDatabase()
{
    m_window.data().close();
}

bool FileCommands::openSample(const QString &name, qint64 customers)
{
    const Sample *sample = findSample(name.toStdString());
    if (!sample)
        return false;
    auto read = parseProject(sample->text);
    if (!read) {
        m_window.say(read.error());
        return false;
    }
    m_window.document().begin(std::move(read->project));
    m_window.showPlace(Place::Journey);
    const QString database = privateFolder(QStringLiteral("samples")) + QStringLiteral("/retail-sample.db");
    connect(&m_window.data(), &DataSource::opened, &m_window.simulation(), &Simulation::start,
            Qt::ConnectionType(Qt::UniqueConnection | Qt::SingleShotConnection));
    if (QFileInfo::exists(database))
        m_window.data().open(database);
    else
        m_window.data().makeSample(database, customers, 1);
    return true;
}

void FileCommands::fillRecentMenu(QMenu &menu)
{
    menu.clear();
    for (const QString &file : recentFiles())
        menu.addAction(QDir::toNativeSeparators(file), this, [this, file] { take(file); });
    menu.setEnabled(!menu.isEmpty());
}

bool FileCommands::mayClose()
{
    if (!m_window.document().isUnsaved())
        return true;
    switch (m_windows.surroundings().prompts->saveChanges(&m_window, m_window.document().title())) {
    case SaveAnswer::Save: return save();
    case SaveAnswer::Discard: return true;
    case SaveAnswer::Cancel: break;
    }
    return false;
}

} // namespace throughline::studio
