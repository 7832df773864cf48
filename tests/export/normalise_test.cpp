// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/normalise.h"
#include "tests/export/journeys.h"
#include "tests/harness/test_main.h"

#include <algorithm>
#include <map>
#include <set>

using namespace throughline;
using namespace throughline::test;

namespace {

Node step(std::string id, NodeParameters parameters)
{
    Node node;
    node.id = std::move(id);
    node.parameters = std::move(parameters);
    return node;
}

/// Every way from the entries to an end as "entry.out>a.yes>b", with at most `rounds` passes of a node.
void collectWays(const Journey &journey, const std::map<std::string, std::string> &origins, const std::string &at,
                 std::string way, std::map<std::string, std::int64_t> passes, std::multiset<std::string> &ways)
{
    const auto origin = origins.find(at);
    const std::string name = origin == origins.end() ? at : origin->second;
    way += ">" + name;
    bool isEnd = true;
    for (const Edge &edge : journey.edges) {
        if (edge.from != at)
            continue;
        const auto to = origins.find(edge.to);
        const std::string toName = to == origins.end() ? edge.to : to->second;
        auto further = passes;
        if (++further[toName] > journey.maxRounds)
            continue;
        isEnd = false;
        collectWays(journey, origins, edge.to, way + "." + edge.exit, further, ways);
    }
    if (isEnd && ways.size() < 20000)
        ways.insert(way);
}

std::multiset<std::string> waysOf(const Journey &journey, const std::map<std::string, std::string> &origins)
{
    std::multiset<std::string> ways;
    for (const Node &node : journey.nodes)
        if (node.kind().substr(0, 5) == "entry")
            collectWays(journey, origins, node.id, {}, {{node.id, 1}}, ways);
    return ways;
}

} // namespace

class NormaliseTest : public QObject
{
    Q_OBJECT
private slots:
    void aJoinedTailIsCopiedOnceForEachWay()
    {
        Journey journey;
        journey.nodes = {step("e", EntryEvent{}), step("x", SplitRuleNode{{{"yes", "Yes", {}, {}}}, {}}),
                         step("m", MessageNode{}), step("end", ExitNode{})};
        journey.edges = {{"e", "out", "x", {}}, {"x", "yes", "m", {}}, {"x", "else", "end", {}},
                         {"m", "sent", "end", {}}};
        const auto tree = normalise(journey);
        QVERIFY(tree.has_value());
        QCOMPARE(tree->journey.nodes.size(), std::size_t(5));
        QCOMPARE(tree->origin("end~2"), std::string("end"));
        QCOMPARE(tree->losses.size(), std::size_t(1));
        QCOMPARE(tree->losses[0].node, std::string("end"));
        QVERIFY(tree->losses[0].severity == LossSeverity::Cosmetic);
    }

    void aLoopIsUnrolledToItsBound()
    {
        Journey journey;
        journey.maxRounds = 3;
        journey.nodes = {step("e", EntryEvent{}), step("w", WaitNode{}), step("m", MessageNode{})};
        journey.edges = {{"e", "out", "w", {}}, {"w", "out", "m", {}}, {"m", "sent", "w", {}}};
        const auto tree = normalise(journey);
        QVERIFY(tree.has_value());
        QCOMPARE(tree->journey.nodes.size(), std::size_t(1 + 3 + 3));
        QVERIFY(!tree->after("m~3", "sent"));
    }

    void aMessageIsNamedByItsCopyOnTheSameWay()
    {
        Journey journey;
        SplitEngagementNode look;
        look.message = "m";
        journey.nodes = {step("e", EntryEvent{}), step("f", EntryAudience{}), step("m", MessageNode{}),
                         step("s", look)};
        journey.edges = {{"e", "out", "m", {}}, {"f", "out", "m", {}}, {"m", "sent", "s", {}}};
        const auto tree = normalise(journey);
        QVERIFY(tree.has_value());
        QCOMPARE(tree->entries.size(), std::size_t(2));
        QCOMPARE(std::get<SplitEngagementNode>(tree->journey.node("s")->parameters).message, std::string("m"));
        QCOMPARE(std::get<SplitEngagementNode>(tree->journey.node("s~2")->parameters).message,
                 std::string("m~2"));
    }

    void waysThatDoubleTooOftenAreRefused()
    {
        Journey journey;
        journey.nodes = {step("e", EntryEvent{})};
        journey.edges = {{"e", "out", "s0", {}}};
        for (int i = 0; i < 40; ++i) {
            const std::string id = "s" + std::to_string(i);
            journey.nodes.push_back(step(id, SplitRuleNode{{{"yes", "Yes", {}, {}}}, {}}));
            journey.edges.push_back({id, "yes", "s" + std::to_string(i + 1), {}});
            journey.edges.push_back({id, "else", "s" + std::to_string(i + 1), {}});
        }
        journey.nodes.push_back(step("s40", ExitNode{}));
        const auto tree = normalise(journey);
        QVERIFY(!tree.has_value());
        QCOMPARE(tree.error().code, std::string("TL701"));
    }

    void everyWayOfTheJourneyIsInTheTreeAndNoOther()
    {
        int compared = 0;
        for (std::uint64_t seed = 1; seed <= 150; ++seed) {
            const Project project = randomProject(seed);
            const Journey &journey = project.journeys.front();
            const auto tree = normalise(journey);
            if (!tree)
                continue;
            std::map<std::string, int> waysIn;
            for (const Edge &edge : tree->journey.edges)
                QVERIFY(++waysIn[edge.to] == 1);
            const auto drawn = waysOf(journey, {});
            if (drawn.size() >= 20000)
                continue;
            QVERIFY2(waysOf(tree->journey, tree->origins) == drawn, qPrintable(QString::number(seed)));
            ++compared;
        }
        QVERIFY(compared > 100);
    }
};

THROUGHLINE_TEST(NormaliseTest)
#include "normalise_test.moc"
