// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the canvas is with many nodes: opening, frames while panning and zooming, an edit, tidying
// up, each beside what it is held to. Usage: canvas_frames [NODES]
#include "app/studio/canvas/canvas_panel.h"
#include "app/studio/canvas/edits/journey_edits.h"
#include "app/studio/canvas/scene/geometry.h"
#include "app/studio/widgets/look.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>

using namespace throughline;
using namespace throughline::studio;

namespace {

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

struct Frames
{
    double median = 0;
    double p95 = 0;
};

Frames framesOf(int count, const std::function<void(int)> &move, QWidget &viewport)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        move(i);
        viewport.repaint();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 95 / 100]};
}

void print(const char *what, double milliseconds, double limit)
{
    std::printf("%-28s %8.1f ms  held to %6.0f ms  ratio %.2f\n", what, milliseconds, limit, milliseconds / limit);
}

void print(const char *what, const Frames &frames)
{
    const double limit = 1000.0 / 60;
    std::printf("%-28s %8.1f ms  p95 %6.1f ms  held to %.1f ms  ratio %.2f\n", what, frames.median, frames.p95, limit, frames.median / limit);
}

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    LookOptions options;
    options.scheme = SchemeChoice::Light;
    options.reducedMotion = true;
    const Look look(application, options);
    const int count = argc > 1 ? std::max(50, QString::fromLocal8Bit(argv[1]).toInt()) : 1000;

    Document document;
    Session session(document);
    Findings findings(document);
    canvas::CanvasPanel panel(session, findings);
    panel.resize(1440, 900);
    panel.show();
    QApplication::processEvents();
    const Project project = manyNodes(count);
    std::printf("%d nodes, %d connections, 1440x900\n", count, int(project.journeys[0].edges.size()));
    canvas::CanvasView &view = panel.view();
    print("open", millisecondsOf([&] {
              document.begin(project);
              view.showBeginning();
              view.viewport()->repaint();
          }), 1000);

    const auto pan = [&](int i) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + (i % 60 < 30 ? 17 : -17));
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + (i % 80 < 40 ? 23 : -23));
    };
    view.setZoom(1);
    print("pan at 100 %", framesOf(120, pan, *view.viewport()));
    view.setZoom(0.5);
    print("pan at 50 %", framesOf(120, pan, *view.viewport()));
    view.fitAll();
    print("pan with everything in view", framesOf(120, pan, *view.viewport()));
    view.setZoom(1);
    print("zoom", framesOf(120, [&](int i) { view.zoomBy(i % 40 < 20 ? 1 / 1.05 : 1.05); }, *view.viewport()));
    view.fitAll();
    print("zoom around everything", framesOf(60, [&](int i) { view.zoomBy(i % 20 < 10 ? 1.05 : 1 / 1.05); }, *view.viewport()));

    view.setZoom(1);
    const std::string middle = "n" + std::to_string(count / 2);
    view.showNode(middle);
    std::vector<double> edits;
    for (int i = 0; i < 40; ++i)
        edits.push_back(millisecondsOf([&] {
            const Node *node = session.journey()->node(middle);
            document.edit(canvas::moveNodes(*session.journey(), {{middle, QPointF(node->x + (i % 2 == 0 ? 24 : -24), node->y)}}, QStringLiteral("Move")));
            view.viewport()->repaint();
        }));
    std::sort(edits.begin(), edits.end());
    print("move a card", edits[edits.size() / 2], 16);
    std::vector<double> choices;
    for (int i = 0; i < 40; ++i)
        choices.push_back(millisecondsOf([&] {
            session.setSelection(Selection::ofNode("n" + std::to_string(count / 2 + i)));
            view.viewport()->repaint();
        }));
    std::sort(choices.begin(), choices.end());
    print("select a card", choices[choices.size() / 2], 16);
    std::vector<double> inserts;
    for (int i = 0; i < 20; ++i)
        inserts.push_back(millisecondsOf([&] {
            const Node node = canvas::newNode(*session.journey(), WaitNode{}, {view.mapToScene(200, 200)});
            document.edit(canvas::addNode(*session.journey(), node));
            view.viewport()->repaint();
        }));
    std::sort(inserts.begin(), inserts.end());
    print("add a card", inserts[inserts.size() / 2], 16);

    print("tidy up", millisecondsOf([&] {
              QEventLoop loop;
              QObject::connect(&document, &Document::changed, &loop, &QEventLoop::quit);
              QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
              panel.tidyUp();
              loop.exec();
              view.viewport()->repaint();
          }), 2000);
    return 0;
}
