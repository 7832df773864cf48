// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/number.h"
#include "model/values/text.h"
#include "tests/harness/test_main.h"

using namespace throughline;

class NumberTest : public QObject
{
    Q_OBJECT
private slots:
    void numbersKnowNoLocale()
    {
        QCOMPARE(formatNumber(1234.5), std::string("1234.5"));
        QCOMPARE(formatFixed(1234.567, 2), std::string("1234.57"));
        QCOMPARE(formatSignificant(1.0 / 3, 9), std::string("0.333333333"));
        QCOMPARE(parseReal("1.5").value_or(-1), 1.5);
        QVERIFY(!parseReal("1,5"));
        QVERIFY(!parseReal(""));
        QVERIFY(!parseInteger("12x"));
    }

    void theLocaleOfTheRunIsReallySet()
    {
        const QByteArray wanted = qgetenv("LC_ALL");
        const bool isGerman = wanted.startsWith("de_DE");
        QCOMPARE(QByteArray(std::localeconv()->decimal_point), QByteArray(isGerman ? "," : "."));
    }

    void argumentsTakeTheirPlaces()
    {
        QCOMPARE(english({TL_TEXT("Test", "%2 of %1, %3"), {"a", "b"}}), std::string("b of a, %3"));
    }
};

THROUGHLINE_TEST(NumberTest)
#include "number_test.moc"
