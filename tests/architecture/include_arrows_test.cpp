// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/checkout.h"
#include "tests/harness/test_main.h"

#include <QDirIterator>
#include <QRegularExpression>

namespace {

struct Source
{
    QString path; ///< from the root of the project: "model/journey/journey.h"
    QString text;
};

QList<Source> sources(const QStringList &folders, const QStringList &patterns)
{
    const QDir root(QString::fromStdString(throughline::test::inCheckout("")));
    QList<Source> all;
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.fileName().contains("/node_modules/") || !file.open(QIODevice::ReadOnly))
                continue;
            all.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return all;
}

QStringList includesOf(const Source &source)
{
    static const QRegularExpression include("^\\s*#\\s*include\\s*([<\\x22][^>\\x22]+[>\\x22])", QRegularExpression::MultilineOption);
    QStringList all;
    auto it = include.globalMatch(source.text);
    while (it.hasNext())
        all << it.next().captured(1);
    return all;
}

bool isQt(const QString &include)
{
    static const QRegularExpression qt("^<(Q[A-Za-z]|qcustomplot)");
    return qt.match(include).hasMatch();
}

// Rooms of the studio that features may build on. Features know nothing of each other; the shell
// composes them.
const QStringList commonRooms{"document", "session", "jobs", "preview", "charts", "widgets", "forms",
                              "reading"};

QString roomOf(const QString &path)
{
    return path.section('/', 2, 2);
}

/// Why the include must not stand in the file; empty where it may.
QString objection(const QString &path, const QString &include)
{
    const QString target = include.mid(1, include.size() - 2);
    if (include.contains(".."))
        return "goes upwards";
    const QString layer = path.section('/', 0, 0);
    const bool isCore = layer == "model" || layer == "simulator" || path.startsWith("app/cli/");
    if (isCore && isQt(include))
        return "knows Qt";
    if (layer == "model" && (target.startsWith("simulator/") || target.startsWith("app/") || target == "sqlite3.h"
                             || target == "thread"))
        return "model depends on nothing above it";
    if (layer == "simulator" && target.startsWith("app/"))
        return "the simulator knows no program";
    if (path.startsWith("app/cli/") && target.startsWith("app/studio/"))
        return "the command line knows no window";
    if (path.startsWith("app/studio/") && target.startsWith("app/cli/"))
        return "the window knows no command line";
    if (path.count('/') >= 3 && path.startsWith("app/studio/") && target.startsWith("app/studio/")) {
        const QString from = roomOf(path);
        const QString to = roomOf(target);
        if (from != to && from != "shell" && !commonRooms.contains(to))
            return "a feature knows another feature";
    }
    return {};
}

} // namespace

class IncludeArrowsTest : public QObject
{
    Q_OBJECT
private slots:
    void includesFollowTheArrows()
    {
        const QList<Source> all = sources({"model", "simulator", "app"}, {"*.h", "*.cpp"});
        QVERIFY(all.size() > 100);
        QStringList wrong;
        for (const Source &source : all)
            for (const QString &include : includesOf(source))
                if (const QString why = objection(source.path, include); !why.isEmpty())
                    wrong << source.path + " " + include + ": " + why;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void theRulesCanBeBroken_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::newRow("Qt in the model") << "model/journey/a.h" << "<QString>";
        QTest::newRow("plot in the simulator") << "simulator/a.h" << "<qcustomplot.h>";
        QTest::newRow("SQLite in the model") << "model/a.h" << "<sqlite3.h>";
        QTest::newRow("upwards") << "app/studio/canvas/a.h" << "\"../b.h\"";
        QTest::newRow("feature to feature") << "app/studio/canvas/a.h" << "\"app/studio/inspector/b.h\"";
        QTest::newRow("common room to feature") << "app/studio/widgets/a.h" << "\"app/studio/canvas/b.h\"";
        QTest::newRow("feature to shell") << "app/studio/canvas/a.h" << "\"app/studio/shell/b.h\"";
    }
    void theRulesCanBeBroken()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QVERIFY(!objection(path, include).isEmpty());
    }

    void theRulesAllowWhatTheyShould()
    {
        QVERIFY(objection("app/studio/canvas/a.h", "\"app/studio/widgets/b.h\"").isEmpty());
        QVERIFY(objection("app/studio/shell/a.h", "\"app/studio/canvas/b.h\"").isEmpty());
        QVERIFY(objection("app/cli/command/a.h", "\"simulator/engine/run.h\"").isEmpty());
        QVERIFY(objection("model/a.h", "<queue>").isEmpty());
    }

    void everySourceNamesItsLicence()
    {
        const QList<Source> all = sources({"model", "simulator", "app", "tests", "cmake"}, {"*.h", "*.cpp", "CMakeLists.txt", "*.cmake"});
        QStringList missing;
        for (const Source &source : all)
            if (!source.text.left(200).contains("SPDX-License-Identifier: GPL-3.0-or-later"))
                missing << source.path;
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join('\n')));
    }

    void theCoreFormatsNumbersWithoutALocale()
    {
        static const QRegularExpression forbidden(
            "\\b(s?n?printf|strtod|stod|stof|atof|setlocale|ostringstream|stringstream|setprecision)\\s*[(<{ ]");
        QStringList wrong;
        for (const Source &source : sources({"model", "simulator", "app/cli"}, {"*.h", "*.cpp"}))
            if (const auto match = forbidden.match(source.text); match.hasMatch())
                wrong << source.path + ": " + match.captured(1);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }
};

THROUGHLINE_TEST(IncludeArrowsTest)
#include "include_arrows_test.moc"
