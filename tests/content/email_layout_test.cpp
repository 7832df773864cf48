// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/checks/colour.h"
#include "model/content/checks/html_checks.h"
#include "model/content/checks/html_scan.h"
#include "model/content/email_layout.h"
#include "model/content/inline_text.h"
#include "model/content/storyboard.h"
#include "tests/harness/test_main.h"

using namespace throughline;

namespace {

Brand brandOf(std::vector<std::string> colours)
{
    Brand brand;
    brand.name = "Nordlys";
    brand.colours = std::move(colours);
    return brand;
}

std::vector<EmailPart> everyKind()
{
    return {{"subject", SlotKind::Subject, "A & B", "", ""},
            {"headline", SlotKind::Headline, "Still <thinking>?", "", ""},
            {"hero", SlotKind::Image, "", "https://x.example/a.jpg", "A \"lamp\""},
            {"body", SlotKind::Body, "One.\n\nTwo {{ first_name | default: \"you\" }}.", "", ""},
            {"offer", SlotKind::Offer, "Ten off", "", ""},
            {"price", SlotKind::Price, "49", "", ""},
            {"products", SlotKind::Products, "Lamp", "", ""},
            {"video", SlotKind::Video, "Scene 1: fjord. Text: hi", "https://x.example/p.jpg", "Poster"},
            {"cta", SlotKind::CallToAction, "Go on", "", ""},
            {"legal", SlotKind::Legal, "Strandgata 14. [Unsubscribe]({{ unsubscribe_url }})", "", ""}};
}

} // namespace

class EmailLayoutTest : public QObject
{
    Q_OBJECT
private slots:
    void htmlIsTablesWithInlineStylesAlone()
    {
        const std::string html = emailHtml(emailLayout(brandOf({"#12343B"}), everyKind(), "https://x.example/?a=1&b=2"), EmailContent::Liquid);
        QVERIFY(html.find("<style") == std::string::npos);
        QVERIFY(html.find("<script") == std::string::npos);
        int open = 0;
        for (const HtmlTag &tag : scanHtml(html)) {
            QVERIFY2(tag.name != "p" && tag.name != "h1" && tag.name != "section", tag.name.c_str());
            open += tag.name == "table" ? 1 : tag.name == "/table" ? -1 : 0;
            if (tag.name == "img")
                QVERIFY(tag.attribute("alt"));
        }
        QCOMPARE(open, 0);
        QVERIFY(checkAlternativeText(html).empty());
        QVERIFY(hasUnsubscribe(html));
        QVERIFY(html.find("href=\"https://x.example/?a=1&amp;b=2\"") != std::string::npos);
    }

    void aNameDoesNotTurnASentenceAround()
    {
        const auto directionsIn = [](const char *text) {
            const std::string html = emailHtml(emailLayout(brandOf({"#12343B"}), {{"body", SlotKind::Body, text, "", ""}}, {}), EmailContent::Liquid);
            const std::size_t at = html.find("dir=\"", html.find("</td>"));
            return at == std::string::npos ? std::string() : html.substr(at + 5, html.find('"', at + 5) - at - 5);
        };
        QCOMPARE(directionsIn("خالد, you are closer than you think"), std::string("ltr"));
        QCOMPARE(directionsIn("مرحبا {{ first_name | default: \"dear customer of ours\" }}"), std::string("rtl"));
        QCOMPARE(directionsIn("{{ first_name }} 🏮 12 %"), std::string("auto"));
        QCOMPARE(directionsIn("שלום https://nordlys.example/a-long-address"), std::string("rtl"));
    }

    void liquidStaysAndWordsAreEscaped()
    {
        const EmailLayout layout = emailLayout(brandOf({}), everyKind(), "");
        const std::string html = emailHtml(layout, EmailContent::Liquid);
        QVERIFY(html.find("{{ first_name | default: \"you\" }}") != std::string::npos);
        QVERIFY(html.find("Still &lt;thinking&gt;?") != std::string::npos);
        QVERIFY(html.find("<a href=\"{{ unsubscribe_url }}\"") != std::string::npos);
        QVERIFY(emailHtml(layout, EmailContent::Rendered).find("{{ first_name | default: &quot;you&quot; }}") != std::string::npos);
    }

    void whatACustomerIsCalledCannotBecomeMarkup()
    {
        const EmailLayout layout = emailLayout(brandOf({}), {{"body", SlotKind::Body, "Dear <script>alert(1)</script> & {% if %}", "", "\"><b>"}}, "");
        const std::string html = emailHtml(layout, EmailContent::Rendered);
        QVERIFY(html.find("<script") == std::string::npos);
        QVERIFY(html.find("{% if %}") != std::string::npos);
    }

    void thePlainPartSaysTheSame()
    {
        const std::string text = emailText(emailLayout(brandOf({}), everyKind(), "https://x.example"));
        for (const char *part : {"Still <thinking>?", "One.\n\nTwo", "Ten off", "Lamp", "Go on:\nhttps://x.example", "[A \"lamp\"]",
                                 "Unsubscribe: {{ unsubscribe_url }}"})
            QVERIFY2(text.find(part) != std::string::npos, part);
        QVERIFY(text.find('<' + std::string("table")) == std::string::npos);
    }

    void everyRowCanBeReadWhateverThePalette()
    {
        for (const std::vector<std::string> &palette : std::vector<std::vector<std::string>>{
                 {}, {"#FFFF00"}, {"#FFFFFF"}, {"#000000", "#FFFFFF"}, {"#E1B382", "#C89666"}, {"#777777"}, {"nonsense", "#F7F3EC"}}) {
            const EmailLayout layout = emailLayout(brandOf(palette), everyKind(), "https://x.example");
            for (const EmailRow &row : layout.rows) {
                const auto ink = readColour(row.style.ink);
                const auto ground = readColour(row.style.ground.empty() ? row.style.sheet : row.style.ground);
                QVERIFY(ink && ground);
                QVERIFY2(contrastRatio(*ink, *ground) >= contrastOfText, (row.style.ink + " " + row.text).c_str());
            }
            QVERIFY(readColour(layout.page));
        }
    }

    void picturesSayTheirSizeBeforeTheyArrive()
    {
        EmailPart hero{"hero", SlotKind::Image, "", "https://x.example/a.jpg", "A lamp", 1200, 675};
        const EmailLayout layout = emailLayout(brandOf({}), {hero}, "");
        const std::string html = emailHtml(layout, EmailContent::Liquid);
        QVERIFY2(html.find("width=\"600\" height=\"338\"") != std::string::npos, html.c_str());
        QVERIFY(html.find("height:auto") != std::string::npos);
        QCOMPARE(imageHeightAt(layout.rows.back(), 1200), std::optional(675));
        hero.imageHeight = 0;
        QCOMPARE(imageHeightAt(emailLayout(brandOf({}), {hero}, "").rows.back(), 600), std::optional<int>());
        QVERIFY(emailHtml(emailLayout(brandOf({}), {hero}, ""), EmailContent::Liquid).find(" height=\"") == std::string::npos);
    }

    void emptySlotsTakeNoRow()
    {
        QCOMPARE(emailLayout(brandOf({}), {{"a", SlotKind::Body, "", "", ""}}, "").rows.size(), std::size_t(1));
    }

    void linksAreFoundAmongWords()
    {
        using Runs = std::vector<InlineRun>;
        QCOMPARE(inlineRuns("a [b](https://c.example/d) e"), (Runs{{"a ", ""}, {"b", "https://c.example/d"}, {" e", ""}}));
        QCOMPARE(inlineRuns("See https://c.example/d."), (Runs{{"See ", ""}, {"https://c.example/d", "https://c.example/d"}, {".", ""}}));
        QCOMPARE(inlineRuns("[x](y) [1] {{ a[0] }}"), (Runs{{"[x](y) [1] {{ a[0] }}", ""}}));
        QCOMPARE(inlineRuns("[{{ a }}]({{ u | append: ')' }})"), (Runs{{"{{ a }}", "{{ u | append: ')' }}"}}));
        QCOMPARE(flatText("[Go](https://a.example)!"), std::string("Go: https://a.example!"));
        QCOMPARE(shownText("[Go](https://a.example)!"), std::string("Go!"));
        for (const char *broken : {"[", "[[", "[a](", "[a](https://x", "{{", "[{{", "](", "https://"})
            QVERIFY(!shownText(broken).empty());
    }

    void aStoryboardIsReadByItsScenes()
    {
        const auto scenes = storyboardOf("Scene 1: a fjord. Text: Lucía.\n\nScene 2: a shelf.\nThe end");
        QCOMPARE(scenes.size(), std::size_t(3));
        QCOMPARE(scenes[0], (Scene{"Scene 1", "a fjord.", "Lucía."}));
        QCOMPARE(scenes[1].overlay, std::string());
        QCOMPARE(scenes[2].picture, std::string("The end"));
        QVERIFY(!isStoryboard("A film: forty seconds."));
    }
};

THROUGHLINE_TEST(EmailLayoutTest)
#include "email_layout_test.moc"
