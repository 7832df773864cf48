// SPDX-License-Identifier: GPL-3.0-or-later
// Who looks at a text: extremes, stand-ins for real people, and what differs between two looks.
#include "model/content/extremes.h"
#include "model/content/message_rendering.h"
#include "model/content/stand_in.h"
#include "model/content/text_difference.h"
#include "tests/harness/random_document.h"
#include "tests/harness/test_main.h"

using namespace throughline;

namespace {

std::string marked(std::string_view shown, std::string_view real)
{
    std::string all;
    for (const TextPart &part : differingParts(shown, real))
        all += "[" + std::string(shown.substr(part.offset, part.length)) + "]";
    return all;
}

Project branching()
{
    Project project;
    Template master;
    master.id = "t";
    Slot slot;
    slot.id = "body";
    slot.text = "{% if tier == 'Gold' or tier == \"Platinum\" %}a{% endif %}{% case customer.city %}{% when 'Oslo', 'Rome' %}b{% endcase %}"
                "{% if offer.name == 'x' %}c{% endif %}";
    SlotVariant variant;
    variant.id = "v";
    variant.rule.kind = Rule::Kind::Field;
    variant.rule.field = "tier";
    variant.text = "variant";
    slot.variants = {variant};
    master.masterSlots = {slot};
    master.channels.push_back({});
    project.templates = {master};
    return project;
}

} // namespace

class ViewingTest : public QObject
{
    Q_OBJECT
private slots:
    void whatDiffersIsMarkedWordByWord()
    {
        QCOMPARE(marked("As a Silver member you get 20 % off", "As a Gold member you get 10 % off"), std::string("[Silver][20]"));
        QCOMPARE(marked("same words", "same words"), std::string());
        QCOMPARE(marked("a b c", "a c"), std::string("[b]"));
        QCOMPARE(marked("a c", "a b c"), std::string());
        QCOMPARE(marked("", "a"), std::string());
        QCOMPARE(marked("a\nb", ""), std::string("[a\nb]"));
    }

    void marksStayWithinTheText()
    {
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            test::Chance chance(seed);
            std::string a;
            std::string b;
            for (std::string *text : {&a, &b})
                for (std::size_t i = chance.below(30); i > 0; --i)
                    *text += "abc \n"[chance.below(5)];
            std::size_t end = 0;
            for (const TextPart &part : differingParts(a, b)) {
                QVERIFY(part.length > 0 && part.offset >= end && part.offset + part.length <= a.size());
                end = part.offset + part.length;
            }
        }
    }

    void everyValueThatATextAsksForIsTried()
    {
        const Project project = branching();
        const auto asked = valuesAsked(project, project.templates[0]);
        QCOMPARE(asked.size(), std::size_t(2));
        QCOMPARE(asked.at("tier"), (std::set<std::string>{"Gold", "Platinum"}));
        QCOMPARE(asked.at("city"), (std::set<std::string>{"Oslo", "Rome"}));
    }

    void extremesTakeEveryBranchAndVariant()
    {
        const Project project = branching();
        bool hasVariant = false;
        bool hasBlank = false;
        bool hasCase = false;
        for (const Extreme &extreme : extremesOf(project, project.templates[0])) {
            const auto message = renderMessage(project, "t", Channel::Email, extreme.viewer);
            QVERIFY(message);
            QVERIFY2(message->errorCount() == 0, english(extreme.name).c_str());
            hasVariant = hasVariant || message->parts[0].variant == "v";
            hasBlank = hasBlank || message->parts[0].text.empty();
            hasCase = hasCase || message->parts[0].text.find('b') != std::string::npos;
        }
        QVERIFY(hasVariant && hasBlank && hasCase);
    }

    void aRealPersonIsHiddenBehindAStandIn()
    {
        Viewer viewer;
        viewer.fields = {{"first_name", "Lucía"}, {"last_name", "Fuentes"}, {"email", "lucia@mail.example"}, {"phone", nullptr}, {"tier", "Gold"}};
        Viewer again = viewer;
        hidePerson(viewer, 77);
        hidePerson(again, 77);
        QCOMPARE(viewer.fields.dump(), again.fields.dump());
        const std::string all = viewer.fields.dump();
        for (const char *secret : {"Luc", "Fuentes", "lucia"})
            QVERIFY(all.find(secret) == std::string::npos);
        QVERIFY(viewer.fields["phone"].is_null());
        QCOMPARE(viewer.fields["tier"].get<std::string>(), std::string("Gold"));
    }
};

THROUGHLINE_TEST(ViewingTest)
#include "viewing_test.moc"
