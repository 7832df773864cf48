// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/analysis.h"
#include "model/content/liquid/writer.h"
#include "tests/harness/test_main.h"

#include <random>

using namespace throughline;

namespace {

constexpr const char *pieces[] = {
    "{% if a %}",      "{% elsif b.c > 1 %}", "{% else %}",         "{% endif %}",       "{% unless a %}",  "{% endunless %}",
    "{% for i in l %}", "{% for i in (1..3) offset: continue %}", "{% endfor %}", "{% break %}", "{% continue %}", "{{ i }}",
    "{% case s %}",    "{% when 'x' or 1 %}", "{% endcase %}",      "{% assign s = s | append: 'y' %}", "{% capture s %}",
    "{% endcapture %}", "{{ s | upcase }}",   "{{- l[1] -}}",       "{% raw %}",         "{% endraw %}",    "{% comment %}",
    "{% endcomment %}", "{% tablerow i in l cols: 2 %}", "{% endtablerow %}", "{% cycle 'a', s %}", "{% increment n %}",
    "{% liquid\n echo s\n if a\n endif %}", "{{ l | sort | join: s }}", "{{ o.k | default: nil }}", "{% include 'b' %}", "{% render 'b' %}",
    "{% ifchanged %}", "{% endifchanged %}",  "{% doc %}",          "{% enddoc %}",      "{{", "}}",        "{%", "%}", "-", "|", ":",
    "'", "\"",         "[", "]", "(", ")",    "..", "text",         " \n",               "é👍",             "\xFF", "{%- # x -%}",
    "{{ l | map: 'k' | sum }}", "{{ 'now' | date: '%c' }}", "{{ s | slice: -3, 2 }}", "{{ 9 | divided_by: 0 }}"};

void check(const std::string &source)
{
    static const liquid::BlockLibrary blocks(liquid::BlockLibrary::Sources{{"b", "{{ s }}{% include 'b' %}"}});
    static const liquid::Data data = liquid::Data::parse(
        R"({"a":true,"b":{"c":2},"l":[3,1,{"k":"v"},[1,[2]],"t",null],"s":"x","o":{"k":1.5,"size":7},"n":4})");
    liquid::RenderOptions options;
    options.blocks = &blocks;
    options.limits.steps = 20'000;
    options.limits.outputBytes = 100'000;
    const auto parsed = liquid::parse(source);
    for (const auto &error : parsed.errors) {
        QVERIFY(error.position.offset <= source.size());
        QVERIFY(!english(error.message).empty());
    }
    // An incomplete tree must be as harmless as a whole one.
    const auto rendering = liquid::render(parsed.tree, data, options);
    QVERIFY(rendering.output.size() <= options.limits.outputBytes);
    if (!parsed.isValid())
        return;
    const liquid::Written written = liquid::write(parsed.tree);
    const auto again = liquid::parse(written.text);
    QVERIFY2(again.isValid(), (written.text + " of " + source).c_str());
    QCOMPARE(liquid::render(again.tree, data, options).errors.size(), rendering.errors.size());
    for (const auto language : {liquid::Language::OneSignal, liquid::Language::Klaviyo, liquid::Language::Handlebars})
        liquid::write(parsed.tree, language, {&blocks, {}});
    if (!rendering.errors.empty())
        return;
    QCOMPARE(liquid::render(again.tree, data, options).output, rendering.output);
    const auto all = liquid::analyse(parsed.tree, &blocks).all();
    for (const std::string &path : rendering.use.fieldsRead)
        QVERIFY2(all.contains(path), (path + " in " + source).c_str());
    QCOMPARE(liquid::trace(parsed.tree, data, options).use.branchesTaken, rendering.use.branchesTaken);
}

} // namespace

class LiquidFuzzTest : public QObject
{
    Q_OBJECT
private slots:
    void randomBytesNeitherCrashNorHang()
    {
        std::mt19937 random(1);
        static constexpr std::string_view alphabet = "{}%%-|:.[]()'\"# \n\tabif0123,=<>\xC3\xA9\xF0\0";
        for (int run = 0; run < 3000; ++run) {
            std::string source;
            const std::size_t size = random() % 120;
            for (std::size_t i = 0; i < size; ++i)
                source += alphabet[random() % alphabet.size()];
            check(source);
        }
    }

    void shuffledPiecesNeitherCrashNorHang()
    {
        std::mt19937 random(2);
        for (int run = 0; run < 3000; ++run) {
            std::string source;
            const std::size_t count = random() % 14;
            for (std::size_t i = 0; i < count; ++i)
                source += pieces[random() % std::size(pieces)];
            check(source);
        }
    }

    void mutatedTemplatesNeitherCrashNorHang()
    {
        const std::string whole = "Hi {{ s | upcase | default: 'you' }},{% for i in l limit: 2 %}{% if i == 3 %}{{ i | plus: 1 }}"
                                  "{% else %}{% cycle 'a', 'b' %}{% endif %}{% endfor %}{% case a %}{% when true %}{% endcase %}"
                                  "{%- liquid\n assign z = l | first\n echo z -%}{% raw %}{{ x }}{% endraw %}{% render 'b' %}";
        std::mt19937 random(3);
        for (int run = 0; run < 3000; ++run) {
            std::string source = whole;
            for (std::size_t edits = random() % 4 + 1; edits > 0 && !source.empty(); --edits) {
                const std::size_t at = random() % source.size();
                switch (random() % 3) {
                case 0: source.erase(at, random() % 5 + 1); break;
                case 1: source.insert(at, pieces[random() % std::size(pieces)]); break;
                default: source[at] = static_cast<char>(random() % 256);
                }
            }
            check(source);
        }
    }
};

THROUGHLINE_TEST(LiquidFuzzTest)
#include "liquid_fuzz_test.moc"
