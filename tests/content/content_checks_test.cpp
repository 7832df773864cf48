// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/checks/claims.h"
#include "model/content/checks/inline_contrast.h"
#include "model/content/checks/link_data.h"
#include "model/format/project_file.h"
#include "model/project/place.h"
#include "model/validation/check.h"
#include "tests/harness/test_main.h"

using namespace throughline;

namespace {

const char *brand = R"("name": "Nordlys", "website": "https:\/\/nordlys.example", "colours": ["#12343B"],
    "voice": {"bannedWords": ["cheap"], "maxReadingGrade": 8},
    "legal": [{"id": "mail", "channel": "email", "text": "Nordlys AS, Strandgata 14, 9008 Tromsø. Unsubscribe: {{ unsubscribe_url }}"}],
    "senders": [{"channel": "email", "name": "Nordlys"}])";

Project projectOf(const QString &parts, const QString &channels, const QString &more = {}, const QString &brandText = brand)
{
    const QString text = QString(R"({"format": "throughline/1", "name": "x", "brand": {%1}, "salt": "s",
        "offers": [{"id": "ten", "name": "Ten", "discountPercent": 10}],
        "templates": [{"id": "t", "name": "T", "subject": "promotion", "offer": "ten", "slots": [%2], "channels": [%3]}]%4})")
                             .arg(brandText, parts, channels, more);
    const auto read = parseProject(text.toStdString());
    if (!read)
        qFatal("%s", describe(read.error()).c_str());
    return read->project;
}

const QString subject = R"({"id": "subject", "kind": "subject", "text": "Hello"},)";
const QString legal = R"(,{"id": "legal", "kind": "legal", "text": "Nordlys AS, Strandgata 14, 9008 Tromsø. [Unsubscribe]({{ unsubscribe_url }})."})";
const QString email = R"({"channel": "email"})";

QString body(const QString &text) { return subject + R"({"id": "body", "text": ")" + text + R"("})" + legal; }

std::vector<Finding> contentFindings(const Project &project)
{
    std::vector<Finding> all;
    for (Finding &finding : check(project))
        if (finding.problem.code >= "TL404")
            all.push_back(std::move(finding));
    return all;
}

QString said(const Project &project)
{
    QStringList all;
    for (const Finding &finding : contentFindings(project))
        all << QString::fromStdString(finding.problem.code + " /" + pathOfPointer(project, finding.problem.pointer));
    return all.join('\n');
}

} // namespace

class ContentChecksTest : public QObject
{
    Q_OBJECT
private slots:
    void aGoodMessageHasNoFindings() { QCOMPARE(said(projectOf(body("Hello {{ first_name }}."), email)), QString()); }

    void eachFaultHasItsCodeAndPlace_data()
    {
        QTest::addColumn<QString>("slotTexts");
        QTest::addColumn<QString>("channels");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char *name, const QString &slot, const QString &channels, const char *finding) {
            QTest::newRow(name) << slot << channels << finding;
        };
        row("banned word", body("A cheap thing."), email, "TL434 /templates/t/slots/body/text");
        row("banned word within Liquid alone", body("{% if tier == 'cheap' %}A{% endif %}."), email, "");
        row("exclamation", body("Now!! Now!"), email, "TL433 /templates/t/slots/body/text");
        row("capitals", body("BUY THIS NOW"), email, "TL432 /templates/t/slots/body/text");
        row("broken Liquid", body("{% if tier %}"), email, "TL411 /templates/t/slots/body/text");
        row("unknown block", body("{% render 'none' %}"), email, "TL415 /templates/t/slots/body/text");
        row("endless", body("{% for i in (1..90000) %}{% for j in (1..90000) %}{{ i }}{% endfor %}{% endfor %}"), email, "TL414 /templates/t/slots/body/text");
        row("http", body("See http://nordlys.example/x."), email, "TL437 /templates/t/slots/body/text");
        row("personal link", body("See https://nordlys.example/?m={{ email }}."), email, "TL446 /templates/t/slots/body/text");
        row("other discount", body("Take 20 % off today."), email, "TL449 /templates/t/slots/body/text");
        row("contrast", body("<b style='color:#AAAAAA'>x</b>"), email,
            "TL439 /templates/t/slots/body/text\nTL440 /templates/t/slots/body/text");
        row("no way out", subject + R"({"id": "b", "text": "x, Strandgata 14"}, {"id": "legal", "kind": "legal", "text": "x"})", email,
            "TL441 /templates/t/channels/email");
        row("no address", subject + R"({"id": "b", "text": "x"}, {"id": "legal", "kind": "legal", "text": "{{ unsubscribe_url }}"})", email,
            "TL442 /templates/t/channels/email");
        row("no subject", R"({"id": "b", "text": "x"})" + legal, email, "TL459 /templates/t/channels/email");
        row("no alternative text", body("x") + R"(, {"id": "i", "kind": "image", "image": "https:\/\/x.example/a.png"})", email,
            "TL438 /templates/t/slots/i/alternativeText\nTL464 /templates/t/slots/i/imageWidth");
        row("http image", body("x") + R"(, {"id": "i", "kind": "image", "image": "http:\/\/x.example/a.png", "alternativeText": "A"})", email,
            "TL437 /templates/t/slots/i/image\nTL464 /templates/t/slots/i/imageWidth");
        row("long push", R"({"id": "h", "kind": "headline", "text": "This headline of a push message is much too long for a lock screen"})",
            R"({"channel": "push"})", "TL431 /templates/t/slots/h/text");
        row("three SMS", R"({"id": "b", "text": "%1"})", R"({"channel": "sms"})", "TL443 /templates/t/channels/sms");
        row("character of an SMS", R"({"id": "b", "text": "x"})",
            R"({"channel": "sms", "slots": [{"slot": "b", "mode": "adapt", "text": "Dear … you"}]})", "TL430 /templates/t/channels/sms/slots/b/text");
    }
    void eachFaultHasItsCodeAndPlace()
    {
        QFETCH(QString, slotTexts);
        QFETCH(QString, channels);
        QFETCH(QString, finding);
        const QString filled = slotTexts.replace("%1", QString("word ").repeated(70));
        const QString all = said(projectOf(filled, channels));
        QCOMPARE(all, finding);
    }

    void whatABlockSaysIsSaidByTheMessage()
    {
        const QString blocks = R"x(, "blocks": [{"id": "way-out", "text": "[Unsubscribe]({{ unsubscribe_url }})"},
            {"id": "footer", "text": "Nordlys AS, Strandgata 14, 9008 Tromsø. {% render 'way-out' %}"}])x";
        const QString shown = subject + R"({"id": "b", "text": "x"}, {"id": "legal", "kind": "legal", "text": "{% render 'footer' %}"})";
        QCOMPARE(said(projectOf(shown, email, blocks)), QString());
        const QString hidden = subject + R"({"id": "b", "text": "x"}, {"id": "legal", "kind": "legal", "text": "Bye."})";
        QVERIFY(said(projectOf(hidden, email, blocks)).contains("TL441"));
        const QString deal = R"x(, "blocks": [{"id": "deal", "text": "Take 20 % off."}])x";
        QCOMPARE(said(projectOf(body("{% render 'deal' %}"), email, deal)), "TL449 /templates/t/slots/body/text");
    }

    void whatIsAMegabyteIsNotLookedAtFurther()
    {
        Project project = projectOf(body("x"), email);
        project.templates[0].masterSlots[1].text = std::string(1 << 20, '!');
        QVERIFY(said(project).contains("TL458 /templates/t/slots/body/text"));
    }

    void mendsTakeTheirFindingAway()
    {
        const QStringList bodies{"A cheap thing.", "Now!! Now!", "BUY THIS NOW", "See http://nordlys.example/x.",
                                 "See https://nordlys.example/?m={{ email }}&b=1.", "Take 20 % off today.", "<b style='color:#AAAAAA'>x</b>"};
        for (const QString &text : bodies) {
            Project project = projectOf(body(text), email);
            const std::vector<Finding> before = contentFindings(project);
            QVERIFY(!before.empty());
            QVERIFY2(before.front().mend, qPrintable(text));
            QVERIFY(apply(project, *before.front().mend));
            for (const Finding &finding : contentFindings(project))
                QVERIFY2(finding.problem.code != before.front().problem.code, qPrintable(text + QString::fromStdString(describe(finding.problem))));
        }
    }

    void aMissingLegalTextIsAddedWhereItBelongs()
    {
        Project project = projectOf(subject + R"({"id": "b", "text": "x"})", email);
        int mended = 0;
        for (int round = 0; round < 5; ++round) {
            const std::vector<Finding> found = contentFindings(project);
            if (found.empty())
                break;
            QVERIFY2(found.front().mend, describe(found.front().problem).c_str());
            QVERIFY(apply(project, *found.front().mend));
            ++mended;
        }
        QCOMPARE(said(project), QString());
        QCOMPARE(mended, 1);
        QCOMPARE(project.templates[0].masterSlots.back().kind, SlotKind::Legal);
    }

    void aChannelThatLeavesTheLegalTextOutGetsItsOwn()
    {
        Project project = projectOf(body("x"), R"({"channel": "email", "slots": [{"slot": "legal", "mode": "drop"}]})");
        const std::vector<Finding> found = contentFindings(project);
        QCOMPARE(found.front().problem.code, std::string("TL444"));
        QVERIFY(apply(project, *found.front().mend));
        QCOMPARE(said(project), QString());
    }

    void theLawOfARegionAppliesWhereTheBrandNamesIt()
    {
        QString us = brand;
        us.replace(R"("channel": "email", "text")", R"("region": "US", "text")");
        const QString slot = R"({"id": "b", "text": "Sale"}, {"id": "legal", "kind": "legal", "text": "x"})";
        const Project project = projectOf(slot, R"({"channel": "sms"})", {}, us);
        QString all;
        for (const Finding &finding : contentFindings(project))
            all += QString::fromStdString(english(finding.problem.message)) + "\n";
        QVERIFY2(all.contains("8 a.m. and 9 p.m."), qPrintable(all));
        QVERIFY(all.contains("stop"));
        QVERIFY(all.contains("47 CFR § 64.1200"));
        const Project quiet = projectOf(slot, R"({"channel": "sms"})", R"(, "policy": {"quietHours": [{"id": "night", "from": "21:00", "to": "08:00"}]})", us);
        for (const Finding &finding : contentFindings(quiet))
            QVERIFY(!QString::fromStdString(english(finding.problem.message)).contains("8 a.m."));
        Project service = project;
        service.templates[0].subject = Subject::Service;
        QCOMPARE(said(service), QString());
    }

    void contradictingOffersAreFound()
    {
        const QString more = R"(, "journeys": [{"id": "j", "nodes": [
            {"id": "a", "with": {"kind": "message", "channel": "email", "template": "a"}},
            {"id": "b", "with": {"kind": "message", "channel": "email", "template": "b"}}]}])";
        Project project = projectOf(body("x"), email, more);
        project.offers = {{"one", "One", "", "Lamp", 10, {}, {}, {}}, {"two", "Two", "", "Lamp", 20, {}, {}, {}}};
        for (const char *id : {"a", "b"}) {
            Template copy = project.templates[0];
            copy.id = id;
            copy.offer = *id == 'a' ? "one" : "two";
            project.templates.push_back(copy);
        }
        QCOMPARE(said(project), QString("TL447 /offers/two"));
        project.offers[1].product = "Chair";
        QCOMPARE(said(project), QString());
    }

    void trackingMustNotCarryPersonalData()
    {
        Project project = projectOf(body("x"), email, R"(, "tracking": [{"channel": "email", "parameters": {"u": "{{ first_name }}", "v": "{{ customer.token }}"}}])");
        QCOMPARE(said(project), QString("TL446 /tracking/email/parameters/u"));
        QVERIFY(apply(project, *contentFindings(project).front().mend));
        QCOMPARE(project.tracking[0].parameters.at("u"), std::string("{{ customer.token }}"));
    }

    void hardTextsAreFoundAsAWhole()
    {
        const QString hard = "Notwithstanding considerable organisational complexity, extraordinarily sophisticated methodologies "
                             "characteristically necessitate comprehensive interdisciplinary collaboration, particularly concerning "
                             "administrative responsibilities, environmental sustainability considerations, international "
                             "telecommunications infrastructure, and representative institutional accountability, notwithstanding "
                             "unprecedented geographical fragmentation throughout multinational organisations.";
        QCOMPARE(said(projectOf(body(hard), email)), QString("TL436 /templates/t/slots/body/text"));
    }

    void figuresAreDiscountsOnlyWhereTheyAreMeantSo()
    {
        QCOMPARE(statedDiscounts("20 % off").size(), std::size_t(1));
        QCOMPARE(statedDiscounts("Made of 100 % wool. Save 12,5%.").size(), std::size_t(1));
        QCOMPARE(statedDiscounts("Made of 100 % wool. Save 12,5%.")[0].percent, 12.5);
        QCOMPARE(statedDiscounts("−10 % on lamps").size(), std::size_t(1));
        QCOMPARE(statedDiscounts("100 % wool, 30 % silk").size(), std::size_t(0));
        QCOMPARE(statedDiscounts("% % %%").size(), std::size_t(0));
    }

    void everyParameterOfALinkIsLookedAt()
    {
        QCOMPARE(checkPersonalDataInLinks("https://a.example/?x={{ city }}&y={{ customer.email | downcase }}").size(), std::size_t(1));
        QCOMPARE(checkPersonalDataInLinks("https://a.example/?x=ann@mail.example").size(), std::size_t(1));
        QCOMPARE(checkPersonalDataInLinks("https://a.example/?x=1 and {{ email }}").size(), std::size_t(0));
        QCOMPARE(checkPersonalDataInLinks("https://a.example/?x={% if phone %}1{% endif %}").size(), std::size_t(0));
    }
};

THROUGHLINE_TEST(ContentChecksTest)
#include "content_checks_test.moc"
