// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/report/report.h"
#include "tests/engine/random_project.h"
#include "tests/harness/test_main.h"
#include "tests/harness/text_journey.h"

#include <cmath>

using namespace throughline;

namespace {

using Spoil = std::function<void(Project &)>;

template <class Parameters>
Parameters &first(Project &project)
{
    for (Node &node : project.journeys.front().nodes)
        if (auto *found = std::get_if<Parameters>(&node.parameters))
            return *found;
    qFatal("no such node");
}

ResponseAssumption &response(Project &project) { return project.assumptions.responses.front(); }

EffectAssumption &effect(Project &project) { return project.assumptions.effects.front(); }

ChannelCopy &copy(Project &project) { return project.data.copies.front(); }

/// Every kind of number that may be wrong.
Project sound()
{
    Project project = test::textProject("start > email#hello > wait 1h > await clicked 1d { happened: goal ; timedOut: agent > webhook > ad 2d } > exit");
    test::setResponse(project, 0.9, 0.5, 0.5);
    project.assumptions.effects = test::randomProject(1).assumptions.effects;
    project.data.copies = test::randomProject(1).data.copies;
    project.policy = test::randomProject(1).policy;
    return project;
}

struct Bad
{
    const char *name;
    const char *code;
    Spoil spoil;
};

const std::vector<Bad> &allBad()
{
    static const std::vector<Bad> list{
        {"a rate above 1", "TL414", [](Project &p) { response(p).seen = 1.01; }},
        {"a rate below 0", "TL414", [](Project &p) { response(p).clicked = -0.01; }},
        {"a rate that is no number", "TL414", [](Project &p) { response(p).delivered = std::nan(""); }},
        {"a negative delay of a response", "TL415", [](Project &p) { response(p).seenMedian = Duration{-1}; }},
        {"a spread that is no number", "TL415", [](Project &p) { response(p).clickSpread = std::nan(""); }},
        {"a hold-out above 1", "TL414", [](Project &p) { p.policy.holdoutShare = 1.5; }},
        {"a hold-out that is no number", "TL414", [](Project &p) { p.policy.holdoutShare = std::nan(""); }},
        {"a negative multiplier", "TL414", [](Project &p) { effect(p).multiplier = -1; }},
        {"a range upside down", "TL414", [](Project &p) { std::swap(effect(p).low, effect(p).high); }},
        {"a half-life of nothing", "TL415", [](Project &p) { effect(p).halfLife = Duration{}; }},
        {"a share of drift above 1", "TL414", [](Project &p) { copy(p).driftShare = 2; }},
        {"a share of missing below 0", "TL414", [](Project &p) { copy(p).missingShare = -0.1; }},
        {"an identified share that is no number", "TL414", [](Project &p) { copy(p).identifiedShare = std::nan(""); }},
        {"a negative delay of a copy", "TL415", [](Project &p) { copy(p).delay = Duration{-60}; }},
        {"a negative refresh", "TL415", [](Project &p) { copy(p).refresh = Duration{-60}; }},
        {"a negative loopback", "TL415", [](Project &p) { copy(p).loopback = Duration{-60}; }},
        {"a negative delay of a message", "TL415", [](Project &p) { first<MessageNode>(p).delay = Duration{-60}; }},
        {"a negative expiry", "TL415", [](Project &p) { first<MessageNode>(p).expiry = Duration{-60}; }},
        {"a negative wait", "TL415", [](Project &p) { first<WaitNode>(p).duration = Duration{-1}; }},
        {"a negative window of a wait", "TL415", [](Project &p) { first<WaitEventNode>(p).window = Duration{-1}; }},
        {"a negative window of a goal", "TL415", [](Project &p) { first<GoalNode>(p).window = Duration{-1}; }},
        {"a negative window of a call", "TL415", [](Project &p) { first<TaskAgentNode>(p).window = Duration{-1}; }},
        {"a negative stay in an audience", "TL415", [](Project &p) { first<AudienceSyncNode>(p).duration = Duration{-1}; }},
        {"a negative time of entry", "TL415", [](Project &p) { first<EntryAudience>(p).after = Duration{-1}; }},
        {"a share of failing calls above 1", "TL414", [](Project &p) { first<WebhookNode>(p).failureShare = 7; }},
        {"a cap below nothing", "TL415", [](Project &p) { p.policy.caps.front().count = -1; }},
        {"a cap without a window", "TL415", [](Project &p) { p.policy.caps.front().window = Duration{}; }},
        {"a negative cost", "TL414", [](Project &p) { p.money.costPerSend["email"] = -1; }},
    };
    return list;
}

Expected<RunResult> walk(const Project &project, const Population &population)
{
    RunMonitor monitor;
    return run(project, population, test::quickSettings(), monitor);
}

bool hasWarning(const RunResult &result, const char *code)
{
    return std::any_of(result.warnings.begin(), result.warnings.end(), [&](const Problem &problem) { return problem.code == code; });
}

} // namespace

class BadInputTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsSoundRuns()
    {
        const auto result = walk(sound(), test::SmallPopulation{}.make());
        QVERIFY2(result, result ? "" : describe(result.error()).c_str());
    }

    void aNumberThatCannotBeIsNamed_data()
    {
        QTest::addColumn<int>("place");
        for (std::size_t i = 0; i < allBad().size(); ++i)
            QTest::newRow(allBad()[i].name) << int(i);
    }

    void aNumberThatCannotBeIsNamed()
    {
        QFETCH(int, place);
        const Bad &bad = allBad()[std::size_t(place)];
        Project project = sound();
        bad.spoil(project);
        const auto result = walk(project, test::SmallPopulation{}.make());
        QVERIFY(!result);
        QCOMPARE(result.error().code, std::string(bad.code));
        QVERIFY(describe(result.error()).size() > 20);
    }

    void anEmptyAudienceIsAClearResult()
    {
        Project project = sound();
        Audience nobody;
        nobody.id = "nobody";
        nobody.rule.kind = Rule::Kind::Field;
        nobody.rule.field = "tier";
        nobody.rule.comparison = throughline::Comparison::Equal;
        nobody.rule.values = {std::string("Platinum")};
        project.audiences.push_back(nobody);
        first<EntryAudience>(project).audience = "nobody";
        const Population people = test::SmallPopulation{}.make();
        auto result = walk(project, people);
        QVERIFY(result);
        QVERIFY(hasWarning(*result, "TL420"));
        QCOMPARE(result->totals.lift.base.customers, 0u);
        const Json report = makeReport(finishRun(std::move(*result), project, people, CustomerNames::Hashed, 0));
        QVERIFY(report["lift"]["relative"]["point"].is_null());
        QVERIFY(report["consistency"]["score"].is_null());
        QVERIFY(!report["consistency"]["why"].get<std::string>().empty());
    }

    void aGoalThatNobodyCanReachIsAClearResult()
    {
        Project project = sound();
        first<GoalNode>(project).event = "landed_on_the_moon";
        auto result = walk(project, test::SmallPopulation{}.make());
        QVERIFY(result);
        QVERIFY(hasWarning(*result, "TL422"));
        for (const metrics::NodeTotals &node : result->totals.nodes)
            QCOMPARE(node.reached, 0u);
        // A goal without time to reach it.
        project = sound();
        first<GoalNode>(project).window = Duration{};
        result = walk(project, test::SmallPopulation{}.make());
        QVERIFY(result);
        for (const metrics::NodeTotals &node : result->totals.nodes)
            QCOMPARE(node.reached, 0u);
    }

    void nobodyAtAllIsAClearResult()
    {
        test::SmallPopulation none;
        none.customers = 0;
        const Population people = none.make();
        auto result = walk(sound(), people);
        QVERIFY2(result, result ? "" : describe(result.error()).c_str());
        QCOMPARE(result->totals.customers, 0u);
        const Project project = sound();
        const Json report = makeReport(finishRun(std::move(*result), project, people, CustomerNames::Hashed, 0));
        QVERIFY(report["lift"]["absolute"]["point"].is_null());
    }

    void aTimeZoneThatDoesNotExistIsNamed()
    {
        test::SmallPopulation small;
        small.zone = "Europe/Atlantis";
        const auto result = walk(sound(), small.make());
        QVERIFY(!result);
        QCOMPARE(result.error().code, std::string("TL230"));
        QVERIFY(describe(result.error()).find("Europe/Atlantis") != std::string::npos);
    }

    void daysOutsideTheRangeAreRefused()
    {
        RunMonitor monitor;
        for (const std::int64_t days : {-1, 0, 731}) {
            RunSettings settings = test::quickSettings();
            settings.days = days;
            const auto result = run(sound(), test::SmallPopulation{}.make(), settings, monitor);
            QVERIFY(!result);
            QCOMPARE(result.error().code, std::string("TL410"));
        }
    }
};

THROUGHLINE_TEST(BadInputTest)
#include "bad_input_test.moc"
