// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/rule_words.h"
#include "app/studio/forms/rule_counter.h"
#include "app/studio/forms/rule_editor.h"
#include "app/studio/forms/rule_leaf.h"
#include "app/studio/forms/value_chooser.h"
#include "app/studio/widgets/label.h"
#include "simulator/compile/rule_program.h"
#include "tests/harness/test_main.h"
#include "tests/studio/window_driver.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

using namespace throughline;
using namespace throughline::studio;
using throughline::test::WindowDriver;

namespace {

throughline::Rule ruleOf(const char *json)
{
    throughline::Rule rule;
    Decoder decoder;
    typeOf<throughline::Rule>().decode(&rule, Json::parse(json), decoder, nullptr);
    if (!decoder.errors().empty())
        qFatal("the rule of the test is wrong");
    return rule;
}

throughline::Rule tierRule(const char *comparison, const std::string &tier)
{
    return ruleOf(Json{{"field", "tier"}, {"is", comparison}, {"value", tier}}.dump().c_str());
}

void choose(QWidget &editor, const char *box, const QString &words)
{
    auto *combo = editor.findChild<QComboBox *>(QLatin1String(box));
    QVERIFY2(combo, box);
    const int index = combo->findText(words);
    QVERIFY2(index >= 0, qPrintable(words));
    combo->setCurrentIndex(index);
    emit combo->activated(index);
    QApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

class RuleBuilderTest : public QObject
{
    Q_OBJECT
private slots:
    void rulesReadAsSentences_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *rule, const char *sentence) {
            QTest::newRow(name) << QByteArray(rule) << QString::fromUtf8(sentence);
        };
        row("the issue's own", R"({"history": "engagements", "kind": "clicked", "channel": "email", "within": "30d", "aggregate": "count", "is": "greaterOrEqual", "value": 1})",
            "clicked any Email message in the last 30 days");
        row("never", R"({"history": "engagements", "kind": "seen", "within": "7d", "aggregate": "count", "is": "equal", "value": 0})",
            "did not see any message in the last 7 days");
        row("often", R"({"history": "purchases", "within": "365d", "aggregate": "count", "is": "greaterOrEqual", "value": 3})",
            "bought at least 3 times in the last 365 days");
        row("field", R"({"field": "tier", "is": "in", "value": ["Gold", "Platinum"]})", "tier is one of Gold, Platinum");
        row("truth", R"({"field": "app_installed", "is": "equal", "value": true})", "app_installed is yes");
        row("span", R"({"field": "signup_at", "is": "withinLast", "value": "90d"})", "signup_at is within the last 90 days");
        row("known", R"({"field": "phone", "is": "isSet"})", "phone is known");
        row("consent", R"({"consent": "sms", "topic": "offers"})", "agrees to SMS about offers");
        row("nested", R"({"all": [{"field": "tier", "is": "equal", "value": "Gold"}, {"any": [{"consent": "sms"}, {"consent": "email"}]}]})",
            "tier is Gold and (agrees to SMS or agrees to Email)");
        row("not", R"({"not": {"field": "tier", "is": "equal", "value": "Gold"}})", "not (tier is Gold)");
        row("everyone", R"({"all": []})", "everyone");
    }

    void rulesReadAsSentences()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QString, sentence);
        QCOMPARE(ruleWords(Project(), ruleOf(rule.constData())), sentence);
    }

    void aSentenceIsPutTogetherByChoosing()
    {
        WindowDriver driver;
        FormContext context(driver.window().session(), driver.window().findings());
        RuleLeaf leaf(context, ruleOf(R"({"field": "", "is": "equal", "value": ""})"));
        leaf.show();
        choose(leaf, "subject", QStringLiteral("clicked"));
        QVERIFY(leaf.rule() == ruleOf(R"({"history": "engagements", "kind": "clicked", "within": "30d", "aggregate": "count", "is": "greaterOrEqual", "value": 1})"));
        choose(leaf, "channel", QStringLiteral("any Email message"));
        choose(leaf, "often", QStringLiteral("at least"));
        leaf.findChild<QSpinBox *>(QStringLiteral("number"))->setValue(4);
        choose(leaf, "window", QStringLiteral("in the last 90 days"));
        QVERIFY(leaf.rule() == ruleOf(R"({"history": "engagements", "kind": "clicked", "channel": "email", "within": "90d", "aggregate": "count", "is": "greaterOrEqual", "value": 4})"));
        choose(leaf, "subject", QStringLiteral("saw"));
        QCOMPARE(leaf.rule().eventKind, std::string("seen"));
        QVERIFY(leaf.rule().channel == Channel::Email);
        choose(leaf, "window", QStringLiteral("in another number of days…"));
        leaf.findChild<QSpinBox *>(QStringLiteral("windowDays"))->setValue(45);
        QCOMPARE(leaf.rule().within, Duration::days(45));
        choose(leaf, "subject", QStringLiteral("bought"));
        choose(leaf, "often", QStringLiteral("and the total"));
        QCOMPARE(leaf.rule().aggregate, Aggregate::Sum);
        QCOMPARE(leaf.rule().field, std::string("value"));
        choose(leaf, "subject", QStringLiteral("agrees to"));
        QCOMPARE(leaf.rule().kind, throughline::Rule::Kind::Consent);
    }

    void everyRuleSurvivesBeingShown_data()
    {
        QTest::addColumn<QByteArray>("rule");
        for (const char *rule : {R"({"history": "engagements", "kind": "opened", "within": "36h", "aggregate": "count", "is": "notEqual", "value": 2})",
                                 R"({"history": "purchases", "aggregate": "average", "of": "value", "is": "less", "value": 12.5})",
                                 R"({"history": "behaviours", "kind": "cart_abandoned", "within": "2d", "aggregate": "daysSinceLast", "is": "greater", "value": 3})",
                                 R"({"history": "support", "aggregate": "count", "is": "greaterOrEqual", "value": 1})",
                                 R"({"field": "age", "is": "in", "value": [1, 2.5, true, "x"]})", R"({"audience": "gone"})", R"({"consent": "mail"})"})
            QTest::newRow(rule) << QByteArray(rule);
    }

    void everyRuleSurvivesBeingShown()
    {
        QFETCH(QByteArray, rule);
        WindowDriver driver;
        FormContext context(driver.window().session(), driver.window().findings());
        const RuleLeaf leaf(context, ruleOf(rule.constData()));
        QVERIFY(leaf.rule() == ruleOf(rule.constData()));
    }

    void valuesComeFromTheDatabaseWithTheirShares()
    {
        WindowDriver driver;
        driver.openFilledSample();
        const Population &population = *driver.window().data().population();
        const FieldSummary *tiers = driver.window().data().summaryOf(QStringLiteral("tier"));
        QVERIFY(tiers && !tiers->common.empty());
        std::int64_t counted = 0;
        for (size_t i = 0; i < tiers->common.size(); ++i) {
            const auto program = compileRule(tierRule("equal", std::get<std::string>(tiers->common[i].value)),
                                             driver.window().document().project(), population);
            QVERIFY(program);
            QCOMPARE(tiers->common[i].customers, countMatching(*program, population, population.latest()).customers);
            QVERIFY(i == 0 || tiers->common[i - 1].customers >= tiers->common[i].customers);
            counted += tiers->common[i].customers;
        }
        QCOMPARE(counted, tiers->known);

        ValueChooser chooser(true, [tiers] { return tiers; });
        QMenu menu;
        chooser.fillMenu(menu);
        QAction *first = menu.actions().first();
        QVERIFY(first->text().startsWith(QString::fromStdString(std::get<std::string>(tiers->common[0].value))));
        QVERIFY(first->text().contains(QLatin1Char('%')));
        first->trigger();
        menu.actions()[1]->trigger();
        QCOMPARE(chooser.values().size(), size_t(2));
        first->trigger();
        QCOMPARE(chooser.values(), (std::vector<Scalar>{tiers->common[1].value}));

        const FieldSummary *signup = driver.window().data().summaryOf(QStringLiteral("signup_at"));
        QVERIFY(signup);
        QCOMPARE(signup->quantiles.size(), size_t(5));
        QVERIFY(std::is_sorted(signup->quantiles.begin(), signup->quantiles.end()));
        QVERIFY(!driver.window().data().summaryOf(QStringLiteral("no such field")));
    }

    void personalValuesOfARealDatabaseAreNotShown()
    {
        PopulationParts parts;
        parts.keys = {"a", "b"};
        Column name;
        name.name = "first_name";
        name.dictionary = Dictionary();
        name.codes = {0, 0};
        name.nulls = {3};
        parts.fields.push_back(name);
        const Population real{PopulationParts(parts)};
        QVERIFY(summarise(real, real.fields()[0]).isPersonal);
        parts.isMadeUp = true;
        const Population madeUp{PopulationParts(parts)};
        QVERIFY(!summarise(madeUp, madeUp.fields()[0]).isPersonal);
    }

    void theCountFollowsTheRuleAndEachConditionSaysItsShare()
    {
        WindowDriver driver;
        driver.openFilledSample();
        FormContext context(driver.window().session(), driver.window().findings());
        context.setData(driver.window().data(), driver.window().jobs());
        RuleEditor editor(context);
        editor.show(Json::parse(R"({"all": [{"field": "tier", "is": "equal", "value": "Gold"}, {"field": "app_installed", "is": "equal", "value": true}]})"));
        auto *count = editor.findChild<Label *>(QStringLiteral("ruleCount"));
        QTRY_VERIFY(count->text().contains(QLatin1Char('%')));
        const auto shares = editor.findChildren<Label *>(QStringLiteral("conditionShare"));
        QCOMPARE(shares.size(), 2);
        for (const Label *share : shares)
            QVERIFY(share->text().contains(QLatin1Char('%')));
        const QString before = count->text();
        editor.findChild<QPushButton *>(QStringLiteral("addCondition"))->click();
        editor.show(Json::parse(R"({"all": []})"));
        QTRY_VERIFY(count->text() != before && count->text().startsWith(QStringLiteral("600")));
    }

    void aNewWishStopsTheCountBeforeIt()
    {
        WindowDriver driver(Jobs::Mode::Background);
        driver.window().data().makeSample(m_folder.filePath(QStringLiteral("large.db")), 3000, 1);
        QTRY_VERIFY_WITH_TIMEOUT(driver.window().data().isOpen(), 60'000);
        FormContext context(driver.window().session(), driver.window().findings());
        context.setData(driver.window().data(), driver.window().jobs());
        RuleCounter counter(context);
        QSignalSpy counted(&counter, &RuleCounter::counted);
        for (const char *tier : {"G", "Go", "Gol", "Gold"})
            counter.count({tierRule("startsWith", tier)});
        QTRY_COMPARE(counted.count(), 1);
        QVERIFY(!counter.isCounting());
        const auto &population = *driver.window().data().population();
        const auto program = compileRule(ruleOf(R"({"field": "tier", "is": "equal", "value": "Gold"})"), driver.window().document().project(), population);
        QCOMPARE(counter.counts()[0]->customers, countMatching(*program, population, population.latest()).customers);
        QApplication::processEvents();
        QCOMPARE(counted.count(), 1);
    }

    void aRuleThatCannotBeCountedSaysWhy()
    {
        WindowDriver driver;
        driver.openFilledSample();
        FormContext context(driver.window().session(), driver.window().findings());
        context.setData(driver.window().data(), driver.window().jobs());
        RuleCounter counter(context);
        counter.count({ruleOf(R"({"field": "no such field", "is": "equal", "value": 1})")});
        QTRY_VERIFY(!counter.isCounting());
        QVERIFY(!counter.trouble().isEmpty());
        QVERIFY(!counter.counts()[0]);
    }

private:
    QTemporaryDir m_folder;
};

THROUGHLINE_TEST(RuleBuilderTest)
#include "rule_builder_test.moc"
