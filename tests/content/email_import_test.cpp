// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/email_import.h"
#include "model/content/email_layout.h"
#include "tests/harness/random_document.h"
#include "tests/harness/test_main.h"

using namespace throughline;

namespace {

std::string shape(const Template &master)
{
    std::string all;
    for (const Slot &slot : master.masterSlots)
        all += (all.empty() ? "" : " ") + slot.id;
    return all;
}

const char *newsletter =
    "<!DOCTYPE html><html><head><title>Spring &amp; light</title><style>p { color: red }</style></head><body>"
    "<div style=\"display:none\">Preheader</div><table><tr><td><img src=\"https:\x2f/x.example/hero.jpg\" width=\"600\" height=\"300\" alt=\"A hill\"></td></tr>"
    "<tr><td><h1>Hello *|FNAME|*</h1><p>Days are <b>longer</b>.<br>See <a href=\"https:\x2f/x.example/a\">the lamps</a>.</p>"
    "<p>Second&nbsp;paragraph &#8212; yes.</p></td></tr>"
    "<tr><td><a href=\"https:\x2f/x.example/go\" style=\"display:inline-block;padding:10px;background:#123\">Look &rarr; inside</a></td></tr>"
    "<tr><td><p>Nordlys AS, Strandgata 14. <a href=\"https:\x2f/x.example/unsubscribe?u=1\">Unsubscribe here</a></p></td></tr></table>"
    "<img src=\"https:\x2f/x.example/p.gif\" width=\"1\" height=\"1\"></body></html>";

} // namespace

class EmailImportTest : public QObject
{
    Q_OBJECT
private slots:
    void anEmailIsCutIntoItsSlots()
    {
        const auto imported = importEmail(newsletter, "Spring");
        QVERIFY(imported);
        const Template &master = imported->master;
        QCOMPARE(shape(master), std::string("subject image headline body action legal"));
        QCOMPARE(master.masterSlots[0].text, std::string("Spring & light"));
        QCOMPARE(master.slot("image")->alternativeText, std::string("A hill"));
        QCOMPARE(master.slot("image")->imageWidth, 600);
        QCOMPARE(master.slot("image")->imageHeight, 300);
        QCOMPARE(master.slot("headline")->text, std::string("Hello {{ first_name }}"));
        QCOMPARE(master.slot("body")->text, std::string("Days are longer.\nSee [the lamps](https:\x2f/x.example/a).\n\nSecond paragraph — yes."));
        QVERIFY(master.slot("action")->text.starts_with("Look"));
        QCOMPARE(master.slot("legal")->kind, SlotKind::Legal);
        QCOMPARE(master.slot("legal")->text, std::string("Nordlys AS, Strandgata 14. [Unsubscribe here]({{ unsubscribe_url }})"));
        QVERIFY(master.variant(Channel::Email));
        QCOMPARE(imported->notes.size(), std::size_t(2));
    }

    void whatIsExportedCanBeImportedAgain()
    {
        Brand brand;
        brand.name = "N";
        const EmailLayout layout = emailLayout(brand, {{"s", SlotKind::Subject, "Subject", "", ""}, {"h", SlotKind::Headline, "Head", "", ""},
                                                       {"b", SlotKind::Body, "Words here.", "", ""}, {"c", SlotKind::CallToAction, "Go", "", ""}}, "https:\x2f/x.example");
        const auto imported = importEmail(emailHtml(layout, EmailContent::Rendered), "again");
        QVERIFY(imported);
        QCOMPARE(imported->master.masterSlots.front().text, std::string("Subject"));
        QVERIFY(imported->master.slot("action"));
    }

    void otherSystemsMergeTagsBecomeLiquid()
    {
        QCOMPARE(translateMergeTags("*|LNAME|* {{${first_name}}} %%emailaddr%% 50%% off *|IF:X|*"),
                 std::string("{{ last_name }} {{ first_name }} {{ email }} 50%% off *|IF:X|*"));
        QCOMPARE(decodeEntities("a &amp; b &#x41; &#66; &bogus; &"), std::string("a & b A B &bogus; &"));
    }

    void nothingToReadIsSaid()
    {
        for (const char *html : {"", "<html></html>", "<style>x</style>", "<<<<", "<img src=''>"})
            if (const auto imported = importEmail(html, "x"); imported)
                QVERIFY(!imported->master.masterSlots.empty());
            else
                QCOMPARE(imported.error().code, std::string("TL460"));
    }

    void brokenHtmlEndsWithoutHarm()
    {
        const std::string whole = newsletter;
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            test::Chance chance(seed);
            std::string html = whole.substr(0, chance.below(whole.size() + 1));
            for (int i = 0; i < 12 && !html.empty(); ++i)
                html[chance.below(html.size())] = "<>\"'&;/=- a{%"[chance.below(13)];
            if (const auto imported = importEmail(html, "x"))
                QVERIFY(imported->master.masterSlots.size() < 300);
        }
    }
};

THROUGHLINE_TEST(EmailImportTest)
#include "email_import_test.moc"
