// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/render.h"
#include "tests/harness/test_main.h"

using namespace throughline;

namespace {

liquid::Rendering run(const std::string &source, const liquid::RenderOptions &options = {})
{
    const auto parsed = liquid::parse(source);
    return liquid::render(parsed.tree, liquid::Data{{"text", std::string(1000, 'x')}}, options);
}

std::string repeated(const std::string &text, int times)
{
    std::string result;
    for (int i = 0; i < times; ++i)
        result += text;
    return result;
}

} // namespace

class LiquidErrorTest : public QObject
{
    Q_OBJECT
private slots:
    void everyErrorHasItsPlace_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("place");
        QTest::newRow("open output") << "ab\n {{ x" << "2:2";
        QTest::newRow("half-closed output") << "é {{ x }" << "1:3";
        QTest::newRow("open tag") << "a {% if x" << "1:3";
        QTest::newRow("open block") << "\n\n  {% for x in y %}" << "3:3";
        QTest::newRow("unknown tag") << "{% assign a = 1 %}{% foo %}" << "1:22";
        QTest::newRow("stray end") << "a\n{% endif %}" << "2:4";
        QTest::newRow("word too many") << "{{ a b }}" << "1:6";
        QTest::newRow("no value") << "{{ | upcase }}" << "1:4";
        QTest::newRow("quotation mark") << "{{ a | append: 'x }}" << "1:16";
        QTest::newRow("condition") << "{% if a == %}{% endif %}" << "1:12";
        QTest::newRow("in a liquid tag") << "{% liquid\n assign x = 1\n echo | x\n%}" << "3:7";
        QTest::newRow("after emoji") << "👍🏽 {% nope %}" << "1:7";
        QTest::newRow("broken bytes") << "" << "";
    }

    void everyErrorHasItsPlace()
    {
        QFETCH(QString, source);
        QFETCH(QString, place);
        if (place.isEmpty()) {
            const auto parsed = liquid::parse("ab\xFF");
            QCOMPARE(parsed.errors.front().position.column, 3);
            return;
        }
        const auto parsed = liquid::parse(source.toStdString());
        QVERIFY(!parsed.isValid());
        const auto &position = parsed.errors.front().position;
        QCOMPARE(QString("%1:%2").arg(position.line).arg(position.column), place);
        QVERIFY(!liquid::parseValid(source.toStdString()));
    }

    void severalErrorsAreReportedAtOnce()
    {
        const auto parsed = liquid::parse("{{ a b }}\n{% nope %}\n{{ c d }}");
        QCOMPARE(parsed.errors.size(), std::size_t(3));
        QCOMPARE(parsed.errors[2].position.line, 3);
    }

    void tenThousandNestedBlocksAreAnError()
    {
        const auto parsed = liquid::parse(repeated("{% if a %}", 10'000) + repeated("{% endif %}", 10'000));
        QCOMPARE(parsed.errors.front().code, std::string("TL412"));
        QVERIFY(!liquid::parse(repeated("{% comment %}", 10'000)).isValid());
        QVERIFY(!liquid::parse("{{ " + repeated("a[", 10'000) + repeated("]", 10'000) + " }}").isValid());
        QVERIFY(!liquid::parse("{% case " + repeated("a[", 10'000) + repeated("]", 10'000) + " %}{% endcase %}").isValid());
        QVERIFY(!liquid::parse(repeated("{% liquid liquid ", 10'000)).isValid());
        QVERIFY(liquid::parse(repeated("{% if a %}", 99) + repeated("{% endif %}", 99)).isValid());
    }

    void noTemplateRunsOrGrowsWithoutEnd_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("loops") << "{% for i in (1..1000000000) %}{% for j in (1..1000000000) %}{% endfor %}{% endfor %}";
        QTest::newRow("output") << "{% for i in (1..100000000) %}{{ text }}{% endfor %}";
        QTest::newRow("doubling text") << "{% assign x = text %}{% for i in (1..100000) %}{% assign x = x | append: x %}{% endfor %}";
        QTest::newRow("replacing") << "{% assign x = text %}{% for i in (1..100000) %}{% assign x = x | replace: 'x', text %}{% endfor %}";
        QTest::newRow("lists") << "{% assign x = text | split: '' %}{% for i in (1..100000) %}{% assign x = x | concat: x %}{% endfor %}";
        QTest::newRow("capture") << "{% for i in (1..100000) %}{% capture x %}{{ x }}{{ x }}a{% endcapture %}{% endfor %}";
        QTest::newRow("range as a list") << "{{ (1..9000000000000000000) | join }}";
        QTest::newRow("sorting in a loop") << "{% assign x = text | split: '' %}{% for i in (1..1000000) %}{% assign y = x | sort %}{% endfor %}";
        QTest::newRow("cycle") << "{% for i in (1..100000000) %}{% cycle text, text %}{% endfor %}";
        QTest::newRow("table") << "{% tablerow i in (1..100000000) cols: 2 %}{% endtablerow %}";
        QTest::newRow("date width") << "{% assign f = '%1000000000Y' %}{% for i in (1..50000) %}{% assign f = f | append: '%999999999Y' %}{% endfor %}{{ 0 | date: f }}";
    }

    void noTemplateRunsOrGrowsWithoutEnd()
    {
        QFETCH(QString, source);
        const auto rendering = run(source.toStdString());
        QVERIFY(!rendering.errors.empty());
        QCOMPARE(rendering.errors.back().code, std::string("TL414"));
        QVERIFY(rendering.output.size() <= liquid::Limits().outputBytes);
    }

    void placesWithinALongLineAreCountedInCodePoints()
    {
        std::string text;
        for (int i = 0; i < 400; ++i)
            text += "é{{ a }} ";
        const std::string front = text + "\n" + text;
        const auto parsed = liquid::parse(front + "{% nothing %}");
        QCOMPARE(parsed.errors.size(), std::size_t(1));
        QCOMPARE(parsed.errors.front().position.line, 2);
        const liquid::Position counted = liquid::positionAt(front + "{% nothing %}", parsed.errors.front().position.offset);
        QCOMPARE(parsed.errors.front().position, counted);
    }

    void limitsAreTheCallers()
    {
        liquid::RenderOptions options;
        options.limits.outputBytes = 10;
        const auto rendering = run("{{ text }}", options);
        QVERIFY(!rendering.isComplete);
        QCOMPARE(rendering.output.size(), std::size_t(10));
        QVERIFY(run("{{ text }}").isComplete);
    }

    void runtimeErrorsHaveTheirPlaceToo()
    {
        const auto rendering = run("a\n  {{ 1 | divided_by: 0 }}");
        QCOMPARE(rendering.errors.size(), std::size_t(1));
        QCOMPARE(rendering.errors.front().position.line, 2);
        QCOMPARE(rendering.errors.front().position.column, 3);
    }
};

THROUGHLINE_TEST(LiquidErrorTest)
#include "liquid_error_test.moc"
