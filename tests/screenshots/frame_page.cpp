// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/frame/action_registry.h"
#include "app/studio/shell/frame/chooser_box.h"
#include "app/studio/shell/frame/command_palette.h"
#include "app/studio/shell/frame/customer_box.h"
#include "app/studio/shell/frame/rail.h"
#include "app/studio/shell/frame/run_button.h"
#include "app/studio/shell/frame/status_strip.h"
#include "app/studio/shell/frame/top_bar.h"
#include "app/studio/shell/frame/window_frame.h"
#include "app/studio/widgets/toast.h"
#include "tests/screenshots/gallery.h"

#include <QVBoxLayout>

namespace throughline::test {

using namespace studio;

namespace {

std::function<QString()> text(const char *english)
{
    return [english] { return QString::fromUtf8(english); };
}

std::unique_ptr<QWidget> makeFrame(std::function<void(WindowFrame &)> then)
{
    auto window = std::make_unique<QWidget>();
    auto *actions = new ActionRegistry(window.get());
    actions->add({QStringLiteral("edit.undo"), text("Undo Delete step"), QStringLiteral("undo"),
                  {QKeySequence::Undo}, [] {}});
    actions->add({QStringLiteral("edit.redo"), text("Redo"), QStringLiteral("redo"), {QKeySequence::Redo}, [] {}});
    actions->setEnabled(QStringLiteral("edit.redo"), false);
    actions->add({QStringLiteral("file.save"), text("Save"), QStringLiteral("save"), {QKeySequence::Save}, [] {}});
    actions->add({QStringLiteral("simulate.run"), text("Simulate the journey"), QStringLiteral("play"),
                  {QKeySequence(QStringLiteral("Ctrl+Return"))}, [] {}});
    auto *frame = new WindowFrame(*actions);
    auto *column = new QVBoxLayout(window.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(frame);
    const auto blank = [] { return new QWidget; };
    frame->addPlace(QStringLiteral("journey"), QStringLiteral("journey"), text("Journey"), blank);
    frame->addPlace(QStringLiteral("content"), QStringLiteral("content"), text("Content"), blank);
    frame->addPlace(QStringLiteral("audience"), QStringLiteral("audience"), text("Audience"), blank);
    frame->addPlace(QStringLiteral("simulate"), QStringLiteral("simulate"), text("Simulate"),
                    [] { return makeDashboardPage().release(); });
    frame->addPlace(QStringLiteral("export"), QStringLiteral("export"), text("Export"), blank);
    frame->addPlace(QStringLiteral("settings"), QStringLiteral("settings"), text("Settings"), blank, true);
    frame->topBar()->title()->setTitle(QStringLiteral("Cart rescue"));
    frame->topBar()->title()->setUnsaved(true);
    frame->topBar()->scenarios()->addItems({QStringLiteral("Base scenario"), QStringLiteral("Unified data layer")});
    frame->topBar()->customers()->setCurrent(QStringLiteral("Lucía F."), {});
    frame->statusStrip()->problems()->setCounts(0, 2);
    frame->statusStrip()->setDatabase(QStringLiteral("retail-sample.db"), true);
    frame->statusStrip()->setRunSummary(QStringLiteral("Run finished 2 min ago · 100,000 customers · 0.9 s"));
    then(*frame);
    return window;
}

} // namespace

std::unique_ptr<QWidget> makeFramePage()
{
    return makeFrame([](WindowFrame &frame) { frame.showPlace(QStringLiteral("simulate")); });
}

std::unique_ptr<QWidget> makePalettePage()
{
    return makeFrame([](WindowFrame &frame) {
        frame.showPlace(QStringLiteral("journey"));
        frame.topBar()->runButton()->setRunning(0.62, QStringLiteral("1 s left"));
        frame.statusStrip()->problems()->setCounts(3, 1);
        frame.commandPalette()->open();
        frame.toast()->say(QStringLiteral("Deleted 3 steps"), QStringLiteral("Undo"));
    });
}

} // namespace throughline::test
