// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/trace_run.h"
#include "simulator/scenario/compare.h"
#include "tests/engine/small_population.h"
#include "tests/harness/test_main.h"
#include "tests/harness/text_journey.h"

#include <algorithm>

using namespace throughline;
using test::monday;

namespace {

Project lateSms()
{
    Project project = test::textProject("start > email > wait 1h > sms > wait 1d > split { clicked: goal ; else: exit }");
    test::setResponse(project, 1, 1, 0.5, Duration::hours(2));
    ChannelCopy copy;
    copy.channel = Channel::Sms;
    copy.missingShare = 0.6;
    copy.loopback = Duration::days(2);
    project.data.copies.push_back(copy);
    EffectAssumption effect;
    effect.id = "effect";
    effect.multiplier = 1.3;
    project.assumptions.effects.push_back(effect);
    Scenario unified;
    unified.id = "unified";
    unified.unifiedData = true;
    project.scenarios.push_back(unified);
    return project;
}

const ComparedMetric &metric(const std::vector<ComparedMetric> &metrics, std::string_view key)
{
    const auto found = std::find_if(metrics.begin(), metrics.end(), [&](const ComparedMetric &m) { return m.key == key; });
    if (found == metrics.end())
        qFatal("no metric %s", std::string(key).c_str());
    return *found;
}

} // namespace

class TraceCompareTest : public QObject
{
    Q_OBJECT
private slots:
    void aTraceTellsEachStepInTheOrderOfTime()
    {
        const Population people = test::SmallPopulation{}.make();
        const auto trace = traceCustomer(lateSms(), people, test::quickSettings(), "c7");
        QVERIFY(trace);
        const auto has = [&](std::string_view node, std::string_view words) {
            return std::any_of(trace->steps.begin(), trace->steps.end(), [&](const TraceStep &step) {
                return step.node < trace->layout.nodes.size() && trace->layout.nodes[step.node].id == node
                    && step.criterion.find(words) != std::string::npos;
            });
        };
        QVERIFY(has("start1", "Enters"));
        QVERIFY(has("email1", "consent"));
        QVERIFY(has("email1", "Renders first_name"));
        QVERIFY(has("email1", "Sees it"));
        QVERIFY(has("split1", "loopback"));
        QVERIFY(std::is_sorted(trace->steps.begin(), trace->steps.end(),
                               [](const TraceStep &a, const TraceStep &b) { return a.at < b.at; }));
        for (const TraceStep &step : trace->steps)
            QVERIFY(step.draw < 0 || (step.draw >= 0 && step.draw <= 1));
    }

    void aTraceOfNobodyIsAProblem()
    {
        const auto trace = traceCustomer(lateSms(), test::SmallPopulation{}.make(), test::quickSettings(), "nobody");
        QVERIFY(!trace);
        QCOMPARE(trace.error().code, std::string("TL430"));
    }

    void watchingAWalkDoesNotChangeIt()
    {
        const Population people = test::SmallPopulation{}.make();
        const auto once = traceCustomer(lateSms(), people, test::quickSettings(), "c3");
        const auto again = traceCustomer(lateSms(), people, test::quickSettings(), "c3");
        QVERIFY(once && again);
        QCOMPARE(once->steps.size(), again->steps.size());
        for (std::size_t i = 0; i < once->steps.size(); ++i)
            QCOMPARE(once->steps[i].at, again->steps[i].at);
    }

    void aRunDiffersFromItselfByNothing()
    {
        test::SmallPopulation small;
        small.customers = 400;
        RunSettings settings = test::quickSettings();
        settings.draws = 3;
        const auto ran = test::runSmall(lateSms(), small.make(), settings);
        QVERIFY(ran);
        for (const ComparedMetric &figure : compareRuns(ran->result, ran->result)) {
            QVERIFY2(!figure.difference || *figure.difference == 0, figure.key.c_str());
            QVERIFY2(!figure.se || *figure.se == 0, figure.key.c_str());
        }
    }

    void theUnifiedDataLayerMendsTheScore()
    {
        test::SmallPopulation small;
        small.customers = 400;
        const Population people = small.make();
        RunSettings settings = test::quickSettings();
        const auto base = test::runSmall(lateSms(), people, settings);
        settings.scenario = "unified";
        const auto unified = test::runSmall(lateSms(), people, settings);
        QVERIFY(base && unified);
        const auto metrics = compareRuns(base->result, unified->result);
        const ComparedMetric &score = metric(metrics, "score");
        QVERIFY(score.difference && score.se);
        QVERIFY(*score.difference > 5 * *score.se);
        QVERIFY(*metric(metrics, "decisions.changedByFreshData").a > 0);
        QCOMPARE(*metric(metrics, "decisions.changedByFreshData").b, 0.0);
    }
};

THROUGHLINE_TEST(TraceCompareTest)
#include "trace_compare_test.moc"
