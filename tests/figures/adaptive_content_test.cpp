// SPDX-License-Identifier: GPL-3.0-or-later
// Texts and fields that depend on the customer: variants of slots, arms, computed updates.
#include "simulator/engine/trace_run.h"
#include "tests/engine/small_population.h"
#include "tests/harness/test_main.h"
#include "tests/harness/text_journey.h"

#include <algorithm>

using namespace throughline;

namespace {

Slot &slotNamed(Project &project, std::string_view id)
{
    for (Slot &slot : project.templates.front().masterSlots)
        if (slot.id == id)
            return slot;
    qFatal("no such slot");
}

Rule isGold()
{
    Rule rule;
    rule.kind = Rule::Kind::Field;
    rule.field = "tier";
    rule.values = {std::string("Gold")};
    return rule;
}

void addVariant(Project &project, Rule rule, std::string arm)
{
    SlotVariant variant;
    variant.id = "special";
    variant.rule = std::move(rule);
    variant.arm = std::move(arm);
    variant.text = "Your number is {{ phone }}";
    slotNamed(project, "body").variants.push_back(std::move(variant));
}

/// What the trace of this customer says was rendered at the node.
std::vector<std::string> rendered(const Project &project, const Population &people, std::string_view key, std::string_view node)
{
    const auto trace = traceCustomer(project, people, test::quickSettings(), key);
    std::vector<std::string> out;
    if (!trace)
        return {describe(trace.error())};
    for (const TraceStep &step : trace->steps)
        if (step.node < trace->layout.nodes.size() && trace->layout.nodes[step.node].id == node && step.criterion.starts_with("Renders "))
            out.push_back(step.criterion.substr(8));
    return out;
}

bool has(const std::vector<std::string> &list, std::string_view item)
{
    return std::find(list.begin(), list.end(), item) != list.end();
}

ProfileUpdateNode &update(Project &project)
{
    for (Node &node : project.journeys.front().nodes)
        if (auto *found = std::get_if<ProfileUpdateNode>(&node.parameters))
            return *found;
    qFatal("no update");
}

} // namespace

class AdaptiveContentTest : public QObject
{
    Q_OBJECT
private slots:
    void aVariantChangesTheFieldsThatAreRead()
    {
        Project project = test::textProject("start > email > exit");
        test::setResponse(project, 1, 1, 0);
        addVariant(project, isGold(), {});
        const Population people = test::SmallPopulation{}.make();
        const auto gold = rendered(project, people, "c0", "email1");
        const auto silver = rendered(project, people, "c1", "email1");
        QVERIFY(has(gold, "first_name") && has(gold, "phone"));
        QVERIFY(has(silver, "first_name") && !has(silver, "phone"));
    }

    void theChannelsCopyDecidesWhichVariantIsShown()
    {
        Project project = test::textProject("start > email > exit");
        test::setResponse(project, 1, 1, 0);
        addVariant(project, isGold(), {});
        ChannelCopy copy;
        copy.channel = Channel::Email;
        copy.fields = {"first_name", "phone"}; // no tier
        project.data.copies.push_back(copy);
        QVERIFY(!has(rendered(project, test::SmallPopulation{}.make(), "c0", "email1"), "phone"));
    }

    void anArmChangesTheText()
    {
        Project project = test::textProject("start > test A B { A: email#a ; B: email#b } > exit");
        test::setResponse(project, 1, 1, 0);
        addVariant(project, {}, "test1.B");
        const Population people = test::SmallPopulation{}.make();
        int special = 0, plain = 0;
        for (int i = 0; i < 20; ++i) {
            const std::string key = "c" + std::to_string(i);
            const auto a = rendered(project, people, key, "a"), b = rendered(project, people, key, "b");
            QVERIFY(a.empty() != b.empty());
            QVERIFY(!has(a, "phone"));
            QVERIFY(b.empty() || has(b, "phone"));
            special += b.empty() ? 0 : 1;
            plain += a.empty() ? 0 : 1;
        }
        QVERIFY(special > 3 && plain > 3);
    }

    void anArmThatIsNotThereIsWarnedOf()
    {
        Project project = test::textProject("start > email > exit");
        addVariant(project, {}, "nowhere.B");
        const auto ran = test::runSmall(project, test::SmallPopulation{}.make());
        QVERIFY(ran);
        QVERIFY(std::any_of(ran->result.warnings.begin(), ran->result.warnings.end(), [](const Problem &p) { return p.code == "TL426"; }));
    }

    void twoTextsOfOneSlotCostCreativeConsistency()
    {
        // The SMS does not know the tier: it shows Gold customers another text than the e-mail did.
        Project project = test::textProject("start > email > wait 1h > sms > exit");
        test::setResponse(project, 1, 1, 0);
        addVariant(project, isGold(), {});
        const auto creative = [&] {
            const auto ran = test::runSmall(project, test::SmallPopulation{}.make());
            if (!ran)
                return -1.0;
            const auto &part = ran->result.totals.consistency.parts[std::size_t(metrics::Part::Creative)];
            return double(part.value) / 1e6 / double(part.customers);
        };
        QCOMPARE(creative(), 1.0);
        ChannelCopy copy;
        copy.channel = Channel::Sms;
        copy.fields = {"first_name", "phone"};
        project.data.copies.push_back(copy);
        // One slot of three at half, for half of the customers.
        QVERIFY2(std::abs(creative() - (1 - 0.5 / 3 / 2)) < 1e-6, qPrintable(QString::number(creative())));
    }

    void anExpressionWritesWhatLiquidSays()
    {
        Project project = test::textProject("start > update tier=Gold > rule tier=VIP { yes: email ; else: sms } > exit");
        update(project).value = {};
        update(project).expression = "{% if customer.tier == 'Gold' %}VIP{% else %}{{ customer.tier }}{% endif %}";
        const auto ran = test::runSmall(project, test::SmallPopulation{}.make());
        QVERIFY(ran);
        QCOMPARE(ran->node("email1").entered, 50u);
        QCOMPARE(ran->node("sms1").entered, 50u);
    }

    void anExpressionOfATruthValueIsOne()
    {
        Project project = test::textProject("start > update app_installed=true > rule app_installed=true { yes: push ; else: sms } > exit");
        update(project).value = {};
        update(project).expression = "{% if tier == 'Gold' %}true{% else %}false{% endif %}";
        const auto ran = test::runSmall(project, test::SmallPopulation{}.make());
        QVERIFY(ran);
        QCOMPARE(ran->node("push1").entered, 50u);
    }

    void anExpressionThatIsNoLiquidIsNamed()
    {
        Project project = test::textProject("start > update tier=Gold > exit");
        update(project).expression = "{% if tier %}";
        RunMonitor monitor;
        const auto result = run(project, test::SmallPopulation{}.make(), test::quickSettings(), monitor);
        QVERIFY(!result);
        QCOMPARE(result.error().code, std::string("TL424"));
        QCOMPARE(result.error().node, std::string("update1"));
    }
};

THROUGHLINE_TEST(AdaptiveContentTest)
#include "adaptive_content_test.moc"
