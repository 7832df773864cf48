// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/answer.h"
#include "tests/harness/test_main.h"

#include <QFile>
#include <QTemporaryDir>

using namespace throughline;
using test::Answer;

namespace {

bool holds(const std::string &text, const char *part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT
private slots:
    void anUnknownCommandIsNamedBesideTheKnownOnes()
    {
        const Answer answer = test::answerOf({"simulat", "p.throughline"});
        QCOMPARE(answer.code, 2);
        QVERIFY2(holds(answer.err, "\"simulat\""), answer.err.c_str());
        QVERIFY(holds(answer.err, "simulate") && holds(answer.err, "sample-db"));
        QVERIFY(answer.out.empty());
    }

    void nothingToDoIsWrongUse()
    {
        QCOMPARE(test::answerOf({}).code, 2);
        QCOMPARE(test::answerOf({"--nonsense"}).code, 2);
    }

    void everyCommandHelpsWithAnExample_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"new", "sample-db", "import", "forget", "check", "audit", "simulate", "compare",
                                    "trace", "export", "merge", "liquid", "calc"})
            QTest::newRow(command) << command;
    }

    void everyCommandHelpsWithAnExample()
    {
        QFETCH(QString, command);
        const Answer answer = test::answerOf({command.toStdString(), "--help"});
        QCOMPARE(answer.code, 0);
        QVERIFY2(holds(answer.out, "Example"), answer.out.c_str());
    }

    void aWrongProjectIsNamedWithItsPlaceInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("broken") << QByteArray("{\n\"a\":") << "line 2";
        QTest::newRow("newer") << QByteArray("{\"format\": \"throughline/9\"}") << "/format";
        QTest::newRow("of another shape") << QByteArray("{\"format\": \"throughline/1\", \"name\": \"P\", \"journeys\": 3}") << "/journeys";
    }

    void aWrongProjectIsNamedWithItsPlaceInOneSentence()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        QTemporaryDir folder;
        const QString path = folder.filePath("wrong.throughline");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const Answer answer = test::answerOf({"check", path.toStdString()});
        QCOMPARE(answer.code, 1);
        QCOMPARE(std::ranges::count(answer.err, '\n'), 1);
        QVERIFY2(holds(answer.err, "wrong.throughline"), answer.err.c_str());
        QVERIFY2(holds(answer.err, place.toUtf8().constData()), answer.err.c_str());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), text);
    }
};

THROUGHLINE_TEST(CommandLineTest)
#include "command_line_test.moc"
