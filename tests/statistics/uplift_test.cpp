// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/agreement.h"
#include "simulator/statistics/uplift.h"
#include "tests/harness/test_main.h"
#include "tests/statistics/nearness.h"

using namespace throughline;
using namespace throughline::statistics;
using throughline::test::isNear;

class UpliftTest : public QObject
{
    Q_OBJECT

    const std::vector<double> m_outcome{1, 0, 0, 1, 1, 0, 0, 0};
    const std::vector<double> m_treated{1, 0, 1, 0, 1, 0, 1, 0};

    UpliftData data(const std::vector<double> &score) const
    {
        return {m_outcome, m_treated, score};
    }

private slots:
    void aPerfectRankingScoresOne()
    {
        std::vector<double> ideal;
        for (size_t i = 0; i < m_outcome.size(); ++i)
            ideal.push_back(m_treated[i] != 0 ? m_outcome[i] : -m_outcome[i]);
        QVERIFY(isNear(qiniCoefficient(data(ideal)).value(), 1));
        std::vector<double> reversed;
        for (const double score : ideal)
            reversed.push_back(-score);
        QVERIFY(qiniCoefficient(data(reversed)).value() < 0);
    }

    void equalScoresAreChance()
    {
        const std::vector<double> same(m_outcome.size(), 3);
        QVERIFY(std::abs(qiniCoefficient(data(same)).value()) < 1e-12);
        QVERIFY(std::abs(upliftAreaNormalised(data(same)).value()) < 1e-12);
        QCOMPARE(qiniCurve(data(same)).customers.size(), size_t(2));
    }

    void curvesEndAtTheOverallGain()
    {
        const UpliftCurve curve = qiniCurve(data({1, 2, 3, 4, 5, 6, 7, 8}));
        QCOMPARE(curve.customers.back(), 8.0);
        QVERIFY(isNear(curve.value.back(), 2 - 1));
        QVERIFY(isNear(upliftCurve(data({1, 2, 3, 4, 5, 6, 7, 8})).value.back(), (0.5 - 0.25) * 8));
    }

    void topOfAllAndOfEachArm()
    {
        const std::vector<double> score{8, 7, 6, 5, 4, 3, 2, 1};
        QVERIFY(isNear(upliftAtTop(data(score), 0.5, TopStrategy::Overall).value(), 0.5 - 0.5, 1e-9,
                       1e-12));
        QVERIFY(isNear(upliftAtTop(data(score), 1, TopStrategy::ByGroup).value(), 1));
        QVERIFY(!upliftAtTop(data(score), 0.2, TopStrategy::Overall));
    }

    void oneArmAloneIsRefused()
    {
        const std::vector<double> all(m_outcome.size(), 1);
        QVERIFY(!qiniCoefficient({m_outcome, all, m_outcome}));
        QVERIFY(!upliftAreaNormalised({m_outcome, all, m_outcome}));
    }

    void agreementIsOneWithoutDisagreement()
    {
        QCOMPARE(krippendorffAlpha({{1, 1}, {2, 2, 2}, {3}}).value(), 1.0);
        QVERIFY(krippendorffAlpha({{1, 2}, {2, 1}}).value() < 0);
        QVERIFY(!krippendorffAlpha({{1, 1}, {1, 1}}));
        QVERIFY(!krippendorffAlpha({{1}, {}}));
    }
};

THROUGHLINE_TEST(UpliftTest)
#include "uplift_test.moc"
