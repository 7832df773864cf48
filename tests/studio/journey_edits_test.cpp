// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/edits/arrange.h"
#include "app/studio/canvas/edits/clipboard.h"
#include "app/studio/canvas/edits/journey_edits.h"
#include "app/studio/canvas/edits/journey_facts.h"
#include "app/studio/canvas/edits/layered_layout.h"
#include "app/studio/canvas/edits/tidy.h"
#include "app/studio/canvas/scene/geometry.h"
#include "tests/studio/window_driver.h"
#include "tests/harness/test_main.h"

using namespace throughline;
using namespace throughline::studio;
using namespace throughline::studio::canvas;

namespace {

Node made(const std::string &id, NodeParameters parameters, double x = 0, double y = 0)
{
    Node node;
    node.id = id;
    node.parameters = std::move(parameters);
    node.x = x;
    node.y = y;
    return node;
}

/// entry > email > wait > sms, and a goal on its own
Project line()
{
    Project project;
    Journey journey;
    journey.id = "j";
    journey.nodes = {made("entry", EntryEvent{}), made("email", MessageNode{}, 0, 120),
                     made("wait", WaitNode{}, 0, 240), made("sms", MessageNode{}, 0, 360),
                     made("goal", GoalNode{}, 300, 0)};
    journey.edges = {{"entry", "out", "email", {}}, {"email", "sent", "wait", {}}, {"wait", "out", "sms", {}}};
    project.journeys = {journey};
    return project;
}

QString after(Project project, const Change &change)
{
    const auto applied = apply(project, change);
    if (!applied)
        return QString::fromStdString(describe(applied.error()));
    return test::shapeOf(project.journeys[0]);
}

} // namespace

class JourneyEditsTest : public QObject
{
    Q_OBJECT
private slots:
    void aRemovedStepHealsItsEdge()
    {
        const Project project = line();
        QCOMPARE(after(project, removeSelection(project.journeys[0], Selection::ofNode("wait"))),
                 QStringLiteral("entry>email email.sent>sms goal"));
        QCOMPARE(after(project, removeSelection(project.journeys[0], {{"email", "wait"}, {}})),
                 QStringLiteral("entry>sms goal"));
        QCOMPARE(after(project, removeSelection(project.journeys[0], Selection::ofEdge("email.sent"))),
                 QStringLiteral("entry>email wait>sms goal"));
    }

    void aStepGoesIntoAnEdge()
    {
        const Project project = line();
        const Journey &journey = project.journeys[0];
        const Node fresh = newNode(journey, GoalNode{}, {0, 0});
        QCOMPARE(QString::fromStdString(fresh.id), QStringLiteral("goal2"));
        QCOMPARE(after(project, insertOnEdge(journey, *journey.edge("entry", "out"), fresh, true, {0, 60})),
                 QStringLiteral("entry>goal2 email.sent>wait wait>sms goal goal2>email"));
        QCOMPARE(after(project, insertOnEdge(journey, *journey.edge("wait", "out"), *journey.node("goal"), false, {0, 300})),
                 QStringLiteral("entry>email email.sent>wait wait>goal goal>sms"));
    }

    void aStepAfterAnExitThatLedOnIsInBetween()
    {
        const Project project = line();
        const Journey &journey = project.journeys[0];
        QCOMPARE(after(project, addNodeAfter(journey, newNode(journey, WaitNode{}, {}), {"email", "sent"})),
                 QStringLiteral("entry>email email.sent>wait2 wait>sms goal wait2>wait"));
    }

    void pullingOutClosesTheGap()
    {
        const Project project = line();
        QCOMPARE(after(project, pullOut(project.journeys[0], "wait", {500, 0})),
                 QStringLiteral("entry>email email.sent>sms wait goal"));
    }

    void whatIsPulledOutLeavesItsGroup()
    {
        Project project = line();
        project.journeys[0].groups = {{"both", "Both", {"email", "wait"}, {}}, {"alone", "Alone", {"wait"}, {}}};
        const auto applied = apply(project, pullOut(project.journeys[0], "wait", {500, 0}));
        QVERIFY(applied);
        const std::vector<NodeGroup> &groups = project.journeys[0].groups;
        QCOMPARE(groups.size(), size_t(1));
        QCOMPARE(groups[0].nodes, std::vector<std::string>{"email"});
    }

    void connectionsToEntriesNotesAndThemselvesAreNotAllowed()
    {
        Project project = line();
        project.journeys[0].nodes.push_back(made("note", NoteNode{}));
        const Journey &journey = project.journeys[0];
        QVERIFY(canConnect(journey, "email", "goal"));
        QVERIFY(canConnect(journey, "sms", "email"));
        QVERIFY(!canConnect(journey, "email", "email"));
        QVERIFY(!canConnect(journey, "email", "entry"));
        QVERIFY(!canConnect(journey, "email", "note"));
        QVERIFY(!canConnect(journey, "email", "nobody"));
    }

    void copiesHaveNewIdsAndKeepTheirLinks()
    {
        Project project = line();
        WaitEventNode wait;
        wait.message = "email";
        project.journeys[0].nodes[2] = made("wait", wait, 0, 240);
        project.journeys[0].edges[2].exit = "happened";
        const QByteArray copied = copyNodes(project, project.journeys[0], {"email", "wait", "sms"});
        const auto pasted = pasteNodes(project, project.journeys[0], copied, std::nullopt, QStringLiteral("Paste"));
        QVERIFY(pasted);
        QCOMPARE(pasted->nodes, (std::set<std::string>{"email2", "wait2", "sms2"}));
        QVERIFY(apply(project, pasted->change));
        const Journey &journey = project.journeys[0];
        QCOMPARE(journey.edge("email2", "sent")->to, std::string("wait2"));
        QCOMPARE(journey.edge("wait2", "happened")->to, std::string("sms2"));
        QCOMPARE(std::get<WaitEventNode>(journey.node("wait2")->parameters).message, std::string("email2"));
        QVERIFY(!pasteNodes(project, journey, "nonsense", std::nullopt, {}));
        QVERIFY(!pasteNodes(project, journey, "{\"throughline\":\"nodes/1\",\"nodes\":[{\"id\":3}]}", std::nullopt, {}));
    }

    void cardsAreBroughtInLineAndSpread()
    {
        const std::map<std::string, QRectF> cards{{"a", {0, 0, 100, 50}}, {"b", {30, 200, 100, 50}}, {"c", {10, 300, 100, 50}}};
        auto moved = arranged(cards, Arrange::Left);
        QCOMPARE(moved.at("b"), QPointF(0, 200));
        QVERIFY(!moved.contains("a"));
        moved = arranged(cards, Arrange::SpreadDown);
        QCOMPARE(moved.size(), size_t(1));
        QCOMPARE(moved.at("b"), QPointF(30, 150));
    }

    void layersLieBelowEachOtherAndCardsApart()
    {
        Project project = line();
        project.journeys[0].edges.push_back({"sms", "sent", "email", {}});
        const auto places = layeredLayout(project.journeys[0]);
        QCOMPARE(places.size(), size_t(5));
        QVERIFY(places.at("entry").y() < places.at("email").y());
        QVERIFY(places.at("email").y() < places.at("wait").y());
        for (const auto &[a, first] : places)
            for (const auto &[b, second] : places)
                if (a < b)
                    QVERIFY(!QRectF(first, QSizeF(cardWidth, cardHeightWithFooter)).intersects(QRectF(second, QSizeF(cardWidth, cardHeightWithFooter))));
    }

    void tidyUpWorksWithAndWithoutGraphviz()
    {
        const Project project = line();
        for (const QString &program : {QStringLiteral("dot"), QStringLiteral("there-is-no-such-program")}) {
            Tidy tidy;
            tidy.setProgram(program);
            Tidy::Positions places;
            connect(&tidy, &Tidy::finished, this, [&](const Tidy::Positions &found) { places = found; });
            tidy.start(project.journeys[0]);
            QTRY_COMPARE(places.size(), size_t(5));
            QVERIFY(places.at("entry").y() < places.at("email").y());
        }
    }

    void factsFollowTheLongestWay()
    {
        Project project = line();
        std::get<WaitNode>(project.journeys[0].nodes[2].parameters).duration = Duration::days(3);
        JourneyFacts facts = factsOf(project.journeys[0]);
        QCOMPARE(facts.longest, Duration::days(3));
        QCOMPARE(facts.messages, 2);
        QVERIFY(!facts.hasLoop);
        project.journeys[0].edges.push_back({"sms", "sent", "wait", {}});
        QVERIFY(factsOf(project.journeys[0]).hasLoop);
    }
};

THROUGHLINE_TEST(JourneyEditsTest)
#include "journey_edits_test.moc"
