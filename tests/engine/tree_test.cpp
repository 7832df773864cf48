// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/normalise.h"
#include "tests/engine/small_population.h"
#include "tests/harness/test_main.h"
#include "tests/harness/text_journey.h"

using namespace throughline;
using test::monday;

namespace {

// Ways that join, loops, splits by luck, by rule, by what the loopback tells, goals in the middle.
constexpr std::array<const char *, 14> journeys{
    "start > test A B { A: email ; B: sms } > wait 1d > push > goal > exit",
    "start > email > split { clicked: push ; else: sms } > wait 6h > inapp > goal > exit",
    "on cart_abandoned > test A B C { A: email ; B: sms ; C: web } > await clicked 1d { happened: push } > mail > exit",
    "start > rule tier=Gold { yes: email#first > wait 2h ; else: wait 3h > sms } > test A B { A: push ; B: web } > webhook > goal > exit",
    "start > email#first > wait 1d > split seen clicked { seen: sms ; clicked: goal > exit ; else: push } > wait 5h > #first",
    "on cart_abandoned > email#first > await seen 12h { timedOut: wait 2h > #first ; happened: goal > exit }",
    "start > test A B { A: update tier=Gold ; B: wait 1h } > rule tier=Gold { yes: email ; else: sms } > wait 1d > email > exit",
    "start > ad 2d > test A B { A: email ; B: email } > split { clicked: sms ; else: push } > mail > goal",
    "start > agent > rule tier=Gold { yes: email ; else: sms } > push > wait 1d > email > exit",
    "start > test A holdout { A: email > wait 1d > sms ; holdout: wait 1d } > goal > exit",
    "start > rule tier=Silver { yes: test A B { A: sms ; B: push } ; else: email } > await converted 2d > inapp > exit",
    "start > email > test A B { A: await clicked 1d ; B: await seen 1d } > wait 3h > split seen { seen: push ; else: sms } > mail",
    "on cart_abandoned > test A B { A: wait 1h ; B: wait 2h } > test C D { C: email ; D: sms } > test E F { E: push ; F: inapp } > goal > exit",
    "start > email#first > rule tier=Gold { yes: wait 1d > #first ; else: sms } > wait 2d > webhook > push",
};

Project projectOf(std::size_t i)
{
    Project project = test::textProject(journeys[i]);
    project.journeys.front().maxRounds = 3;
    FrequencyCap cap;
    cap.id = "cap";
    cap.count = 3;
    project.policy.caps.push_back(cap);
    QuietHours quiet;
    quiet.id = "night";
    project.policy.quietHours.push_back(quiet);
    ChannelCopy copy;
    copy.channel = Channel::Email;
    copy.refresh = Duration::days(1);
    copy.driftShare = 0.1;
    copy.loopback = Duration::hours(6);
    project.data.copies.push_back(copy);
    return project;
}

Population customers()
{
    test::SmallPopulation small;
    small.customers = 400;
    small.hasChanges = true;
    small.everyThirdWithoutSms = true;
    small.zone = "Europe/Berlin";
    small.behaviours = {{"cart_abandoned", monday - 25 * 86400}, {"cart_abandoned", monday - 3 * 86400}};
    return small.make();
}

/// Whom the bound of a loop stops at a message counts as gone before it; the tree ends one step earlier.
metrics::BlockedCounts withoutExited(metrics::BlockedCounts counts)
{
    counts[std::size_t(metrics::Blocked::Exited)] = 0;
    return counts;
}

void addTo(metrics::NodeTotals &sum, const metrics::NodeTotals &here)
{
    sum.customers += here.customers;
    sum.entered += here.entered;
    sum.roundsExceeded += here.roundsExceeded;
    for (std::size_t i = 0; i < sum.exits.size(); ++i)
        sum.exits[i] += here.exits[i];
    for (std::size_t i = 0; i < sum.blocked.size(); ++i)
        sum.blocked[i] += here.blocked[i];
}

/// What happened at each node of the journey as it was drawn, its copies taken together.
std::map<std::string, metrics::NodeTotals> byOrigin(const test::Ran &ran, const JourneyTree *tree)
{
    std::map<std::string, metrics::NodeTotals> sums;
    for (std::size_t i = 0; i < ran.result.layout.nodes.size(); ++i) {
        const std::string &id = ran.result.layout.nodes[i].id;
        const metrics::NodeTotals &here = ran.result.totals.nodes[i];
        const auto [place, isNew] = sums.emplace(tree ? tree->origin(id) : id, here);
        if (!isNew)
            addTo(place->second, here);
    }
    return sums;
}

} // namespace

class TreeTest : public QObject
{
    Q_OBJECT
private slots:
    void aJourneyAndItsTreeGiveTheSameFigures_data()
    {
        QTest::addColumn<std::size_t>("place");
        for (std::size_t i = 0; i < journeys.size(); ++i)
            QTest::newRow(journeys[i]) << i;
    }

    void aJourneyAndItsTreeGiveTheSameFigures()
    {
        QFETCH(std::size_t, place);
        const Project drawn = projectOf(place);
        const auto tree = normalise(drawn.journeys.front());
        QVERIFY(tree.has_value());
        QVERIFY(tree->journey.nodes.size() > drawn.journeys.front().nodes.size());
        Project unfolded = drawn;
        unfolded.journeys.front() = tree->journey;

        const Population population = customers();
        const auto one = test::runSmall(drawn, population);
        const auto other = test::runSmall(unfolded, population);
        QVERIFY(one && other);
        const metrics::Totals &a = one->result.totals;
        const metrics::Totals &b = other->result.totals;
        QVERIFY(a.nodes.front().entered > 0);
        QCOMPARE(a.customers, b.customers);
        const auto mine = byOrigin(*one, nullptr);
        const auto theirs = byOrigin(*other, &*tree);
        for (std::size_t c = 0; c < a.channels.size(); ++c) {
            const metrics::ChannelTotals &x = a.channels[c];
            const metrics::ChannelTotals &y = b.channels[c];
            QVERIFY(x.cost == y.cost);
            QCOMPARE(x.sent, y.sent);
            QCOMPARE(x.seen, y.seen);
            QCOMPARE(x.clicked, y.clicked);
            QCOMPARE(x.unsubscribed, y.unsubscribed);
            QCOMPARE(x.identified, y.identified);
            QCOMPARE(x.againstTruth, y.againstTruth);
            QCOMPARE(x.withheld, y.withheld);
            QVERIFY(withoutExited(x.blocked) == withoutExited(y.blocked));
        }
        QVERIFY(a.lift == b.lift);
        QVERIFY(a.attributed == b.attributed);
        QVERIFY(a.engagement == b.engagement);
        QVERIFY(a.pressure.risks == b.pressure.risks);
        QCOMPARE(a.pressure.violations, b.pressure.violations);
        QVERIFY(a.value == b.value);
        QVERIFY(a.paid == b.paid);

        QCOMPARE(mine.size(), theirs.size());
        for (const auto &[id, totals] : mine) {
            const metrics::NodeTotals &same = theirs.at(id);
            QVERIFY2(totals.customers == same.customers, id.c_str());
            QVERIFY2(totals.exits == same.exits, id.c_str());
            QVERIFY2(withoutExited(totals.blocked) == withoutExited(same.blocked), id.c_str());
            // The tree has no further round to come to: the journey counts those whom the bound stops.
            QVERIFY2(totals.entered == same.entered + totals.roundsExceeded, id.c_str());
        }
    }

    void anOrdinaryIdWithAMarkKeepsItsOwnLuck()
    {
        Project plain = test::textProject("start > test A B { A: email#a ; B: sms#b } > exit");
        Project marked = plain;
        for (Journey *journey : {&marked.journeys.front()})
            for (Node &node : journey->nodes)
                if (node.id == "b")
                    node.id = "b~x";
        for (Edge &edge : marked.journeys.front().edges) {
            edge.from = edge.from == "b" ? "b~x" : edge.from;
            edge.to = edge.to == "b" ? "b~x" : edge.to;
        }
        const Population population = customers();
        const auto one = test::runSmall(plain, population);
        const auto other = test::runSmall(marked, population);
        QVERIFY(one && other);
        QVERIFY(one->result.totals.channels[std::size_t(Channel::Sms)] != other->result.totals.channels[std::size_t(Channel::Sms)]);
    }
};

THROUGHLINE_TEST(TreeTest)
#include "tree_test.moc"
