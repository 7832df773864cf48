// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/checks/rule_pack.h"
#include "model/format/json_text.h"
#include "tests/harness/checkout.h"
#include "tests/harness/test_main.h"

#include <QDir>

using namespace throughline;

namespace {

std::string contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

RulePack packOf(const char *name)
{
    const auto json = parseJson(contentOf(QString::fromStdString(test::inCheckout("resources/rules/%1.json")).arg(name)));
    const auto pack = json ? readRulePack(*json) : tl::unexpected(json.error());
    return pack ? *pack : RulePack();
}

std::size_t count(const RulePack &pack, const RuleSubject &subject)
{
    return checkRulePack(pack, subject).size();
}

} // namespace

class RulePackTest : public QObject
{
    Q_OBJECT
private slots:
    void everyPackOfTheResourcesIsReadable()
    {
        const QDir folder(QString::fromStdString(test::inCheckout("resources/rules")));
        const QStringList names = folder.entryList({"*.json"});
        QVERIFY(names.size() >= 3);
        for (const QString &name : names) {
            const auto json = parseJson(contentOf(folder.filePath(name)));
            QVERIFY(json);
            const auto pack = readRulePack(*json);
            QVERIFY2(pack, pack ? "" : describe(pack.error()).c_str());
            QCOMPARE(QString::fromStdString(pack->id) + ".json", name);
            for (const PackRule &rule : pack->rules)
                QVERIFY2(rule.sourceTitle.size() > 5 && !rule.fix.empty(), rule.id.c_str());
            for (const Json &rule : (*json)["rules"])
                QVERIFY2(rule["source"].contains("read"), "each rule says which text of its source was read");
        }
    }

    void canSpamAsksForAWayOutAnAddressAndASender()
    {
        const RulePack pack = packOf("us-can-spam");
        RuleSubject subject;
        subject.text = "<p>Hi</p>";
        QCOMPARE(count(pack, subject), std::size_t(3));
        subject.senderName = "Shop";
        subject.addresses = {"1 Main Street"};
        subject.text = "<p>1 Main Street <a href=\"https://x.example\">Unsubscribe</a></p>";
        QCOMPARE(count(pack, subject), std::size_t(0));
        subject.channel = Channel::Sms;
        subject.text = "Hi";
        QCOMPARE(count(pack, subject), std::size_t(0));
    }

    void tcpaKnowsTheHoursOfTheDay()
    {
        const RulePack pack = packOf("us-tcpa");
        RuleSubject subject{Channel::Sms, "Sale! Reply STOP to opt out", "Shop", {}, true, 8 * 60, 20 * 60 + 59};
        QCOMPARE(count(pack, subject), std::size_t(0));
        subject.latestMinute = 21 * 60;
        QCOMPARE(count(pack, subject), std::size_t(1));
        subject.latestMinute = std::nullopt;
        subject.earliestMinute = 7 * 60 + 59;
        QCOMPARE(count(pack, subject), std::size_t(1));
        subject.earliestMinute = std::nullopt;
        subject.text = "Nonstop sale";
        const auto findings = checkRulePack(pack, subject);
        QCOMPARE(findings.size(), std::size_t(1));
        QVERIFY(english(findings[0].message).find("47 CFR") != std::string::npos);
        QCOMPARE(mended("Nonstop sale.", {"", Severity::Note, {}, 13, 0, findings[0].replacement}),
                 std::string("Nonstop sale. Reply STOP to opt out."));
    }

    void gdprAsksForConsent()
    {
        const RulePack pack = packOf("eu-gdpr");
        RuleSubject subject{Channel::Push, "Hi", "Shop", {}, true, {}, {}};
        QCOMPARE(count(pack, subject), std::size_t(0));
        subject.asksConsent = false;
        QCOMPARE(count(pack, subject), std::size_t(1));
        subject.channel = Channel::Ad;
        QCOMPARE(count(pack, subject), std::size_t(0));
        subject = {Channel::Sms, "Hi", "Shop", {}, true, {}, {}};
        QCOMPARE(count(pack, subject), std::size_t(1));
        subject.text = "Hi. STOP ends";
        QCOMPARE(count(pack, subject), std::size_t(0));
    }

    void aPackThatIsWrongIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("format") << R"({"format":"x"})" << "/format";
        QTest::newRow("kind") << R"({"rules":[{"id":"a","kind":"x"}]})" << "/rules/0/kind";
        QTest::newRow("source") << R"({"rules":[{"id":"a","kind":"consent","severity":"error","requirement":"r"}]})" << "/rules/0/source";
        QTest::newRow("hours") << R"({"rules":[{"id":"a","kind":"hours","severity":"error","from":"21:00","to":"08:00"}]})" << "/rules/0/from";
        QTest::newRow("rules") << R"({"rules":3})" << "/rules";
        QTest::newRow("rule") << R"({"rules":[3]})" << "/rules/0";
    }

    void aPackThatIsWrongIsRefusedWithItsPlace()
    {
        QFETCH(QString, change);
        Json json{{"format", "throughline-rules/1"}, {"id", "a"}, {"region", "US"}, {"name", "A"}, {"rules", Json::array()}};
        QVERIFY(readRulePack(json));
        json.merge_patch(Json::parse(change.toStdString()));
        const auto pack = readRulePack(json);
        QVERIFY(!pack);
        QTEST(QString::fromStdString(pack.error().pointer), "pointer");
    }
};

THROUGHLINE_TEST(RulePackTest)
#include "rule_pack_test.moc"
