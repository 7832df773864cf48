// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/duration.h"
#include "simulator/statistics/freshness.h"
#include "simulator/statistics/survival.h"
#include "tests/harness/test_main.h"
#include "tests/statistics/nearness.h"

using namespace throughline;
using namespace throughline::statistics;
using throughline::test::isNear;

class SurvivalTest : public QObject
{
    Q_OBJECT
private slots:
    void withoutCensoringItIsTheShareLeft()
    {
        const KaplanMeier km({{1, 1, 0}, {2, 2, 0}, {5, 1, 0}});
        QVERIFY(isNear(km.survival(0.5), 1));
        QVERIFY(isNear(km.survival(1), 0.75));
        QVERIFY(isNear(km.survival(4.9), 0.25));
        QCOMPARE(km.survival(5), 0.0);
        QCOMPARE(km.greenwoodError(5), 0.0);
        // Greenwood without censoring is the binomial error.
        QVERIFY(isNear(km.greenwoodError(2), std::sqrt(0.25 * 0.75 / 4)));
        QVERIFY(isNear(km.restrictedMean(10), (1 + 2 + 2 + 5) / 4.0));
    }

    void histogramAndObservationsAgree()
    {
        const std::vector<double> time{4, 1, 2, 2, 4, 9};
        const std::vector<double> event{1, 0, 1, 1, 0, 1};
        const KaplanMeier single(time, event);
        const KaplanMeier counted({{9, 1, 0}, {1, 0, 1}, {2, 2, 0}, {4, 1, 1}, {6, 0, 0}});
        for (double t = 0; t < 11; t += 0.5) {
            QCOMPARE(single.survival(t), counted.survival(t));
            QCOMPARE(single.greenwoodError(t), counted.greenwoodError(t));
            QCOMPARE(single.restrictedMean(t), counted.restrictedMean(t));
        }
    }

    void whatIsNotReachedIsNone()
    {
        const KaplanMeier km({{3, 1, 0}, {10, 0, 9}});
        QCOMPARE(km.quantile(0.05).value(), 3.0);
        QVERIFY(!km.quantile(0.25));
        QCOMPARE(km.quantile(0).value(), 0.0);
        const KaplanMeier never({{10, 0, 9}});
        QVERIFY(!never.quantile(0.01));
        QCOMPARE(never.restrictedMean(6), 6.0);
    }

    void aFlatStretchAtTheQuantileGivesItsMiddle()
    {
        const KaplanMeier km({{2, 5, 0}, {6, 5, 0}});
        QCOMPARE(km.quantile(0.5).value(), 4.0);
        QCOMPARE(km.quantile(1).value(), 6.0);
    }

    void staleProbabilityFollowsThePoissonLaw()
    {
        QVERIFY(isNear(batchStaleProbability(0, 5, 0.1), -std::expm1(-0.5)));
        QVERIFY(isNear(batchStaleProbability(1e-9, 0, 1e-3), 5e-13, 1e-9));
        QCOMPARE(batchStaleProbability(24, 1, 0), 0.0);
        QVERIFY(isNear(batchStaleProbability(24, 1, 1e6), 1));
        // Both forms meet where one takes over from the other.
        QVERIFY(isNear(batchStaleProbability(0.999999, 0, 1e-3) / 0.999999,
                       batchStaleProbability(1.000001, 0, 1e-3) / 1.000001, 1e-6));
        QCOMPARE(batchAgeQuantile(24, 1, 0.5), batchAgeMean(24, 1));
    }

    void durationCountsWeeksAndMaturation()
    {
        std::vector<double> arrivals;
        for (int day = 1; day <= 60; ++day)
            arrivals.push_back(100.0 * day);
        QCOMPARE(testDurationDays(arrivals, 100, {}).value(), 14.0);
        QCOMPARE(testDurationDays(arrivals, 1500, {}).value(), 21.0);
        QCOMPARE(testDurationDays(arrivals, 1500, {1, 14, 7, false}).value(), 22.0);
        QCOMPARE(testDurationDays(arrivals, 150, {0.1, 1, 0, false}).value(), 15.0);
        QVERIFY(!testDurationDays(arrivals, 6001, {}));
        QVERIFY(!testDurationDays({}, 1, {}));
        QVERIFY(!testDurationDays(arrivals, 1, {0}));
    }
};

THROUGHLINE_TEST(SurvivalTest)
#include "survival_test.moc"
