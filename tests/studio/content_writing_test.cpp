// SPDX-License-Identifier: GPL-3.0-or-later
// Writing Liquid in a slot: what is completed, and the blocks that a text takes in.
#include "app/studio/content/block_use.h"
#include "tests/harness/test_main.h"
#include "tests/studio/content_driver.h"

using namespace throughline;
using namespace throughline::studio;
using namespace throughline::test;

class ContentWritingTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_database;

private slots:
    void initTestCase()
    {
        m_database = m_folder.filePath(QStringLiteral("sample.db"));
        WindowDriver driver;
        driver.window().data().makeSample(m_database, 60, 1);
        QVERIFY(driver.window().data().isOpen());
    }

    void namesAreCompletedWithinLiquidAlone()
    {
        ContentDriver driver(m_database);
        LiquidEdit &edit = driver.choose("body");
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, QStringLiteral("tie {{ tie"));
        auto *completer = edit.findChild<QCompleter *>();
        QTRY_VERIFY(completer->popup()->isVisible());
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QTRY_COMPARE(edit.toPlainText(), QStringLiteral("tie {{ tier"));
    }

    void filtersAndTagsAreCompletedWhereTheyBelong()
    {
        ContentDriver driver(m_database);
        LiquidEdit &edit = driver.choose("body");
        edit.setFocus();
        for (const auto &[typed, whole] : {std::pair("{{ tier | upc", "{{ tier | upcase"), std::pair("{% unl", "{% unless")}) {
            edit.selectAll();
            QTest::keyClicks(&edit, QString::fromLatin1(typed));
            auto *completer = edit.findChild<QCompleter *>();
            QTRY_VERIFY2(completer->popup()->isVisible(), typed);
            QTest::keyClick(completer->popup(), Qt::Key_Return);
            QTRY_COMPARE(edit.toPlainText(), QString::fromLatin1(whole));
        }
    }

    void blocksAreCompletedWithAndWithoutTheirQuotes()
    {
        ContentDriver driver(m_database);
        driver.window().document().edit(insertItem("blocks", {{"id", "footer"}, {"text", "Bye"}}));
        LiquidEdit &edit = driver.choose("body");
        edit.setFocus();
        for (const char *typed : {"{% render 'fo", "{% render fo", "{% render \"fo"}) {
            edit.selectAll();
            QTest::keyClicks(&edit, QString::fromLatin1(typed));
            auto *completer = edit.findChild<QCompleter *>();
            QTRY_VERIFY2(completer->popup()->isVisible(), typed);
            QTest::keyClick(completer->popup(), Qt::Key_Return);
            const QChar quote = QLatin1Char(typed[10] == '"' ? '"' : '\'');
            QTRY_COMPARE(edit.toPlainText(), QStringLiteral("{% render ") + quote + QStringLiteral("footer") + quote);
        }
    }

    void aBlockSaysHowItReadsAndWhoTakesItIn()
    {
        ContentDriver driver(m_database);
        Document &document = driver.window().document();
        document.edit(insertItem("blocks", {{"id", "inner"}, {"name", "Inner"}, {"text", "Dear {{ first_name }}"}}));
        document.edit(insertItem("blocks", {{"id", "outer"}, {"name", "Outer"}, {"text", "{% render 'inner' %}!"}}));
        const auto places = [&](const char *block) { return BlockUse::placesOf(document.project(), block); };
        QVERIFY(places("inner").isEmpty());
        document.edit(setValue("templates/letter/slots/body/text", "{% render 'outer' %}"));
        document.edit(setValue("templates/letter/channels/sms/slots/body/text", "Hi. {% render 'inner' %}"));
        QCOMPARE(places("outer"), QStringList{QStringLiteral("Letter · Body")});
        QCOMPARE(places("inner"), (QStringList{QStringLiteral("Letter · Body"), QStringLiteral("Letter · Body · SMS")}));
        driver.window().session().reveal("blocks/outer/text");
        auto *use = driver.find<BlockUse>(QStringLiteral("blockUse"));
        QVERIFY(use->isVisible());
        const auto says = [&](const QString &words) {
            return std::ranges::any_of(use->findChildren<QLabel *>(), [&](const QLabel *label) { return label->text() == words; });
        };
        QVERIFY(says(QStringLiteral("Dear Alexandra!")));
        document.edit(setValue("blocks/inner/text", "Dear {{ first_name }}"));
        document.edit(setValue("blocks/inner/text", "Hello {{ first_name }}"));
        QVERIFY2(says(QStringLiteral("Hello Alexandra!")), "a block within it has changed");
    }
};

THROUGHLINE_TEST(ContentWritingTest)
#include "content_writing_test.moc"
