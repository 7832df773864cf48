// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/report/lift_estimate.h"

#include "tests/harness/test_main.h"

#include <cmath>
#include <random>

using namespace throughline;
using namespace throughline::metrics;

namespace {

OutcomeCell cellOf(const std::vector<std::pair<int, int>> &withAndWithout)
{
    OutcomeCell cell;
    for (const auto &[with, without] : withAndWithout) {
        Outcome outcome;
        outcome.conversions[1] = with;
        outcome.conversions[0] = without;
        cell.count(outcome);
    }
    return cell;
}

/// A cell of `customers` of whom so many convert in each world, the same ones as far as possible.
OutcomeCell cellOf(std::int64_t customers, std::int64_t with, std::int64_t without)
{
    OutcomeCell cell;
    cell.customers = static_cast<std::uint64_t>(customers);
    cell.conversions.with = cell.conversions.withSquared = with;
    cell.conversions.without = cell.conversions.withoutSquared = without;
    cell.conversions.product = std::min(with, without);
    return cell;
}

bool near(double a, double b, double tolerance = 1e-12) { return std::abs(a - b) <= tolerance; }

} // namespace

class LiftEstimateTest : public QObject
{
    Q_OBJECT
private slots:
    void nobodyGivesNothing()
    {
        QVERIFY(!estimateLift({}, LiftMetric::Conversions, {1, 1}));
    }

    void oneRunGivesTheErrorOfPairedDifferences()
    {
        OutcomeTotals totals;
        totals.base = cellOf({{1, 0}, {1, 1}, {0, 0}, {1, 0}});
        const auto lift = estimateLift(totals, LiftMetric::Conversions, {1, 1});
        QVERIFY(near(lift->absolute, 0.5));
        QVERIFY(near(*lift->relative, 2));
        // d = 1, 0, 0, 1: variance 1/3
        QVERIFY(near(*lift->standardError, std::sqrt(1.0 / 3 / 4)));
        QVERIFY(!lift->parameterSd);
        QVERIFY(!lift->parameterInterval);
    }

    void equalWorldsHaveExactlyNoLift()
    {
        OutcomeTotals totals;
        for (int i = 0; i < 6; ++i)
            totals.cells.push_back(cellOf(997, 31 + i, 31 + i));
        totals.base = totals.cells.front();
        const auto lift = estimateLift(totals, LiftMetric::Conversions, {3, 2});
        QCOMPARE(lift->absolute, 0.0);
        QCOMPARE(*lift->relative, 0.0);
        QCOMPARE(*lift->standardError, 0.0);
        QCOMPARE(lift->relativeInterval->low, 0.0);
        QCOMPARE(lift->relativeInterval->high, 0.0);
    }

    void nestedDrawsSplitTheError()
    {
        // The reference case of the calculator projected_lift_split, in thousandths.
        const int y[5][3] = {{21, 19, 24}, {31, 28, 30}, {10, 13, 12}, {26, 22, 27}, {17, 20, 15}};
        OutcomeTotals totals;
        for (const auto &draw : y) {
            for (const int value : draw)
                totals.cells.push_back(cellOf(1000, 50 + value, 50));
        }
        const auto lift = estimateLift(totals, LiftMetric::Conversions, {5, 3});
        QVERIFY(near(lift->absolute, 0.021, 1e-9));
        QVERIFY(near(*lift->standardError, 0.0030965931099982903, 1e-12));
        QVERIFY(near(*lift->parameterSd, 0.006806043066438987, 1e-12));
        QVERIFY(lift->parameterInterval->low > 0.010 && lift->parameterInterval->high < 0.031);
        QVERIFY(lift->relativeInterval->low < *lift->relative
                && *lift->relative < lift->relativeInterval->high);
    }

    void aKnownSpreadOfParametersIsFound()
    {
        std::mt19937_64 random(11);
        std::normal_distribution<double> normal;
        constexpr double parameterSd = 0.006;
        constexpr double monteCarloSd = 0.004;
        OutcomeTotals totals;
        for (int d = 0; d < 400; ++d) {
            const double truth = 0.02 + parameterSd * normal(random);
            for (int r = 0; r < 4; ++r) {
                const double lift = truth + monteCarloSd * normal(random);
                totals.cells.push_back(
                    cellOf(1'000'000, 100'000 + std::llround(lift * 1e6), 100'000));
            }
        }
        const auto lift = estimateLift(totals, LiftMetric::Conversions, {400, 4});
        QVERIFY(std::abs(*lift->parameterSd / parameterSd - 1) < 0.12);
        QVERIFY(std::abs(lift->absolute - 0.02) < 4 * *lift->standardError);
        const double width = lift->parameterInterval->high - lift->parameterInterval->low;
        QVERIFY(std::abs(width / (2 * 1.645 * parameterSd) - 1) < 0.15);
    }

    void withoutConversionsThereIsNoRelativeLift()
    {
        OutcomeTotals totals;
        totals.base = cellOf(100, 5, 0);
        const auto lift = estimateLift(totals, LiftMetric::Conversions, {1, 1});
        QVERIFY(!lift->relative);
        QVERIFY(!lift->relativeInterval);
    }

    void fewConversionsGiveNoInterval()
    {
        OutcomeTotals totals;
        totals.base = cellOf(100, 3, 1);
        const auto lift = estimateLift(totals, LiftMetric::Conversions, {1, 1});
        QVERIFY(lift->relative.has_value());
        QVERIFY(!lift->relativeInterval);
    }

    void anArmIsComparedThroughBothWorlds()
    {
        // By chance the arm's customers buy less anyway; the control moves its own customers by .01.
        OutcomeTotals arm;
        arm.base = cellOf(1000, 60, 30);
        OutcomeTotals control;
        control.base = cellOf(1000, 60, 50);
        const auto lift = estimateArm(arm, &control, LiftMetric::Conversions, {1, 1});
        QVERIFY(near(lift->absolute, 0.02));
        QVERIFY(near(*lift->relative, 0.06 / 0.04 - 1, 1e-9));
        QVERIFY(*lift->standardError > *estimateLift(arm, LiftMetric::Conversions, {1, 1})->standardError);
    }

    void revenueIsInMoney()
    {
        OutcomeTotals totals;
        for (const std::int64_t value : {0, 100'000, 0, 300'000}) {
            Outcome outcome;
            outcome.revenue[1] = value;
            totals.base.count(outcome);
        }
        const auto lift = estimateLift(totals, LiftMetric::Revenue, {1, 1});
        QVERIFY(near(lift->absolute, 10));
        // 0, 10, 0, 30: variance 200
        QVERIFY(near(*lift->standardError, std::sqrt(50.0), 1e-9));
    }
};

THROUGHLINE_TEST(LiftEstimateTest)
#include "lift_estimate_test.moc"
