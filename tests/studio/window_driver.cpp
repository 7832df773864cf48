// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/studio/window_driver.h"

#include "app/studio/canvas/panels/palette_list.h"
#include "app/studio/canvas/panels/palette_panel.h"
#include "app/studio/canvas/panels/palette_popup.h"
#include "app/studio/canvas/scene/geometry.h"

#include "app/studio/simulate/simulation.h"
#include "model/format/project_file.h"
#include "model/samples/samples.h"

#include <QLineEdit>

namespace throughline::test {

using namespace studio;

WindowDriver::WindowDriver(Jobs::Mode jobs) : m_answers(std::make_shared<Answers>())
{
    Surroundings surroundings;
    surroundings.prompts = m_answers;
    surroundings.jobs = jobs;
    m_windows = std::make_unique<Windows>(surroundings);
    m_window = m_windows->makeWindow();
    m_window->resize(1280, 800);
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window))
        qFatal("the window did not become active");
}

WindowDriver::~WindowDriver() = default;

canvas::CanvasView &WindowDriver::view()
{
    return m_window->journeyPlace().canvas().view();
}

QPoint WindowDriver::onScreen(QPointF scenePoint)
{
    view().ensureVisible(QRectF(scenePoint, QSizeF(1, 1)), 60, 60);
    return view().mapFromScene(scenePoint);
}

void WindowDriver::click(QPointF scenePoint, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, onScreen(scenePoint));
}

void WindowDriver::drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers)
{
    pull(from, to, modifiers);
    letGo(modifiers);
}

void WindowDriver::letGo(Qt::KeyboardModifiers modifiers)
{
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, modifiers, m_hand);
}

void WindowDriver::pull(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers)
{
    view().ensureVisible(QRectF(from, to).normalized(), 60, 60);
    QWidget *viewport = view().viewport();
    const QPoint start = view().mapFromScene(from);
    const QPoint end = view().mapFromScene(to);
    QTest::mouseMove(viewport, start);
    QTest::mousePress(viewport, Qt::LeftButton, modifiers, start);
    for (int step = 1; step <= 4; ++step) {
        const QPoint at = start + (end - start) * step / 4;
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(viewport, &move);
    }
    m_hand = end;
}

void WindowDriver::dropStep(const QString &key, QPointF scenePoint)
{
    canvas::PaletteList &list = m_window->journeyPlace().canvas().palette().list();
    for (int row = 0; row < list.count(); ++row) {
        const canvas::PaletteEntry *entry = list.entryOf(list.item(row));
        if (!entry || entry->key != key)
            continue;
        list.scrollToItem(list.item(row));
        const QPoint from = list.visualItemRect(list.item(row)).center();
        const QPoint to = list.viewport()->mapFromGlobal(view().viewport()->mapToGlobal(onScreen(scenePoint)));
        QTest::mousePress(list.viewport(), Qt::LeftButton, Qt::NoModifier, from);
        for (int step = 1; step <= 3; ++step) {
            const QPoint at = from + (to - from) * step / 3;
            QMouseEvent move(QEvent::MouseMove, at, list.viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(list.viewport(), &move);
        }
        QTest::mouseRelease(list.viewport(), Qt::LeftButton, Qt::NoModifier, to);
        return;
    }
    QTest::qFail(qPrintable(QStringLiteral("the palette has no %1").arg(key)), __FILE__, __LINE__);
}

QPointF WindowDriver::port(const std::string &node, const std::string &exit)
{
    const Node *found = journey().node(node);
    const auto exits = exitsOf(*found);
    for (size_t i = 0; i < exits.size(); ++i)
        if (exits[i].key == exit)
            return canvas::portAt(view().canvas().cardOf(node), i, exits.size());
    QTest::qFail("no such exit", __FILE__, __LINE__);
    return {};
}

QPointF WindowDriver::middleOf(const std::string &node)
{
    return view().canvas().cardOf(node).center();
}

void WindowDriver::connectSteps(const std::string &from, const std::string &exit, const std::string &to)
{
    drag(port(from, exit), middleOf(to));
}

void WindowDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.data(), key, modifiers);
}

void WindowDriver::addByKeyboard(const QString &words)
{
    QTest::keyClick(&view(), Qt::Key_Tab);
    auto *popup = m_window->findChild<canvas::PalettePopup *>();
    auto *search = popup->findChild<QLineEdit *>();
    QTest::keyClicks(search, words);
    QTest::keyClick(search, Qt::Key_Return);
}

void WindowDriver::select(const std::string &node)
{
    click(view().canvas().cardOf(node).topLeft() + QPointF(70, 12));
}

void WindowDriver::rename(const QString &name)
{
    auto *field = find<QLineEdit>(QStringLiteral("nodeName"));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
}

void WindowDriver::openFilledSample(qint64 customers)
{
    auto read = parseProject(findSample("cart")->text);
    if (!read)
        qFatal("the sample cannot be read");
    read->project.simulation.draws = 2;
    read->project.simulation.replications = 1;
    m_window->document().begin(std::move(read->project));
    // One database for all tests of a run of this program.
    static QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("sample-%1.db").arg(customers));
    if (QFileInfo::exists(database))
        m_window->data().open(database);
    else
        m_window->data().makeSample(database, customers, 1);
    m_window->simulation().start();
    if (m_window->session().runs().empty())
        qFatal("the sample does not run");
}

QString shapeOf(const Journey &journey)
{
    QStringList parts;
    for (const Node &node : journey.nodes) {
        bool isAlone = true;
        for (const Exit &exit : exitsOf(node))
            if (const Edge *edge = journey.edge(node.id, exit.key)) {
                const QString from = QString::fromStdString(exit.key == "out" ? node.id : edge->id());
                parts << from + QLatin1Char('>') + QString::fromStdString(edge->to);
                isAlone = false;
            }
        const bool isReached = std::any_of(journey.edges.begin(), journey.edges.end(),
                                           [&](const Edge &edge) { return edge.to == node.id; });
        if (isAlone && !isReached)
            parts << QString::fromStdString(node.id);
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace throughline::test
