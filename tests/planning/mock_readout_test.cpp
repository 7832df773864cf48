// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/mock_readout.h"
#include "simulator/planning/test_luck.h"
#include "tests/harness/test_main.h"
#include "tests/planning/simulated_report.h"

#include <cmath>

using namespace throughline;
using namespace throughline::planning;

namespace {

TestPlan planOf(Experiment experiment)
{
    test::SimulatedReport report;
    report.arms = {{"a", 15000}, {"holdout", 15000}};
    return makePlan(*planInput(
        test::planProject("start > test a holdout { a: email ; holdout: exit }", std::move(experiment)), "plan",
        report.make()));
}

Experiment sequential()
{
    Experiment plan;
    plan.design = Design::OBrienFleming;
    plan.looks = 5;
    return plan;
}

MockReadout play(const TestPlan &plan, MockTruth truth, bool isPeeking = false)
{
    MockSettings settings;
    settings.truth = truth;
    settings.plays = 4000;
    settings.isPeeking = isPeeking;
    return *playReadouts(plan, settings);
}

/// Three standard errors of a share of 4000 plays.
double three(double share) { return 3 * std::sqrt(share * (1 - share) / 4000); }

} // namespace

class MockReadoutTest : public QObject
{
    Q_OBJECT
private slots:
    void aPlannedTestIsRightAsOftenAsItsPower()
    {
        for (const Experiment &experiment : {Experiment{}, sequential()}) {
            const TestPlan plan = planOf(experiment);
            const MockReadout readout = play(plan, MockTruth::Planned);
            QVERIFY(std::abs(readout.right - 0.8) < three(0.8));
            QVERIFY(std::abs(readout.right + readout.wrong + readout.undecided - 1) < 1e-9);
            QVERIFY(readout.wrong < 0.002);
        }
    }

    void withoutAnEffectItIsWrongAsOftenAsItsLevel()
    {
        for (const Experiment &experiment : {Experiment{}, sequential()}) {
            const MockReadout readout = play(planOf(experiment), MockTruth::Nothing);
            QVERIFY2(std::abs(readout.wrong - 0.05) < three(0.05), qPrintable(QString::number(readout.wrong)));
            QCOMPARE(readout.undecided, 0.0);
        }
    }

    void peekingCostsWhatTheFormulaSays()
    {
        const TestPlan plan = planOf({});
        const MockReadout readout = play(plan, MockTruth::Nothing, true);
        QVERIFY(std::abs(readout.wrong - plan.peekingFalseAlarm) < three(0.142));
    }

    void winnersThatStopEarlyAreExaggerated()
    {
        const TestPlan plan = planOf(sequential());
        const MockReadout readout = play(plan, MockTruth::Planned);
        QVERIFY(readout.stoppedEarly > 0.3);
        QVERIFY(*readout.exaggeration > 1);
        QVERIFY(*readout.exaggerationEarly > *readout.exaggeration);
        // Whoever stops early needs fewer customers, as the design promises.
        QVERIFY(std::abs(readout.meanCustomers / plan.sequential->expectedUnderEffect - 1) < 0.02);
        const MockReadout fixed = play(planOf({}), MockTruth::Planned);
        QVERIFY(std::abs(fixed.meanEstimate / 0.004 - 1) < 0.05);
        QCOMPARE(fixed.stoppedEarly, 0.0);
    }

    void beliefsAreDrawnFrom()
    {
        const TestPlan plan = planOf({});
        const MockReadout readout = play(plan, MockTruth::Believed);
        QVERIFY(std::abs(readout.meanEstimate / 0.002 - 1) < 0.1);
        QVERIFY(readout.undecided > 0.3);
        TestPlan unbelieved = plan;
        unbelieved.belief.reset();
        MockSettings settings;
        settings.truth = MockTruth::Believed;
        QCOMPARE(playReadouts(unbelieved, settings).error().code, std::string("TL520"));
        unbelieved.total.reset();
        QVERIFY(!playReadouts(unbelieved, {}));
    }

    void theSameSeedPlaysTheSame()
    {
        const TestPlan plan = planOf({});
        QCOMPARE(encodeMock(play(plan, MockTruth::Planned)).dump(), encodeMock(play(plan, MockTruth::Planned)).dump());
        int plays = 0;
        for (const MockBin &bin : play(plan, MockTruth::Planned).bins)
            plays += bin.plays;
        QCOMPARE(plays, 4000);
    }

    void binomialsHaveTheirMeanAndSpread()
    {
        TestLuck luck(7, 1);
        for (const auto &[n, p] : {std::pair{1000.0, 0.002}, std::pair{1e6, 0.3}, std::pair{500.0, 0.99}}) {
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < 4000; ++i) {
                const double x = luck.binomial(n, p);
                QVERIFY(x >= 0 && x <= n && x == std::floor(x));
                sum += x;
                squares += x * x;
            }
            const double mean = sum / 4000;
            const double variance = squares / 4000 - mean * mean;
            QVERIFY(std::abs(mean - n * p) < 4 * std::sqrt(n * p * (1 - p) / 4000));
            QVERIFY(std::abs(variance / (n * p * (1 - p)) - 1) < 0.12);
        }
        QCOMPARE(luck.binomial(0, 0.5), 0.0);
        QCOMPARE(luck.binomial(10, 1), 10.0);
        QCOMPARE(luck.binomial(10, 0), 0.0);
    }

    void cancelStops()
    {
        Progress progress;
        progress.cancel();
        QCOMPARE(playReadouts(planOf({}), {}, &progress).error().failure, Failure::Cancelled);
    }
};

THROUGHLINE_TEST(MockReadoutTest)
#include "mock_readout_test.moc"
