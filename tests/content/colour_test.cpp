// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/checks/colour.h"
#include "tests/harness/test_main.h"

#include <random>

using namespace throughline;

class ColourTest : public QObject
{
    Q_OBJECT
private slots:
    void contrastIsThatOfWcag()
    {
        const Colour black{0, 0, 0};
        const Colour white{255, 255, 255};
        QCOMPARE(contrastRatio(black, white), 21.0);
        QCOMPARE(contrastRatio(white, white), 1.0);
        // The grey that WCAG's own explanations give as the lightest on white for text: #767676.
        QVERIFY(contrastRatio(*readColour("#767676"), white) >= 4.5);
        QVERIFY(contrastRatio(*readColour("#777777"), white) < 4.5);
        QVERIFY(std::abs(contrastRatio(*readColour("#ff0000"), white) - 3.998) < 0.001);
    }

    void coloursAreReadAndWritten()
    {
        QCOMPARE(writeColour(*readColour("#abc")), std::string("#AABBCC"));
        QCOMPARE(writeColour(*readColour("#4a45B5")), std::string("#4A45B5"));
        for (const char *wrong : {"", "#", "4A45B5", "#4A45B", "#4A45BG", "#4A45B5FF"})
            QVERIFY(!readColour(wrong));
    }

    void theMendCanAlwaysBeRead()
    {
        std::mt19937 random(5);
        const auto any = [&] {
            return Colour{static_cast<std::uint8_t>(random() % 256), static_cast<std::uint8_t>(random() % 256),
                          static_cast<std::uint8_t>(random() % 256)};
        };
        for (int run = 0; run < 2000; ++run) {
            const Colour text = any();
            const Colour background = any();
            QVERIFY(contrastRatio(readableColour(text, background), background) >= 4.5);
            const auto findings = checkContrast(text, background);
            QCOMPARE(findings.empty(), contrastRatio(text, background) >= 4.5);
        }
    }

    void coloursOutsideOfThePaletteAreShown()
    {
        const std::string html = "<p style=\"color:#4a45b6;background:#fff\">&#8230; <a href=\"#top\">#1</a> #4A45B5</p>";
        const auto findings = checkPalette(html, {"#4A45B5", "#FFAA00"});
        QCOMPARE(findings.size(), std::size_t(1));
        QVERIFY(mended(html, findings[0]).find("color:#4A45B5") != std::string::npos);
        QVERIFY(checkPalette(html, {}).empty());
    }
};

THROUGHLINE_TEST(ColourTest)
#include "colour_test.moc"
