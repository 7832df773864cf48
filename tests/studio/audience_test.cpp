// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/audience/audience_portrait.h"
#include "app/studio/charts/share_bars.h"
#include "simulator/compile/rule_program.h"
#include "tests/harness/test_main.h"
#include "tests/studio/window_driver.h"

using namespace throughline;
using namespace throughline::studio;
using throughline::test::WindowDriver;

namespace {

throughline::Rule tierIs(const char *tier)
{
    throughline::Rule rule;
    rule.kind = throughline::Rule::Kind::Field;
    rule.field = "tier";
    rule.values = {Scalar(std::string(tier))};
    return rule;
}

const ShareBars *cardNamed(const QWidget &portrait, const QString &name)
{
    for (const ShareBars *bars : portrait.findChildren<ShareBars *>())
        if (bars->accessibleName() == name)
            return bars;
    return nullptr;
}

} // namespace

class AudienceTest : public QObject
{
    Q_OBJECT
private slots:
    void aPortraitSetsTheAudienceBesideEveryone()
    {
        WindowDriver driver;
        driver.openFilledSample();
        FormContext context(driver.window().session(), driver.window().findings());
        context.setData(driver.window().data(), driver.window().jobs());
        AudiencePortrait portrait(context, driver.window().data());
        portrait.show(tierIs("Gold"));
        QVERIFY(!portrait.isHidden());
        const ShareBars *tiers = cardNamed(portrait, QStringLiteral("tier"));
        QVERIFY(tiers);
        QTRY_VERIFY(tiers->emptyReason().isEmpty());
        const Population &population = *driver.window().data().population();
        const auto everyone = countMatching(*compileRule(tierIs("Gold"), driver.window().document().project(), population), population, population.latest());
        const auto rows = tiers->tableRows().rows;
        const auto gold = std::ranges::find_if(rows, [](const QStringList &row) { return row[0] == QLatin1String("Gold"); });
        QVERIFY(gold != rows.end());
        QVERIFY2((*gold)[1].startsWith(QLatin1String("100")), qPrintable((*gold)[1]));
        const double share = double(everyone.customers) / double(everyone.of);
        QVERIFY(share > 0 && share < 0.1);
        QVERIFY2((*gold)[2].startsWith(QLocale().toString(100 * share, 'f', 1)), qPrintable((*gold)[2]));
        for (const QStringList &row : rows)
            QVERIFY(row[0] == QLatin1String("Gold") || row[1].startsWith(QLatin1Char('0')));
        QVERIFY(cardNamed(portrait, QStringLiteral("Agree to hear by")));
        QVERIFY(!cardNamed(portrait, QStringLiteral("consent_email")));
        QVERIFY(!cardNamed(portrait, QStringLiteral("first_name")));
    }

    void nobodyAndNothingHaveNoPortrait()
    {
        WindowDriver driver;
        driver.openFilledSample();
        FormContext context(driver.window().session(), driver.window().findings());
        context.setData(driver.window().data(), driver.window().jobs());
        AudiencePortrait portrait(context, driver.window().data());
        portrait.show(std::nullopt);
        QVERIFY(portrait.isHidden());
        portrait.show(tierIs("no such tier"));
        const ShareBars *tiers = cardNamed(portrait, QStringLiteral("tier"));
        QVERIFY(tiers);
        QTRY_COMPARE(tiers->emptyReason(), QStringLiteral("Nobody is in this audience."));
    }
};

THROUGHLINE_TEST(AudienceTest)
#include "audience_test.moc"
