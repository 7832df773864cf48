// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/dictionary.h"
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
};

THROUGHLINE_TEST(DictionaryTest)
#include "dictionary_test.moc"
