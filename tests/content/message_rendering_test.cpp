// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/block_expansion.h"
#include "model/content/live_link.h"
#include "model/content/message_rendering.h"
#include "model/format/project_file.h"
#include "tests/harness/test_main.h"

using namespace throughline;

namespace {

Project projectOf(const char *parts, const char *channels, const char *more = "")
{
    const std::string text = std::string(R"({"format": "throughline/1", "name": "x", "salt": "s",
        "brand": {"name": "Nordlys", "website": "https:\/\/nordlys.example"},
        "tracking": [{"channel": "email", "parameters": {"c": "{{ customer.token }}", "empty": "{{ nothing }}", "utm_source": "news letter"}}],
        "offers": [{"id": "gift", "name": "Gift", "promise": "A gift", "discountPercent": 10, "until": "2026-12-24T00:00:00Z"}],
        "blocks": [{"id": "hello", "name": "Hello", "text": "Hello {{ first_name }}"}],
        "templates": [{"id": "t", "name": "T", "offer": "gift", "slots": [)") + parts + R"(], "channels": [)" + channels + R"(]}])" + more + "}";
    const auto read = parseProject(text);
    if (!read)
        qFatal("%s", describe(read.error()).c_str());
    return read->project;
}

Viewer lucia()
{
    Viewer viewer;
    viewer.key = "42";
    viewer.fields = {{"first_name", "Lucía"}, {"tier", "Gold"}, {"city", nullptr}};
    viewer.holds = [](const Rule &rule) { return rule.field == "tier"; };
    viewer.now = Moment{1'767'225'600};
    return viewer;
}

std::string textOf(const Project &project, Channel channel = Channel::Email, const Viewer &viewer = lucia())
{
    const auto message = renderMessage(project, "t", channel, viewer);
    if (!message)
        return describe(message.error());
    std::string all;
    for (const RenderedSlot &slot : message->parts)
        all += (all.empty() ? "" : "|") + slot.text;
    return all;
}

const char *email = R"({"channel": "email"})";

} // namespace

class MessageRenderingTest : public QObject
{
    Q_OBJECT
private slots:
    void blocksArePutIntoATextWhereTheirNamesAloneSayThem()
    {
        Project project = projectOf("", email);
        const auto add = [&](const char *id, const char *text) {
            Block block;
            block.id = id;
            block.text = text;
            project.blocks.push_back(block);
        };
        add("foot", "Bye. {% render \"hello\" %}");
        add("circle", "o{% include 'circle' %}");
        QCOMPARE(withBlocks(project, "A {% render 'foot' %}!"), std::string("A Bye. Hello {{ first_name }}!"));
        for (const char *kept : {"{% render 'hello', a: 1 %}", "{% render 'hello' with b %}", "{% render name %}", "{% render 'none' %}",
                                 "{%- render 'hello' -%}", "{% raw %}{% render 'hello' %}{% endraw %}", "{% render 'hello", "{% render '' %}"})
            QCOMPARE(withBlocks(project, kept), std::string(kept));
        const std::string circle = withBlocks(project, "{% include 'circle' %}");
        QVERIFY2(circle.starts_with("ooo") && circle.ends_with("{% include 'circle' %}") && circle.size() < 100, circle.c_str());
    }

    void fieldsAreReadByTheirNameAndUnderCustomer()
    {
        QCOMPARE(textOf(projectOf(R"({"id": "body", "text": "{{ first_name }} {{ customer.tier }} {{ city | default: 'here' }}"})", email)),
                 std::string("Lucía Gold here"));
    }

    void offerBrandBlocksAndLinksStandReady()
    {
        QCOMPARE(textOf(projectOf(R"({"id": "body", "text": "{% render 'hello', first_name: first_name %} {{ offer.discount }} {{ offer.ends | date: '%d.%m.' }} {{ brand.name }} {{ channel }}"})", email)),
                 std::string("Hello Lucía 10 24.12. Nordlys email"));
    }

    void aChannelInheritsAdaptsOverridesAndLeavesOut()
    {
        const Project project = projectOf(
            R"({"id": "a", "text": "A", "version": 3}, {"id": "b", "text": "B", "version": 3}, {"id": "c", "text": "C", "version": 3}, {"id": "d", "text": "D"})",
            R"({"channel": "sms", "slots": [{"slot": "b", "mode": "adapt", "text": "b", "basedOn": 2},
                {"slot": "c", "mode": "override", "text": "other"}, {"slot": "d", "mode": "drop"}]})");
        const auto message = renderMessage(project, "t", Channel::Sms, lucia());
        QVERIFY(message);
        QCOMPARE(message->parts.size(), std::size_t(3));
        QCOMPARE(message->parts[0].text, std::string("A"));
        QCOMPARE(message->parts[1].text, std::string("b"));
        QVERIFY(message->parts[1].isOutOfDate());
        QCOMPARE(message->parts[2].mode, SlotMode::Override);
        QVERIFY(!message->parts[2].isOutOfDate());
    }

    void theFirstVariantThatHoldsIsShown()
    {
        const Project project = projectOf(R"({"id": "body", "text": "all", "variants": [
            {"id": "arm", "arm": "test.b", "text": "arm B"},
            {"id": "no", "rule": {"field": "city", "is": "isSet"}, "text": "city"},
            {"id": "tier", "rule": {"field": "tier", "is": "equal", "value": "Gold"}, "text": "gold"},
            {"id": "rest", "text": "everyone"}]})", email);
        QCOMPARE(textOf(project), std::string("gold"));
        Viewer viewer = lucia();
        viewer.arms = {"test.b"};
        QCOMPARE(textOf(project, Channel::Email, viewer), std::string("arm B"));
        viewer = lucia();
        viewer.holds = nullptr;
        QCOMPARE(textOf(project, Channel::Email, viewer), std::string("everyone"));
        QCOMPARE(renderMessage(project, "t", Channel::Email, lucia())->parts[0].variant, std::string("tier"));
    }

    void anErrorStandsInItsPlaceAndTheRestGoesOn()
    {
        const Project project = projectOf(
            R"({"id": "a", "text": "ok\n {% if tier %}"}, {"id": "b", "text": "x {{ 1 | divided_by: 0 }} y"}, {"id": "c", "text": "{{ frist_name }}C"}, {"id": "d", "text": "D"})", email);
        const auto message = renderMessage(project, "t", Channel::Email, lucia());
        QVERIFY(message);
        QCOMPARE(message->parts.size(), std::size_t(4));
        QCOMPARE(message->parts[0].errors.at(0).position.line, 2);
        QVERIFY(message->parts[0].text.find("line 2") != std::string::npos);
        QVERIFY(message->parts[1].text.starts_with("x "));
        QVERIFY(message->parts[1].text.ends_with(" y"));
        QCOMPARE(message->parts[1].errors.size(), std::size_t(1));
        QCOMPARE(message->parts[2].errors.at(0).code, std::string("TL455"));
        QCOMPARE(message->parts[2].errors.at(0).position.column, 4);
        QCOMPARE(message->parts[2].text, std::string("C"));
        QCOMPARE(message->parts[3].text, std::string("D"));
        QCOMPARE(message->errorCount(), std::size_t(3));
    }

    void fieldsReadAndMissingAreSaid()
    {
        const auto message = renderMessage(
            projectOf(R"({"id": "a", "text": "{% if tier == 'Gold' %}{{ city }}{% else %}{{ first_name }}{% endif %}{{ offer.name }}"})", email),
            "t", Channel::Email, lucia());
        QCOMPARE(message->parts[0].fieldsRead, (std::set<std::string>{"city", "tier"}));
        QCOMPARE(message->parts[0].fieldsMissing, (std::set<std::string>{"city"}));
        QVERIFY(message->parts[0].errors.empty());
    }

    void theLinkCarriesATokenAndTracking()
    {
        const Project project = projectOf(R"({"id": "a", "text": "{{ landing_url }}"})", R"({"channel": "email"}, {"channel": "sms"})");
        const std::string token = customerToken(project, "42");
        QCOMPARE(token.size(), std::size_t(16));
        QVERIFY(token != customerToken(project, "43"));
        QCOMPARE(textOf(project), "https://nordlys.example?c=" + token + "&utm_source=news%20letter");
        QCOMPARE(textOf(project, Channel::Sms), std::string("https://nordlys.example"));
    }

    void whatNeverEndsIsEnded()
    {
        const Project project = projectOf(
            R"({"id": "a", "text": "{% for i in (1..100000) %}{% for j in (1..100000) %}{{ i }}{{ j }}{% endfor %}{% endfor %}"}, {"id": "b", "text": "B"})", email);
        const auto message = renderMessage(project, "t", Channel::Email, lucia());
        QVERIFY(message);
        QVERIFY(!message->parts[0].errors.empty());
        QCOMPARE(message->parts[0].errors.back().code, std::string("TL414"));
        QCOMPARE(message->parts[1].text, std::string("B"));
    }

    void aMegabyteAndOtherScriptsComeThrough()
    {
        Project project = projectOf(R"({"id": "a", "text": ""}, {"id": "b", "text": "B"})", email);
        std::string pasted = "שלום {{ first_name }} 👩‍👩‍👧 مرحبا ";
        while (pasted.size() < (1U << 20U))
            pasted += "Lorem ipsum {dolor} % sit. ";
        project.templates[0].masterSlots[0].text = pasted;
        const auto message = renderMessage(project, "t", Channel::Email, lucia());
        QVERIFY(message->parts[0].text.starts_with("שלום Lucía 👩‍👩‍👧 مرحبا Lorem"));
        QVERIFY(message->parts[0].errors.empty());
    }

    void whatIsNotThereIsSaid()
    {
        const Project project = projectOf(R"({"id": "a", "text": "A"})", email);
        QCOMPARE(renderMessage(project, "none", Channel::Email, lucia()).error().code, std::string("TL456"));
        QCOMPARE(renderMessage(project, "t", Channel::Push, lucia()).error().code, std::string("TL457"));
    }

    void aDatabaseCannotPutItselfInThePlaceOfTheSystem()
    {
        Viewer viewer = lucia();
        viewer.fields["landing_url"] = "https://evil.example";
        viewer.fields["customer"] = "x";
        QVERIFY(textOf(projectOf(R"({"id": "a", "text": "{{ landing_url }} {{ customer.tier }}"})", email), Channel::Email, viewer)
                    .starts_with("https://nordlys.example?c="));
    }
};

THROUGHLINE_TEST(MessageRenderingTest)
#include "message_rendering_test.moc"
