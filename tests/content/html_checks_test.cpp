// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/checks/html_checks.h"
#include "model/content/checks/html_scan.h"
#include "tests/harness/test_main.h"

#include <random>

using namespace throughline;

class HtmlChecksTest : public QObject
{
    Q_OBJECT
private slots:
    void tagsAreFoundInBrokenHtml()
    {
        const std::string html = "<!-- <img> --><P class=a title='x>y' {{ a > b }} hidden>t<script>if (a<b) '<img>'</script><br/><a href={{ u }}";
        const auto tags = scanHtml(html);
        std::vector<std::string> names;
        for (const HtmlTag &tag : tags)
            names.push_back(tag.name);
        QCOMPARE(names, (std::vector<std::string>{"p", "script", "/script", "br", "a"}));
        QCOMPARE(tags[0].attributes.size(), std::size_t(3));
        QCOMPARE(html.substr(tags[0].attribute("title")->value.offset, 3), std::string("x>y"));
        QCOMPARE(html.substr(tags[4].attribute("href")->value.offset), std::string("{{ u }}"));
    }

    void readersSeeTheTextAlone()
    {
        QCOMPARE(visibleText("<style>p{}</style><p>Hi<!-- no --> you</p>"), std::string("   Hi you "));
    }

    void linksWithoutEncryptionAreMended()
    {
        const std::string html = "<a href=\"HTTP://shop.example/x\">x</a> https://ok.example <html xmlns=\"http://www.w3.org/1999/xhtml\">";
        const auto findings = checkLinks(html);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(mended(html, findings[0]).substr(9, 21), std::string("https://shop.example/"));
    }

    void imagesNeedAnAlternative()
    {
        const std::string html = "<img src=\"a.png\"><img alt=\"A cat\" src=b><img alt=\"\"><a href=\"x\"> <img alt=\"\" src=c> </a>";
        const auto findings = checkAlternativeText(html);
        QCOMPARE(findings.size(), std::size_t(2));
        QVERIFY(mended(html, findings[0]).starts_with("<img alt=\"\" src=\"a.png\">"));
        QVERIFY(findings[1].severity == Severity::Error);
        QVERIFY(!findings[1].replacement);
    }

    void aWayOutIsSeen_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<bool>("has");
        QTest::newRow("word") << "<a href=\"https://x.example\">Unsubscribe</a>" << true;
        QTest::newRow("german") << "<a href=\"https://x.example\">Hier <b>abmelden</b></a>" << true;
        QTest::newRow("address") << "<a href=\"https://x.example/unsubscribe?t=1\">here</a>" << true;
        QTest::newRow("field") << "Leave: {{ unsubscribe_url }}" << true;
        QTest::newRow("no link") << "<p>You can unsubscribe.</p>" << false;
        QTest::newRow("dead link") << "<a href=\"\">unsubscribe</a>" << false;
        QTest::newRow("in a comment") << "<!-- <a href=\"x\">unsubscribe</a> -->" << false;
        QTest::newRow("nothing") << "<a href=\"https://x.example\">Buy</a>" << false;
    }

    void aWayOutIsSeen()
    {
        QFETCH(QString, html);
        const std::string source = html.toStdString();
        QTEST(hasUnsubscribe(source), "has");
        const auto findings = checkUnsubscribe(source);
        QCOMPARE(findings.empty(), hasUnsubscribe(source));
        if (!findings.empty())
            QVERIFY(hasUnsubscribe(mended(source, findings[0])));
    }

    void thePostalAddressIsSeen()
    {
        const std::vector<std::string> addresses{"Example Ltd, 1 High Street, London"};
        QVERIFY(hasPostalAddress("<p>Example Ltd, 1  high street,\n London</p>", addresses));
        QVERIFY(hasPostalAddress("{{ brand.postal_address }}", {}));
        QVERIFY(!hasPostalAddress("{{ customer.email_address }}", {}));
        const std::string html = "<body><p>Hi</p></body>";
        const auto findings = checkPostalAddress(html, addresses);
        QCOMPARE(mended(html, findings[0]), std::string("<body><p>Hi</p><p>Example Ltd, 1 High Street, London</p></body>"));
    }

    void brokenHtmlNeitherCrashesNorHangs()
    {
        std::mt19937 random(6);
        static constexpr std::string_view alphabet = "<>/=\"' !-abimg{}%#\n\xC3\xA9";
        for (int run = 0; run < 3000; ++run) {
            std::string html;
            for (std::size_t i = random() % 80; i > 0; --i)
                html += alphabet[random() % alphabet.size()];
            for (const HtmlTag &tag : scanHtml(html))
                QVERIFY(tag.part.offset + tag.part.length <= html.size());
            checkAlternativeText(html);
            checkLinks(html);
            checkUnsubscribe(html);
        }
    }
};

THROUGHLINE_TEST(HtmlChecksTest)
#include "html_checks_test.moc"
