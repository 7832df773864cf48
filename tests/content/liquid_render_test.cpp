// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/filters.h"
#include "model/content/liquid/render.h"
#include "tests/harness/test_main.h"

using namespace throughline;

namespace {

QString rendered(const char *source, const char *data = "{}", const liquid::RenderOptions &options = {})
{
    const auto parsed = liquid::parse(source);
    if (!parsed.isValid())
        return "invalid: " + QString::fromStdString(liquid::describe(parsed.errors.front()));
    const liquid::Data values = liquid::Data::parse(data);
    return QString::fromStdString(liquid::render(parsed.tree, values, options).output);
}

} // namespace

class LiquidRenderTest : public QObject
{
    Q_OBJECT
private slots:
    void numbersAreDecimalAndWholeNumbersStayWhole()
    {
        QCOMPARE(rendered("{{ 0.1 | plus: 0.2 }}"), "0.3");
        QCOMPARE(rendered("{{ 7 | divided_by: 2 }} {{ -7 | divided_by: 2 }} {{ 7 | divided_by: 2.0 }}"), "3 -4 3.5");
        QCOMPARE(rendered("{{ -7 | modulo: 3 }} {{ 10.1 | modulo: 7 }}"), "2 3.1");
        QCOMPARE(rendered("{{ 2.5 | round }} {{ -2.5 | round }} {{ 1.005 | round: 2 }} {{ 1234 | round: -2 }}"), "3 -3 1.01 1200");
        QCOMPARE(rendered("{{ '1.10' | times: 3 }} {{ '12abc' | plus: 1 }} {{ 9.99 | ceil }}"), "3.3 13 10");
        QCOMPARE(rendered("{{ 100000000000000000000.0 | plus: 0 }} {{ 0.00001 | plus: 0 }}"), "1.0e+20 1.0e-05");
        QCOMPARE(rendered("{{ 9223372036854775807 | plus: 1 }}"), "9.223372036854776e+18");
    }

    void everyStandardFilterIsThere()
    {
        for (const char *name :
             {"abs", "append", "at_least", "at_most", "base64_decode", "base64_encode", "base64_url_safe_decode",
              "base64_url_safe_encode", "capitalize", "ceil", "compact", "concat", "date", "default", "divided_by",
              "downcase", "escape", "escape_once", "find", "find_index", "first", "floor", "has", "join", "last",
              "lstrip", "map", "minus", "modulo", "newline_to_br", "plus", "prepend", "reject", "remove",
              "remove_first", "remove_last", "replace", "replace_first", "replace_last", "reverse", "round", "rstrip",
              "size", "slice", "sort", "sort_natural", "split", "strip", "strip_html", "strip_newlines", "sum",
              "times", "truncate", "truncatewords", "uniq", "upcase", "url_decode", "url_encode", "where"})
            QVERIFY2(liquid::findFilter(name), name);
        QVERIFY(!liquid::findFilter("shout"));
    }

    void lettersBeyondEnglishChangeCaseAndCountAsOne()
    {
        QCOMPARE(rendered("{{ 'éa' | upcase }} {{ 'straße' | upcase }} {{ 'ÉA' | capitalize }}"), "ÉA STRASSE Éa");
        QCOMPARE(rendered("{{ 'żółw' | size }} {{ 'żółw' | slice: -2, 2 }} {{ 'żółwie' | truncate: 5, '…' }}"), "4 łw żółw…");
    }

    void datesAreReadAndWrittenAsRubyDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("expected");
        QTest::newRow("iso") << "2026-03-14T10:20:30Z" << "%d.%m.%Y %H:%M:%S %z" << "14.03.2026 10:20:30 +0000";
        QTest::newRow("offset") << "2026-03-14 23:30:00 +0200" << "%F %R %:z %s" << "2026-03-14 23:30 +02:00 1773523800";
        QTest::newRow("american words") << "March 4, 2016 3:05 pm" << "%-d/%-m/%y %l:%M %p|%e|%P" << "4/3/16  3:05 PM| 4|pm";
        QTest::newRow("european words") << "14 Mar 2016" << "%A, %-d %B %Y" << "Monday, 14 March 2016";
        QTest::newRow("day first") << "14/03/2016" << "%F" << "2016-03-14";
        QTest::newRow("compact") << "20160314T102030" << "%F %T" << "2016-03-14 10:20:30";
        QTest::newRow("epoch") << "0" << "%c" << "Thu Jan  1 00:00:00 1970";
        QTest::newRow("weeks") << "2027-01-01" << "%G-W%V-%u %j %U %W" << "2026-W53-5 001 00 00";
        QTest::newRow("flags") << "2016-03-04" << "%^a %^B %-m %_d %03e %10Y" << "FRI MARCH 3  4 004 0000002016";
        QTest::newRow("percent") << "2016-03-04" << "100%% %Q" << "100% %Q";
        QTest::newRow("fraction") << "2016-03-04 10:00:00.123456" << "%L %N %3N" << "123 123456000 123";
        QTest::newRow("no date") << "soon" << "%Y" << "soon";
        QTest::newRow("no such day") << "2016-02-30" << "%Y" << "2016-02-30";
    }

    void datesAreReadAndWrittenAsRubyDoes()
    {
        QFETCH(QString, text);
        QFETCH(QString, format);
        const liquid::Data data{{"text", text.toStdString()}, {"format", format.toStdString()}};
        const auto parsed = liquid::parse("{{ text | date: format }}");
        QTEST(QString::fromStdString(liquid::render(parsed.tree, data).output), "expected");
    }

    void nowIsWhatTheCallerSays()
    {
        liquid::RenderOptions options;
        options.nowSeconds = 1'773'484'830;
        QCOMPARE(rendered("{{ 'now' | date: '%F %T' }}", "{}", options), "2026-03-14 10:40:30");
        options.utcOffsetMinutes = 120;
        QCOMPARE(rendered("{{ 'today' | date: '%F %H %z' }}", "{}", options), "2026-03-14 12 +0200");
    }

    void objectsKeepTheirOrder()
    {
        QCOMPARE(rendered("{% for pair in o %}{{ pair[0] }}{{ pair[1] }} {% endfor %}{{ o }}", R"({"o":{"z":1,"a":"x"}})"),
                 "z1 ax {\"z\"=>1, \"a\"=>\"x\"}");
    }

    void aLoopTakesItsPartFirstAndThenTurnsAround()
    {
        // As Shopify's Liquid 5.13 does where it is lax: "reversed" counts only right behind the collection.
        QCOMPARE(rendered("{% for i in (1..5) reversed limit:2 offset:1 %}{{ i }}{% endfor %}"), "32");
        QCOMPARE(rendered("{% for i in (1..5) reversed offset:1 limit:2 %}{{ i }}{% endfor %}"), "32");
        QCOMPARE(rendered("{% for i in (1..5) limit:2 offset:1 reversed %}{{ i }}{% endfor %}"), "23");
        QCOMPARE(rendered("{% for i in (1..9) limit:3 %}{{ i }}{% endfor %}-{% for i in (1..9) offset:continue limit:3 offset:1000 %}{{ i }}{% endfor %}"), "123-");
        QCOMPARE(rendered("{% for i in (1..9) limit:3 %}{{ i }}{% endfor %}-{% for i in (1..9) offset:1000 limit:3 offset:continue %}{{ i }}{% endfor %}"), "123-456");
        QCOMPARE(rendered("{% for i in (1...3) %}{{ i }}{% endfor %}"), "123");
    }

    void blocksComeFromTheLibrary()
    {
        const liquid::BlockLibrary blocks({{"greet", "Hi {{ name }}{{ x }}"}, {"broken", "{% if %}"}, {"loop", "{% include 'loop' %}"}});
        liquid::RenderOptions options;
        options.blocks = &blocks;
        const char *data = R"({"name":"Bo"})";
        QCOMPARE(rendered("{% assign x = '!' %}{% include 'greet' %}|{% render 'greet' %}|{% render 'greet', x: 1 %}", data, options),
                 "Hi Bo!|Hi Bo|Hi Bo1");
        QVERIFY(rendered("a{% include 'broken' %}b", data, options).contains("is broken"));
        QVERIFY(rendered("a{% include 'absent' %}b", data, options).endsWith("b"));
        const auto parsed = liquid::parse("{% include 'loop' %}");
        const auto endless = liquid::render(parsed.tree, liquid::Data::object(), options);
        QVERIFY(!endless.isComplete);
        QCOMPARE(endless.errors.front().code, std::string("TL412"));
    }

    void anErrorStandsInItsPlaceAndTheRestGoesOn()
    {
        QCOMPARE(rendered("a{{ 1 | divided_by: 0 }}b"), "aLiquid error (line 1, column 2): divided by 0b");
        liquid::RenderOptions options;
        options.errorText = liquid::ErrorText::Omitted;
        QCOMPARE(rendered("a{{ 1 | divided_by: 0 }}b", "{}", options), "ab");
        QCOMPARE(rendered("a{% assign x = 1 | divided_by: 0 %}b"), "ab");
    }

    void anUnknownFilterLeavesTheValueAndWarns()
    {
        QCOMPARE(rendered("{{ 'a' | shout }}"), "a");
        const auto parsed = liquid::parse("x\n{{ 'a' | shout }}");
        QCOMPARE(parsed.tree.warnings().size(), std::size_t(1));
        QCOMPARE(parsed.tree.warnings().front().position.line, 2);
        QCOMPARE(parsed.tree.warnings().front().position.column, 10);
    }
};

THROUGHLINE_TEST(LiquidRenderTest)
#include "liquid_render_test.moc"
