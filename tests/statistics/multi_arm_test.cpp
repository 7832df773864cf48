// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/multi_arm.h"
#include "simulator/statistics/proportions.h"
#include "tests/harness/test_main.h"
#include "tests/statistics/nearness.h"

#include <limits>

using namespace throughline;
using namespace throughline::statistics;
using throughline::test::isNear;

class MultiArmTest : public QObject
{
    Q_OBJECT

    static constexpr double Infinity = std::numeric_limits<double>::infinity();

private slots:
    void dunnettsTableIsMet()
    {
        // Two-sided 5 % values of Dunnett (1964), correlation 0.5.
        QVERIFY(isNear(dunnettCritical(3, 0.5, Infinity).value(), 2.349, 3e-4));
        QVERIFY(isNear(dunnettCritical(2, 0.5, 10).value(), 2.57, 2e-3));
        QVERIFY(isNear(dunnettCritical(5, 0.5, 20).value(), 2.73, 2e-3));
    }

    void criticalValueLiesBetweenOneTestAndBonferroni()
    {
        for (const int sides : {1, 2}) {
            for (const double df : {3.0, 25.0, Infinity}) {
                for (const double correlation : {0.0, 0.2, 0.5, 0.9, 0.99999, 1.0}) {
                    const Significance test{0.05, sides};
                    const double critical = dunnettCritical(4, correlation, df, test).value();
                    QVERIFY(critical >= studentUpperQuantile(0.05 / sides, df) * (1 - 1e-12));
                    QVERIFY(critical <= studentUpperQuantile(0.05 / sides / 4, df));
                }
            }
        }
    }

    void independentComparisonsMultiply()
    {
        const double tail = -std::expm1(std::log1p(-0.05) / 3) / 2;
        QVERIFY(isNear(dunnettCritical(3, 0, Infinity).value(), normalUpperQuantile(tail), 1e-10));
    }

    void adjustedValueAtTheCriticalValueIsTheLevel()
    {
        for (const double df : {4.0, 100.0, Infinity}) {
            const double critical = dunnettCritical(3, 0.4, df, {0.01, 2}).value();
            QVERIFY(isNear(dunnettAdjusted({critical, 0, -critical}, 0.4, df)[0], 0.01, 1e-8));
            QVERIFY(isNear(dunnettAdjusted({critical, 0, -critical}, 0.4, df)[2], 0.01, 1e-8));
        }
        QCOMPARE(dunnettAdjusted({0, 1}, 0.5, Infinity)[0], 1.0);
    }

    void farTailsKeepTheirDigits()
    {
        // So far out that the comparisons no longer overlap.
        const double p = dunnettAdjusted({30, 0, 0}, 0.5, Infinity)[0];
        QVERIFY(isNear(p, 3 * 2 * normalTail(30), 1e-6));
    }

    void chanceOfAnySuccessCountsEveryTreatment()
    {
        const double one = anyExceeds({{2.8, 0.7}}, 2.2, 2, Infinity);
        QVERIFY(isNear(one, normalTail(2.2 - 2.8) + normalTail(2.2 + 2.8), 1e-10));
        const double two = anyExceeds({{2.8, 0.7}, {2.8, 0.7}}, 2.2, 2, Infinity);
        QVERIFY(two > one && two < 2 * one);
        QVERIFY(isNear(anyExceeds({{1, 0}, {2, 0}}, 2, 1, Infinity),
                       1 - (1 - normalTail(1)) * (1 - normalTail(0)), 1e-10));
        QVERIFY(isNear(anyExceeds({{1, 1}, {2, 1}}, 2, 1, Infinity), 0.5, 1e-12));
    }

    void moreTreatmentsNeedMoreCustomers()
    {
        double before = 0;
        for (const int treatments : {1, 2, 3, 6}) {
            const double n = dunnettSizePerTreatment(1, 10, treatments, 0.8).value();
            QVERIFY(n > before);
            before = n;
        }
        QVERIFY(dunnettSizePerTreatment(1, 10, 4, 0.8, {}, suggestedControlRatio(4)).value() <
                dunnettSizePerTreatment(1, 10, 4, 0.8).value());
        QCOMPARE(bonferroniSize(0.1, 0.12, 1, 0.8).value(),
                 twoProportionControlSize({0.1, 0.12}, 0.8).value());
    }
};

THROUGHLINE_TEST(MultiArmTest)
#include "multi_arm_test.moc"
