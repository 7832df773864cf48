// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/rule.h"
#include "tests/harness/random_document.h"
#include "tests/harness/test_main.h"

using namespace throughline;

namespace {

Rule decoded(const char *text, Decoder &decoder)
{
    Rule rule;
    types::rule.decode(&rule, Json::parse(text), decoder, nullptr);
    return rule;
}

} // namespace

class RuleTest : public QObject
{
    Q_OBJECT
private slots:
    void rulesReadBack()
    {
        test::Chance chance(7);
        for (int i = 0; i < 300; ++i) {
            const Json json = test::randomValue(types::rule, nullptr, chance);
            Decoder decoder;
            Rule rule;
            types::rule.decode(&rule, json, decoder, nullptr);
            QVERIFY(decoder.errors().empty());
            Rule again;
            types::rule.decode(&again, types::rule.encode(&rule), decoder, nullptr);
            QVERIFY(decoder.errors().empty());
            QCOMPARE(again, rule);
        }
    }

    void aRuleReadsAsASentence()
    {
        Decoder decoder;
        const Rule rule = decoded(R"({"all": [{"field": "tier", "is": "equal", "value": "Gold"},
            {"history": "engagements", "kind": "clicked", "channel": "email", "within": "30d",
             "aggregate": "count", "is": "greaterOrEqual", "value": 1}]})", decoder);
        QCOMPARE(describeRule(rule), std::string("tier is Gold and clicked any Email in the last 30d"));
        QCOMPARE(fieldsRead(rule), std::vector<std::string>{"tier"});
    }

    void mistakesNameTheirPlace_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("no kind") << R"({"x": 1})" << "";
        QTest::newRow("unknown comparison") << R"({"field": "a", "is": "like", "value": 1})" << "/is";
        QTest::newRow("inside a list") << R"({"all": [{"field": "a", "is": "equal", "value": 1}, 5]})" << "/all/1";
        QTest::newRow("one value for a list") << R"({"field": "a", "is": "in", "value": 1})" << "/value";
        QTest::newRow("window is no duration") << R"({"field": "a", "is": "withinLast", "value": 30})" << "/value";
        QTest::newRow("key without meaning") << R"({"audience": "x", "value": 30})" << "/value";
    }
    void mistakesNameTheirPlace()
    {
        QFETCH(QString, rule);
        QFETCH(QString, pointer);
        Decoder decoder;
        decoded(rule.toUtf8().constData(), decoder);
        QVERIFY(!decoder.errors().empty());
        QCOMPARE(QString::fromStdString(decoder.errors().front().pointer), pointer);
    }

    void rulesNestedTooDeeplyAreRefused()
    {
        std::string text = R"({"audience": "x"})";
        for (int i = 0; i < maxRuleDepth + 1; ++i)
            text = R"({"not": )" + text + "}";
        Decoder decoder;
        decoded(text.c_str(), decoder);
        QCOMPARE(decoder.errors().size(), size_t(1));
        QCOMPARE(decoder.errors().front().code, std::string("TL015"));
    }
};

THROUGHLINE_TEST(RuleTest)
#include "rule_test.moc"
