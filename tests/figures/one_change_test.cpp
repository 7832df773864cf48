// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/one_change.h"
#include "tests/engine/small_population.h"
#include "tests/harness/test_main.h"
#include "tests/harness/text_journey.h"

#include <algorithm>

using namespace throughline;

namespace {

/// SMS lacks fields and is refreshed once a day; the web does not recognise everyone.
Project withPoorCopies()
{
    Project project = test::textProject("start > email > wait 1h > sms > wait 1d > split { clicked: goal ; else: exit }");
    test::setResponse(project, 1, 1, 0.5, Duration::hours(2));
    ChannelCopy sms;
    sms.channel = Channel::Sms;
    sms.missingShare = 0.6;
    sms.refresh = Duration::days(1);
    sms.loopback = Duration::days(2);
    project.data.copies.push_back(sms);
    ChannelCopy email;
    email.channel = Channel::Email;
    email.identifiedShare = 0.7;
    email.refresh = Duration::hours(1);
    project.data.copies.push_back(email);
    EffectAssumption effect;
    effect.id = "effect";
    effect.multiplier = 1.3;
    project.assumptions.effects.push_back(effect);
    return project;
}

std::vector<std::string> idsOf(const std::vector<OneChange> &changes)
{
    std::vector<std::string> ids;
    for (const OneChange &change : changes)
        ids.push_back(change.id);
    return ids;
}

RunSettings fewDraws()
{
    RunSettings settings = test::quickSettings();
    settings.draws = 2;
    return settings;
}

struct Monitor final : RunMonitor
{
    void progress(std::int64_t now, std::int64_t of) override
    {
        isRising = isRising && now >= done && (total == 0 || of == total);
        done = now;
        total = of;
    }
    bool isCancelled() const override { return total > 0 && double(done) >= cancelAt * double(total); }

    double cancelAt = 2;
    std::int64_t done = 0, total = 0;
    bool isRising = true;
};

} // namespace

class OneChangeTest : public QObject
{
    Q_OBJECT
private slots:
    void onlyWhatCouldBeBetterIsTried()
    {
        test::SmallPopulation small;
        const Population people = small.make();
        QCOMPARE(idsOf(changesWorthTrying(withPoorCopies(), {}, people)),
                 (std::vector<std::string>{"unify", "recognise email", "refresh sms", "whole sms", "without email", "without sms"}));
        Project whole = withPoorCopies();
        whole.data.copies.clear();
        QCOMPARE(idsOf(changesWorthTrying(whole, {}, people)), (std::vector<std::string>{"unify", "without email", "without sms"}));
        small.sentBefore = {{"email", test::monday - 86400}};
        QCOMPARE(idsOf(changesWorthTrying(whole, {}, small.make())),
                 (std::vector<std::string>{"unify", "hour email", "hour sms", "without email", "without sms"}));
        QCOMPARE(idsOf(changesWorthTrying(test::textProject("start > email > exit"), {}, people)), (std::vector<std::string>{"unify"}));
    }

    void withOneDataLayerNoCopyIsLeftToChange()
    {
        test::SmallPopulation small;
        const Population people = small.make();
        Scenario unified;
        unified.unifiedData = true;
        QCOMPARE(idsOf(changesWorthTrying(withPoorCopies(), unified, people)), (std::vector<std::string>{"without email", "without sms"}));
    }

    void everyChangeCanBeMadeToTheProject()
    {
        test::SmallPopulation small;
        small.sentBefore = {{"email", test::monday - 86400}};
        const Project project = withPoorCopies();
        for (const OneChange &change : changesWorthTrying(project, {}, small.make())) {
            const auto changed = withScenario(project, withChange({}, change));
            QVERIFY2(changed, change.id.c_str());
            if (!change.difference.changes.empty())
                QVERIFY2(!(*changed == project), change.id.c_str());
        }
    }

    void anEffectIsThatOfTheScenarioItself()
    {
        const Population people = test::SmallPopulation{}.make();
        Project project = withPoorCopies();
        Monitor monitor;
        const auto effects = tryChanges(project, people, fewDraws(), monitor);
        QVERIFY2(effects, effects ? "" : describe(effects.error()).c_str());
        QCOMPARE(effects->size(), std::size_t(6));
        QVERIFY(monitor.isRising);
        QCOMPARE(monitor.done, monitor.total);

        RunMonitor quiet;
        const auto asItIs = run(project, people, fewDraws(), quiet);
        QVERIFY(asItIs);
        for (const ChangeEffect &effect : *effects) {
            Scenario scenario = withChange({}, effect.change);
            scenario.id = "tried";
            project.scenarios = {scenario};
            RunSettings settings = fewDraws();
            settings.scenario = "tried";
            const auto changed = run(project, people, settings, quiet);
            QVERIFY2(changed, effect.change.id.c_str());
            for (const ComparedMetric &metric : compareRuns(*asItIs, *changed)) {
                if (metric.key == "score")
                    QCOMPARE(effect.score.difference, metric.difference);
                else if (metric.key == "lift.absolute")
                    QCOMPARE(effect.lift.difference, metric.difference);
            }
        }
        project.scenarios.clear();
        const auto effectOf = [&](std::string_view id) {
            return *std::find_if(effects->begin(), effects->end(), [&](const ChangeEffect &e) { return e.change.id == id; });
        };
        QVERIFY(*effectOf("unify").score.difference > 0);
        QVERIFY(*effectOf("whole sms").score.difference > 0);
        for (std::size_t i = 1; i < effects->size(); ++i)
            QVERIFY((*effects)[i - 1].score.difference.value_or(0) >= (*effects)[i].score.difference.value_or(0));
    }

    void aChangeComesOnTopOfTheChosenScenario()
    {
        const Population people = test::SmallPopulation{}.make();
        Project project = withPoorCopies();
        Scenario unified;
        unified.id = "unified";
        unified.unifiedData = true;
        project.scenarios.push_back(unified);
        RunSettings settings = fewDraws();
        settings.scenario = "unified";
        RunMonitor monitor;
        const auto effects = tryChanges(project, people, settings, monitor);
        QVERIFY(effects);
        for (const ChangeEffect &effect : *effects)
            if (effect.change.id == "unify" || effect.change.id == "whole sms")
                QCOMPARE(effect.score.difference, std::optional(0.0));
    }

    void cancelledBetweenTwoWalksItSaysSo()
    {
        const Population people = test::SmallPopulation{}.make();
        Monitor monitor;
        monitor.cancelAt = 0.5;
        const auto effects = tryChanges(withPoorCopies(), people, fewDraws(), monitor);
        QVERIFY(!effects);
        QCOMPARE(effects.error().code, cancelledProblem().code);
    }

    void anUnknownScenarioIsRefused()
    {
        RunMonitor monitor;
        RunSettings settings = fewDraws();
        settings.scenario = "nowhere";
        const auto effects = tryChanges(withPoorCopies(), test::SmallPopulation{}.make(), settings, monitor);
        QVERIFY(!effects);
        QCOMPARE(effects.error().code, std::string("TL411"));
    }

    void aTableNamesEachChangeWithItsChannel()
    {
        const Population people = test::SmallPopulation{}.make();
        RunMonitor monitor;
        const auto effects = tryChanges(withPoorCopies(), people, fewDraws(), monitor);
        QVERIFY(effects);
        const std::string table = describeEffects(*effects);
        for (const char *line : {"Unify the data layer", "Refresh SMS hourly", "Without Email"})
            QVERIFY2(table.find(line) != std::string::npos, table.c_str());
        const Json json = encodeEffects(*effects);
        QCOMPARE(json.size(), effects->size());
        QVERIFY(json[0]["score"].is_number());
    }
};

THROUGHLINE_TEST(OneChangeTest)
#include "one_change_test.moc"
