// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/export/export_place.h"
#include "app/studio/export/journey_picture.h"
#include "app/studio/shell/file_commands.h"
#include "app/studio/widgets/pill.h"
#include "model/format/project_file.h"
#include "model/samples/samples.h"
#include "model/validation/check.h"
#include "tests/harness/test_main.h"
#include "tests/studio/window_driver.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace throughline;
using namespace throughline::studio;
using throughline::test::WindowDriver;

namespace {

Project sample(const char *key) { return parseProject(findSample(key)->text)->project; }

void showExport(WindowDriver &driver, const Project &project, const char *target)
{
    driver.window().document().begin(project);
    driver.window().showPlace(Place::Export);
    auto *choice = driver.find<QComboBox>("exportTarget");
    choice->setCurrentIndex(choice->findData(QString::fromLatin1(target)));
    emit choice->activated(choice->currentIndex());
}

void chooseFolder(WindowDriver &driver, const QString &folder)
{
    driver.answers().files.push_back(folder);
    emit driver.window().findChild<ExportPlace *>()->folderWanted();
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

private slots:
    void lossesStandBesideThePictureAndChooseEachOther()
    {
        WindowDriver driver;
        showExport(driver, sample("cart"), "klaviyo");
        auto *losses = driver.find<QTreeWidget>("exportLosses");
        auto *picture = driver.window().findChild<JourneyPicture *>();
        QVERIFY(losses->topLevelItemCount() > 3);
        QVERIFY(driver.find<Pill>("exportFit")->text().contains(QStringLiteral("difference")));

        const QRectF card = picture->nodeRect("sms");
        QVERIFY(!card.isEmpty());
        QVERIFY(QRectF(picture->rect()).contains(card));
        QTest::mouseClick(picture, Qt::LeftButton, {}, card.center().toPoint());
        QCOMPARE(picture->selected(), std::string("sms"));
        losses->setCurrentItem(losses->topLevelItem(0));
        QVERIFY(picture->selected() == losses->topLevelItem(0)->data(0, Qt::UserRole).toString().toStdString());
        picture->setFocus();
        QTest::keyClick(picture, Qt::Key_Down);
        QVERIFY(!picture->selected().empty());
    }

    void aJourneyWithoutStepsIsNotSaidToLoseNothing()
    {
        WindowDriver driver;
        driver.window().showPlace(Place::Export);
        auto *undrawn = driver.find<QWidget>("exportUndrawn");
        QVERIFY(undrawn->isVisible());
        QVERIFY(!driver.find<QWidget>("exportNothingLost")->isVisible());
        undrawn->findChild<QPushButton *>()->click();
        QCOMPARE(driver.window().session().place(), Place::Journey);
        driver.addByKeyboard(QStringLiteral("goal"));
        driver.window().showPlace(Place::Export);
        QVERIFY(!undrawn->isVisible());
    }

    void whereNothingIsLostThePageSaysSo()
    {
        WindowDriver driver;
        showExport(driver, sample("cart"), "throughline");
        QVERIFY(driver.find<QWidget>("exportNothingLost")->isVisibleTo(&driver.window()));
        showExport(driver, sample("cart"), "klaviyo");
        QVERIFY(!driver.find<QWidget>("exportNothingLost")->isVisibleTo(&driver.window()));
    }

    void aFolderIsWrittenAndTheNextExportSaysWhatIsNew()
    {
        WindowDriver driver;
        showExport(driver, sample("cart"), "dittofeed");
        auto *write = driver.find<QPushButton>("exportWrite");
        QVERIFY(!write->isEnabled());
        chooseFolder(driver, m_folder.path());
        QVERIFY(write->isEnabled());
        write->click();
        QVERIFY(QFile::exists(m_folder.filePath("dittofeed/bundle.json")));
        QVERIFY(QFile::exists(m_folder.filePath("dittofeed/README.txt")));

        QVERIFY(driver.window().document().edit(setValue("journeys/cart/nodes/sms/name", "Text reminder")));
        driver.window().showPlace(Place::Journey);
        driver.window().showPlace(Place::Export);
        chooseFolder(driver, m_folder.path());
        QVERIFY2(driver.find<QLabel>("exportChanges")->text().contains(QStringLiteral("Text reminder")),
                 qPrintable(driver.find<QLabel>("exportChanges")->text()));
    }

    void aZipFileIsWritten()
    {
        WindowDriver driver;
        showExport(driver, sample("welcome"), "throughline");
        driver.answers().files.push_back(m_folder.filePath("welcome"));
        emit driver.window().findChild<ExportPlace *>()->zipWanted();
        driver.find<QPushButton>("exportWrite")->click();
        QVERIFY(QFile::exists(m_folder.filePath("welcome.zip")));

        // What was exported can be opened again, here into the same untouched kind of window.
        WindowDriver other;
        QVERIFY(other.window().files().import(m_folder.filePath("welcome.zip")));
        QVERIFY(other.window().document().project() == sample("welcome"));
    }

    void anIdIsKeptInTheProjectAndStandsInTheFiles()
    {
        WindowDriver driver;
        showExport(driver, sample("cart"), "klaviyo");
        auto *ids = driver.find<QTreeWidget>("exportIds");
        const auto found = ids->findItems(QStringLiteral("metric.cart_abandoned"), Qt::MatchExactly);
        QCOMPARE(found.size(), qsizetype(1));
        found.front()->setText(1, QStringLiteral("XyZ987"));
        const auto &records = driver.window().document().project().exports;
        QCOMPARE(records.size(), std::size_t(1));
        QCOMPARE(records.front().mapping.at("metric.cart_abandoned"), std::string("XyZ987"));
        auto *files = driver.find<QTreeWidget>("exportFiles");
        const auto bundle = files->findItems(QStringLiteral("bundle.json"), Qt::MatchExactly);
        files->setCurrentItem(bundle.front());
        QVERIFY(driver.find<QPlainTextEdit>("exportText")->toPlainText().contains(QStringLiteral("XyZ987")));
    }

    void aTargetChosenHereShowsItsLimitsWhileDrawing()
    {
        WindowDriver driver;
        showExport(driver, sample("cart"), "klaviyo");
        driver.find<QCheckBox>("exportWhileDrawing")->click();
        QCOMPARE(chosenTarget(driver.window().document().project())->key, std::string_view("klaviyo"));
        const auto findings = check(driver.window().document().project());
        QVERIFY(std::any_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.problem.code == "TL711"; }));
        driver.find<QCheckBox>("exportWhileDrawing")->click();
        QVERIFY(!chosenTarget(driver.window().document().project()));
    }

    void customersInTheFilesStopTheExport()
    {
        WindowDriver driver;
        const QString database = m_folder.filePath("made-up.db");
        driver.window().data().makeSample(database, 300, 1);
        const auto population = driver.window().data().population();
        QVERIFY(population && population->field("email"));
        std::string address;
        for (std::size_t i = 0; i < population->size() && address.empty(); ++i)
            if (!population->field("email")->isNull(i))
                address = std::string(population->field("email")->text(i));
        QVERIFY(!address.empty());
        Project project = sample("cart");
        project.templates.front().masterSlots.front().text += " " + address;
        showExport(driver, project, "dittofeed");
        driver.window().data().open(database);
        const QString out = m_folder.filePath("refused");
        QDir().mkpath(out);
        chooseFolder(driver, out);
        driver.find<QPushButton>("exportWrite")->click();
        QVERIFY(QDir(out).isEmpty());
        QVERIFY(driver.find<QWidget>("exportResult")->isVisibleTo(driver.find<QWidget>("exportResult")->parentWidget()));
    }

    void aForeignProcessOpensWithANoteOfWhatWasLeftOut()
    {
        QFile file(m_folder.filePath("foreign.bpmn"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'><process id='p' name='Calls'>"
                   "<startEvent id='s' name='Begin'/><sequenceFlow id='a' sourceRef='s' targetRef='t'/>"
                   "<scriptTask id='t' name='Compute'/><sequenceFlow id='b' sourceRef='t' targetRef='e'/>"
                   "<endEvent id='e' name='End'/></process></definitions>");
        file.close();
        WindowDriver driver;
        driver.answers().files.push_back(file.fileName());
        driver.window().files().importAsked();
        const Journey &journey = driver.window().document().project().journeys.front();
        QCOMPARE(journey.name, std::string("Calls"));
        QVERIFY(std::any_of(journey.nodes.begin(), journey.nodes.end(), [](const Node &node) {
            const auto *note = std::get_if<NoteNode>(&node.parameters);
            return note && note->text.find("Compute") != std::string::npos;
        }));
        QVERIFY(driver.window().document().isUnsaved());
    }
};

THROUGHLINE_TEST(ExportTest)
#include "export_test.moc"
