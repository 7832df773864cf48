// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/action_set.h"

#include "app/studio/shell/file_commands.h"
#include "app/studio/shell/frame/status_strip.h"
#include "app/studio/shell/frame/window_frame.h"
#include "app/studio/shell/journey_commands.h"
#include "app/studio/shell/journey_place.h"
#include "app/studio/shell/main_window.h"
#include "app/studio/shell/welcome.h"
#include "app/studio/simulate/customer_stories.h"
#include "app/studio/simulate/simulate_place.h"
#include "app/studio/simulate/simulation.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace throughline::studio {

namespace {

struct Actions
{
    Q_DECLARE_TR_FUNCTIONS(throughline::studio::Actions)
};

using canvas::Arrange;

/// Cut, copy, paste and delete belong to the text that is being edited, where one is.
bool passToText(const char *slot)
{
    QWidget *focus = QApplication::focusWidget();
    const bool isText = qobject_cast<QLineEdit *>(focus) || qobject_cast<QPlainTextEdit *>(focus);
    return isText && QMetaObject::invokeMethod(focus, slot);
}

void addFileActions(MainWindow &window, FileCommands &files)
{
    ActionRegistry &all = window.actions();
    all.add({QStringLiteral("file.new"), [] { return Actions::tr("New project"); }, QStringLiteral("plus"),
             {QKeySequence::New}, [&files] { files.newWindow(); }});
    all.add({QStringLiteral("file.open"), [] { return Actions::tr("Open project…"); }, QStringLiteral("folder"),
             {QKeySequence::Open}, [&files] { files.openAsked(); }});
    all.add({QStringLiteral("file.import"), [] { return Actions::tr("Import a journey…"); }, QStringLiteral("folder"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)},
             [&files] { files.importAsked(); }});
    all.add({QStringLiteral("file.save"), [] { return Actions::tr("Save"); }, QStringLiteral("save"),
             {QKeySequence::Save}, [&files] { files.save(); }});
    all.add({QStringLiteral("file.saveAs"), [] { return Actions::tr("Save as…"); }, QStringLiteral("save"),
             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, [&files] { files.saveAs(); }});
    all.add({QStringLiteral("file.compare"), [] { return Actions::tr("Compare with another project…"); }, QStringLiteral("compare"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
             [&files] { files.compareAsked(); }});
    all.add({QStringLiteral("file.compareSaved"), [] { return Actions::tr("What changed since the last save"); }, QStringLiteral("history"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)},
             [&files] { files.compareWithSaved(); }});
    all.add({QStringLiteral("file.openDatabase"), [] { return Actions::tr("Open database…"); }, QStringLiteral("database"),
             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}, [&files] { files.openDatabase(); }});
    all.add({QStringLiteral("file.sampleDatabase"), [] { return Actions::tr("Make a sample database…"); },
             QStringLiteral("database"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)}, [&files] { files.makeSampleDatabase(); }});
    all.add({QStringLiteral("file.welcome"), [] { return Actions::tr("Sample projects"); }, QStringLiteral("home"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
             [&window] { showWelcome(window); }});
    all.add({QStringLiteral("window.close"), [] { return Actions::tr("Close window"); }, QStringLiteral("close"),
             {QKeySequence::Close}, [&window] { window.close(); }});
}

void addEditActions(MainWindow &window)
{
    ActionRegistry &all = window.actions();
    QUndoStack &undo = window.document().undoStack();
    all.add({QStringLiteral("edit.undo"), [] { return Actions::tr("Undo"); }, QStringLiteral("undo"),
             {QKeySequence::Undo}, [&undo] { undo.undo(); }});
    all.add({QStringLiteral("edit.redo"), [] { return Actions::tr("Redo"); }, QStringLiteral("redo"),
             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}, [&undo] { undo.redo(); }});
    const auto nameThem = [&window, &undo, &all] {
        all.setEnabled(QStringLiteral("edit.undo"), undo.canUndo());
        all.setEnabled(QStringLiteral("edit.redo"), undo.canRedo());
        all.setText(QStringLiteral("edit.undo"), [&undo] { return undo.undoText().isEmpty() ? Actions::tr("Undo") : Actions::tr("Undo: %1").arg(undo.undoText()); });
        all.setText(QStringLiteral("edit.redo"), [&undo] { return undo.redoText().isEmpty() ? Actions::tr("Redo") : Actions::tr("Redo: %1").arg(undo.redoText()); });
    };
    QObject::connect(&undo, &QUndoStack::indexChanged, &window, nameThem);
    nameThem();
    const auto onCanvas = [&window](void (canvas::CanvasActions::*what)()) {
        return [&window, what] {
            if (window.session().place() == Place::Journey)
                (window.journeyPlace().actions().*what)();
        };
    };
    all.add({QStringLiteral("edit.cut"), [] { return Actions::tr("Cut"); }, QStringLiteral("cut"), {QKeySequence::Cut},
             [run = onCanvas(&canvas::CanvasActions::cut)] { if (!passToText("cut")) run(); }});
    all.add({QStringLiteral("edit.copy"), [] { return Actions::tr("Copy"); }, QStringLiteral("copy"), {QKeySequence::Copy},
             [run = onCanvas(&canvas::CanvasActions::copy)] { if (!passToText("copy")) run(); }});
    all.add({QStringLiteral("edit.paste"), [] { return Actions::tr("Paste"); }, QStringLiteral("paste"), {QKeySequence::Paste},
             [run = onCanvas(&canvas::CanvasActions::paste)] { if (!passToText("paste")) run(); }});
    all.add({QStringLiteral("edit.duplicate"), [] { return Actions::tr("Duplicate steps"); }, QStringLiteral("duplicate"),
             {QKeySequence(Qt::CTRL | Qt::Key_D)}, onCanvas(&canvas::CanvasActions::duplicate)});
    all.add({QStringLiteral("edit.delete"), [] { return Actions::tr("Delete steps"); }, QStringLiteral("delete"),
             {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)}, onCanvas(&canvas::CanvasActions::remove)});
    all.add({QStringLiteral("edit.group"), [] { return Actions::tr("Group steps"); }, QStringLiteral("layers"),
             {QKeySequence(Qt::CTRL | Qt::Key_G)}, onCanvas(&canvas::CanvasActions::group)});
    all.add({QStringLiteral("edit.ungroup"), [] { return Actions::tr("Ungroup steps"); }, QStringLiteral("layers"),
             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)}, onCanvas(&canvas::CanvasActions::ungroup)});
    all.add({QStringLiteral("edit.selectAll"), [] { return Actions::tr("Select all steps"); }, {},
             {QKeySequence::SelectAll}, [run = onCanvas(&canvas::CanvasActions::selectAll)] { if (!passToText("selectAll")) run(); }});
}

void addCanvasActions(MainWindow &window)
{
    ActionRegistry &all = window.actions();
    const auto onPanel = [&window](std::function<void(canvas::CanvasPanel &)> run) {
        return [&window, run = std::move(run)] {
            window.showPlace(Place::Journey);
            run(window.journeyPlace().canvas());
        };
    };
    all.add({QStringLiteral("canvas.add"), [] { return Actions::tr("Add a step"); }, QStringLiteral("plus"), {QKeySequence(Qt::Key_Insert)},
             onPanel([](canvas::CanvasPanel &panel) { panel.openPaletteAtCursor(); })});
    all.add({QStringLiteral("canvas.focus"), [] { return Actions::tr("Go to the canvas"); }, QStringLiteral("journey"),
             {QKeySequence(Qt::Key_F6)}, onPanel([](canvas::CanvasPanel &panel) { panel.view().setFocus(Qt::ShortcutFocusReason); })});
    all.add({QStringLiteral("canvas.find"), [] { return Actions::tr("Find steps"); }, QStringLiteral("search"),
             {QKeySequence::Find}, onPanel([](canvas::CanvasPanel &panel) { panel.find(); })});
    all.add({QStringLiteral("canvas.tidy"), [] { return Actions::tr("Tidy up"); }, QStringLiteral("tidy"),
             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, onPanel([](canvas::CanvasPanel &panel) { panel.tidyUp(); })});
    all.add({QStringLiteral("canvas.tidyAround"), [] { return Actions::tr("Tidy up around what I placed"); }, QStringLiteral("tidy"),
             {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L)}, onPanel([](canvas::CanvasPanel &panel) { panel.tidyUp(true); })});
    all.add({QStringLiteral("canvas.savePicture"), [] { return Actions::tr("Save the journey as a picture…"); }, QStringLiteral("image"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
             [&window] { window.files().savePicture(); }});
    all.add({QStringLiteral("canvas.fit"), [] { return Actions::tr("Show the whole journey"); }, QStringLiteral("fit"),
             {QKeySequence(Qt::CTRL | Qt::Key_0)}, onPanel([](canvas::CanvasPanel &panel) { panel.view().fitAll(); })});
    all.add({QStringLiteral("canvas.fitSelection"), [] { return Actions::tr("Zoom to the selection"); }, QStringLiteral("fit"),
             {QKeySequence(Qt::SHIFT | Qt::Key_F2)}, onPanel([](canvas::CanvasPanel &panel) { panel.view().fitSelection(); })});
    all.add({QStringLiteral("canvas.zoomIn"), [] { return Actions::tr("Zoom in"); }, QStringLiteral("zoom-in"),
             {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)}, onPanel([](canvas::CanvasPanel &panel) { panel.view().zoomBy(1.2); })});
    all.add({QStringLiteral("canvas.zoomOut"), [] { return Actions::tr("Zoom out"); }, QStringLiteral("zoom-out"),
             {QKeySequence::ZoomOut}, onPanel([](canvas::CanvasPanel &panel) { panel.view().zoomBy(1 / 1.2); })});
    all.add({QStringLiteral("canvas.minimap"), [] { return Actions::tr("Overview on or off"); }, QStringLiteral("minimap"), {QKeySequence(Qt::Key_F7)},
             onPanel([](canvas::CanvasPanel &panel) { panel.setMinimapVisible(!panel.isMinimapVisible()); })});
    all.add({QStringLiteral("view.inspector"), [] { return Actions::tr("Inspector on or off"); }, QStringLiteral("layers"),
             {QKeySequence(Qt::Key_F4)}, [&window] {
                 window.showPlace(Place::Journey);
                 window.journeyPlace().toggleInspector();
             }});
    all.add({QStringLiteral("view.problems"), [] { return Actions::tr("Problems on or off"); }, QStringLiteral("warning"),
             {QKeySequence(Qt::Key_F8)}, [&window] { window.frame().statusStrip()->problems()->click(); }});
    const auto arrange = [&](const char *id, std::function<QString()> text, const char *icon, Arrange how, Qt::Key key) {
        all.add({QLatin1String(id), std::move(text), QLatin1String(icon), {QKeySequence(Qt::ALT | Qt::SHIFT | key)}, [&window, how] {
                     window.journeyPlace().actions().arrange(how);
                 }});
    };
    arrange("arrange.left", [] { return Actions::tr("Align left edges"); }, "align-left", Arrange::Left, Qt::Key_Left);
    arrange("arrange.centre", [] { return Actions::tr("Align centres"); }, "align-center", Arrange::Centre, Qt::Key_C);
    arrange("arrange.right", [] { return Actions::tr("Align right edges"); }, "align-left", Arrange::Right, Qt::Key_Right);
    arrange("arrange.top", [] { return Actions::tr("Align tops"); }, "align-top", Arrange::Top, Qt::Key_Up);
    arrange("arrange.bottom", [] { return Actions::tr("Align bottoms"); }, "align-top", Arrange::Bottom, Qt::Key_Down);
    arrange("arrange.spreadAcross", [] { return Actions::tr("Distribute across"); }, "distribute", Arrange::SpreadAcross, Qt::Key_H);
    arrange("arrange.spreadDown", [] { return Actions::tr("Distribute downwards"); }, "distribute", Arrange::SpreadDown, Qt::Key_V);
}

void addJourneyActions(MainWindow &window, JourneyCommands &journeys)
{
    ActionRegistry &all = window.actions();
    all.add({QStringLiteral("journey.new"), [] { return Actions::tr("New journey"); }, QStringLiteral("plus"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, [&journeys] { journeys.add(); }});
    all.add({QStringLiteral("journey.duplicate"), [] { return Actions::tr("Duplicate journey"); }, QStringLiteral("duplicate"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}, [&journeys] { journeys.duplicate(); }});
    all.add({QStringLiteral("journey.rename"), [] { return Actions::tr("Rename journey…"); }, QStringLiteral("edit"), {QKeySequence(Qt::Key_F2)}, [&journeys] { journeys.rename(); }});
    all.add({QStringLiteral("journey.archive"), [] { return Actions::tr("Archive or bring back"); }, QStringLiteral("folder"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)}, [&journeys] { journeys.archive(); }});
    all.add({QStringLiteral("journey.delete"), [] { return Actions::tr("Delete journey"); }, QStringLiteral("delete"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete)}, [&journeys] { journeys.remove(); }});
    all.add({QStringLiteral("run.start"), [] { return Actions::tr("Simulate"); }, QStringLiteral("play"), {QKeySequence(Qt::Key_F5)},
             [&window] {
                 if (window.simulation().canStart())
                     window.simulation().start();
                 else
                     window.showPlace(Place::Simulate);
             }});
    all.add({QStringLiteral("run.customers"), [] { return Actions::tr("Who entered, and what happened to one of them"); },
             QStringLiteral("trace"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)}, [&window] { window.simulatePlace().showCustomers(); }});
    all.add({QStringLiteral("run.trace"), [] { return Actions::tr("What happens to the customer viewed as"); }, QStringLiteral("trace"), {QKeySequence(Qt::CTRL | Qt::Key_T)},
             [&window] {
                 if (!window.data().isOpen())
                     return window.showPlace(Place::Simulate);
                 if (window.session().customer().isEmpty())
                     return window.simulatePlace().showCustomers();
                 window.stories().tell(window.session().customer());
                 window.showPlace(Place::Journey);
             }});
    all.add({QStringLiteral("run.compare"), [] { return Actions::tr("Set two runs side by side"); }, QStringLiteral("compare"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F5)},
             [&window] { window.simulatePlace().compareRuns(); }});
    all.add({QStringLiteral("run.changes"), [] { return Actions::tr("What single changes would bring"); }, QStringLiteral("compare"), {QKeySequence(Qt::CTRL | Qt::Key_F5)},
             [&window] {
                 window.showPlace(Place::Simulate);
                 window.simulatePlace().tryChanges();
             }});
    all.add({QStringLiteral("run.rename"), [] { return Actions::tr("Rename the run…"); }, QStringLiteral("edit"), {QKeySequence(Qt::CTRL | Qt::Key_F2)}, [&window] { window.files().renameRun(); }});
    all.add({QStringLiteral("run.report"), [] { return Actions::tr("Write the report…"); }, QStringLiteral("file"), {QKeySequence(Qt::CTRL | Qt::Key_P)}, [&window] { window.files().writeReport(); }});
    all.add({QStringLiteral("run.plan"), [] { return Actions::tr("Plan an experiment"); }, QStringLiteral("calendar"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)},
             [&window] { window.showPlace(Place::Experiment); }});
    all.add({QStringLiteral("run.cancel"), [] { return Actions::tr("Cancel the simulation"); }, QStringLiteral("stop"), {QKeySequence(Qt::SHIFT | Qt::Key_F5)},
             [&window] { window.simulation().cancel(); }});
}

} // namespace

void addActions(MainWindow &window, FileCommands &files, JourneyCommands &journeys)
{
    addFileActions(window, files);
    addEditActions(window);
    addJourneyActions(window, journeys);
    addCanvasActions(window);
}

void showCanvasMenu(MainWindow &window, QPoint globalPosition)
{
    QMenu menu(&window);
    const bool hasSelection = !window.session().selection().isEmpty();
    menu.addAction(window.actions().action(QStringLiteral("canvas.add")));
    menu.addSeparator();
    for (const char *id : {"edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "edit.delete"})
        menu.addAction(window.actions().action(QLatin1String(id)));
    if (hasSelection && window.session().selection().nodes.size() > 1) {
        QMenu *arrange = menu.addMenu(Actions::tr("Arrange"));
        for (const char *id : {"arrange.left", "arrange.centre", "arrange.right", "arrange.top", "arrange.bottom",
                               "arrange.spreadAcross", "arrange.spreadDown"})
            arrange->addAction(window.actions().action(QLatin1String(id)));
    }
    if (hasSelection)
        for (const char *id : {"edit.group", "edit.ungroup"})
            menu.addAction(window.actions().action(QLatin1String(id)));
    menu.addSeparator();
    for (const char *id : {"canvas.find", "canvas.tidy", "canvas.tidyAround", "canvas.fit", "canvas.minimap", "canvas.savePicture"})
        menu.addAction(window.actions().action(QLatin1String(id)));
    menu.exec(globalPosition);
}

} // namespace throughline::studio
