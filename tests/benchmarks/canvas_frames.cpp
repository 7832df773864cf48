// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the canvas is with many nodes, driven by wheel and mouse in the window that people use:
// opening a file, frames while panning and zooming, edits, tidying up, before and after a run, each
// beside what it is held to. A frame is everything that the window does until it has painted; the
// processor's time tells what it takes when other programs hold the machine.
// Usage: canvas_frames [NODES]
#include "app/studio/canvas/edits/journey_edits.h"
#include "app/studio/canvas/scene/geometry.h"
#include "app/studio/shell/file_commands.h"
#include "app/studio/shell/journey_place.h"
#include "app/studio/shell/main_window.h"
#include "app/studio/shell/windows.h"
#include "app/studio/widgets/look.h"
#include "model/format/project_file.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace throughline;
using namespace throughline::studio;

namespace {

constexpr double frameLimit = 1000.0 / 60;
constexpr double editLimit = 16;

/// Rows of messages, waits and splits under one another, joined at the foot of each.
Project manyNodes(int count)
{
    Project project;
    Journey journey;
    journey.id = "journey";
    journey.name = "Many";
    const int columns = 25;
    for (int i = 0; i < count; ++i) {
        Node node;
        node.id = "n" + std::to_string(i);
        node.name = "Step number " + std::to_string(i);
        node.x = (i % columns) * canvas::columnPitch;
        node.y = (i / columns) * canvas::rowPitch;
        if (i < columns) {
            node.parameters = EntryEvent{};
        } else if (i % 5 == 1) {
            SplitRuleNode split;
            for (const char *tier : {"Gold", "Silver"}) {
                RuleBranch branch;
                branch.id = tier;
                branch.label = tier;
                split.branches.push_back(branch);
            }
            node.parameters = split;
        } else if (i % 5 == 2) {
            node.parameters = WaitNode{};
        } else {
            MessageNode message;
            message.channel = allChannels[size_t(i) % channelCount];
            node.parameters = message;
        }
        journey.nodes.push_back(node);
    }
    for (int i = 0; i + columns < count; ++i) {
        const Node &from = journey.nodes[size_t(i)];
        size_t way = 0;
        for (const Exit &exit : exitsOf(from)) {
            const int to = i + columns + (way == 0 ? 0 : (i % columns == columns - 1 ? -int(way) : int(way)));
            if (!exit.isQuiet && to < count && to >= columns)
                journey.edges.push_back({from.id, exit.key, "n" + std::to_string(to), {}});
            ++way;
        }
    }
    project.journeys.push_back(journey);
    return project;
}

/// What a simulation would say of it, made up: some blocked, some ways that nobody took.
Run madeUpRun(const Project &project)
{
    Json nodes = Json::array();
    const Journey &journey = project.journeys.front();
    for (size_t i = 0; i < journey.nodes.size(); ++i) {
        const std::int64_t entered = std::int64_t((i * 7919) % 20'000);
        Json exits = Json::object();
        for (const Exit &exit : exitsOf(journey.nodes[i]))
            exits[exit.key] = i % 11 == 0 ? 0 : entered / 2;
        nodes.push_back({{"journey", journey.id}, {"id", journey.nodes[i].id}, {"customers", entered}, {"entered", entered},
                         {"exits", exits}, {"blocked", {{"noConsent", i % 3 == 0 ? entered / 4 : 0}}}});
    }
    Run run;
    run.projectHash = projectHash(project);
    run.report = {{"nodes", nodes}};
    run.finishedAt = QDateTime::currentDateTime();
    return run;
}

class PaintCounter : public QObject
{
public:
    int count = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

class Bench
{
public:
    explicit Bench(MainWindow &window) : m_window(window), m_view(window.journeyPlace().canvas().view())
    {
        m_view.viewport()->installEventFilter(&m_paints);
    }

    void frames(const char *what, int count, const std::function<void(int)> &move, double limit = frameLimit)
    {
        settle();
        std::vector<double> times;
        std::vector<double> busy;
        const int before = m_paints.count;
        for (int i = 0; i < count; ++i) {
            const Taken taken = timeOf([&] { move(i); });
            times.push_back(taken.clock);
            busy.push_back(taken.processor);
        }
        const int painted = m_paints.count - before;
        std::sort(times.begin(), times.end());
        std::sort(busy.begin(), busy.end());
        const size_t middle = times.size() / 2;
        const size_t late = times.size() * 95 / 100;
        std::printf("%-30s %6.1f ms  p95 %6.1f  worst %6.1f   processor %6.1f  p95 %6.1f   held to %5.1f  %s%s\n", what, times[middle],
                    times[late], times.back(), busy[middle], busy[late], limit, verdict(times[late], busy[late], limit),
                    painted < count ? "  (painted less often)" : "");
    }

    void once(const char *what, double limit, const std::function<void()> &work)
    {
        const Taken taken = timeOf(work);
        std::printf("%-30s %6.1f ms   processor %6.1f   held to %5.0f  %s\n", what, taken.clock, taken.processor, limit,
                    verdict(taken.clock, taken.processor, limit));
    }

    /// Lets everything that waits for the hand to rest be done.
    void settle()
    {
        QEventLoop loop;
        QTimer::singleShot(400, &loop, &QEventLoop::quit);
        loop.exec();
    }

    void wheel(QPoint pixels, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *viewport = m_view.viewport();
        const QPoint at = viewport->rect().center();
        QWheelEvent event(at, viewport->mapToGlobal(at), modifiers ? QPoint() : pixels, pixels, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(viewport, &event);
    }

    void mouse(QEvent::Type type, QPoint at)
    {
        QWidget *viewport = m_view.viewport();
        const bool isMove = type == QEvent::MouseMove;
        QMouseEvent event(type, at, viewport->mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &event);
    }

private:
    /// In milliseconds; the processor's is that of all threads of the program.
    struct Taken
    {
        double clock = 0;
        double processor = 0;
    };

    static Taken timeOf(const std::function<void()> &work)
    {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        work();
        QApplication::processEvents();
        return {double(timer.nsecsElapsed()) / 1e6, 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC};
    }

    static const char *verdict(double clock, double processor, double limit)
    {
        return clock <= limit ? "held" : processor <= limit ? "held by the processor" : "NOT HELD";
    }

    MainWindow &m_window;
    canvas::CanvasView &m_view;
    PaintCounter m_paints;
};

void measureViewing(Bench &bench, canvas::CanvasView &view)
{
    const auto pan = [&](int i) { bench.wheel({i % 80 < 40 ? 23 : -23, i % 60 < 30 ? -17 : 17}); };
    view.setZoom(1);
    bench.frames("pan at 100 %", 120, pan);
    view.setZoom(0.5);
    bench.frames("pan at 50 %", 120, pan);
    view.fitAll();
    bench.frames("pan with everything in view", 120, pan);
    view.setZoom(1);
    const auto whole = [&](int) { view.viewport()->update(); };
    bench.frames("the whole view anew at 100 %", 60, whole);
    view.setZoom(0.5);
    bench.frames("the whole view anew at 50 %", 60, whole);
    view.setZoom(1);
    bench.frames("zoom", 120, [&](int i) { bench.wheel({0, i % 40 < 20 ? -32 : 32}, Qt::ControlModifier); });
    view.fitAll();
    bench.frames("zoom around everything", 60, [&](int i) { bench.wheel({0, i % 20 < 10 ? 32 : -32}, Qt::ControlModifier); });
}

void measureEdits(Bench &bench, MainWindow &window, int count)
{
    Session &session = window.session();
    Document &document = window.document();
    canvas::CanvasView &view = window.journeyPlace().canvas().view();
    view.setZoom(1);
    const std::string middle = "n" + std::to_string(count / 2);
    session.setSelection(Selection::ofNode(middle));
    view.showNode(middle);
    const Path path = "journeys/journey/nodes/" + middle;
    // The first edit of a project begins its recovery journal.
    bench.frames("the first edit", 1, [&](int) { document.edit(setValue(path + "/name", "First")); }, editLimit);
    bench.frames("move a card", 40, [&](int i) {
        const Node *node = session.journey()->node(middle);
        document.edit(canvas::moveNodes(*session.journey(), {{middle, QPointF(node->x + (i % 2 == 0 ? 24 : -24), node->y)}}, QStringLiteral("Move")));
    }, editLimit);
    bench.frames("undo and redo", 40, [&](int i) { i % 2 == 0 ? document.undoStack().undo() : document.undoStack().redo(); }, editLimit);
    bench.frames("rename a card", 40, [&](int i) { document.edit(setValue(path + "/name", "Name " + std::to_string(i))); }, editLimit);
    bench.frames("add a card", 20, [&](int i) {
        document.edit(canvas::addNode(*session.journey(), canvas::newNode(*session.journey(), WaitNode{}, view.mapToScene(200, 40 + 20 * i))));
    }, editLimit);
    bench.frames("connect and disconnect", 20, [&](int i) {
        if (i % 2 == 1)
            document.undoStack().undo();
        else
            document.edit(canvas::connect(*session.journey(), {"n" + std::to_string(count / 2 + 1), "out"}, "n" + std::to_string(count / 2 + 27)));
    }, editLimit);
    bench.frames("select a card", 40, [&](int i) { session.setSelection(Selection::ofNode("n" + std::to_string(count / 2 + i % 4))); }, editLimit);

    const QPoint from = view.mapFromScene(view.canvas().cardOf(middle).center());
    bench.mouse(QEvent::MouseButtonPress, from);
    bench.frames("drag a card, each frame", 60, [&](int i) { bench.mouse(QEvent::MouseMove, from + QPoint(i < 30 ? 6 * i : 6 * (60 - i), i)); });
    bench.frames("let go of it", 1, [&](int) { bench.mouse(QEvent::MouseButtonRelease, from + QPoint(40, 60)); }, editLimit);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // The settings, recent files and recovery journals of whoever runs this stay as they are.
    const QTemporaryDir home;
    for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(place, home.path().toLocal8Bit());
    QApplication application(argc, argv);
    LookOptions options;
    options.scheme = SchemeChoice::Light;
    options.reducedMotion = true;
    Look look(application, options);
    const int count = argc > 1 ? std::max(50, QString::fromLocal8Bit(argv[1]).toInt()) : 1000;
    const Project project = manyNodes(count);
    const QString file = home.filePath(QStringLiteral("many.throughline"));
    DiskFiles disk;
    if (!writeAtomically(disk, file.toStdString(), writeProject(project), Backup::None))
        return 1;

    Surroundings surroundings;
    surroundings.look = &look;
    Windows windows(surroundings);
    MainWindow &window = *windows.makeWindow();
    window.resize(1440, 900);
    window.show();
    Bench bench(window);
    bench.settle();
    canvas::CanvasPanel &panel = window.journeyPlace().canvas();
    std::printf("%d nodes, %d connections, window of 1440x900\n", count, int(project.journeys[0].edges.size()));
    bench.once("open", 1000, [&] { window.files().open(file); });
    measureViewing(bench, panel.view());
    measureEdits(bench, window, count);

    std::printf("after a run\n");
    Run run = madeUpRun(window.document().project());
    bench.once("show a run", 200, [&] { window.session().addRun(std::move(run)); });
    measureViewing(bench, panel.view());
    measureEdits(bench, window, count);

    bench.once("tidy up", 2000, [&] {
        QEventLoop loop;
        QObject::connect(&window.document(), &Document::changed, &loop, &QEventLoop::quit);
        QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
        panel.tidyUp();
        loop.exec();
    });
    return 0;
}
