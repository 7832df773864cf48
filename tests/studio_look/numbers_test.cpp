// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/numbers.h"
#include "app/studio/widgets/tabular_digits.h"
#include "app/studio/widgets/text.h"
#include "app/studio/widgets/theme.h"
#include "tests/harness/test_main.h"

using namespace throughline;
using namespace throughline::studio;

class NumbersTest : public QObject
{
    Q_OBJECT
private slots:
    void groupsFollowTheLocale()
    {
        QCOMPARE(countText(QLocale(QStringLiteral("en")), 41280), QStringLiteral("41,280"));
        QCOMPARE(countText(QLocale(QStringLiteral("de")), 41280), QStringLiteral("41.280"));
        QCOMPARE(countText(QLocale(QStringLiteral("fr")), 41280), QStringLiteral("41\u202F280"));
        QCOMPARE(realText(QLocale(QStringLiteral("de")), 1234.5, 1), QStringLiteral("1.234,5"));
    }

    void signsAreRealAndZeroHasNone()
    {
        const QLocale english(QStringLiteral("en"));
        QCOMPARE(signedText(english, 1.31, 2), QStringLiteral("+1.31"));
        QCOMPARE(signedText(english, -0.42, 2), QStringLiteral("\u22120.42"));
        QCOMPARE(signedText(english, -0.0004, 2), QStringLiteral("0.00"));
        QCOMPARE(signedText(english, 0.0004, 2), QStringLiteral("0.00"));
        QCOMPARE(signedRangeText(english, -0.1, 2.2, 1), QStringLiteral("\u22120.1 to +2.2"));
    }

    void sharesAndMoneyAndTime()
    {
        const QLocale english(QStringLiteral("en"));
        QCOMPARE(percentText(english, 0.876), QStringLiteral("88\u202F%"));
        QCOMPARE(moneyText(english, 61900.4, QStringLiteral("EUR")), QStringLiteral("€61,900"));
        QCOMPARE(durationText(english, 0.9), QStringLiteral("0.9 s"));
        QCOMPARE(durationText(english, 9 * 3600), QStringLiteral("9 h"));
        QCOMPARE(durationText(english, 35 * 86400), QStringLiteral("35 days"));
        QCOMPARE(orDash({}), QStringLiteral("—"));
    }

    void numbersOfOneLengthHaveOneWidth()
    {
        const QFont font = Theme::standard().font(TextStyle::Base);
        QCOMPARE(tabularWidth(font, QStringLiteral("11,111")), tabularWidth(font, QStringLiteral("48,906")));
        QVERIFY(tabularWidth(font, QStringLiteral("111")) < tabularWidth(font, QStringLiteral("1111")));
    }

    void textsOfTheCoreTakeTheirArgumentsAfterTranslation()
    {
        QCOMPARE(shown(Message{TL_TEXT("Test", "%1 waits for %2"), {"A", "ä"}}), QStringLiteral("A waits for ä"));
        QCOMPARE(shown(Text{}), QString());
    }
};

THROUGHLINE_TEST(NumbersTest)
#include "numbers_test.moc"
