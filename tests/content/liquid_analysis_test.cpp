// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/analysis.h"
#include "tests/harness/test_main.h"

using namespace throughline;
using Paths = std::set<std::string>;

namespace {

liquid::FieldUse use(const char *source, const liquid::BlockLibrary *blocks = nullptr)
{
    return liquid::analyse(liquid::parse(source).tree, blocks);
}

liquid::Trace traced(const char *source, const char *data, const liquid::RenderOptions &options = {})
{
    const liquid::Data values = liquid::Data::parse(data);
    return liquid::trace(liquid::parse(source).tree, values, options);
}

} // namespace

class LiquidAnalysisTest : public QObject
{
    Q_OBJECT
private slots:
    void fieldsAreCertainOrBelongToBranches()
    {
        const auto fields = use("{{ a.b }}{% if c and d %}{{ e }}{% elsif f %}{{ a.b }}{% else %}{{ g }}{% endif %}");
        QCOMPARE(fields.always(), (Paths{"a.b", "c"}));
        QCOMPARE(fields.sometimes(), (Paths{"d", "e", "f", "g"}));
        QCOMPARE(fields.reads[3].path, std::string("e"));
        QCOMPARE(fields.reads[3].branch, 0);
        QVERIFY(fields.reads[1].isCondition);
    }

    void variablesOfTheTextAreNotFields()
    {
        QCOMPARE(use("{% assign x = customer.name %}{{ x.first_letter }}{% capture y %}{{ z }}{% endcapture %}{{ y }}").all(),
                 (Paths{"customer.name", "customer.name.first_letter", "z"}));
        QCOMPARE(use("{% for p in cart.items %}{{ p.title }}{{ forloop.index }}{% else %}{{ empty_text }}{% endfor %}{{ p }}").all(),
                 (Paths{"cart.items", "cart.items[].title", "empty_text", "p"}));
        QCOMPARE(use("{% if a %}{% assign n = 'x' | upcase %}{% endif %}{{ n }}").sometimes(), (Paths{"n"}));
        QCOMPARE(use("{{ a[0].b }}{{ a[c] }}{{ a.first.b }}{{ a.size }}{{ d['e'] }}").all(),
                 (Paths{"a[].b", "a.*", "c", "a", "d.e"}));
    }

    void libraryBlocksAreFollowed()
    {
        const liquid::BlockLibrary blocks({{"card", "{{ card.title }}{{ card.price }}{{ brand }}"}, {"loop", "{% include 'loop' %}{{ x }}"}});
        QCOMPARE(use("{% render 'card' for products %}", &blocks).all(),
                 (Paths{"brand", "products", "products.price", "products.title", "products[].price", "products[].title"}));
        QVERIFY(use("{% include 'loop' %}", &blocks).all().contains("x"));
    }

    void branchesAreNumberedByThePlaceInTheText()
    {
        const auto parsed = liquid::parse("{% if a %}{% case b %}{% when 1, 2 %}{% else %}{% endcase %}{% else %}{% endif %}"
                                          "{% for x in y %}{% endfor %}");
        const auto &branches = parsed.tree.branches();
        QCOMPARE(branches.size(), std::size_t(5));
        QCOMPARE(branches[0].condition, std::string("a"));
        QCOMPARE(branches[1].condition, std::string("1, 2"));
        QCOMPARE(branches[1].parent, 0);
        QVERIFY(branches[3].kind == liquid::BranchKind::Else);
        QCOMPARE(branches[3].parent, liquid::noBranch);
    }

    void aTraceSaysTheVariantAndTheFieldsWithoutTheText()
    {
        const char *source = "{{ name }}{% if tier == 'gold' %}{{ gift }}{% elsif points > 10 %}{{ points }}{% else %}{{ teaser }}{% endif %}";
        const auto gold = traced(source, R"({"name":"Bo","tier":"gold","gift":"tea"})");
        QCOMPARE(gold.use.fieldsRead, (Paths{"gift", "name", "tier"}));
        QCOMPARE(gold.use.branchesTaken, (std::set<liquid::BranchTaken>{{"", 0}}));
        const auto other = traced(source, R"({"tier":"blue","points":3})");
        QCOMPARE(other.use.fieldsRead, (Paths{"name", "points", "teaser", "tier"}));
        QCOMPARE(other.use.fieldsMissing, (Paths{"name", "teaser"}));
        QCOMPARE(other.use.branchesTaken, (std::set<liquid::BranchTaken>{{"", 2}}));
    }

    void aTraceFollowsComputedConditions()
    {
        const char *source = "{% assign n = items | size %}{% capture c %}{{ a }}{% endcapture %}"
                             "{% if n > 1 and c == 'x' %}{{ p }}{% endif %}{% for i in items %}{{ i.t }}{% break %}{% endfor %}";
        const auto result = traced(source, R"({"items":[{"t":1},{}],"a":"x","p":1})");
        QCOMPARE(result.use.branchesTaken, (std::set<liquid::BranchTaken>{{"", 0}, {"", 1}}));
        QCOMPARE(result.use.fieldsRead, (Paths{"a", "items", "items[].t", "p"}));
    }

    void traceRenderingAndAnalysisAgree_data()
    {
        QTest::addColumn<QString>("source");
        for (const char *source :
             {"{% for x in a %}{% if x.b %}{{ x.c }}{% else %}{{ d }}{% endif %}{% else %}{{ e }}{% endfor %}",
              "{% assign q = a.first %}{{ q.c | append: d }}{% unless d %}{{ e }}{% endunless %}",
              "{% case d %}{% when 'D' %}{{ o.k }}{% else %}{{ o.l }}{% endcase %}{% increment n %}{{ n }}",
              "{% tablerow x in a cols: 2 %}{{ x.c }}{% endtablerow %}{% cycle d, e %}{{ a.size }}{{ o['k'] }}",
              "{% render 'blk', p: o.k %}{% include 'blk' %}{% render 'blk' for a as p %}{% render 'blk' with o as p %}"})
            QTest::newRow(source) << source;
    }

    void traceRenderingAndAnalysisAgree()
    {
        QFETCH(QString, source);
        const liquid::BlockLibrary blocks(liquid::BlockLibrary::Sources{{"blk", "{{ p.c }}{{ d }}{% if p %}{{ e }}{% endif %}"}});
        liquid::RenderOptions options;
        options.blocks = &blocks;
        const liquid::Data data = liquid::Data::parse(R"({"a":[{"b":1,"c":2},{"c":3}],"d":"D","o":{"k":1}})");
        const auto parsed = liquid::parse(source.toStdString());
        QVERIFY(parsed.isValid());
        const auto rendering = liquid::render(parsed.tree, data, options);
        const auto trace = liquid::trace(parsed.tree, data, options);
        QCOMPARE(trace.use.fieldsRead, rendering.use.fieldsRead);
        QCOMPARE(trace.use.branchesTaken, rendering.use.branchesTaken);
        const auto fields = liquid::analyse(parsed.tree, &blocks);
        const Paths all = fields.all();
        for (const std::string &path : rendering.use.fieldsRead)
            QVERIFY2(all.contains(path), path.c_str());
        for (const std::string &path : fields.always())
            QVERIFY2(rendering.use.fieldsRead.contains(path), path.c_str());
    }
};

THROUGHLINE_TEST(LiquidAnalysisTest)
#include "liquid_analysis_test.moc"
