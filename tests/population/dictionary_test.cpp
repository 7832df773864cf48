// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/dictionary.h"

#include "simulator/population/hash.h"
#include "tests/harness/test_main.h"

using namespace throughline;

class DictionaryTest : public QObject
{
    Q_OBJECT
private slots:
    void sameTextSameCode()
    {
        Dictionary dictionary;
        QVERIFY(!dictionary.find("a"));
        QCOMPARE(dictionary.add("Gold"), 0u);
        QCOMPARE(dictionary.add(""), 1u);
        QCOMPARE(dictionary.add("Gold"), 0u);
        QCOMPARE(dictionary.text(0), std::string_view("Gold"));
        QCOMPARE(dictionary.text(1), std::string_view(""));
        QVERIFY(!dictionary.find("Silver"));
    }

    void manyTextsStayApart()
    {
        Dictionary dictionary;
        for (int i = 0; i < 20000; ++i)
            QCOMPARE(dictionary.add("text " + std::to_string(i)), std::uint32_t(i));
        for (int i = 0; i < 20000; ++i)
            QCOMPARE(dictionary.find("text " + std::to_string(i)).value(), std::uint32_t(i));
        QCOMPARE(dictionary.size(), 20000u);
    }

    /// Whether texts are looked for as they come or all at once: the same numbers.
    void settledTextsAreThoseAdded_data()
    {
        QTest::addColumn<int>("different");
        QTest::newRow("one") << 1;
        QTest::newRow("many of each") << 300;
        QTest::newRow("few twice") << 90'000;
        QTest::newRow("all different") << 0;
    }
    void settledTextsAreThoseAdded()
    {
        QFETCH(int, different);
        Dictionary added, unseen;
        std::vector<std::uint32_t> expected;
        std::vector<std::uint64_t> hashes;
        for (int i = 0; i < 50'000; ++i) {
            const std::string text = "text " + std::to_string(different > 0 ? int((std::int64_t(i) * 7919 + i / 3) % different) : i);
            expected.push_back(added.add(text));
            unseen.addUnseen(text);
            hashes.push_back(hashText(text));
        }
        const std::vector<std::uint32_t> codes = unseen.settle(hashes);
        QCOMPARE(codes.empty(), added.size() == 50'000u);
        for (std::uint32_t i = 0; i < expected.size(); ++i)
            QCOMPARE(codes.empty() ? i : codes[i], expected[i]);
        QCOMPARE(unseen.size(), added.size());
        for (std::uint32_t code = 0; code < added.size(); ++code) {
            QCOMPARE(unseen.text(code), added.text(code));
            QCOMPARE(unseen.find(added.text(code)), std::optional(code));
        }
        QVERIFY(!unseen.find("another"));
        QCOMPARE(unseen.add("another"), added.size());
    }

    void aWholeDictionaryIsAddedToAnother()
    {
        Dictionary first, second;
        std::vector<std::uint64_t> hashes;
        for (const char *text : {"a", "b", "a"})
            first.addUnseen(text);
        for (const char *text : {"", "b", "c"})
            second.addUnseen(text);
        first.addUnseen(second);
        for (const char *text : {"a", "b", "a", "", "b", "c"})
            hashes.push_back(hashText(text));
        QCOMPARE(first.settle(hashes), (std::vector<std::uint32_t>{0, 1, 0, 2, 1, 3}));
        QCOMPARE(first.find(""), std::optional<std::uint32_t>(2));
        QCOMPARE(first.text(3), std::string_view("c"));
    }
};

THROUGHLINE_TEST(DictionaryTest)
#include "dictionary_test.moc"
