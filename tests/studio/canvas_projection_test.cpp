// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas follows the document step by step and keeps pictures of what it drew: neither may ever
// differ from a canvas that is made anew.
#include "app/studio/canvas/edits/journey_edits.h"
#include "app/studio/canvas/panels/minimap.h"
#include "app/studio/canvas/scene/geometry.h"
#include "app/studio/widgets/style.h"
#include "tests/harness/test_main.h"
#include "tests/studio/window_driver.h"

#include <random>

using namespace throughline;
using namespace throughline::studio;
using throughline::test::WindowDriver;

namespace {

QString pointsOf(const std::vector<QPointF> &points)
{
    QString all;
    for (const QPointF &point : points)
        all += QStringLiteral("%1,%2 ").arg(point.x()).arg(point.y());
    return all;
}

/// All that the scene shows of the journey; where labels stand is left out, for they make room for
/// one another in the order in which they come.
QStringList shown(const canvas::CanvasScene &scene)
{
    QStringList lines;
    const Journey &journey = *scene.journey();
    for (const Node &node : journey.nodes) {
        const QRectF card = scene.cardOf(node.id);
        QString line = QStringLiteral("%1 at %2,%3 %4x%5").arg(QString::fromStdString(node.id)).arg(card.x()).arg(card.y()).arg(card.width()).arg(card.height());
        if (const canvas::NodeItem *item = scene.nodeItem(node.id)) {
            const canvas::CardView &view = item->view();
            line += QStringLiteral(" %1|%2|%3 trouble %4 selected %5").arg(view.words.title, view.words.line, view.words.icon)
                        .arg(view.trouble ? int(*view.trouble) : -1).arg(view.isSelected);
            if (view.figures)
                line += view.figures->count + view.figures->remark;
            for (const canvas::Port &port : view.ports)
                line += QStringLiteral(" %1:%2:%3").arg(QString::fromStdString(port.exit), port.label).arg(port.isTaken);
        }
        lines << line;
    }
    for (const Edge &edge : journey.edges) {
        const canvas::EdgeItem *item = scene.edgeItem(edge.id());
        lines << (item ? QStringLiteral("%1 %2 %3 %4 %5 %6").arg(QString::fromStdString(edge.id()), pointsOf(item->view().points), item->view().label, item->view().figure)
                             .arg(item->view().width).arg(item->view().isDeserted)
                       : QStringLiteral("no item for %1").arg(QString::fromStdString(edge.id())));
    }
    for (const NodeGroup &group : journey.groups)
        if (const canvas::GroupItem *item = scene.groupItem(group.id))
            lines << QStringLiteral("group %1 %2 %3").arg(item->frame().x()).arg(item->frame().y()).arg(item->frame().width());
    const QRectF content = scene.contentRect();
    lines << QStringLiteral("all %1 %2 %3 %4").arg(content.x()).arg(content.y()).arg(content.width()).arg(content.height());
    return lines;
}

class Editor
{
public:
    Editor(MainWindow &window, unsigned seed) : m_document(window.document()), m_session(window.session()), m_random(seed) {}

    void step()
    {
        const Journey &journey = *m_session.journey();
        QUndoStack &undo = m_document.undoStack();
        const NodeParameters kinds[]{WaitNode{}, MessageNode{}, GoalNode{}, SplitEngagementNode{}, NoteNode{}, EntryEvent{}};
        const int what = upTo(12);
        if (what == 0 || journey.nodes.size() < 4) {
            m_document.edit(canvas::addNode(journey, canvas::newNode(journey, kinds[upTo(6)], place())));
        } else if (what == 1) {
            const Node node = canvas::newNode(journey, kinds[upTo(4)], place());
            const Node &after = any(journey);
            if (const auto exit = canvas::freeExit(journey, after))
                m_document.edit(canvas::addNodeAfter(journey, node, {after.id, *exit}));
        } else if (what < 5) {
            std::map<std::string, QPointF> positions;
            for (int i = 0; i <= upTo(3); ++i)
                positions[any(journey).id] = place();
            m_document.edit(canvas::moveNodes(journey, positions, QStringLiteral("Move")));
        } else if (what == 5 && !journey.edges.empty()) {
            const Edge edge = journey.edges[size_t(upTo(int(journey.edges.size())))];
            m_document.edit(canvas::insertOnEdge(journey, edge, canvas::newNode(journey, WaitNode{}, place()), true, place()));
        } else if (what == 6) {
            m_document.edit(canvas::removeSelection(journey, Selection::ofNode(any(journey).id)));
        } else if (what == 7) {
            const Node &from = any(journey);
            const Node &to = any(journey);
            if (const auto exit = canvas::freeExit(journey, from); exit && canvas::canConnect(journey, from.id, to.id))
                m_document.edit(canvas::connect(journey, {from.id, *exit}, to.id));
        } else if (what == 8) {
            m_document.edit(setValue("journeys/" + journey.id + "/nodes/" + any(journey).id + "/name", "Name " + std::to_string(upTo(1000))));
        } else if (what == 9) {
            m_session.setSelection(Selection::ofNode(any(journey).id));
        } else if (undo.canUndo() && what == 10) {
            for (int i = 0; i <= upTo(4); ++i)
                undo.undo();
        } else if (undo.canRedo()) {
            undo.redo();
        }
    }

private:
    int upTo(int count) { return int(m_random() % unsigned(count)); }
    QPointF place() { return {double(upTo(8)) * 112, double(upTo(10)) * 64}; }
    const Node &any(const Journey &journey) { return journey.nodes[size_t(upTo(int(journey.nodes.size())))]; }

    Document &m_document;
    Session &m_session;
    std::mt19937 m_random;
};

} // namespace

class CanvasProjectionTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { wear(Theme::standard({Scheme::Light, 1, true})); }

    void manyEditsLeaveWhatAFreshCanvasShows_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void manyEditsLeaveWhatAFreshCanvasShows()
    {
        QFETCH(unsigned, seed);
        WindowDriver driver;
        if (seed % 2 == 0)
            driver.openFilledSample();
        Editor editor(driver.window(), seed);
        for (int i = 0; i < 120; ++i) {
            editor.step();
            if (i % 4 != 0)
                continue;
            const canvas::CanvasScene fresh(driver.window().session(), driver.window().findings());
            const QStringList wanted = shown(fresh);
            const QStringList is = shown(driver.view().canvas());
            QCOMPARE(is.size(), wanted.size());
            for (qsizetype line = 0; line < is.size(); ++line)
                QVERIFY2(is[line] == wanted[line], qPrintable(QStringLiteral("after %1 steps\n%2\n%3").arg(i).arg(is[line], wanted[line])));
        }
    }

    void aRenamedMessageIsRenamedWhereSplitsSpeakOfIt()
    {
        WindowDriver driver;
        driver.openFilledSample();
        Project project = driver.window().document().project();
        std::string split;
        for (Node &node : project.journeys[0].nodes)
            if (auto *engagement = std::get_if<SplitEngagementNode>(&node.parameters)) {
                engagement->message = "email";
                split = node.id;
            }
        QVERIFY(!split.empty());
        driver.window().document().begin(project);
        const std::string journey = driver.journey().id;
        driver.window().document().edit(setValue("journeys/" + journey + "/nodes/email/name", "Hello again"));
        QVERIFY(driver.view().canvas().nodeItem(split)->view().words.line.contains(QStringLiteral("Hello again")));
    }

    void picturesNeverGoStale()
    {
        WindowDriver driver;
        driver.openFilledSample();
        canvas::CanvasView &view = driver.view();
        Document &document = driver.window().document();
        Session &session = driver.window().session();
        const Path email = "journeys/" + driver.journey().id + "/nodes/email";
        view.setZoom(1);
        checkPicture(driver, "a filled sample");
        document.edit(setValue(email + "/name", "Another name"));
        checkPicture(driver, "a rename");
        session.setSelection(Selection::ofNode("email"));
        checkPicture(driver, "a selection");
        session.setSelection(Selection::ofEdge(driver.journey().edges[1].id()));
        checkPicture(driver, "a selected connection");
        session.setSelection({});
        view.canvas().setHovered("email");
        checkPicture(driver, "the hand above a card");
        view.canvas().setHovered({});
        view.canvas().setFound(std::set<std::string>{"sms"});
        checkPicture(driver, "a search");
        view.canvas().setFound(std::nullopt);
        document.edit(setValue(email + "/with/template", ""));
        driver.window().findings().refresh();
        checkPicture(driver, "a new error");
        for (const double zoom : {0.5, 1.37, 0.3, 2.0, 1.0}) {
            view.setZoom(zoom);
            checkPicture(driver, "a zoom");
        }
        view.zoomBy(1.1);
        QTRY_VERIFY(!view.isHurried());
        checkPicture(driver, "a rest after zooming");
        view.setZoom(1);
        wear(Theme::standard({Scheme::Dark, 1, true}));
        checkPicture(driver, "another scheme");
        wear(Theme::standard({Scheme::Dark, 1.5, true}));
        checkPicture(driver, "larger text");
        Run run = session.runs().front();
        for (Json &node : run.report["nodes"])
            node["entered"] = 7;
        session.addRun(run);
        checkPicture(driver, "another run");
        document.undoStack().undo();
        document.undoStack().undo();
        checkPicture(driver, "undo");
    }

    void farOutItLooksTheSameWhereverItIsPaintedFrom()
    {
        WindowDriver driver;
        driver.openFilledSample();
        driver.view().setZoom(0.3);
        QWidget *viewport = driver.view().viewport();
        const QImage whole = viewport->grab().toImage();
        const QRect part(viewport->width() / 3, viewport->height() / 4, viewport->width() / 2, viewport->height() / 3);
        QCOMPARE(viewport->grab(part).toImage(), whole.copy(part));
    }

    void farOutAMovedCardLeavesNothingBehind()
    {
        WindowDriver driver;
        driver.openFilledSample();
        driver.view().setZoom(0.3);
        QCoreApplication::processEvents();
        const QImage before = driver.window().grab().toImage();
        const Node email = *driver.journey().node("email");
        driver.window().document().edit(canvas::moveNodes(driver.journey(), {{"email", QPointF(email.x + 900, email.y)}}, QStringLiteral("Move")));
        QCoreApplication::processEvents();
        driver.window().document().undoStack().undo();
        const auto viewport = [&] { return driver.view().viewport()->grab().toImage(); };
        const QImage after = viewport();
        wear(Theme::standard({Scheme::Light, 1, true}));
        QCOMPARE(after, viewport());
        QVERIFY(!before.isNull());
    }

    void theOverviewFollowsOnceTheHandRests()
    {
        WindowDriver driver;
        driver.openFilledSample();
        auto *minimap = driver.window().findChild<canvas::Minimap *>();
        const QImage before = minimap->grab().toImage();
        driver.window().document().edit(canvas::moveNodes(driver.journey(), {{"sms", QPointF(2000, 40)}}, QStringLiteral("Move")));
        QTRY_VERIFY(minimap->grab().toImage() != before);
    }

private:
    void wear(const Theme &theme)
    {
        qobject_cast<StudioStyle *>(QApplication::style())->setTheme(theme);
        QApplication::setPalette(theme.palette());
        for (QWidget *widget : QApplication::allWidgets()) {
            QEvent event(QEvent::StyleChange);
            QApplication::sendEvent(widget, &event);
        }
    }

    /// What the view shows now is what it shows once it has forgotten every picture.
    void checkPicture(WindowDriver &driver, const char *after)
    {
        QWidget *viewport = driver.view().viewport();
        viewport->grab();
        const QImage kept = viewport->grab().toImage();
        driver.view().canvas().setTheme(driver.view().canvas().theme());
        const QImage anew = viewport->grab().toImage();
        QVERIFY2(kept == anew, after);
        // It is a picture of something.
        QSet<QRgb> colors;
        for (int y = 0; y < kept.height(); y += 7)
            for (int x = 0; x < kept.width(); x += 7)
                colors.insert(kept.pixel(x, y));
        QVERIFY2(colors.size() > 3, after);
    }
};

THROUGHLINE_TEST(CanvasProjectionTest)
#include "canvas_projection_test.moc"
