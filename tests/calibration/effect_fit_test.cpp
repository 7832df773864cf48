// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/number.h"
#include "simulator/calibration/apply.h"
#include "simulator/calibration/window_effect.h"
#include "simulator/compile/reserved_effects.h"
#include "tests/engine/small_population.h"
#include "tests/harness/test_main.h"
#include "tests/harness/text_journey.h"

#include <cmath>

using namespace throughline;
using namespace throughline::calibration;

namespace {

/// Rows of one arm and one value of the column "tier": so many, of which so many converted.
void addRows(RandomisedValues &values, const std::string &arm, const std::string &tier, int rows, int converted, double amount = 1)
{
    for (int i = 0; i < rows; ++i) {
        values.arms.push_back(arm);
        values.outcomes.push_back(i < converted ? amount : 0);
        values.by.front().push_back(tier);
    }
}

RandomisedRequest byTier() { return {"test", "arm", "none", "bought", {"tier"}}; }

RandomisedTable goldAndSilver(int goldConverted, int silverConverted)
{
    RandomisedValues values;
    values.by.resize(1);
    addRows(values, "letter", "Gold", 4000, goldConverted);
    addRows(values, "letter", "Silver", 4000, silverConverted);
    addRows(values, "none", "Gold", 4000, 200);
    addRows(values, "none", "Silver", 4000, 200);
    auto table = makeRandomisedTable(byTier(), values);
    if (!table)
        qFatal("%s", describe(table.error()).c_str());
    return *table;
}

bool isNear(double a, double b, double within) { return std::abs(a - b) <= within; }

} // namespace

class EffectFitTest : public QObject
{
    Q_OBJECT
private slots:
    void aMultiplierBringsAboutItsRiskRatio()
    {
        for (const double ratio : {0.5, 0.9, 1.0, 1.3, 2.0, 4.0})
            for (const double risk : {0.001, 0.05, 0.2})
                for (const std::int64_t halfLife : {2, 7, 60}) {
                    const double m = multiplierFor(ratio, risk, 14 * 86400, halfLife * 86400);
                    if (m == 100 || m == 0.01)
                        continue; // the most and the least that an effect may be
                    QVERIFY(isNear(riskRatioOf(m, risk, 14 * 86400, halfLife * 86400), ratio, 1e-3 * ratio));
                }
        QVERIFY(isNear(multiplierFor(1, 0.05, 14 * 86400, 7 * 86400), 1, 1e-6));
        // What fades sooner has to be stronger.
        QVERIFY(multiplierFor(1.5, 0.05, 14 * 86400, 86400) > multiplierFor(1.5, 0.05, 14 * 86400, 14 * 86400));
        // With a rare outcome that hardly fades m is the ratio itself.
        QVERIFY(isNear(multiplierFor(1.5, 0.001, 14 * 86400, 3000 * 86400), 1.5, 0.005));
    }

    void countsAndDifferencesAreThoseOfTheTable()
    {
        const EffectFit fit = fitEffects(goldAndSilver(400, 200));
        QCOMPARE(fit.effects.size(), std::size_t(3));
        const ArmEffect &all = fit.effects[0];
        QCOMPARE(all.segment, -1);
        QCOMPARE(all.customers, 8000.0);
        QVERIFY(isNear(all.difference, 0.025, 1e-12));
        QVERIFY(all.interval.low < 0.025 && all.interval.high > 0.025 && all.interval.low > 0.015);
        QVERIFY(isNear(all.ratio, 1.5, 0.01));
        QVERIFY(isNear(fit.controls[0].risk, 0.05, 0.001));
        QVERIFY(isNear(fit.controls[0].conversionsPerYear, -std::log(0.95) * 365.25 / 14, 0.01));
    }

    void segmentsThatDifferStayApartAndTheOthersMeet()
    {
        const EffectFit apart = fitEffects(goldAndSilver(500, 200));
        QVERIFY(isNear(apart.effects[1].ratio, 2.5, 0.15)); // Gold: hardly shrunk
        QVERIFY(isNear(apart.effects[2].ratio, 1.0, 0.08));
        const EffectFit alike = fitEffects(goldAndSilver(300, 290));
        QVERIFY(isNear(alike.effects[1].ratio, alike.effects[2].ratio, 1e-6)); // chance alone: no difference left
        // Shrinking moves each towards the other, never beyond.
        const EffectFit some = fitEffects(goldAndSilver(330, 270));
        QVERIFY(some.effects[1].ratio <= 1.65 + 1e-6 && some.effects[1].ratio >= some.effects[2].ratio);
        QVERIFY(some.effects[2].ratio >= 1.35 - 0.01);
        for (const ArmEffect &effect : some.effects)
            QVERIFY(effect.ratioLow < effect.ratio && effect.ratio < effect.ratioHigh);
    }

    void theOrderOfRowsDoesNotMatter()
    {
        const RandomisedTable table = goldAndSilver(410, 222);
        RandomisedTable turned = table;
        std::reverse(turned.armOf.begin(), turned.armOf.end());
        std::reverse(turned.segmentOf.begin(), turned.segmentOf.end());
        std::reverse(turned.outcomes.begin(), turned.outcomes.end());
        const EffectFit a = fitEffects(table), b = fitEffects(turned);
        for (std::size_t i = 0; i < a.effects.size(); ++i) {
            QCOMPARE(a.effects[i].multiplier, b.effects[i].multiplier);
            QCOMPARE(a.effects[i].low, b.effects[i].low);
        }
    }

    void amountsCountAsConversionsWithAnOrderValue()
    {
        RandomisedValues values;
        values.by.resize(1);
        addRows(values, "letter", "Gold", 1000, 200, 80);
        addRows(values, "none", "Gold", 1000, 100, 80);
        const auto table = makeRandomisedTable(byTier(), values);
        QVERIFY(table && table->isAmount);
        const EffectFit fit = fitEffects(*table);
        QVERIFY(isNear(fit.effects[0].meanDifference, 8, 1e-9));
        QVERIFY(fit.effects[0].meanInterval.low > 4 && fit.effects[0].meanInterval.high < 12);
        QCOMPARE(fit.controls[0].averageOrder, 80.0);
    }

    void manyNumbersBecomeThreeBands()
    {
        RandomisedValues values;
        values.by.resize(1);
        for (int i = 0; i < 900; ++i)
            addRows(values, i % 2 ? "letter" : "none", formatNumber(std::int64_t(i)), 1, i % 3 == 0 ? 1 : 0);
        const auto table = makeRandomisedTable(byTier(), values);
        QVERIFY(table);
        QCOMPARE(table->segments.size(), std::size_t(3));
        QCOMPARE(std::count(table->segmentOf.begin(), table->segmentOf.end(), 0u), 300);
        QCOMPARE(table->segments[1].rule.children.size(), std::size_t(2));
    }

    void whatIsWrongIsSaid()
    {
        RandomisedValues values;
        values.by.resize(1);
        addRows(values, "letter", "Gold", 10, 1);
        auto refused = makeRandomisedTable(byTier(), values);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("TL443")); // no control
        QVERIFY(describe(refused.error()).find("letter") != std::string::npos);
        RandomisedRequest itself = byTier();
        itself.control = "letter";
        refused = makeRandomisedTable(itself, values);
        QCOMPARE(refused.error().code, std::string("TL444"));
        addRows(values, "none", "Gold", 10, 1);
        values.outcomes.back() = -1;
        values.outcomes[3] = std::nan("");
        values.by.front()[4].clear();
        const auto table = makeRandomisedTable(byTier(), values);
        QVERIFY(table);
        QCOMPARE(table->withoutOutcome, 2);
        QCOMPARE(table->withoutSegment, 1);
        QCOMPARE(table->rows(), std::size_t(17));
        for (double &outcome : values.outcomes)
            outcome = -1;
        refused = makeRandomisedTable(byTier(), values);
        QCOMPARE(refused.error().code, std::string("TL445"));
    }

    void theEngineBringsAboutWhatTheTableShowed()
    {
        Project project = test::textProject("start > test letter holdout { letter: email ; holdout: exit } > exit");
        test::SmallPopulation small;
        small.customers = 12'000;
        small.purchases = 1;
        const Population people = small.make();
        const auto found = calibrate(project, people, goldAndSilver(500, 200), 14 * 86400);
        QVERIFY(found);
        QCOMPARE(found->bindings[0].node, std::string("test1.letter"));
        const int written = writeInto(project, *found);
        QCOMPARE(written, 6); // arm and baseline: everyone, Gold, Silver
        QCOMPARE(project.audiences.size(), std::size_t(3));
        const Project once = project;
        writeInto(project, *found);
        QVERIFY(project == once); // a second time replaces
        for (const EffectAssumption &effect : project.assumptions.effects) {
            QCOMPARE(effect.evidence, Evidence::Calibrated);
            QCOMPARE(effect.on, ActsOn::Assigned);
            QVERIFY(effect.source.find("Randomised table test") != std::string::npos);
            QVERIFY(effect.low <= effect.multiplier && effect.multiplier <= effect.high);
        }
        RunSettings settings = test::quickSettings();
        settings.draws = 3;
        settings.replications = 3;
        const auto ran = test::runSmall(project, people, settings);
        QVERIFY(ran);
        double with = 0, without = 0, customers = 0;
        for (const metrics::OutcomeCell &cell : ran->result.totals.experiments[0][0].cells) {
            with += double(cell.conversions.with);
            without += double(cell.conversions.without);
            customers += double(cell.customers);
        }
        // The control converts at 5 %, Gold at 12.5 % and Silver at 5 % under the letter.
        QVERIFY2(isNear(without / customers, 0.05, 0.006), qPrintable(QString::number(without / customers)));
        QVERIFY2(isNear((with - without) / customers, 0.0375, 0.008), qPrintable(QString::number((with - without) / customers)));
    }

    void aBaselineMovesBothWorlds()
    {
        Project project = test::textProject("start > email > exit");
        test::SmallPopulation small;
        small.customers = 4000;
        const Population people = small.make();
        const auto before = test::runSmall(project, people);
        EffectAssumption effect;
        effect.id = "twice";
        effect.node = baselineNode;
        effect.multiplier = effect.low = effect.high = 2;
        project.assumptions.effects.push_back(effect);
        const auto after = test::runSmall(project, people);
        QVERIFY(before && after);
        const metrics::OutcomeCell &a = before->result.totals.lift.base, &b = after->result.totals.lift.base;
        QVERIFY(b.conversions.with == b.conversions.without);
        QVERIFY(double(b.conversions.with) > 1.7 * double(a.conversions.with));
    }
};

THROUGHLINE_TEST(EffectFitTest)
#include "effect_fit_test.moc"
