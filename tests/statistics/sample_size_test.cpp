// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/means.h"
#include "simulator/statistics/multiple_testing.h"
#include "simulator/statistics/proportions.h"
#include "simulator/statistics/sample_ratio.h"
#include "simulator/statistics/studentised.h"
#include "tests/harness/test_main.h"
#include "tests/statistics/nearness.h"

using namespace throughline;
using namespace throughline::statistics;
using throughline::test::isNear;

class SampleSizeTest : public QObject
{
    Q_OBJECT
private slots:
    void proportionSizeAndPowerAreInverse()
    {
        for (const double treat : {0.02, 0.049, 0.0505, 0.3, 0.99}) {
            for (const double ratio : {0.25, 1.0, 9.0}) {
                for (const int sides : {1, 2}) {
                    const Significance test{0.01, sides};
                    const auto n = twoProportionControlSize({0.05, treat}, 0.85, test, ratio);
                    QVERIFY(n);
                    QVERIFY(isNear(twoProportionPower({0.05, treat}, *n, ratio * *n, test), 0.85));
                }
            }
        }
    }

    void detectableProportionIsFoundWithThePower()
    {
        for (const Direction direction : {Direction::Up, Direction::Down}) {
            const auto found = twoProportionDetectable(0.2, 3000, 6000, 0.9, direction);
            QVERIFY(found && *found);
            QCOMPARE(**found > 0.2, direction == Direction::Up);
            QVERIFY(isNear(twoProportionPower({0.2, **found}, 3000, 6000), 0.9));
        }
    }

    void whatNoSizeCanShowIsNone()
    {
        const auto down = twoProportionDetectable(0.02, 50, 50, 0.8, Direction::Down);
        QVERIFY(down && !*down);
        const auto share = holdoutSmallestShare(5000, {0.03, 0.0301}, 0.8);
        QVERIFY(share && !*share);
        QVERIFY(!twoProportionControlSize({0.1, 0.1}, 0.8));
        QVERIFY(!twoMeanSizePerArm(0, 0.8));
        QVERIFY(!twoMeanSizePerArm(-0.5, 0.8, {0.05, 1}));
    }

    void smallestHoldoutGivesThePower()
    {
        const auto share = holdoutSmallestShare(800'000, {0.03, 0.0315}, 0.8);
        QVERIFY(share && *share);
        QVERIFY(isNear(holdoutPower(800'000, **share, {0.03, 0.0315}), 0.8));
    }

    void morePowerNeedsMoreCustomers()
    {
        double before = 0;
        for (double power = 0.1; power < 0.999; power += 0.05) {
            const auto n = twoMeanSizePerArm(0.3, power);
            QVERIFY(n && *n > before);
            before = *n;
            QVERIFY(isNear(twoMeanPower(*n, *n, 0.3), power));
        }
    }

    void detectableMeanIsFoundWithThePower()
    {
        for (const double n : {2.0, 15.0, 1e4, 1e9}) {
            const auto d = twoMeanDetectable(n, 0.8);
            QVERIFY(d);
            QVERIFY(isNear(twoMeanPower(n, n, *d), 0.8));
        }
    }

    void largeSamplesFollowTheNormalTest()
    {
        const auto t = twoMeanSizePerArm(0.001, 0.8);
        const auto z = twoMeanSizeKnownSpread(0.001, 1, 1, 0.8);
        QVERIFY(t && z);
        QVERIFY(isNear(*t, *z, 1e-6));
    }

    void noncentralTailMeetsTheCentralOne()
    {
        for (const double df : {0.5, 3.0, 40.0, 1e6}) {
            for (const double t : {-2.0, 0.0, 1.5, 6.0}) {
                QVERIFY(isNear(noncentralStudentTail(t, df, 1e-12), studentTail(t, df), 1e-10));
                QVERIFY(
                    isNear(noncentralStudentTail(t, df, 0.7) + noncentralStudentTail(-t, df, -0.7),
                           1, 1e-12));
            }
        }
    }

    void bothWaysToTheNoncentralTailMeet()
    {
        // The mean over the numerator takes over from the mean over the scale at ncp = 40.
        for (const double df : {0.3, 2.0, 60.0, 790.0}) {
            for (const double t : {20.0, 40.0, 45.0, 300.0}) {
                const double below = noncentralStudentTail(t, df, 40 * (1 - 1e-12));
                const double above = noncentralStudentTail(t, df, 40 * (1 + 1e-12));
                QVERIFY(isNear(below, above, 1e-8));
            }
        }
        QCOMPARE(noncentralStudentTail(0, 5, 1e6), 1.0);
        QVERIFY(isNear(noncentralStudentTail(1e8, 2, 1e6), -std::expm1(-1e-4),
                       1e-6)); // P(scale < ncp / t)
    }

    void adjustedValuesKeepOrderAndBounds()
    {
        const std::vector<double> p{1e-300, 0.5, 0.04, 0.04, 1, 0, 0.2};
        for (const auto &adjusted :
             {adjustBonferroni(p), adjustHolm(p), adjustHochberg(p), adjustBenjaminiHochberg(p)}) {
            QCOMPARE(adjusted.size(), p.size());
            for (size_t i = 0; i < p.size(); ++i) {
                QVERIFY(adjusted[i] >= p[i] && adjusted[i] <= 1);
                for (size_t j = 0; j < p.size(); ++j)
                    QVERIFY(p[i] > p[j] || adjusted[i] <= adjusted[j]);
            }
        }
        QVERIFY(isNear(adjustHolm(p)[0], 6e-300));
    }

    void mismatchPowerStartsAtTheLevelAndRises()
    {
        const std::vector<double> half{0.5, 0.5};
        QVERIFY(isNear(mismatchPower(1000, half, half, 0.001).value(), 0.001, 1e-9));
        double before = 0;
        for (const double n : {1e2, 1e4, 1e6, 1e9}) {
            const auto power = mismatchPower(n, {0.502, 0.498}, half, 0.001);
            QVERIFY(power && *power > before && *power <= 1);
            before = *power;
        }
        QCOMPARE(before, 1.0);
    }

    void bayesFactorPrefersWhatTheCountsShow()
    {
        const std::vector<double> half{0.5, 0.5};
        QVERIFY(mismatchLogBayesFactor({50'000, 50'000}, half, 10'000).value() < 0);
        QVERIFY(mismatchLogBayesFactor({50'000, 52'000}, half, 10'000).value() > 5);
        QVERIFY(std::abs(mismatchLogBayesFactor({0, 0}, half, 10'000).value()) < 1e-12);
        // One customer tells nothing about shares: both hypotheses give it the same chance.
        QVERIFY(std::abs(mismatchLogBayesFactor({1, 0}, {0.3, 0.7}, 5).value()) < 1e-12);
    }
};

THROUGHLINE_TEST(SampleSizeTest)
#include "sample_size_test.moc"
