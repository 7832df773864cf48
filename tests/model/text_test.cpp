// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/term.h"
#include "tests/harness/test_main.h"

using namespace throughline;

class TextTest : public QObject
{
    Q_OBJECT
private slots:
    void argumentsTakeTheirPlaces()
    {
        QCOMPARE(placeArguments("%2 of %1, %2", {"a", "b"}), std::string("b of a, b"));
        QCOMPARE(placeArguments("100 % of %3", {"a"}), std::string("100 % of %3"));
    }

    void aTermIsSaidInTheReadersLanguage()
    {
        const Text email{"Channel", "Email"};
        const Text sms{"Channel", "SMS"};
        const std::string both = term(email) + ", " + term(sms) + " and more";
        QStringList contexts;
        const std::string said = withTerms(both, [&](const Text &text) {
            contexts << QString::fromUtf8(text.context);
            return "[" + std::string(text.source) + "]";
        });
        QCOMPARE(said, std::string("[Email], [SMS] and more"));
        QCOMPARE(contexts, QStringList({QStringLiteral("Channel"), QStringLiteral("Channel")}));
    }

    void withoutAReaderATermIsEnglish()
    {
        QCOMPARE(english({TL_TEXT("Check", "\"%1\" has nothing for %2"), {"Cart", term(TL_TEXT("Channel", "Email"))}}),
                 std::string("\"Cart\" has nothing for Email"));
    }

    void whatIsNoTermStaysAsItIs()
    {
        const auto shout = [](const Text &) { return std::string("!"); };
        for (const char *plain : {"", "a", "\x1e", "\x1e" "a", "\x1e" "a\x1f" "b", "\x1f\x1e"})
            QCOMPARE(withTerms(plain, shout), std::string(plain));
    }
};

THROUGHLINE_TEST(TextTest)
#include "text_test.moc"
