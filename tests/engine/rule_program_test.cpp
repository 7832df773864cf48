// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/compile/rule_program.h"
#include "tests/engine/small_population.h"
#include "tests/harness/test_main.h"

using namespace throughline;
using test::monday;

namespace {

Rule field(std::string name, Comparison comparison, std::vector<Scalar> values)
{
    Rule rule;
    rule.kind = Rule::Kind::Field;
    rule.field = std::move(name);
    rule.comparison = comparison;
    rule.values = std::move(values);
    return rule;
}

Rule group(Rule::Kind kind, std::vector<Rule> children)
{
    Rule rule;
    rule.kind = kind;
    rule.children = std::move(children);
    return rule;
}

Rule history(History table, std::string eventKind, Aggregate aggregate, Comparison comparison, Scalar value, Duration within = {})
{
    Rule rule;
    rule.kind = Rule::Kind::History;
    rule.history = table;
    rule.eventKind = std::move(eventKind);
    rule.aggregate = aggregate;
    rule.comparison = comparison;
    rule.values = {std::move(value)};
    rule.within = within;
    return rule;
}

/// How many of a hundred customers the rule holds for on the Monday; −1 where it does not compile.
std::int64_t matching(const Rule &rule, Project project = {})
{
    test::SmallPopulation small;
    small.behaviours = {{"browsed", monday - 5 * 86400}, {"cart_abandoned", monday - 2 * 86400}};
    small.sentBefore = {{"email", monday - 3 * 86400}, {"email", monday - 86400}, {"sms", monday - 3600}};
    small.everyThirdWithoutSms = true;
    const Population population = small.make();
    const auto program = compileRule(rule, project, population);
    return program ? countMatching(*program, population, monday).customers : -1;
}

} // namespace

class RuleProgramTest : public QObject
{
    Q_OBJECT
private slots:
    void treesCombineTheirLeaves()
    {
        const Rule gold = field("tier", Comparison::Equal, {std::string("Gold")});
        const Rule c7 = field("first_name", Comparison::StartsWith, {std::string("Namec7")});
        QCOMPARE(matching(Rule{}), 100);
        QCOMPARE(matching(gold), 50);
        QCOMPARE(matching(c7), 11);
        QCOMPARE(matching(group(Rule::Kind::All, {gold, c7})), 5);
        QCOMPARE(matching(group(Rule::Kind::Any, {gold, c7})), 56);
        QCOMPARE(matching(group(Rule::Kind::Not, {gold})), 50);
        QCOMPARE(matching(group(Rule::Kind::Any, {})), 0);
        QCOMPARE(matching(field("tier", Comparison::In, {std::string("Gold"), std::string("Silver")})), 100);
        QCOMPARE(matching(field("tier", Comparison::NotEqual, {std::string("Platinum")})), 100);
        QCOMPARE(matching(field("app_installed", Comparison::Equal, {true})), 100);
    }

    void historyIsCountedInItsWindow()
    {
        using enum Comparison;
        QCOMPARE(matching(history(History::Behaviours, "cart_abandoned", Aggregate::Count, GreaterOrEqual, std::int64_t(1), Duration::days(3))), 100);
        QCOMPARE(matching(history(History::Behaviours, "cart_abandoned", Aggregate::Count, GreaterOrEqual, std::int64_t(1), Duration::days(1))), 0);
        QCOMPARE(matching(history(History::Purchases, "", Aggregate::Count, Equal, std::int64_t(2))), 100);
        QCOMPARE(matching(history(History::Behaviours, "browsed", Aggregate::DaysSinceLast, LessOrEqual, 5.0)), 100);
        QCOMPARE(matching(history(History::Behaviours, "never", Aggregate::DaysSinceLast, Greater, 5.0)), 0);
        QCOMPARE(matching(history(History::Purchases, "", Aggregate::Sum, Greater, 111.0)), 14); // i % 7 == 6
        Rule sent = history(History::Engagements, "sent", Aggregate::Count, Equal, std::int64_t(2), Duration::days(30));
        sent.channel = Channel::Email;
        QCOMPARE(matching(sent), 100);
        sent.channel = Channel::Push;
        QCOMPARE(matching(sent), 0);
    }

    void consentAndAudiences()
    {
        Rule consent;
        consent.kind = Rule::Kind::Consent;
        consent.channel = Channel::Sms;
        QCOMPARE(matching(consent), 66);
        Project project;
        Audience audience;
        audience.id = "gold";
        audience.rule = field("tier", Comparison::Equal, {std::string("Gold")});
        project.audiences.push_back(audience);
        Rule member;
        member.kind = Rule::Kind::Audience;
        member.audience = "gold";
        QCOMPARE(matching(member, project), 50);
        // An audience that contains itself ends in a problem, not in a crash.
        project.audiences.front().rule = member;
        QCOMPARE(matching(member, project), -1);
        member.audience = "none";
        QCOMPARE(matching(member, project), -1);
    }

    void whatDoesNotFitIsRefused()
    {
        QCOMPARE(matching(field("nothing", Comparison::Equal, {std::string("x")})), -1);
        QCOMPARE(matching(field("app_installed", Comparison::Equal, {std::string("perhaps")})), -1);
        QCOMPARE(matching(field("tier", Comparison::WithinLast, {std::string("3d")})), -1);
        QCOMPARE(matching(field("tier", Comparison::Equal, {})), -1);
    }

    void eventsOfTheRunCountOnceTheyAreVisible()
    {
        const Population population = test::SmallPopulation{}.make();
        Rule rule = history(History::Engagements, "clicked", Aggregate::Count, Comparison::GreaterOrEqual, std::int64_t(1), Duration::days(1));
        const auto program = compileRule(rule, {}, population);
        QVERIFY(program);
        RunEvent click;
        click.at = monday + 100;
        click.visibleAt = monday + 3600;
        click.table = RunEvent::Table::Engagement;
        click.kind = std::uint32_t(Engagement::Clicked);
        RuleView view;
        view.at = monday + 200;
        view.events = std::span(&click, 1);
        QVERIFY(program->holds(view));
        view.isFresh = false;
        QVERIFY(!program->holds(view));
        view.at = monday + 3600;
        QVERIFY(program->holds(view));
    }

    void aCountCanBeStopped()
    {
        const Population population = test::SmallPopulation{}.make();
        const auto program = compileRule(Rule{}, {}, population);
        const std::atomic<bool> cancel = true;
        const Match match = countMatching(*program, population, monday, &cancel);
        QVERIFY(match.isCancelled);
        QCOMPARE(match.of, 0);
        QCOMPARE(countMatching(*program, population, monday, nullptr, 3).first.size(), size_t(3));
    }
};

THROUGHLINE_TEST(RuleProgramTest)
#include "rule_program_test.moc"
