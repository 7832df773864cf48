// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/format/project_file.h"
#include "model/project/place.h"
#include "model/validation/check.h"
#include "tests/harness/random_document.h"
#include "tests/harness/test_main.h"

#include <algorithm>

using namespace throughline;

namespace {

Project projectOf(const QString &journey)
{
    const QString text = R"({"format": "throughline/1", "name": "x",
        "templates": [{"id": "hello", "slots": [{"id": "body"}], "channels": [{"channel": "email"}, {"channel": "web"}]}],
        "journeys": [{"id": "j", %1}]})";
    const auto read = parseProject(text.arg(journey).toStdString());
    if (!read)
        qFatal("%s", describe(read.error()).c_str());
    return read->project;
}

QStringList codes(const Project &project)
{
    QStringList all;
    for (const Finding &finding : check(project))
        all << QString::fromStdString(finding.problem.code);
    return all;
}

/// Whether the pointer's owner stands in the project's file; what it names may be a member left out.
bool leadsIntoTheFile(const Project &project, const std::string &pointer)
{
    const Json file = typeOf<Project>().encode(&project);
    const Json::json_pointer place(pointer);
    return !pointer.empty() && (place.parent_pointer().empty() || file.contains(place.parent_pointer()));
}

const char *sound = R"("nodes": [
    {"id": "in", "with": {"kind": "entry.audience"}},
    {"id": "mail", "with": {"kind": "message", "channel": "email", "template": "hello"}},
    {"id": "goal", "with": {"kind": "goal"}}],
  "edges": [{"from": "in", "to": "mail"}, {"from": "mail", "exit": "sent", "to": "goal"}])";

} // namespace

class CheckTest : public QObject
{
    Q_OBJECT
private slots:
    void aSoundJourneyHasNoProblems() { QCOMPARE(codes(projectOf(sound)), QStringList()); }

    void eachMistakeHasItsCode_data()
    {
        QTest::addColumn<QString>("journey");
        QTest::addColumn<QString>("code");
        const auto entry = QString(R"({"id": "in", "with": {"kind": "entry.audience"}})");
        const auto row = [&](const char *name, const char *nodes, const char *edges, const char *code) {
            QTest::newRow(name) << QString(R"("nodes": [%1%2], "edges": [%3])").arg(entry, nodes, edges) << code;
        };
        row("no template", R"(, {"id": "m", "with": {"kind": "message", "channel": "email"}})", "", "TL101");
        row("channel not made", R"(, {"id": "m", "with": {"kind": "message", "channel": "sms", "template": "hello"}})", "", "TL102");
        row("unreachable", R"(, {"id": "g", "with": {"kind": "goal"}})", "", "TL104");
        row("open exit", "", "", "TL105");
        row("loop without wait", R"(, {"id": "a", "with": {"kind": "profile.update", "field": "x"}})",
            R"({"from": "in", "to": "a"}, {"from": "a", "to": "a"})", "TL106");
        row("edge to nowhere", "", R"({"from": "in", "to": "none"})", "TL107");
        row("edge from no exit", R"(, {"id": "g", "with": {"kind": "goal"}})", R"({"from": "in", "exit": "side", "to": "g"})", "TL108");
        row("edge into entry", "", R"({"from": "in", "to": "in"})", "TL109");
        row("no event", R"(, {"id": "e", "with": {"kind": "entry.event"}})", "", "TL112");
        row("no branch", R"(, {"id": "s", "with": {"kind": "split.rule"}})", "", "TL113");
        row("template not there", R"(, {"id": "m", "with": {"kind": "message", "channel": "email", "template": "none"}})", "", "TL111");
        row("weights", R"(, {"id": "s", "with": {"kind": "split.experiment", "arms": [{"id": "a", "weight": 50}, {"id": "b", "weight": 40}]}})", "", "TL120");
        row("one arm", R"(, {"id": "s", "with": {"kind": "split.experiment", "arms": [{"id": "a", "weight": 100}]}})", "", "TL121");
        row("date", R"(, {"id": "w", "with": {"kind": "wait", "waitFor": "date"}})", "", "TL131");
        row("message of wait", R"(, {"id": "w", "with": {"kind": "wait.event", "message": "in"}})", "", "TL134");
        row("no goal", "", "", "TL141");
    }
    void eachMistakeHasItsCode()
    {
        QFETCH(QString, journey);
        QFETCH(QString, code);
        QVERIFY2(codes(projectOf(journey)).contains(code), qPrintable(codes(projectOf(journey)).join(' ')));
    }

    void mendsTakeTheirProblemAway()
    {
        Project project = projectOf(R"("nodes": [
            {"id": "in", "with": {"kind": "entry.audience"}},
            {"id": "m", "with": {"kind": "message", "channel": "sms", "template": "hello"}},
            {"id": "s", "with": {"kind": "split.experiment", "arms": [{"id": "a", "weight": 1}, {"id": "b", "weight": 2}, {"id": "c", "weight": 4}]}}],
            "edges": [{"from": "in", "to": "none"}])");
        int mended = 0;
        for (const Finding &finding : check(project)) {
            if (!finding.mend)
                continue;
            QVERIFY(apply(project, *finding.mend));
            QVERIFY(!codes(project).contains(QString::fromStdString(finding.problem.code)));
            ++mended;
        }
        QCOMPARE(mended, 3);
    }

    void aProblemPointsIntoTheFileAsJsonPointersDo()
    {
        const Project project = projectOf(QString(sound).replace("\"hello\"", "\"gone\""));
        const auto findings = check(project);
        const auto gone = std::ranges::find_if(findings, [](const Finding &finding) { return finding.problem.node == "mail"; });
        QVERIFY(gone != findings.end());
        QCOMPARE(gone->problem.pointer, std::string("/journeys/0/nodes/1/with/template"));
        QCOMPARE(typeOf<Project>().encode(&project).at(Json::json_pointer(gone->problem.pointer)), Json("gone"));
        QCOMPARE(pathOfPointer(project, gone->problem.pointer), Path("journeys/j/nodes/mail/with/template"));
    }

    void noRandomProjectUpsetsTheChecks()
    {
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            test::Chance chance(seed);
            const Project project = parseProject(test::randomDocument(chance).dump())->project;
            for (const Finding &finding : check(project)) {
                QVERIFY(finding.problem.code.starts_with("TL"));
                QVERIFY(!english(finding.problem.message).empty());
                QVERIFY2(leadsIntoTheFile(project, finding.problem.pointer), finding.problem.pointer.c_str());
                QCOMPARE(pointerOf(project, pathOfPointer(project, finding.problem.pointer)), finding.problem.pointer);
            }
        }
    }
};

THROUGHLINE_TEST(CheckTest)
#include "check_test.moc"
