// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/distributions.h"
#include "simulator/statistics/lift_split.h"
#include "simulator/statistics/score_intervals.h"
#include "simulator/statistics/variance_reduction.h"
#include "tests/harness/test_main.h"
#include "tests/statistics/nearness.h"

using namespace throughline;
using namespace throughline::statistics;
using throughline::test::isNear;

class IntervalsTest : public QObject
{
    Q_OBJECT
private slots:
    void wilsonEndsAreWhereTheScoreTestTurns()
    {
        for (const Proportion p : {Proportion{3, 40}, {39, 40}, {1, 1e9}, {5e8, 1e9}}) {
            const Interval interval = wilsonInterval(p, 0.9);
            for (const double end : {interval.low, interval.high}) {
                const double z = (p.value() - end) / std::sqrt(end * (1 - end) / p.n);
                QVERIFY(isNear(std::abs(z), normalTwoSidedQuantile(0.9), 1e-6));
            }
        }
        QCOMPARE(wilsonInterval({0, 7}).low, 0.0);
        QCOMPARE(wilsonInterval({7, 7}).high, 1.0);
    }

    void differencesAreMirrored()
    {
        for (const Proportion a : {Proportion{0, 10}, {7, 12}, {30, 30}, {1e8, 1e9}}) {
            for (const Proportion b : {Proportion{0, 25}, {9, 40}, {5, 5}, {3, 1e9}}) {
                for (const auto method : {newcombeDifference, miettinenNurminenDifference}) {
                    const Interval forth = method(a, b, 0.95);
                    const Interval back = method(b, a, 0.95);
                    QVERIFY(isNear(forth.low, -back.high, 1e-9, 1e-12));
                    QVERIFY(forth.low >= -1 && forth.high <= 1);
                    const double difference = a.value() - b.value();
                    QVERIFY(forth.low <= difference + 1e-9 && forth.high >= difference - 1e-9);
                }
            }
        }
    }

    void ratiosAreInverted()
    {
        const Interval forth = miettinenNurminenRatio({30, 100}, {44, 120}, 0.95);
        const Interval back = miettinenNurminenRatio({44, 120}, {30, 100}, 0.95);
        QVERIFY(isNear(forth.low, 1 / back.high, 1e-8));
        QVERIFY(isNear(forth.high, 1 / back.low, 1e-8));
        QVERIFY(std::isinf(miettinenNurminenRatio({4, 10}, {0, 10}).high));
        QVERIFY(miettinenNurminenRatio({4, 10}, {0, 10}).low > 0);
        QCOMPARE(miettinenNurminenRatio({0, 10}, {4, 10}).low, 0.0);
    }

    void differenceAndRatioAgreeOnNoEffect()
    {
        // Both invert the same test, so both exclude equality or neither does.
        for (double x = 0; x <= 50; x += 1) {
            const Interval difference = miettinenNurminenDifference({x, 50}, {20, 60});
            const Interval ratio = miettinenNurminenRatio({x, 50}, {20, 60});
            QCOMPARE(difference.low > 0, ratio.low > 1);
            QCOMPARE(difference.high < 0, ratio.high < 1);
        }
    }

    void fiellerEndsAreWhereTheContrastIsJustSignificant()
    {
        const MeanEstimate treat{11, 0.3};
        const MeanEstimate control{10, 0.2};
        for (const double covariance : {0.0, 0.15, -0.1}) {
            const auto interval = relativeLiftFieller(treat, control, 0.9, covariance);
            QVERIFY(interval);
            for (const double lift : {interval->low, interval->high}) {
                const double ratio = 1 + lift;
                const double error = std::sqrt(0.3 - 2 * ratio * covariance + ratio * ratio * 0.2);
                QVERIFY(
                    isNear(std::abs(11 - ratio * 10) / error, normalTwoSidedQuantile(0.9), 1e-9));
            }
        }
        QVERIFY(!relativeLiftFieller({1, 1}, {1, 1}));
        QVERIFY(!relativeLiftFieller({1, 1}, {0, 1}));
    }

    void pairedWorldsNarrowTheLift()
    {
        const LiftEstimate apart = relativeLiftDelta({11, 0.3}, {10, 0.3});
        const LiftEstimate paired = relativeLiftDelta({11, 0.3}, {10, 0.3}, 0.95, 0.29);
        QCOMPARE(apart.lift, paired.lift);
        QVERIFY(paired.interval.high < apart.interval.high);
    }

    void jackknifeOfAMeanIsItsStandardError()
    {
        const std::vector<double> values{3, 1, 4, 1, 5, 9, 2, 6};
        double sum = 0;
        double squares = 0;
        for (const double value : values) {
            sum += value;
            squares += value * value;
        }
        const double n = double(values.size());
        std::vector<double> leaveOneOut;
        for (const double value : values)
            leaveOneOut.push_back((sum - value) / (n - 1));
        const JackknifeResult result = jackknife(sum / n, leaveOneOut);
        QVERIFY(isNear(result.standardError, std::sqrt((squares - sum * sum / n) / (n - 1) / n),
                       1e-12));
        QVERIFY(isNear((result.interval.high - result.interval.low) / 2 / result.standardError,
                       studentUpperQuantile(0.025, 7), 1e-12));
    }

    void welchNeedsVariation()
    {
        QVERIFY(!welchInterval(1, 0, 5, 2, 0, 5));
        const auto oneSided = welchInterval(1, 3, 10, 2, 0, 5);
        QVERIFY(oneSided && isNear(oneSided->df, 9));
    }

    void liftIsSplitAsFarAsTheRunsAllow()
    {
        const auto full = splitLift({{1, 3}, {5, 7}});
        QVERIFY(full);
        QCOMPARE(full->point, 4.0);
        QCOMPARE(*full->meanSquareBetween, 16.0);
        QCOMPARE(*full->meanSquareWithin, 2.0);
        QVERIFY(isNear(*full->parameterSd, std::sqrt(7.0)));
        const auto oneDraw = splitLift({{1, 3}});
        QVERIFY(oneDraw && !oneDraw->parameterSd && isNear(*oneDraw->pointError, 1));
        const auto single = splitLift({{1}});
        QVERIFY(single && !single->pointError && !single->parameterSd);
        QVERIFY(!splitLift({{1, 2}, {3}}));
        QVERIFY(!splitLift({}));
    }

    void historyExplainsWhatItExplains()
    {
        const auto exact = cuped(std::vector<double>{2, 4, 6, 8}, std::vector<double>{1, 2, 3, 4});
        QVERIFY(exact && isNear(exact->theta, 2));
        QVERIFY(exact->residualShare < 1e-12);
        QVERIFY(!cuped(std::vector<double>{1, 2}, std::vector<double>{3, 3}));
        QVERIFY(!cuped(std::vector<double>{1}, std::vector<double>{3}));
        QCOMPARE(cupedSize(1000, -1), 0.0);
    }
};

THROUGHLINE_TEST(IntervalsTest)
#include "intervals_test.moc"
