// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/studio.h"

#include "app/studio/document/words.h"
#include "app/studio/shell/appearance_page.h"
#include "app/studio/shell/file_commands.h"
#include "app/studio/shell/main_window.h"
#include "app/studio/shell/studio_options.h"
#include "app/studio/shell/welcome.h"
#include "app/studio/shell/windows.h"
#include "app/studio/simulate/simulation.h"
#include "app/studio/widgets/language.h"
#include "app/studio/widgets/look.h"

#include <QApplication>
#include <QScreen>
#include <QSet>
#include <QTextStream>
#include <QTimer>

namespace throughline::studio {

namespace {

void tell(FILE *where, const QString &words)
{
    QTextStream stream(where);
    stream << words << (words.endsWith(QLatin1Char('\n')) ? QString() : QStringLiteral("\n"));
}

int exitCodeOf(const Problem &problem)
{
    switch (problem.failure) {
    case Failure::Wrong: return 1;
    case Failure::Usage: return 2;
    case Failure::File: return 3;
    case Failure::Cancelled: return 4;
    }
    return 1;
}

/// Options must be known before QApplication takes the platform: a picture needs no display.
bool wantsPictureAlone(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i)
        if (qstrcmp(argv[i], "--screenshot") == 0)
            return true;
    return false;
}

/// Work that a crash left behind opens in windows of its own.
bool recoverLeftWork(Windows &windows)
{
    bool hasRecovered = false;
    for (const LeftWork &work : leftWork(Document::recoveryFolder())) {
        MainWindow *window = windows.makeWindow();
        window->document().recover(work);
        forgetLeftWork(work);
        window->show();
        window->say(FileCommands::tr("%n change(s) that were not saved have been brought back.", nullptr, work.changes));
        hasRecovered = true;
    }
    return hasRecovered;
}

/// Takes the picture once everything that was asked for is on the screen.
class Photographer : public QObject
{
public:
    Photographer(MainWindow &window, const StudioOptions &options)
        : QObject(&window), m_window(window), m_options(options)
    {
        QObject::connect(&window.jobs(), &Jobs::started, this, [this](const QString &key) { m_atWork.insert(key); });
        QObject::connect(&window.jobs(), &Jobs::finished, this, [this](const QString &key) { m_atWork.remove(key); });
        QObject::connect(&window.jobs(), &Jobs::cancelled, this, [this](const QString &key) { m_atWork.remove(key); });
        QTimer::singleShot(0, this, [this] { begin(); });
    }

private:
    void begin()
    {
        QObject::connect(&m_window.data(), &DataSource::failed, this, [this](const Problem &p) { giveUp(p); });
        QObject::connect(&m_window.simulation(), &Simulation::failed, this, [this](const Problem &p) { giveUp(p); });
        if (m_options.simulates) {
            QObject::connect(&m_window.session(), &Session::runsChanged, this, [this] { shootSoon(); });
            if (!m_options.database.isEmpty() || m_window.data().isReading() || m_window.data().isOpen())
                return;
            tell(stderr, QStringLiteral("--simulate needs a database: --db DB"));
            QApplication::exit(2);
        } else if (!m_options.database.isEmpty()) {
            QObject::connect(&m_window.data(), &DataSource::opened, this, [this] { shootSoon(); });
        } else {
            shootSoon();
        }
    }
    void giveUp(const Problem &problem)
    {
        tell(stderr, words(problem));
        QApplication::exit(exitCodeOf(problem));
    }
    void shootSoon()
    {
        QTimer::singleShot(150, this, [this] {
            // What one piece of work found out may ask for the next a moment later.
            m_quietLooks = m_atWork.isEmpty() ? m_quietLooks + 1 : 0;
            if (m_quietLooks < 2)
                return shootSoon();
            const bool isWritten = m_window.grab().save(m_options.screenshot);
            if (!isWritten)
                tell(stderr, QStringLiteral("%1 cannot be written").arg(m_options.screenshot));
            QApplication::exit(isWritten ? 0 : 3);
        });
    }

    MainWindow &m_window;
    StudioOptions m_options;
    QSet<QString> m_atWork;
    int m_quietLooks = 0;
};

int openAll(Windows &windows, const StudioOptions &options)
{
    const bool hasRecovered = options.screenshot.isEmpty() && recoverLeftWork(windows);
    MainWindow *window = nullptr;
    for (const QString &path : options.projects) {
        if (!options.screenshot.isEmpty()) {
            window = windows.makeWindow();
            const auto opened = window->document().open(path);
            if (!opened) {
                tell(stderr, words(opened.error()));
                return exitCodeOf(opened.error());
            }
            continue;
        }
        window = windows.open(path);
    }
    const bool isEmptyStart = !window && !hasRecovered;
    if (!window && !windows.all().empty())
        window = windows.all().back();
    if (!window)
        window = windows.makeWindow();
    window->resize(options.size);
    window->showPlace(placeOfId(options.place).value_or(Place::Journey));
    window->show();
    if (options.simulates)
        QObject::connect(&window->data(), &DataSource::opened, &window->simulation(), &Simulation::start,
                         Qt::SingleShotConnection);
    if (!options.database.isEmpty())
        window->data().open(options.database);
    if (!options.screenshot.isEmpty())
        new Photographer(*window, options);
    else if (isEmptyStart && isFirstStart())
        showWelcome(*window);
    return -1;
}

} // namespace

int runStudio(int argc, char **argv)
{
    if (wantsPictureAlone(argc, argv) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Throughline"));
    QApplication::setOrganizationName(QStringLiteral("Throughline"));
    QApplication::setApplicationVersion(QStringLiteral(THROUGHLINE_VERSION));
    const ReadOptions read = readOptions(QApplication::arguments());
    if (!read.options) {
        tell(read.exitCode == 0 ? stdout : stderr, read.problem);
        return read.exitCode;
    }
    Language language;
    const bool isPicture = !read.options->screenshot.isEmpty();
    language.choose(read.options->language.isEmpty() && !isPicture ? rememberedLanguage() : read.options->language);
    LookOptions wanted = read.options->screenshot.isEmpty() ? rememberedLook() : LookOptions();
    if (!read.options->theme.isEmpty())
        wanted.scheme = schemeChoiceFrom(read.options->theme);
    if (read.options->textScale > 0)
        wanted.textScale = read.options->textScale;
    Look look(application, wanted);
    Surroundings surroundings;
    surroundings.look = &look;
    surroundings.language = &language;
    // Nothing but memory lies behind the offscreen platform: pictures are as large as they are wished.
    if (QGuiApplication::platformName() != QLatin1String("offscreen"))
        surroundings.screen = application.primaryScreen()->availableSize();
    Windows windows(surroundings);
    const int code = openAll(windows, *read.options);
    return code >= 0 ? code : QApplication::exec();
}

} // namespace throughline::studio
