// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/bayes.h"
#include "simulator/statistics/distributions.h"
#include "tests/harness/test_main.h"
#include "tests/statistics/nearness.h"

using namespace throughline;
using namespace throughline::statistics;
using throughline::test::isNear;

class BayesTest : public QObject
{
    Q_OBJECT
private slots:
    void oneOfTwoBeliefsIsGreater()
    {
        for (const BetaBelief a : {BetaBelief{1, 1}, {0.5, 40}, {300, 2}, {1e6, 3e6}, {1e9, 1e9}}) {
            for (const BetaBelief b : {BetaBelief{2, 1}, {0.6, 40}, {3, 0.02}, {1e6, 3e6}}) {
                const double sum = probabilityGreater(a, b) + probabilityGreater(b, a);
                QVERIFY(isNear(sum, 1, 1e-8));
            }
            QVERIFY(isNear(probabilityGreater(a, a), 0.5, 1e-8));
        }
    }

    void knownChancesAreMet()
    {
        // Against a uniform belief the chance is the mean.
        QVERIFY(isNear(probabilityGreater({7, 3}, {1, 1}), 0.7, 1e-12));
        // P(Beta(1, n) > Beta(m, 1)) = m! n! / (m + n)!.
        QVERIFY(isNear(probabilityGreater({1, 3}, {2, 1}), 2.0 * 6 / 120, 1e-10));
        QVERIFY(isNear(probabilityGreater({1, 80}, {80, 1}),
                       std::exp(2 * logGamma(81) - logGamma(161)), 1e-8));
    }

    void intervalsHoldTheirShare()
    {
        for (const BetaBelief belief : {BetaBelief{0.5, 50}, {3, 4}, {1e6, 1e7}}) {
            const Interval interval = betaInterval(belief, 0.9);
            QVERIFY(isNear(betaCdf(interval.low, belief.alpha, belief.beta), 0.05, 1e-7));
            QVERIFY(isNear(betaCdf(interval.high, belief.alpha, belief.beta), 0.95, 1e-7));
        }
    }

    void assuranceStaysUnderItsCeiling()
    {
        const EffectPrior prior{0.005, 0.004};
        double before = 0;
        for (const double n : {1e3, 1e5, 1e7, 1e12}) {
            const double chance = assurance(prior, proportionDifferenceError(0.05, n));
            QVERIFY(chance > before && chance < assuranceCeiling(prior));
            before = chance;
        }
        QVERIFY(isNear(before, assuranceCeiling(prior), 1e-3));
        QCOMPARE(assuranceCeiling({0.1, 0}), 1.0);
        QCOMPARE(assuranceCeiling({-0.1, 0}), 0.0);
        // A certain effect: assurance is power.
        QVERIFY(isNear(assurance({2.8, 0}, 1), normalCdf(2.8 - normalUpperQuantile(0.025)), 1e-12));
    }

    void ratesShrinkToTheSegment()
    {
        QCOMPARE(shrunkRate(0, 0, 0.2, 10), 0.2);
        QCOMPARE(shrunkRate(5, 10, 0.2, 0), 0.5);
    }
};

THROUGHLINE_TEST(BayesTest)
#include "bayes_test.moc"
