// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/calendar.h"
#include "tests/harness/test_main.h"
#include "tests/harness/text_journey.h"
#include "tests/planning/simulated_report.h"

using namespace throughline;
using namespace throughline::planning;

namespace {

/// Two journeys with a test each; the second is entered by an event.
Project twoTests()
{
    Project project = test::planProject("start > test a holdout { a: email ; holdout: exit }", {});
    Journey second = test::textJourney("on cart_abandoned > test a holdout { a: sms other ; holdout: exit }", "second");
    for (Node &node : second.nodes)
        if (auto *split = std::get_if<SplitExperimentNode>(&node.parameters))
            split->experiment = "later";
    project.journeys.push_back(std::move(second));
    Experiment later;
    later.id = "later";
    later.name = "Later";
    project.experiments.push_back(later);
    return project;
}

Experiment &plan(Project &project, std::size_t index) { return project.experiments[index]; }

} // namespace

class CalendarTest : public QObject
{
    Q_OBJECT
private slots:
    void testsOfOtherCustomersAndTemplatesDoNotMeet()
    {
        const Calendar calendar = makeCalendar(twoTests(), {});
        QCOMPARE(calendar.entries.size(), std::size_t(2));
        QCOMPARE(calendar.entries[1].name, std::string("Later"));
        QVERIFY(calendar.conflicts.empty());
    }

    void theSameEntryIsTheSameCustomers()
    {
        Project project = twoTests();
        project.journeys[1].nodes[0].parameters = project.journeys[0].nodes[0].parameters;
        const Calendar calendar = makeCalendar(project, {});
        QCOMPARE(calendar.conflicts.size(), std::size_t(1));
        QCOMPARE(calendar.conflicts[0].kind, Conflict::Customers);
        QCOMPARE(conflictsOf(calendar, "later").front().code, std::string("TL512"));
        QVERIFY(conflictsOf(calendar, "another").empty());
    }

    void windowsApartAreNoConflict()
    {
        Project project = twoTests();
        project.journeys[1].nodes[0].parameters = project.journeys[0].nodes[0].parameters;
        plan(project, 0).start = parseMoment("2026-01-01");
        plan(project, 1).start = parseMoment("2026-02-15");
        TestPlan first;
        first.input.journey = "journey";
        first.input.node = "test1";
        first.days = 42;
        QVERIFY(makeCalendar(project, {first}).conflicts.empty());
        first.days = 49;
        QCOMPARE(makeCalendar(project, {first}).conflicts.size(), std::size_t(1));
        // One that never ends meets everything after it.
        first.days.reset();
        QCOMPARE(makeCalendar(project, {first}).conflicts.size(), std::size_t(1));
    }

    void theSameTemplateIsTheSameElement()
    {
        Project project = twoTests();
        for (Node &node : project.journeys[1].nodes)
            if (auto *message = std::get_if<MessageNode>(&node.parameters))
                message->template_ = "hello";
        const Calendar calendar = makeCalendar(project, {});
        QCOMPARE(calendar.conflicts.size(), std::size_t(1));
        QCOMPARE(calendar.conflicts[0].kind, Conflict::Element);
        QCOMPARE(conflictsOf(calendar, "plan").front().code, std::string("TL513"));
        const Json json = encodeCalendar(calendar);
        QCOMPARE(json["conflicts"][0]["kind"].get<std::string>(), std::string("element"));
    }

    void allTestsOfAReportArePlanned()
    {
        test::SimulatedReport report;
        report.arms = {{"a", 15000}, {"holdout", 15000}};
        const auto plans = planAll(twoTests(), report.make());
        QCOMPARE(plans.size(), std::size_t(2));
        QVERIFY(plans[0].nPerArm.has_value());
        QVERIFY(!plans[1].nPerArm); // the report does not know it
    }
};

THROUGHLINE_TEST(CalendarTest)
#include "calendar_test.moc"
