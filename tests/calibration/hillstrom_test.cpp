// SPDX-License-Identifier: GPL-3.0-or-later
// The short form of the benchmark program hillstrom_calibration.
#include "tests/benchmarks/hillstrom.h"
#include "tests/harness/checkout.h"
#include "tests/harness/test_main.h"

using namespace throughline;

class HillstromTest : public QObject
{
    Q_OBJECT
private slots:
    void oneHalfPredictsTheOther()
    {
        const auto data = benchmark::readHillstrom(test::inCheckout("../shared/data/hillstrom.csv.gz"));
        if (!data)
            QSKIP("hillstrom.csv.gz is absent");
        QCOMPARE(data->rows(), std::size_t(64'000));
        int inside = 0, all = 0;
        for (const std::uint64_t split : {1, 2, 3}) {
            const auto result = benchmark::checkSplit(*data, split, {4, 1, split == 1});
            QVERIFY2(result, result ? "" : describe(result.error()).c_str());
            QCOMPARE(result->effects.size(), std::size_t(6));
            for (const benchmark::EffectCheck &check : result->effects) {
                inside += check.isInside() ? 1 : 0;
                ++all;
                QVERIFY2(check.predicted > 0, check.outcome.c_str());
            }
            if (!result->contrast)
                continue;
            QVERIFY(result->contrast->predictedWomensOnly > 3 * result->contrast->predictedMensOnly);
            QVERIFY(result->contrast->isInside());
        }
        QVERIFY2(inside >= 0.9 * all, qPrintable(QString("%1 of %2").arg(inside).arg(all)));
    }

    void withoutTheFileItSaysSo()
    {
        QVERIFY(!benchmark::readHillstrom("/nowhere/hillstrom.csv.gz"));
    }
};

THROUGHLINE_TEST(HillstromTest)
#include "hillstrom_test.moc"
