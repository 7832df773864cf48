// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/target.h"
#include "tests/export/journeys.h"
#include "tests/export/judges.h"
#include "tests/harness/test_main.h"

using namespace throughline;
using namespace throughline::test;

class BpmnJudgesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        for (const Project &project : judgedProjects()) {
            const auto bundle = exportProject(project, *findTarget("bpmn"), {});
            QVERIFY2(bundle.has_value(), project.name.c_str());
            const QString name = QString::fromStdString(project.name).replace('/', '_') + ".bpmn";
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bundle->file("journey.bpmn")->text.c_str());
            m_files << file.fileName();
        }
    }

    void everyProcessIsValidByTheSchemaOfBpmn()
    {
        if (judgesFolder().isEmpty())
            JUDGE_IS_ABSENT("bpmn-moddle, which brings the schema,");
        const QString schema = judgesFolder() + "/node_modules/bpmn-moddle/resources/bpmn/xsd/BPMN20.xsd";
        const auto verdict = ask("xmllint", QStringList{"--noout", "--schema", schema} + m_files);
        if (!verdict)
            JUDGE_IS_ABSENT("xmllint");
        QVERIFY2(verdict->isAccepted, qUtf8Printable(verdict->said.left(4000)));
    }

    void modellersLoadEveryProcessAndTheLinterHasNoObjection()
    {
        if (judgesFolder().isEmpty())
            JUDGE_IS_ABSENT("bpmnlint");
        const auto verdict = ask("node", QStringList{judgesFolder() + "/judge_bpmn.mjs"} + m_files);
        if (!verdict)
            JUDGE_IS_ABSENT("node");
        QVERIFY2(verdict->isAccepted, qUtf8Printable(verdict->said.left(4000)));
    }

    void theJudgesObjectToAProcessWithoutAnEnd()
    {
        if (judgesFolder().isEmpty())
            JUDGE_IS_ABSENT("bpmnlint");
        QFile whole(m_files.front());
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QByteArray text = whole.readAll();
        text.replace("sendTask", "sentTask");
        QFile broken(m_folder.filePath("broken.bpmn"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(text);
        broken.close();
        const auto verdict = ask("node", {judgesFolder() + "/judge_bpmn.mjs", broken.fileName()});
        if (!verdict)
            JUDGE_IS_ABSENT("node");
        QVERIFY(!verdict->isAccepted);
    }

private:
    QTemporaryDir m_folder;
    QStringList m_files;
};

THROUGHLINE_TEST(BpmnJudgesTest)
#include "bpmn_judges_test.moc"
