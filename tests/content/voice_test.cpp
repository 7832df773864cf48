// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/checks/folded_text.h"
#include "model/content/checks/reading_level.h"
#include "model/content/checks/voice.h"
#include "model/content/unicode.h"
#include "tests/harness/test_main.h"

using namespace throughline;

class VoiceTest : public QObject
{
    Q_OBJECT
private slots:
    void capitalsAreAShareOfTheLettersThatHaveACase()
    {
        QCOMPARE(capitalsShare("AbcD 123 !"), 0.5);
        QCOMPARE(capitalsShare("ÉÈ éè"), 0.5);
        QCOMPARE(capitalsShare("مرحبا 123"), 0.0);
        const std::string text = "BUY now, A OFFER";
        QVERIFY(checkCapitals(text, 0.9).empty());
        const auto findings = checkCapitals(text, 0.3);
        QCOMPARE(findings.size(), std::size_t(2));
        QCOMPARE(mended(text, findings[0]), std::string("Buy now, A OFFER"));
    }

    void exclamationMarksBeyondTheLimitAreShown()
    {
        QVERIFY(checkExclamations("Wow! Yes.", 1).empty());
        const std::string text = "Wow! Yes!!! No";
        const auto findings = checkExclamations(text, 1);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].offset, std::size_t(8));
        QCOMPARE(findings[0].length, std::size_t(3));
        QCOMPARE(mended(text, findings[0]), std::string("Wow! Yes. No"));
        QCOMPARE(mended("Go!!", checkExclamations("Go!!", 1)[0]), std::string("Go!"));
    }

    void bannedWordsAreWholeWordsInAnyCase()
    {
        const std::string text = "Cheap cheapest CHEAP, e\xCC\x81" "clat Éclat straße STRASSE don’t";
        QCOMPARE(checkBannedWords(text, {"cheap"}).size(), std::size_t(2));
        QCOMPARE(checkBannedWords(text, {"éclat"}).size(), std::size_t(2));
        QCOMPARE(checkBannedWords(text, {"strasse"}).size(), std::size_t(2));
        QCOMPARE(checkBannedWords(text, {"don't"}).size(), std::size_t(1));
        const auto phrase = checkBannedWords("act\n  NOW or never", {"act now"});
        QCOMPARE(phrase.size(), std::size_t(1));
        QCOMPARE(phrase[0].offset, std::size_t(0));
        QCOMPARE(phrase[0].length, std::size_t(9));
        QVERIFY(checkBannedWords("100% sure", {"", " "}).empty());
        QCOMPARE(checkBannedWords("100% sure, 100 times", {"100%"}).size(), std::size_t(1));
    }

    void requiredPhrasesAreAddedByTheirMend()
    {
        const std::string text = "Hello";
        QVERIFY(checkRequiredPhrases("Terms  Apply.", {"terms apply"}).empty());
        const auto findings = checkRequiredPhrases(text, {"Terms apply."});
        QCOMPARE(findings.size(), std::size_t(1));
        const std::string better = mended(text, findings[0]);
        QCOMPARE(better, std::string("Hello Terms apply."));
        QVERIFY(checkRequiredPhrases(better, {"Terms apply."}).empty());
    }

    void lengthIsWhatAReaderCounts()
    {
        const std::string text = "👨‍👩‍👧é🇩🇪x";
        QCOMPARE(graphemeCount(text), std::size_t(4));
        QVERIFY(checkLength(text, 4).empty());
        const auto findings = checkLength(text, 2);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(mended(text, findings[0]), std::string("👨‍👩‍👧é"));
    }

    void wordsKeepTheirApostrophesAndHyphens()
    {
        const std::string text = "Don’t well-known -- 'a' x2";
        std::vector<std::string> words;
        for (const TextPart &part : wordsOf(text))
            words.push_back(text.substr(part.offset, part.length));
        QCOMPARE(words, (std::vector<std::string>{"Don’t", "well-known", "a", "x2"}));
    }

    void readingLevelFollowsFleschAndKincaid()
    {
        const auto easy = readingLevel("The cat sat on the mat. It was a big cat.");
        QVERIFY(easy);
        QCOMPARE(easy->words, 11);
        QCOMPARE(easy->sentences, 2);
        QCOMPARE(easy->syllables, 11);
        QVERIFY(std::abs(easy->ease - (206.835 - 1.015 * 5.5 - 84.6)) < 1e-9);
        QVERIFY(std::abs(easy->grade - (0.39 * 5.5 + 11.8 - 15.59)) < 1e-9);
        const auto hard = readingLevel("Comprehensive administrative considerations necessitate extraordinary organisational deliberation.");
        QVERIFY(hard->grade > easy->grade + 15);
        QVERIFY(!readingLevel("Der Hund schläft.", "de"));
        QVERIFY(readingLevel("The dog sleeps.", "en-GB"));
        QVERIFY(!readingLevel("123 !"));
        QVERIFY(!checkReadingLevel("Comprehensive administrative considerations necessitate deliberation.", 8).empty());
        QVERIFY(checkReadingLevel("We saved your cart.", 8).empty());
    }

    void syllablesAreEstimatedWell_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("syllables");
        for (const auto &[word, syllables] :
             {std::pair("the", 1), {"made", 1}, {"table", 2}, {"needed", 2}, {"saved", 1}, {"customer", 3}, {"beautiful", 3},
              {"yellow", 2}, {"boxes", 2}, {"makes", 1}, {"radio", 3}, {"nation", 2}, {"rhythm", 1}, {"delivery", 4}})
            QTest::newRow(word) << word << syllables;
    }

    void syllablesAreEstimatedWell()
    {
        QFETCH(QString, word);
        QTEST(syllablesOf(word.toStdString()), "syllables");
    }
};

THROUGHLINE_TEST(VoiceTest)
#include "voice_test.moc"
