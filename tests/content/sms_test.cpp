// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/checks/sms.h"
#include "model/content/unicode.h"
#include "tests/harness/test_main.h"

#include <random>

using namespace throughline;

namespace {

std::string repeated(std::string_view text, int times)
{
    std::string result;
    for (int i = 0; i < times; ++i)
        result += text;
    return result;
}

} // namespace

class SmsTest : public QObject
{
    Q_OBJECT
private slots:
    void partsAreCountedExactly_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("parts");
        QTest::addColumn<int>("left");
        QTest::newRow("empty") << QByteArray("a") << 0 << 0 << 0 << 160;
        QTest::newRow("one full") << QByteArray("a") << 160 << 160 << 1 << 0;
        QTest::newRow("just too long") << QByteArray("a") << 161 << 161 << 2 << 145;
        QTest::newRow("two full") << QByteArray("a") << 306 << 306 << 2 << 0;
        QTest::newRow("three") << QByteArray("a") << 307 << 307 << 3 << 152;
        QTest::newRow("euros take two septets") << QByteArray("€") << 80 << 160 << 1 << 0;
        // 76 euros fill 152 of 153 septets; the next may not be divided.
        QTest::newRow("no euro is divided") << QByteArray("€") << 153 << 306 << 3 << 151;
        QTest::newRow("unicode full") << QByteArray("ж") << 70 << 70 << 1 << 0;
        QTest::newRow("unicode two") << QByteArray("ж") << 71 << 71 << 2 << 63;
        QTest::newRow("emoji are pairs") << QByteArray("😀") << 35 << 70 << 1 << 0;
        QTest::newRow("no pair is divided") << QByteArray("😀") << 67 << 134 << 3 << 65;
    }

    void partsAreCountedExactly()
    {
        QFETCH(QByteArray, unit);
        QFETCH(int, times);
        const SmsMeasure measure = measureSms(repeated(unit.toStdString(), times));
        QTEST(measure.units, "units");
        QTEST(measure.parts, "parts");
        QTEST(measure.unitsLeft, "left");
    }

    void theWholeAlphabetFitsIntoSevenBits()
    {
        const char *alphabet = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                               "ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
        QCOMPARE(codePointCount(alphabet), std::size_t(127));
        const SmsMeasure measure = measureSms(alphabet);
        QVERIFY(measure.encoding == SmsEncoding::Gsm7);
        QCOMPARE(measure.units, 127);
        QCOMPARE(measureSms("^{}\\[~]|€\f").units, 20);
    }

    void theCharacterThatForcesUnicodeIsShownWithItsMend()
    {
        const std::string text = "It’s here – ç";
        const SmsMeasure measure = measureSms(text);
        QVERIFY(measure.encoding == SmsEncoding::Ucs2);
        QCOMPARE(measure.forcing.size(), std::size_t(3));
        QCOMPARE(measure.forcing[0].offset, std::size_t(2));
        QCOMPARE(measure.forcing[0].character, std::string("’"));
        auto findings = checkSmsEncoding(text);
        std::string better = text;
        for (auto finding = findings.rbegin(); finding != findings.rend(); ++finding)
            better = mended(better, *finding);
        QCOMPARE(better, std::string("It's here - c"));
        QVERIFY(measureSms(better).encoding == SmsEncoding::Gsm7);
    }

    void partsHoldWhatTheyMust()
    {
        std::mt19937 random(4);
        static constexpr const char *characters[] = {"a", "€", "é", "{", "ж", "😀", " "};
        for (int run = 0; run < 500; ++run) {
            std::string text;
            const std::size_t kinds = run % 2 == 0 ? 4 : std::size(characters);
            for (std::size_t i = random() % 400; i > 0; --i)
                text += characters[random() % kinds];
            const SmsMeasure measure = measureSms(text);
            const int least = (measure.units + measure.unitsPerPart - 1) / measure.unitsPerPart;
            QVERIFY(measure.parts >= least && measure.parts <= least + least / 70 + 1);
            QVERIFY(measure.unitsLeft >= 0 && measure.unitsLeft <= measure.unitsPerPart);
            QCOMPARE(measure.encoding == SmsEncoding::Gsm7, measure.forcing.empty());
            QVERIFY(measureSms(text + "a").parts >= measure.parts);
        }
    }
};

THROUGHLINE_TEST(SmsTest)
#include "sms_test.moc"
