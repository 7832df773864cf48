// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/content/brief_changes.h"
#include "app/studio/content/content_place.h"
#include "app/studio/content/journey_brief.h"
#include "app/studio/content/link_card.h"
#include "app/studio/content/mismatch_card.h"
#include "app/studio/preview/channel_preview.h"
#include "app/studio/session/customer_names.h"
#include "app/studio/widgets/inline_message.h"
#include "app/studio/widgets/segmented_switch.h"
#include "tests/harness/test_main.h"
#include "tests/studio/content_driver.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>

using namespace throughline;
using namespace throughline::studio;
using namespace throughline::test;

class ContentTest : public QObject
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

    void withoutADatabaseAMadeUpCustomerIsShown()
    {
        ContentDriver driver{QString()};
        QCOMPARE(driver.board().result().channels.size(), size_t(2));
        QCOMPARE(driver.channel(Channel::Email).view.slot("subject")->text, QStringLiteral("Hello Alexandra"));
    }

    void typingChangesTheMasterAndEveryChannelThatInherits()
    {
        ContentDriver driver(m_database);
        LiquidEdit &edit = driver.choose("subject");
        edit.setFocus();
        edit.moveCursor(QTextCursor::End);
        QTest::keyClicks(&edit, QStringLiteral(", you"));
        QCOMPARE(driver.letter().slot("subject")->text, std::string("Hello {{ first_name }}, you"));
        QCOMPARE(driver.letter().slot("subject")->version, 2);
        QCOMPARE(driver.letter().slot("subject")->fields, std::vector<std::string>{"first_name"});
        driver.render();
        QVERIFY(driver.channel(Channel::Sms).view.slot("subject")->text.endsWith(QStringLiteral(", you")));
        driver.window().document().undoStack().undo();
        QCOMPARE(driver.letter().slot("subject")->text, std::string("Hello {{ first_name }}"));
        QCOMPARE(driver.letter().slot("subject")->version, 1);
        QCOMPARE(edit.toPlainText(), QStringLiteral("Hello {{ first_name }}"));
    }

    void aChannelThatAdaptedIsThenOutOfDate()
    {
        ContentDriver driver(m_database);
        LiquidEdit &edit = driver.choose("body");
        edit.selectAll();
        QTest::keyClicks(&edit, QStringLiteral("New"));
        driver.render();
        QVERIFY(driver.window().findChild<MismatchCard *>()->rows() >= 1);
        QCOMPARE(driver.letter().slot("body")->version, 2);
        driver.window().document().edit(markUpToDate(driver.window().document().project(), {"letter", "body", Channel::Sms}));
        QCOMPARE(driver.letter().variant(Channel::Sms)->link("body")->basedOn, 2);
    }

    void whateverChangesASlotRaisesItsVersionOnce()
    {
        ContentDriver driver(m_database);
        Document &document = driver.window().document();
        const auto version = [&] { return driver.letter().slot("body")->version; };
        document.edit(setValue("templates/letter/slots/body/text", "You are {{ tier }}, still."));
        QCOMPARE(version(), 2);
        document.edit(insertItem("templates/letter/slots/body/variants", {{"id", "gold"}, {"label", "Gold"}, {"text", "Gold!"}}));
        QCOMPARE(version(), 3);
        for (const char *text : {"A", "Au", "Aur", "Auru", "Aurum"})
            document.edit(setValue("templates/letter/slots/body/variants/gold/text", text, {}, "typing"));
        QCOMPARE(version(), 4);
        document.edit(setValue("templates/letter/slots/body/required", Json::array({"tier"})));
        QCOMPARE(version(), 4);
        document.undoStack().undo();
        document.undoStack().undo();
        QCOMPARE(version(), 3);
        QCOMPARE(driver.letter().slot("body")->variants.front().text, std::string("Gold!"));
        driver.render();
        QVERIFY2(driver.window().findChild<MismatchCard *>()->rows() >= 1, "the SMS follows an older version");
    }

    void aChannelsOwnTextIsWrittenApart()
    {
        ContentDriver driver(m_database);
        LiquidEdit &edit = driver.choose("legal");
        driver.page().slotList().chosen()->setChannel(Channel::Sms);
        edit.selectAll();
        QTest::keyClicks(&edit, QStringLiteral("STOP"));
        QCOMPARE(driver.letter().slot("legal")->text, std::string("Stop"));
        const SlotLink *link = driver.letter().variant(Channel::Sms)->link("legal");
        QVERIFY(link);
        QCOMPARE(link->mode, SlotMode::Adapt);
        QCOMPARE(link->text, std::string("STOP"));
        driver.window().document().edit(setSlotMode(driver.window().document().project(), {"letter", "legal", Channel::Sms}, SlotMode::Inherit));
        QVERIFY(!driver.letter().variant(Channel::Sms)->link("legal"));
    }

    void whatIsWrongIsSaidInItsPlaceAndTheRestGoesOn()
    {
        ContentDriver driver(m_database);
        LiquidEdit &edit = driver.choose("body");
        edit.selectAll();
        edit.insertPlainText(QStringLiteral("x\n{{ nobody_knows }} {% if %}"));
        driver.render();
        const ShownSlot *body = driver.channel(Channel::Email).view.slot("body");
        QVERIFY(!body->errors.isEmpty());
        QVERIFY2(body->errors.front().contains(QStringLiteral("2")), qPrintable(body->errors.front()));
        QVERIFY2(body->text.isEmpty(), "an error is said once");
        QVERIFY(driver.channel(Channel::Email).view.slot("subject")->text.startsWith(QStringLiteral("Hello ")));
        QVERIFY(driver.channel(Channel::Email).view.slot("subject")->errors.isEmpty());
        QVERIFY(!driver.window().grab().isNull());
    }

    void endlessLoopsAndAMegabyteDoNotHoldTheWindowUp()
    {
        ContentDriver driver(m_database);
        LiquidEdit &edit = driver.choose("body");
        edit.selectAll();
        edit.insertPlainText(QStringLiteral("{% for i in (1..99999) %}{% for j in (1..99999) %}{{ j }}{% endfor %}{% endfor %}"));
        driver.render();
        QVERIFY(!driver.channel(Channel::Email).view.slot("body")->errors.isEmpty());
        QVERIFY2(driver.channel(Channel::Email).view.slot("body")->text.size() < 300, "the rest of the email is not pushed out of sight");
        edit.selectAll();
        QGuiApplication::clipboard()->setText(QString(1 << 20, QLatin1Char('w')));
        edit.paste();
        QCOMPARE(driver.letter().slot("body")->text.size(), std::size_t(1 << 20));
        QVERIFY(edit.isTooLarge());
        QVERIFY(edit.isReadOnly());
        driver.render();
        QVERIFY(driver.channel(Channel::Email).view.slot("body")->text.size() < 4000);
        driver.window().document().undoStack().undo();
        QVERIFY(!edit.isTooLarge());
    }

    void theSwitchShowsWhatTheChannelsKnow()
    {
        ContentDriver driver(m_database);
        const QString real = driver.channel(Channel::Sms).view.slot("body")->text;
        QVERIFY(real.size() > 1);
        driver.find<SegmentedSwitch>(QStringLiteral("truthSwitch"))->setIndex(1);
        driver.render();
        const ShownSlot *body = driver.channel(Channel::Sms).view.slot("body");
        QCOMPARE(body->text, QStringLiteral("!")); // the copy does not hold the tier
        QVERIFY(!body->marks.isEmpty());
        QCOMPARE(driver.channel(Channel::Sms).wrong.size(), size_t(1));
        QCOMPARE(driver.channel(Channel::Sms).wrong.front().name, std::string("tier"));
    }

    void thePlaceFollowsTheCustomerOfTheTopBar()
    {
        ContentDriver driver(m_database);
        const QString first = driver.board().result().customer;
        QVERIFY(!first.isEmpty());
        QTest::mouseClick(driver.find<QWidget>(QStringLiteral("nextCustomer")), Qt::LeftButton);
        driver.render();
        QCOMPARE(driver.board().result().customer, customerName(*driver.window().data().population(), 1, {}));
        QTest::mouseClick(driver.find<QWidget>(QStringLiteral("previousCustomer")), Qt::LeftButton);
        driver.render();
        QCOMPARE(driver.board().result().customer, first);
        driver.window().session().setCustomer({});
        driver.render();
        QVERIFY2(driver.board().result().customer.isEmpty(), "nobody in particular is a made-up customer");
        QCOMPARE(driver.window().findChildren<QWidget *>(QStringLiteral("nextCustomer")).size(), 1);
    }

    void aMomentIsChosen()
    {
        ContentDriver driver(m_database);
        auto *when = driver.find<QDateTimeEdit>(QStringLiteral("moment"));
        const Moment latest = driver.board().result().at;
        const QDateTime shown(when->date(), when->time(), Qt::OffsetFromUTC, driver.board().result().utcOffsetMinutes * 60);
        QVERIFY(std::abs(shown.toSecsSinceEpoch() - latest.seconds) < 60);
        when->setDateTime(when->dateTime().addDays(-3));
        driver.render();
        QVERIFY(std::abs(latest.seconds - driver.board().result().at.seconds - 3 * 86400) < 7200);
        QCOMPARE(driver.window().session().moment(), std::optional(driver.board().result().at));
        QTest::mouseClick(driver.find<QWidget>(QStringLiteral("latestMoment")), Qt::LeftButton);
        driver.render();
        QCOMPARE(driver.board().result().at, latest);
    }

    void anImageIsTakenByReferenceWithItsSize()
    {
        ContentDriver driver(m_database);
        QVERIFY(driver.window().document().saveAs(m_folder.filePath(QStringLiteral("pictures.throughline"))));
        QImage image(640, 360, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        const QString path = m_folder.filePath(QStringLiteral("hill.png"));
        QVERIFY(image.save(path));
        driver.window().document().edit(addSlot(driver.window().document().project(), "letter", SlotKind::Image));
        driver.render();
        driver.choose("image");
        QVERIFY2(!driver.channel(Channel::Email).view.slot("image")->errors.isEmpty(), "an image without a picture says so");
        driver.answers().files.push_back(path);
        QTest::mouseClick(driver.find<QWidget>(QStringLiteral("chooseImage")), Qt::LeftButton);
        const Slot &slot = *driver.letter().slot("image");
        QCOMPARE(slot.image, std::string("hill.png"));
        QCOMPARE(slot.imageWidth, 640);
        QCOMPARE(slot.imageHeight, 360);
        QCOMPARE(slot.version, 2);
        driver.render();
        const ShownSlot *shown = driver.channel(Channel::Email).view.slot("image");
        QVERIFY(shown->errors.isEmpty());
        QVERIFY(shown->picture.isFound());
        QCOMPARE(shown->imageSize, QSize(640, 360));
        QVERIFY(QFile::remove(path));
        driver.window().document().edit(setValue("templates/letter/slots/image/alternativeText", "A hill"));
        driver.render();
        shown = driver.channel(Channel::Email).view.slot("image");
        QCOMPARE(shown->errors.size(), 1);
        QVERIFY(shown->errors.front().contains(QStringLiteral("hill.png")));
        QVERIFY(!driver.channel(Channel::Email).view.slot("subject")->text.isEmpty());
        QVERIFY(!driver.window().grab().isNull());
    }

    void thePicturesOfTheSamplesComeAlong()
    {
        const PictureSource source = pictureSource(QStringLiteral("https://nordlys.example/media/open-door.jpg"), {});
        QCOMPARE(source.size, QSize(1200, 675));
        QVERIFY(!pictureSource(QStringLiteral("https://brand.com/media/open-door.jpg"), {}).isFound());
        QVERIFY(pictureSource(QStringLiteral("https://brand.com/a.jpg"), {}).problem.isEmpty());
        QCOMPARE(pictureReference(m_folder.filePath(QStringLiteral("a/b.png")), m_folder.path()), QStringLiteral("a/b.png"));
        QVERIFY(QFileInfo(pictureReference(QStringLiteral("/elsewhere/b.png"), m_folder.path())).isAbsolute());
    }

    void aLinkIsBuiltByTokenAndPersonalDataIsAnError()
    {
        ContentDriver driver(m_database);
        driver.window().document().edit(setValue("brand/website", "https://shop.example"));
        driver.render();
        auto *card = driver.window().findChild<LinkCard *>();
        card->setChannel(Channel::Sms);
        QTest::mouseClick(driver.find<QWidget>(QStringLiteral("addParameter")), Qt::LeftButton);
        const auto parameters = [&] { return driver.window().document().project().tracking.front().parameters; };
        QCOMPARE(driver.window().document().project().tracking.front().channel, Channel::Sms);
        QCOMPARE(parameters(), (std::map<std::string, std::string>{{"c", "{{ customer.token }}"}}));
        driver.render();
        const QString token = QString::fromStdString(customerToken(driver.window().document().project(), driver.window().data().population()->key(0)));
        QCOMPARE(driver.channel(Channel::Sms).view.link, QStringLiteral("https://shop.example?c=") + token);
        auto *message = driver.find<QWidget>(QStringLiteral("linkMessage"));
        QVERIFY(message->isHidden());
        driver.window().document().edit(setValue("tracking/sms/parameters", {{"who", "{{ email }}"}}));
        QVERIFY(!message->isHidden());
        emit static_cast<InlineMessage *>(message)->actionTriggered();
        QCOMPARE(parameters(), (std::map<std::string, std::string>{{"who", "{{ customer.token }}"}}));
        QVERIFY(message->isHidden());
    }

    void theExtremesAreShownInAGrid()
    {
        ContentDriver driver(m_database);
        auto *box = driver.find<QComboBox>(QStringLiteral("extremes"));
        box->setCurrentIndex(1);
        emit box->activated(1);
        driver.render();
        QVERIFY(driver.board().result().extremes.size() >= 6);
        QVERIFY(!driver.window().grab().isNull());
    }

    void slotsAreMovedByHandAndByKeyboard()
    {
        ContentDriver driver(m_database);
        QTest::keyClick(driver.page().slotList().card("legal"), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(driver.letter().masterSlots[1].id, std::string("legal"));
        QCoreApplication::processEvents(); // the cards are made anew and laid out
        SlotCard *card = driver.page().slotList().card("subject");
        SlotCard *last = driver.page().slotList().cards().back();
        const QPoint to = card->mapFromGlobal(last->mapToGlobal(QPoint(20, last->height() - 2)));
        QTest::mousePress(card, Qt::LeftButton, Qt::NoModifier, QPoint(20, 8));
        for (int step = 1; step <= 3; ++step) {
            const QPoint at = QPoint(20, 8) + (to - QPoint(20, 8)) * step / 3;
            QMouseEvent move(QEvent::MouseMove, at, card->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(card, &move);
        }
        QTest::mouseRelease(card, Qt::LeftButton, Qt::NoModifier, to);
        QCOMPARE(driver.letter().masterSlots.back().id, std::string("subject"));
        driver.window().document().undoStack().undo();
        driver.window().document().undoStack().undo();
        QCOMPARE(driver.letter().masterSlots.front().id, std::string("subject"));
        QCOMPARE(driver.letter().masterSlots.back().id, std::string("legal"));
    }

    void theBrowserGetsTheEmailThatIsSent()
    {
        ContentDriver driver(m_database);
        const QString path = driver.board().writeEmail(m_folder.path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        QVERIFY(html.contains(QStringLiteral("<table")));
        QVERIFY(html.contains(driver.channel(Channel::Email).view.slot("body")->text));
    }

    void aProblemLeadsToItsText()
    {
        ContentDriver driver(m_database);
        driver.window().session().reveal("templates/letter/channels/sms/slots/body/text");
        QCOMPARE(driver.page().slotList().chosen()->slot(), std::string("body"));
        QCOMPARE(driver.page().slotList().chosen()->channel(), std::optional(Channel::Sms));
    }

    void theBriefSaysWhatChangedSinceTheApprovedVersion()
    {
        ContentDriver driver(m_database);
        auto *place = driver.window().findChild<ContentPlace *>();
        QVERIFY(!place->approve()); // nothing is saved yet
        QVERIFY(driver.window().document().saveAs(m_folder.filePath(QStringLiteral("brief.throughline"))));
        QVERIFY(place->approve());
        const Project approved = driver.window().document().project();
        QVERIFY(changesSince(approved, approved).isEmpty());
        driver.window().document().edit(setValue("templates/letter/slots/body/text", "New"));
        QCOMPARE(changesSince(approved, driver.window().document().project()), QStringList{QStringLiteral("Letter · Body: “You are {{ tier }}.” is now “New”")});
        const QString path = m_folder.filePath(QStringLiteral("brief.pdf"));
        QVERIFY(place->writeBrief(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        QVERIFY(!place->writeBrief(m_folder.filePath(QStringLiteral("none/brief.pdf"))));
    }

    void anHtmlEmailBecomesAMaster()
    {
        ContentDriver driver(m_database);
        const QString path = m_folder.filePath(QStringLiteral("spring.html"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<html><head><title>Spring</title></head><body><h1>Light</h1><p>Words.</p></body></html>");
        file.close();
        driver.answers().files.push_back(path);
        emit driver.page().importWanted();
        QCOMPARE(driver.window().document().project().templates.size(), size_t(2));
        QCOMPARE(driver.page().currentId(), driver.window().document().project().templates.back().id);
        QCOMPARE(driver.window().document().project().templates.back().masterSlots.size(), size_t(3));
    }
};

THROUGHLINE_TEST(ContentTest)
#include "content_test.moc"
