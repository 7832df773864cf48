// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/format/project_file.h"
#include "simulator/calibration/window_effect.h"
#include "simulator/planning/learning.h"
#include "simulator/planning/plan.h"
#include "tests/harness/test_main.h"
#include "tests/planning/simulated_report.h"

#include <cmath>

using namespace throughline;
using namespace throughline::planning;

namespace {

Project project(Outcome outcome = Outcome::Conversion)
{
    Experiment plan;
    plan.outcome = outcome;
    Project made = test::planProject("start > test a holdout { a: email ; holdout: exit }", plan);
    EffectAssumption general;
    general.id = "email";
    general.channel = Channel::Email;
    made.assumptions.effects.push_back(general);
    return made;
}

Readout readout()
{
    Readout out;
    out.arms = {{"a", "a", 10000, 0.05, 0.218, false}, {"holdout", "holdout", 10000, 0.04, 0.196, true}};
    LiftReadout lift;
    lift.arm = "a";
    lift.lift = 0.01;
    lift.standardError = 0.0029;
    out.lifts = {lift};
    return out;
}

const Moment day = *parseMoment("2026-03-01");

} // namespace

class LearningTest : public QObject
{
    Q_OBJECT
private slots:
    void whatWasLearnedStandsInTheProjectAndCanBeUndone()
    {
        Project before = project();
        Project after = before;
        const auto change = learn(before, "plan", readout(), "Ship it", day);
        QVERIFY(change.has_value());
        const auto applied = apply(after, *change);
        QVERIFY2(applied.has_value(), applied ? "" : describe(applied.error()).c_str());
        const Learning &learned = after.experiments.front().learned.front();
        QCOMPARE(learned.arm, std::string("a"));
        QCOMPARE(learned.lift, 0.01);
        QCOMPARE(learned.decision, std::string("Ship it"));
        QVERIFY(std::abs(learned.high - (0.01 + 1.959964 * 0.0029)) < 1e-6);
        QVERIFY(apply(after, applied->inverse).has_value());
        QVERIFY(after == before);
    }

    void itBecomesACalibratedAssumption()
    {
        Project after = project();
        QVERIFY(apply(after, *learn(after, "plan", readout(), "Ship it", day)).has_value());
        std::map<std::string, EffectAssumption> effects;
        for (const EffectAssumption &effect : after.assumptions.effects)
            effects[effect.id] = effect;
        const EffectAssumption &effect = effects.at("learned-plan-a");
        QCOMPARE(effect.node, std::string("test1.a"));
        QCOMPARE(effect.on, ActsOn::Assigned);
        QCOMPARE(effect.evidence, Evidence::Calibrated);
        QVERIFY(effect.low < effect.multiplier && effect.multiplier < effect.high);
        // It brings the measured ratio of the risks about.
        QVERIFY(std::abs(calibration::riskRatioOf(effect.multiplier, 0.04, Duration::days(14).seconds, effect.halfLife.seconds) - 1.25) < 1e-4);
        QVERIFY(effect.source.find("2026-03-01") != std::string::npos);
        // The arm's messages do not act a second time.
        QCOMPARE(effects.at("contained-email1-seen").multiplier, 1.0);
        QCOMPARE(effects.at("contained-email1-seen").node, std::string("email1"));
        // A second readout replaces the assumption and keeps both results.
        QVERIFY(apply(after, *learn(after, "plan", readout(), "Again", day)).has_value());
        QCOMPARE(after.experiments.front().learned.size(), std::size_t(2));
        QCOMPARE(after.assumptions.effects.size(), effects.size());
        const auto read = parseProject(writeProject(after));
        QVERIFY(read.has_value());
        QVERIFY(read->project == after);
    }

    void itIsThePriorOfTheNextPlan()
    {
        Project after = project();
        QVERIFY(apply(after, *learn(after, "plan", readout(), "Ship it", day)).has_value());
        test::SimulatedReport report;
        report.arms = {{"a", 15000}, {"holdout", 15000}};
        const TestPlan plan = makePlan(*planInput(after, "plan", report.make()));
        QVERIFY(std::abs(plan.belief->prior.mean - 0.01) < 1e-9);
        QVERIFY(std::abs(plan.belief->prior.sd - 0.0029) < 1e-6);
    }

    void otherOutcomesTeachNoConversionEffect()
    {
        Project after = project(Outcome::Clicked);
        const std::size_t effects = after.assumptions.effects.size();
        QVERIFY(apply(after, *learn(after, "plan", readout(), "Keep", day)).has_value());
        QCOMPARE(after.experiments.front().learned.size(), std::size_t(1));
        QCOMPARE(after.assumptions.effects.size(), effects);
    }

    void anUnknownExperimentIsRefused()
    {
        QVERIFY(!learn(project(), "nowhere", readout(), "Keep", day));
        QCOMPARE(readoutPlan(project(), "nowhere").error().code, std::string("TL500"));
        QCOMPARE(readoutPlan(project(), "plan")->control, std::string("holdout"));
    }
};

THROUGHLINE_TEST(LearningTest)
#include "learning_test.moc"
