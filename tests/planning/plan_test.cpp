// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/number.h"
#include "simulator/planning/plan.h"
#include "simulator/planning/test_power.h"
#include "simulator/statistics/bayes.h"
#include "simulator/statistics/means.h"
#include "simulator/statistics/multi_arm.h"
#include "simulator/statistics/proportions.h"
#include "tests/harness/test_main.h"
#include "tests/planning/simulated_report.h"

#include <cmath>
#include <limits>

using namespace throughline;
using namespace throughline::planning;
using test::planProject;
using test::SimulatedReport;

namespace {

const char *twoArms = "start > test a holdout { a: email > goal ; holdout: exit }";
const char *threeArms = "start > test a b holdout { a: email ; b: sms ; holdout: exit }";

SimulatedReport reportOf(std::vector<std::pair<std::string, double>> arms)
{
    SimulatedReport report;
    report.arms = std::move(arms);
    return report;
}

const std::vector<std::pair<std::string, double>> two{{"a", 15000}, {"holdout", 15000}};
const std::vector<std::pair<std::string, double>> three{{"a", 10000}, {"b", 10000}, {"holdout", 10000}};

TestPlan planOf(const Project &project, const Json &report)
{
    auto input = planInput(project, "plan", report);
    if (!input)
        qFatal("%s", describe(input.error()).c_str());
    return makePlan(std::move(*input));
}

bool hasWarning(const TestPlan &plan, const std::string &code)
{
    return std::any_of(plan.warnings.begin(), plan.warnings.end(),
                       [&](const Problem &problem) { return problem.code == code; });
}

} // namespace

class PlanTest : public QObject
{
    Q_OBJECT
private slots:
    void sizeAndDurationFollowTheDefinitions()
    {
        const TestPlan plan = planOf(planProject(twoArms, {}), reportOf(two).make());
        const double n = std::ceil(*statistics::twoProportionControlSize({0.04, 0.044}, 0.8, {0.05, 2}));
        QCOMPARE(*plan.nPerArm, n);
        QCOMPARE(*plan.nControl, n);
        QVERIFY(!plan.days); // 79,000 are needed, 30,000 come
        SimulatedReport faster = reportOf(two);
        faster.perDay = 2000;
        const TestPlan answered = planOf(planProject(twoArms, {}), faster.make());
        const double enrolment = std::ceil(std::ceil(2 * n / 2000) / 7) * 7;
        QVERIFY(std::abs(*answered.power - 0.8) < 1e-3);
        QCOMPARE(*answered.days, enrolment + 14);
        QCOMPARE(*answered.enrolmentDays, enrolment);
    }

    void atLeastFourteenDays()
    {
        SimulatedReport report = reportOf(two);
        report.perDay = 1e6;
        const TestPlan plan = planOf(planProject(twoArms, {}), report.make());
        QCOMPARE(*plan.enrolmentDays, 14.0);
    }

    void neverSaysWhatWouldMakeItPossible()
    {
        const TestPlan plan = planOf(planProject(twoArms, {}), reportOf(two).make());
        QVERIFY(!plan.days);
        QVERIFY(hasWarning(plan, "TL510"));
        QVERIFY(plan.why("days"));
        QVERIFY(*plan.power < 0.8);
        std::map<std::string, double> ways;
        for (const WayOut &way : plan.waysOut)
            ways[way.key] = way.value;
        // The larger effect that it names is really found with the customers who come.
        QVERIFY(ways.contains("effect"));
        const double treated = 0.04 * (1 + ways["effect"]);
        QVERIFY(std::abs(statistics::twoProportionPower({0.04, treated}, 15000, 15000) - 0.8) < 1e-6);
        // 500 a day bring the rest, in whole weeks and with the window.
        QVERIFY(ways.contains("longer"));
        SimulatedReport longer = reportOf(two);
        longer.days = 200;
        QCOMPARE(*planOf(planProject(twoArms, {}), longer.make()).days, ways["longer"]);
        QVERIFY(ways.contains("power"));
    }

    void fewerEnrolledTakeLonger()
    {
        Experiment half;
        half.enrolledShare = 0.5;
        SimulatedReport report = reportOf(two);
        report.perDay = 4000;
        const double all = *planOf(planProject(twoArms, {}), report.make()).enrolmentDays;
        const double some = *planOf(planProject(twoArms, half), report.make()).enrolmentDays;
        QVERIFY(some > all);
        QCOMPARE(planOf(planProject(twoArms, half), report.make()).available, 60 * 2000.0);
    }

    void dunnettStandsBetweenNoneAndBonferroni()
    {
        const auto sizeWith = [&](Correction correction) {
            Experiment plan;
            plan.correction = correction;
            return *planOf(planProject(threeArms, plan), reportOf(three).make()).nPerArm;
        };
        QVERIFY(sizeWith(Correction::None) < sizeWith(Correction::Dunnett));
        QVERIFY(sizeWith(Correction::Dunnett) < sizeWith(Correction::Bonferroni));
        QCOMPARE(sizeWith(Correction::Bonferroni), sizeWith(Correction::Holm));
        const double critical
            = *statistics::dunnettCritical(2, 0.5, std::numeric_limits<double>::infinity(), {0.05, 2});
        const double level = *levelOfOne(Correction::Dunnett, 0.05, 1.0 / 3, {1.0 / 3, 1.0 / 3});
        QVERIFY(std::abs(level - 2 * statistics::normalTail(critical)) < 1e-9);
        const TestPlan plan = planOf(planProject(threeArms, {}), reportOf(three).make());
        QCOMPARE(*plan.bonferroniPerArm, sizeWith(Correction::Bonferroni));
        QVERIFY(std::abs(*plan.suggestedControlShare - std::sqrt(2) / (std::sqrt(2) + 2)) < 1e-12);
        QVERIFY(*plan.suggestedTotal < *plan.total);
        Experiment looks;
        looks.design = Design::Pocock;
        looks.looks = 4;
        const TestPlan sequential = planOf(planProject(threeArms, looks), reportOf(three).make());
        QVERIFY(*sequential.bonferroniPerArm > *sequential.nPerArm);
    }

    void sequentialLooksInflateAndSave()
    {
        Experiment fixed;
        Experiment looks;
        looks.design = Design::OBrienFleming;
        looks.looks = 3;
        const TestPlan plain = planOf(planProject(twoArms, fixed), reportOf(two).make());
        const TestPlan plan = planOf(planProject(twoArms, looks), reportOf(two).make());
        QVERIFY(plan.sequential.has_value());
        QCOMPARE(plan.sequential->looks.size(), std::size_t(3));
        QVERIFY(*plan.total > *plain.total);
        QVERIFY(plan.sequential->expectedUnderEffect < *plain.total);
        QVERIFY(plan.sequential->expectedUnderNothing > plan.sequential->expectedUnderEffect);
        QVERIFY(plan.sequential->looks[0].boundary > plan.sequential->looks[2].boundary);
        QVERIFY(std::abs(plan.sequential->looks[2].stoppedByPower - 0.8) < 1e-6);
        QVERIFY(std::abs(plain.peekingFalseAlarm - 0.142) < 5e-4); // METRICS section 5
        QCOMPARE(plain.designs.size(), std::size_t(4));
    }

    void assuranceIsThatOfTheBelief()
    {
        const TestPlan plan = planOf(planProject(twoArms, {}), reportOf(two).make());
        const double n = *plan.nPerArm;
        const double error = std::sqrt((0.04 * 0.96 + 0.044 * 0.956) / n);
        QVERIFY(std::abs(*plan.assurance - statistics::assurance({0.002, 0.001}, error)) < 1e-6);
        QVERIFY(*plan.assurance < *plan.assuranceCeiling);
        QCOMPARE(plan.belief->evidence, Evidence::Assumed);
    }

    void whatWasLearnedIsThePriorOfTheNextPlan()
    {
        Experiment learned;
        Learning first;
        first.id = "a-1";
        first.arm = "a";
        first.lift = 0.006;
        first.low = 0.004;
        first.high = 0.008;
        learned.learned.push_back(first);
        const TestPlan plan = planOf(planProject(twoArms, learned), reportOf(two).make());
        QCOMPARE(plan.belief->evidence, Evidence::Calibrated);
        QVERIFY(std::abs(plan.belief->prior.mean - 0.006) < 1e-12);
        QVERIFY(std::abs(plan.belief->prior.sd - 0.002 / 1.959964) < 1e-6);
        const TestPlan without = planOf(planProject(twoArms, {}), reportOf(two).make());
        QVERIFY(*plan.assurance > *without.assurance);
    }

    void revenueUsesTheSpreadBetweenCustomers()
    {
        Experiment revenue;
        revenue.outcome = Outcome::Revenue;
        const TestPlan plan = planOf(planProject(twoArms, revenue), reportOf(two).make());
        // 16 sd² / δ² is the rule of thumb for two arms.
        QVERIFY(std::abs(*plan.nPerArm / (15.7 * 400 / 0.09) - 1) < 0.01);
        QVERIFY(!plan.input.outcome->isShare);
    }

    void theHoldOutCostsWhatItWouldHaveBrought()
    {
        SimulatedReport report = reportOf(two);
        report.perDay = 2000;
        const TestPlan plan = planOf(planProject(twoArms, {}), report.make());
        const double customers = std::min(*plan.enrolmentDays, 60.0) * 2000 / 2;
        QCOMPARE(plan.holdout->customers, customers);
        QVERIFY(std::abs(plan.holdout->revenue - customers * 0.1) < 1e-6);
        QVERIFY(std::abs(plan.holdout->margin - plan.holdout->revenue * 0.4) < 1e-6);
    }

    void unevenAssignmentIsNoticed()
    {
        QVERIFY(!hasWarning(planOf(planProject(twoArms, {}), reportOf(two).make()), "TL514"));
        const TestPlan plan
            = planOf(planProject(twoArms, {}), reportOf({{"a", 16000}, {"holdout", 14000}}).make());
        QVERIFY(hasWarning(plan, "TL514"));
        QVERIFY(*plan.sampleRatioP < 0.001);
    }

    void aControlOfNothingIsSaid()
    {
        SimulatedReport report = reportOf(two);
        report.baseline = 0;
        const TestPlan plan = planOf(planProject(twoArms, {}), report.make());
        QVERIFY(!plan.nPerArm);
        QVERIFY(plan.why("nPerArm"));
        const Json json = encodePlan(plan);
        QVERIFY(json["nPerArm"].is_null());
        QVERIFY(!json["why"].get<std::string>().empty());
        QVERIFY(json["warnings"].is_array());
    }

    void messagesAreComparedWithEachOtherWhereAHoldOutSeesNone()
    {
        Experiment clicks;
        clicks.outcome = Outcome::Clicked;
        Json report = reportOf(three).make();
        report["nodes"] = Json::array({{{"id", "email1"}, {"journey", "journey"}, {"clicked", 500}, {"seen", 3000}},
                                       {{"id", "sms1"}, {"journey", "journey"}, {"clicked", 900}, {"seen", 4000}}});
        const TestPlan plan = planOf(planProject(threeArms, clicks), report);
        QVERIFY(plan.arms[0].isControl);
        QVERIFY(plan.arms[1].isCompared);
        QVERIFY(!plan.arms[2].isCompared && !plan.arms[2].isControl);
        QCOMPARE(plan.input.outcome->mean, 0.05);
        const double n = std::ceil(*statistics::twoProportionControlSize({0.05, 0.055}, 0.8));
        QCOMPARE(*plan.nPerArm, n);
        QVERIFY(*plan.total >= 3 * n - 3); // the hold-out takes its share of those who come
    }

    void responsesAreBelievedAsSurelyAsTheirRates()
    {
        Experiment clicks;
        clicks.outcome = Outcome::Clicked;
        Project project = planProject("start > test a b { a: email ; b: sms }", clicks);
        Json report = reportOf({{"a", 10000}, {"b", 10000}}).make();
        std::vector<std::string> messages;
        for (const Node &node : project.journeys.front().nodes)
            if (std::holds_alternative<MessageNode>(node.parameters))
                messages.push_back(node.id);
        QCOMPARE(messages.size(), std::size_t(2));
        report["nodes"] = Json::array({{{"id", messages[0]}, {"journey", "journey"}, {"clicked", 500}, {"seen", 3000}},
                                       {{"id", messages[1]}, {"journey", "journey"}, {"clicked", 800}, {"seen", 9000}}});
        const auto rates = [&](std::int64_t observations) {
            project.assumptions.responses.clear();
            for (const Channel channel : {Channel::Email, Channel::Sms}) {
                ResponseAssumption response;
                response.id = std::string(info(channel).key);
                response.channel = channel;
                response.observations = observations;
                project.assumptions.responses.push_back(response);
            }
            return planOf(project, report);
        };
        const TestPlan vague = rates(50);
        const TestPlan sure = rates(1000000);
        QVERIFY(std::abs(vague.input.outcome->mean - 0.05) < 1e-12);
        QVERIFY(vague.belief && sure.belief);
        QVERIFY(std::abs(vague.belief->prior.mean - 0.03) < 1e-12);
        QVERIFY(vague.belief->prior.sd > 5 * sure.belief->prior.sd);
        QVERIFY(*vague.assurance < *sure.assurance);
        QVERIFY(*sure.assuranceCeiling > 0.999);

        // The same rate moves two arms of one channel together: what is not known of it cancels.
        Project same = planProject("start > test a b { a: email ; b: email }", clicks);
        same.assumptions.responses = project.assumptions.responses;
        same.assumptions.responses.front().observations = 5;
        for (std::size_t i = 0, k = 0; i < same.journeys.front().nodes.size(); ++i)
            if (std::holds_alternative<MessageNode>(same.journeys.front().nodes[i].parameters))
                report["nodes"][k++] = {{"id", same.journeys.front().nodes[i].id}, {"journey", "journey"}, {"clicked", 500}};
        const TestPlan paired = planOf(same, report);
        QVERIFY(paired.belief->prior.sd < std::sqrt(2 * 0.05 * 0.95 / 10000) + 1e-9);
    }

    void valueIsPlannedWithTheSpreadOfThePast()
    {
        Experiment value;
        value.outcome = Outcome::Value;
        const Project project = planProject(twoArms, value);
        Json report = reportOf(two).make();
        report["value"] = {{"clv", 80.0}};
        OutcomeHistory history;
        history.revenueMean = 4;
        history.revenueSd = 20;
        auto input = planInput(project, "plan", report, history);
        QVERIFY(input.has_value());
        const TestPlan plan = makePlan(std::move(*input));
        QCOMPARE(plan.input.outcome->mean, 80.0);
        QCOMPARE(plan.input.outcome->sd, 400.0);
        QVERIFY(std::abs(*plan.nPerArm - statistics::twoMeanSizePerArm(8.0 / 400, 0.8, {0.05, 2}).value()) <= 1);
        QVERIFY(!plan.assurance);
        QVERIFY(english(*plan.why("assurance")).find("52 weeks") != std::string::npos);

        // Without past purchases nobody knows how far customers differ.
        const TestPlan blind = planOf(project, report);
        QVERIFY(!blind.nPerArm);
        QVERIFY(blind.why("nPerArm"));
    }

    void engagementOnTwoChannelsIsPlannedWithoutABelief()
    {
        Experiment engaged;
        engaged.outcome = Outcome::CrossChannel;
        Json report = reportOf(two).make();
        report["engagement"] = {{"crossChannelRate", {{"ofReached", 0.1}}}};
        const TestPlan plan = planOf(planProject(twoArms, engaged), report);
        QCOMPARE(*plan.nPerArm, std::ceil(*statistics::twoProportionControlSize({0.1, 0.11}, 0.8, {0.05, 2})));
        QVERIFY(!plan.assurance);
        QVERIFY(english(*plan.why("assurance")).find("arm by arm") != std::string::npos);
    }

    void withoutASimulationTypedFiguresAreEnoughForASize()
    {
        Experiment typed;
        typed.baseline = 0.1;
        const TestPlan plan = planOf(planProject(twoArms, typed), Json());
        QCOMPARE(*plan.nPerArm, std::ceil(*statistics::twoProportionControlSize({0.1, 0.11}, 0.8)));
        QVERIFY(!plan.days);
        QVERIFY(plan.why("days"));
        QVERIFY(!plan.assurance);
        const TestPlan nothing = planOf(planProject(twoArms, {}), Json());
        QVERIFY(!nothing.nPerArm);
        QVERIFY(nothing.why("nPerArm"));
    }

    void effectsAboveTheWholeAreSaid()
    {
        Experiment plan;
        plan.smallestEffect = 1.5;
        SimulatedReport report = reportOf(two);
        report.baseline = 0.5;
        const TestPlan above = planOf(planProject(twoArms, plan), report.make());
        QVERIFY(!above.nPerArm);
        report.baseline = 0.04;
        QVERIFY(hasWarning(planOf(planProject(twoArms, plan), report.make()), "TL518"));
    }

    void badFiguresAreRefused_data()
    {
        QTest::addColumn<double>("baseline");
        QTest::addColumn<double>("effect");
        QTest::addColumn<double>("power");
        QTest::addColumn<double>("alpha");
        QTest::addColumn<double>("enrolled");
        QTest::newRow("negative effect") << 0.1 << -0.1 << 0.8 << 0.05 << 1.0;
        QTest::newRow("no effect") << 0.1 << 0.0 << 0.8 << 0.05 << 1.0;
        QTest::newRow("huge effect") << 0.1 << 11.0 << 0.8 << 0.05 << 1.0;
        QTest::newRow("above 100 %") << 0.6 << 0.8 << 0.8 << 0.05 << 1.0;
        QTest::newRow("control of zero") << 0.0 << 0.1 << 0.8 << 0.05 << 1.0;
        QTest::newRow("percent typed") << 2.0 << 0.1 << 0.8 << 0.05 << 1.0;
        QTest::newRow("certain") << 0.1 << 0.1 << 1.0 << 0.05 << 1.0;
        QTest::newRow("power below level") << 0.1 << 0.1 << 0.04 << 0.05 << 1.0;
        QTest::newRow("no level") << 0.1 << 0.1 << 0.8 << 0.0 << 1.0;
        QTest::newRow("nobody") << 0.1 << 0.1 << 0.8 << 0.05 << 0.0;
        QTest::newRow("not a number") << std::nan("") << 0.1 << 0.8 << 0.05 << 1.0;
    }

    void badFiguresAreRefused()
    {
        QFETCH(double, baseline);
        QFETCH(double, effect);
        QFETCH(double, power);
        QFETCH(double, alpha);
        QFETCH(double, enrolled);
        Experiment plan;
        plan.baseline = baseline;
        plan.smallestEffect = effect;
        plan.power = power;
        plan.alpha = alpha;
        plan.enrolledShare = enrolled;
        const auto input = planInput(planProject(twoArms, plan), "plan", reportOf(two).make());
        QVERIFY(!input);
        QCOMPARE(input.error().code, std::string("TL501"));
        QCOMPARE(input.error().failure, Failure::Usage);
    }

    void badArmsAreRefused()
    {
        const auto codeWith = [](std::vector<double> weights) {
            Project project = planProject(twoArms, {});
            for (Node &node : project.journeys.front().nodes)
                if (auto *split = std::get_if<SplitExperimentNode>(&node.parameters)) {
                    split->arms.resize(weights.size());
                    for (std::size_t i = 0; i < weights.size(); ++i)
                        split->arms[i].weight = weights[i];
                }
            const auto input = planInput(project, "plan", reportOf(two).make());
            return input ? std::string() : input.error().code;
        };
        QCOMPARE(codeWith({50, 50}), std::string());
        QCOMPARE(codeWith({50, 40}), std::string("TL503"));
        QCOMPARE(codeWith({100}), std::string("TL504"));
        QCOMPARE(codeWith({100, 0}), std::string("TL505"));
        const auto unknown = planInput(planProject(twoArms, {}), "nowhere", Json());
        QCOMPARE(unknown.error().code, std::string("TL500"));
        QVERIFY(english(unknown.error().message).find("plan") != std::string::npos);
    }

    void powerGrowsWithTimeAndEffect()
    {
        const TestPlan plan = planOf(planProject(threeArms, {}), reportOf(three).make());
        for (const auto *curve : {&plan.powerByDay, &plan.powerByEffect}) {
            QVERIFY(curve->size() > 10);
            for (std::size_t i = 1; i < curve->size(); ++i)
                QVERIFY((*curve)[i].y >= (*curve)[i - 1].y - 1e-12);
        }
        QCOMPARE(plan.flow.back().y, 30000.0);
    }

    void wordsAndJsonSayTheSame()
    {
        const TestPlan plan = planOf(planProject(threeArms, {}), reportOf(three).make());
        const Json json = encodePlan(plan);
        for (const char *key : {"nPerArm", "days", "power", "assurance", "warnings"})
            QVERIFY2(json.contains(key), key);
        QCOMPARE(json["nPerArm"].get<double>(), *plan.nPerArm);
        const std::string words = describePlan(plan);
        QVERIFY(words.find("Never") != std::string::npos);
        QVERIFY(words.find("What would make it possible") != std::string::npos);
    }
};

THROUGHLINE_TEST(PlanTest)
#include "plan_test.moc"
