// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/always_valid.h"
#include "simulator/statistics/distributions.h"
#include "simulator/statistics/group_sequential.h"
#include "tests/harness/test_main.h"
#include "tests/statistics/nearness.h"

#include <numeric>

using namespace throughline;
using namespace throughline::statistics;
using throughline::test::isNear;

class GroupSequentialTest : public QObject
{
    Q_OBJECT

    static std::vector<SequentialDesign> designs(std::vector<double> fractions)
    {
        std::vector<SequentialDesign> all;
        for (const auto &[type, shape] : {std::pair{DesignType::ObrienFleming, 0.0},
                                          {DesignType::Pocock, 0.0},
                                          {DesignType::WangTsiatis, 0.25},
                                          {DesignType::HaybittlePeto, 3.0},
                                          {DesignType::SpendObrienFleming, 0.0},
                                          {DesignType::SpendPocock, 0.0},
                                          {DesignType::SpendKimDeMets, 2.0},
                                          {DesignType::SpendHwangShihDeCani, -4.0}})
            all.push_back({fractions, 0.025, type, shape});
        return all;
    }

private slots:
    void publishedConstantsAreMet()
    {
        // Jennison & Turnbull (2000), tables 2.1 and 2.3, two-sided 5 %, five looks. Their tests
        // stop on both sides, which changes the constants by less than the digits printed.
        const auto fractions = equallySpacedLooks(5);
        const auto pocock = sequentialBoundaries({fractions, 0.025, DesignType::Pocock, 0});
        QVERIFY(pocock && isNear(pocock->back(), 2.413, 3e-4));
        const auto obf = sequentialBoundaries({fractions, 0.025, DesignType::ObrienFleming, 0});
        QVERIFY(obf && isNear(obf->back(), 2.040, 3e-4));
    }

    void everyDesignSpendsItsLevel()
    {
        for (const auto &fractions : {equallySpacedLooks(1), equallySpacedLooks(4),
                                      std::vector<double>{0.3, 0.31, 0.9, 1}}) {
            for (const SequentialDesign &design : designs(fractions)) {
                const auto bars = sequentialBoundaries(design);
                QVERIFY(bars);
                const auto stops = stoppingProbabilities(fractions, *bars, 0);
                QVERIFY(isNear(std::accumulate(stops.begin(), stops.end(), 0.0), 0.025, 1e-9));
            }
        }
    }

    void oneLookIsTheFixedTest()
    {
        for (const SequentialDesign &design : designs({1})) {
            const auto plan = sequentialPlan(design, 0.9);
            QVERIFY(plan);
            QVERIFY(isNear(plan->boundaries.front(), normalUpperQuantile(0.025), 1e-9));
            QVERIFY(isNear(plan->inflation, 1, 1e-9));
            QVERIFY(isNear(expectedSampleRatio(design, *plan, 1), 1, 1e-9));
        }
    }

    void plansReachTheirPowerAndSaveUnderTheEffect()
    {
        for (const SequentialDesign &design : designs(equallySpacedLooks(5))) {
            const auto plan = sequentialPlan(design, 0.8);
            QVERIFY(plan);
            QVERIFY(isNear(plan->cumulativePower.back(), 0.8, 1e-9));
            QVERIFY(std::is_sorted(plan->cumulativePower.begin(), plan->cumulativePower.end()));
            QVERIFY(plan->inflation > 1 && plan->inflation < 1.5);
            const double underEffect = expectedSampleRatio(design, *plan, 1);
            const double underNothing = expectedSampleRatio(design, *plan, 0);
            QVERIFY(underEffect < 1 && underEffect < underNothing);
            QVERIFY(underNothing <= plan->inflation);
        }
    }

    void nothingToSpendHasNoBoundary()
    {
        const auto bars =
            sequentialBoundaries({{1e-4, 1}, 0.025, DesignType::SpendObrienFleming, 0});
        QVERIFY(bars && std::isinf(bars->front()) && std::isfinite(bars->back()));
        QVERIFY(
            !sequentialBoundaries({equallySpacedLooks(3), 0.025, DesignType::HaybittlePeto, 1.9}));
    }

    void peekingCostsWhatArmitageFound()
    {
        // Armitage, McPherson & Rowe (1969), nominal 5 %.
        const double z = normalUpperQuantile(0.025);
        QVERIFY(isNear(peekingFalsePositiveRate(1, z), 0.05, 1e-12));
        QVERIFY(isNear(peekingFalsePositiveRate(5, z), 0.142, 3e-3));
        QVERIFY(isNear(peekingFalsePositiveRate(20, z), 0.248, 3e-3));
        QVERIFY(isNear(peekingFalsePositiveRate(100, z), 0.374, 3e-3));
        QVERIFY(isNear(peekingFalsePositiveRate(7, 0), 1, 1e-9));
    }

    void alwaysValidWidthIsWhereThePValueIsTheLevel()
    {
        for (const double error : {1e-6, 0.01, 3.0}) {
            for (const double alpha : {1e-10, 0.05, 0.5}) {
                const double half = alwaysValidHalfWidth(error, 0.02, alpha);
                QVERIFY(half > error * normalUpperQuantile(alpha / 2));
                QVERIFY(isNear(mixturePValue(half, error, 0.02), alpha, 1e-9));
                QVERIFY(isNear(mixturePValue(-half, error, 0.02), alpha, 1e-9));
            }
        }
        QCOMPARE(mixturePValue(0, 0.1, 1), 1.0);
    }
};

THROUGHLINE_TEST(GroupSequentialTest)
#include "group_sequential_test.moc"
