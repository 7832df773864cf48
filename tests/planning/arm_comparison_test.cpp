// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/experiment/arm_comparison.h"
#include "model/validation/check.h"
#include "tests/harness/test_main.h"
#include "tests/planning/simulated_report.h"

using namespace throughline;
using test::planProject;

namespace {

const Node &testNode(const Project &project)
{
    return *findExperiment(project, "plan").node;
}

std::vector<std::string> elementsOf(const Project &project)
{
    const auto differences = compareArms(project, project.journeys.front(), testNode(project));
    if (differences.empty())
        return {"(one arm)"};
    std::vector<std::string> elements;
    for (const Text &element : differences.front().elements)
        elements.emplace_back(element.source);
    return elements;
}

std::vector<std::string> codesAt(const Project &project)
{
    std::vector<std::string> codes;
    for (const Finding &finding : check(project))
        if (finding.problem.node == testNode(project).id)
            codes.push_back(finding.problem.code);
    return codes;
}

bool has(const std::vector<std::string> &list, const std::string &word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

MessageNode &message(Project &project, std::string_view id)
{
    for (Node &node : project.journeys.front().nodes)
        if (node.id == id)
            return std::get<MessageNode>(node.parameters);
    qFatal("no such message");
}

/// A second template that differs in the given slots.
void addTemplate(Project &project, const std::vector<std::string> &slotIds)
{
    Template other = *project.findTemplate("hello");
    other.id = "other";
    for (Slot &slot : other.masterSlots)
        if (has(slotIds, slot.id))
            slot.text += " now";
    project.templates.push_back(std::move(other));
}

} // namespace

class ArmComparisonTest : public QObject
{
    Q_OBJECT
private slots:
    void oneElementIsOneElement()
    {
        Project project = planProject("start > test a b { a: email ; b: email }", {});
        QCOMPARE(elementsOf(project), std::vector<std::string>());
        QVERIFY(has(codesAt(project), "TL127"));
        message(project, "email2").delay = Duration::hours(2);
        QCOMPARE(elementsOf(project), std::vector<std::string>{"timing"});
        QVERIFY(!has(codesAt(project), "TL126"));
        QVERIFY(!has(codesAt(project), "TL127"));
    }

    void everyElementIsNamed()
    {
        Project project = planProject("start > test a b { a: email ; b: email }", {});
        const std::vector<Slot> &masters = project.findTemplate("hello")->masterSlots;
        addTemplate(project, {masters.front().id});
        message(project, "email2").template_ = "other";
        QCOMPARE(elementsOf(project).size(), std::size_t(1));
        message(project, "email2").delay = Duration::hours(2);
        message(project, "email2").channel = Channel::Sms;
        const auto elements = elementsOf(project);
        QVERIFY(has(elements, "timing"));
        QVERIFY(has(elements, "channel"));
        QCOMPARE(elements.size(), std::size_t(3));
        QVERIFY(has(codesAt(project), "TL126"));
    }

    void waitsAndNumbersOfMessagesCount()
    {
        QCOMPARE(elementsOf(planProject("start > test a b { a: email ; b: wait 1d > email }", {})),
                 std::vector<std::string>{"timing"});
        QCOMPARE(elementsOf(planProject("start > test a b { a: email ; b: email > sms }", {})),
                 std::vector<std::string>{"number of messages"});
    }

    void whatFollowsBothArmsIsNoDifference()
    {
        QCOMPARE(elementsOf(planProject("start > test a b { a: email ; b: wait 1d > email } > wait 2d > sms", {})),
                 std::vector<std::string>{"timing"});
    }

    void aHoldOutIsComparedAsAWhole()
    {
        const Project project = planProject("start > test a holdout { a: email > wait 1d > sms ; holdout: exit }", {});
        QVERIFY(compareArms(project, project.journeys.front(), testNode(project)).empty());
        QVERIFY(!has(codesAt(project), "TL126"));
    }

    void variantsForAnArmCount()
    {
        Project project = planProject("start > test a b > email", {});
        QVERIFY(has(codesAt(project), "TL127"));
        SlotVariant variant;
        variant.id = "v";
        variant.arm = testNode(project).id + ".b";
        variant.text = "Another";
        for (Template &each : project.templates)
            if (each.id == "hello")
                each.masterSlots.front().variants.push_back(variant);
        QCOMPARE(elementsOf(project).size(), std::size_t(1));
        QVERIFY(!has(codesAt(project), "TL127"));
    }

    void delaysBeyondTheWindowAreNamed()
    {
        Project project = planProject("start > test a holdout { a: wait 10d > email ; holdout: exit }", {});
        QCOMPARE(*longestSecondsToMessage(project.journeys.front(), testNode(project)), Duration::days(10).seconds);
        QVERIFY(!has(codesAt(project), "TL128"));
        for (Node &node : project.journeys.front().nodes)
            if (auto *split = std::get_if<SplitExperimentNode>(&node.parameters))
                split->conversionWindow = Duration::days(7);
        QVERIFY(has(codesAt(project), "TL128"));
    }

    void outcomesThatNothingCausesAreNamed()
    {
        QVERIFY(has(codesAt(planProject("start > email > test a b { a: wait 1d ; b: exit }", {})), "TL129"));
        Experiment clicked;
        clicked.outcome = Outcome::Clicked;
        QVERIFY(has(codesAt(planProject("start > test a holdout { a: mail ; holdout: exit }", clicked)), "TL129"));
        QVERIFY(!has(codesAt(planProject("start > test a holdout { a: email ; holdout: exit }", clicked)), "TL129"));
        Experiment cross;
        cross.outcome = Outcome::CrossChannel;
        QVERIFY(has(codesAt(planProject("start > test a holdout { a: email ; holdout: exit }", cross)), "TL129"));
        QVERIFY(!has(codesAt(planProject("start > test a holdout { a: email > sms ; holdout: exit }", cross)), "TL129"));
    }

    void testsBehindEachOtherShareCustomers()
    {
        const Project project
            = planProject("start > test a b { a: email ; b: wait 1d > email } > test c d { c: sms ; d: push }", {});
        std::vector<std::string> codes;
        for (const Finding &finding : check(project))
            codes.push_back(finding.problem.code);
        QVERIFY(has(codes, "TL124"));
        QVERIFY(has(codes, "TL136"));
    }
};

THROUGHLINE_TEST(ArmComparisonTest)
#include "arm_comparison_test.moc"
