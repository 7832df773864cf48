// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/writer.h"
#include "tests/harness/test_main.h"

using namespace throughline;
using liquid::Language;

namespace {

liquid::Written written(const char *source, Language language, const liquid::WriteOptions &options = {})
{
    return liquid::write(liquid::parse(source).tree, language, options);
}

QString text(const char *source, Language language, const liquid::WriteOptions &options = {})
{
    return QString::fromStdString(written(source, language, options).text);
}

} // namespace

class LiquidWriterTest : public QObject
{
    Q_OBJECT
private slots:
    void liquidIsWrittenOneWay()
    {
        QCOMPARE(text("{%-if a==1 and b contains 'x'-%} t {%-else-%}{{a|append:\"it's\"|default:'-',allow_false:true}}{%endif%}", Language::Liquid),
                 "{% if a == 1 and b contains 'x' %}t{% else %}{{ a | append: \"it's\" | default: '-', allow_false: true }}{% endif %}");
        QCOMPARE(text("{% for i in a['b c'] limit:2,offset:continue %}{{i[0].x}}{%else%}-{% endfor %}", Language::Liquid),
                 "{% for i in a['b c'] limit: 2 offset: continue %}{{ i[0].x }}{% else %}-{% endfor %}");
        QCOMPARE(text("{% liquid\n assign x = 1.50\n echo x\n%}{", Language::Liquid), "{% assign x = 1.5 %}{{ x }}{{ '{' }}");
        QVERIFY(written("{% tablerow i in a cols:2 %}{% endtablerow %}", Language::Liquid).losses.empty());
    }

    void fieldsTakeTheTargetsNames()
    {
        liquid::WriteOptions options;
        options.fieldName = [](const std::string &path) {
            return path.starts_with("customer.") ? "person." + path.substr(9) : std::string();
        };
        QCOMPARE(text("{{ customer.name }}{{ cart }}{% assign customer = x %}{{ customer.name }}", Language::Liquid, options),
                 "{{ person.name }}{{ cart }}{% assign customer = x %}{{ customer.name }}");
        QCOMPARE(text("{% for i in customer.items %}{{ i.t }}{% endfor %}", Language::Klaviyo, options),
                 "{% for i in person.items %}{{ i.t }}{% endfor %}");
    }

    void oneSignalGetsItsBlocksWrittenOut()
    {
        const liquid::BlockLibrary blocks(liquid::BlockLibrary::Sources{{"card", "[{{ card.t }}{{ n }}]"}, {"loop", "{% render 'loop' %}"}});
        const liquid::WriteOptions options{&blocks, {}};
        QCOMPARE(text("{% render 'card', n: 1 %}{% render 'card' for a %}", Language::OneSignal, options),
                 "{% assign n = 1 %}[{{ card.t }}{{ n }}]{% for card in a %}[{{ card.t }}{{ n }}]{% endfor %}");
        const auto missing = written("x\n {% render 'gone' %}", Language::OneSignal, options);
        QCOMPARE(missing.losses.size(), std::size_t(1));
        QCOMPARE(missing.losses[0].code, std::string("TL419"));
        QCOMPARE(missing.losses[0].position.line, 2);
        QVERIFY(!written("{% render 'loop' %}", Language::OneSignal, options).losses.empty());
    }

    void klaviyoSpeaksDjango_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        QTest::newRow("output") << "{{ a.b | upcase | default: 'you' }}" << "{{ a.b|upper|default:'you' }}";
        QTest::newRow("elsif") << "{% if a == 1 %}x{% elsif b %}y{% else %}z{% endif %}"
                               << "{% if a == 1 %}x{% elif b %}y{% else %}z{% endif %}";
        QTest::newRow("brackets") << "{% if a == 1 and b == 2 or c == 3 %}x{% endif %}"
                                  << "{% if a == 1 and b == 2 or a == 1 and c == 3 %}x{% endif %}";
        QTest::newRow("unless") << "{% unless a %}x{% endunless %}{% unless a == 1 %}y{% endunless %}"
                                << "{% if not a %}x{% endif %}{% if a == 1 %}{% else %}y{% endif %}";
        QTest::newRow("case") << "{% case a %}{% when 'x', 'y' %}1{% else %}2{% endcase %}"
                              << "{% if a == 'x' or a == 'y' %}1{% else %}2{% endif %}";
        QTest::newRow("loop") << "{% for i in a limit: 2 offset: 1 %}{{ forloop.index }}{{ i.x }}{% else %}-{% endfor %}"
                              << "{% for i in a|slice:\"1:3\" %}{{ forloop.counter }}{{ i.x }}{% empty %}-{% endfor %}";
        QTest::newRow("contains") << "{% if a contains 'x' %}y{% endif %}" << "{% if 'x' in a %}y{% endif %}";
        QTest::newRow("keys") << "{{ a[0]['b c'] }}{{ a.size }}" << "{{ a.0|lookup:'b c' }}{{ a|length }}";
        QTest::newRow("date") << "{{ a | date: '%-d %B %Y at %H:%M' }}" << "{{ a|date:'j F Y \\a\\t H:i' }}";
        QTest::newRow("raw") << "{% raw %}{{ x }}{% endraw %}" << "{% verbatim %}{{ x }}{% endverbatim %}";
    }

    void klaviyoSpeaksDjango()
    {
        QFETCH(QString, source);
        const auto result = written(source.toUtf8().constData(), Language::Klaviyo);
        QTEST(QString::fromStdString(result.text), "expected");
        for (const auto &loss : result.losses)
            QCOMPARE(loss.code, std::string("TL420"));
    }

    void whatKlaviyoCannotSayIsReportedWithItsPlace()
    {
        const auto result = written("a\n{% assign x = 1 %}\n {% for i in (1..3) %}{% endfor %}{{ a | sort_natural }}{% break %}", Language::Klaviyo);
        QCOMPARE(result.losses.size(), std::size_t(4));
        QCOMPARE(result.losses[0].position.line, 2);
        QCOMPARE(result.losses[1].position.line, 3);
        QCOMPARE(result.losses[1].position.column, 2);
        QVERIFY(result.text.find("assign") == std::string::npos);
    }

    void handlebarsNestsItsHelpers_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        QTest::newRow("output") << "{{ a.b }}" << "{{{a.b}}}";
        QTest::newRow("filters") << "{{ a | downcase | append: '!' }}" << "{{{append (lowercase a) '!'}}}";
        QTest::newRow("default") << "{{ a | default: 'you' }}" << "{{#if a}}{{{a}}}{{else}}you{{/if}}";
        QTest::newRow("conditions") << "{% if a == 1 and b > 2 or c %}x{% elsif d %}y{% else %}z{% endif %}"
                                    << "{{#if (and (eq a 1) (or (gt b 2) c))}}x{{else if d}}y{{else}}z{{/if}}";
        QTest::newRow("unless") << "{% unless a %}x{% else %}y{% endunless %}" << "{{#unless a}}x{{else}}y{{/unless}}";
        QTest::newRow("case") << "{% case a %}{% when 1 %}x{% when 2, 3 %}y{% else %}z{% endcase %}"
                              << "{{#if (eq a 1)}}x{{else if (or (eq a 2) (eq a 3))}}y{{else}}z{{/if}}";
        QTest::newRow("loop") << "{% for i in a.b %}{{ i.t }}{{ forloop.index0 }}{% else %}-{% endfor %}"
                              << "{{#each a.b as |i|}}{{{i.t}}}{{{@index}}}{{else}}-{{/each}}";
        QTest::newRow("keys") << "{{ a[0]['b c'] }}" << "{{{a.[0].[b c]}}}";
        QTest::newRow("raw") << "{% raw %}{{ x }}{% endraw %}" << "\\{{ x }}";
        QTest::newRow("comment") << "{% comment %}c{% endcomment %}" << "{{!--c--}}";
    }

    void handlebarsNestsItsHelpers()
    {
        QFETCH(QString, source);
        const auto result = written(source.toUtf8().constData(), Language::Handlebars);
        QTEST(QString::fromStdString(result.text), "expected");
        for (const auto &loss : result.losses)
            QCOMPARE(loss.code, std::string("TL420"));
    }

    void whatHandlebarsCannotSayIsReported()
    {
        QCOMPARE(written("{% capture a %}x{% endcapture %}{{ b | sort }}{% if a contains 'x' %}{% endif %}", Language::Handlebars).losses.size(),
                 std::size_t(3));
    }
};

THROUGHLINE_TEST(LiquidWriterTest)
#include "liquid_writer_test.moc"
