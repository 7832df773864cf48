// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/card.h"
#include "app/studio/widgets/empty_state.h"
#include "app/studio/widgets/flow_layout.h"
#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/inline_message.h"
#include "app/studio/widgets/key_value.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/search_field.h"
#include "app/studio/widgets/segmented_switch.h"
#include "app/studio/widgets/toast.h"
#include "tests/harness/test_main.h"

#include <QtWidgets>

using namespace throughline::studio;

class WidgetsTest : public QObject
{
    Q_OBJECT
private slots:
    void aSwitchMovesByKeyboardAndStopsAtItsEnds()
    {
        SegmentedSwitch choice({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        choice.show();
        QSignalSpy changed(&choice, &SegmentedSwitch::indexChanged);
        QTest::keyClick(&choice, Qt::Key_Left);
        QCOMPARE(choice.index(), 0);
        QTest::keyClick(&choice, Qt::Key_Right);
        QTest::keyClick(&choice, Qt::Key_End);
        QTest::keyClick(&choice, Qt::Key_Right);
        QCOMPARE(choice.index(), 2);
        QCOMPARE(changed.count(), 2);
        QVERIFY(choice.accessibleDescription().contains(QLatin1Char('c')));
    }

    void aSwitchTakesClicksWhereItShowsThem()
    {
        SegmentedSwitch choice({QStringLiteral("a"), QStringLiteral("b")});
        choice.resize(200, 32);
        choice.show();
        QTest::mouseClick(&choice, Qt::LeftButton, {}, QPoint(150, 16));
        QCOMPARE(choice.index(), 1);
        choice.setLayoutDirection(Qt::RightToLeft);
        QTest::mouseClick(&choice, Qt::LeftButton, {}, QPoint(150, 16));
        QCOMPARE(choice.index(), 0);
    }

    void escapeClearsASearchBeforeItLeaves()
    {
        SearchField field(QStringLiteral("Steps"));
        field.show();
        QTest::keyClicks(&field, QStringLiteral("mail"));
        QCOMPARE(field.text(), QStringLiteral("mail"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QCOMPARE(field.accessibleName(), QStringLiteral("Steps"));
    }

    void anElidedLabelKnowsWhenItCuts()
    {
        ElidedLabel label(QStringLiteral("A rather long sentence about a cart"));
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
        label.resize(60, 20);
        QVERIFY(label.isElided());
        QVERIFY(label.minimumSizeHint().width() < 60);
    }

    void aFlowBreaksItsLines()
    {
        QWidget host;
        auto *flow = new FlowLayout(&host);
        QList<QWidget *> boxes;
        for (int i = 0; i < 3; ++i) {
            auto *box = new QWidget;
            box->setFixedSize(50, 20);
            flow->addWidget(box);
            boxes << box;
        }
        QCOMPARE(flow->heightForWidth(200), 20);
        QCOMPARE(flow->heightForWidth(110), 48);
        host.resize(110, 60);
        host.show();
        QCOMPARE(boxes[2]->pos(), QPoint(0, 28));
        host.setLayoutDirection(Qt::RightToLeft);
        flow->activate();
        flow->setGeometry(host.rect());
        QCOMPARE(boxes[0]->pos(), QPoint(60, 0));
    }

    void whatFollowsASpringStandsAtTheEndOfItsLine()
    {
        QWidget host;
        auto *flow = new FlowLayout(&host);
        QList<QWidget *> boxes;
        for (int i = 0; i < 2; ++i) {
            auto *box = new QWidget;
            box->setFixedSize(50, 20 + 10 * i);
            flow->addWidget(box);
            boxes << box;
            if (i == 0)
                flow->addSpring();
        }
        QCOMPARE(flow->heightForWidth(200), 30);
        QCOMPARE(flow->heightForWidth(100), 58);
        host.resize(200, 60);
        host.show();
        QCOMPARE(boxes[0]->pos(), QPoint(0, 5));
        QCOMPARE(boxes[1]->pos(), QPoint(150, 0));
        host.resize(100, 60);
        QCOMPARE(boxes[1]->pos(), QPoint(0, 28));
    }

    void messagesOfferOneThingToDo()
    {
        InlineMessage message(Tone::Warn, QStringLiteral("Title"), QStringLiteral("Text"), QStringLiteral("Mend"));
        message.show();
        QSignalSpy triggered(&message, &InlineMessage::actionTriggered);
        auto *link = message.findChild<LinkButton *>();
        QVERIFY(link->isVisible());
        QCOMPARE(link->accessibleName(), QStringLiteral("Mend"));
        QTest::keyClick(link, Qt::Key_Space);
        QCOMPARE(triggered.count(), 1);
        message.setMessage(Tone::Ok, QStringLiteral("Fine"), {});
        QVERIFY(!link->isVisible());
        QCOMPARE(message.accessibleName(), QStringLiteral("Fine"));
    }

    void anEmptyPlaceOffersTheNextStep()
    {
        EmptyState state(QStringLiteral("simulate"), QStringLiteral("No run yet."), QStringLiteral("Simulate"));
        state.show();
        QSignalSpy step(&state, &EmptyState::stepTriggered);
        QTest::mouseClick(state.findChild<PrimaryButton *>(), Qt::LeftButton);
        QCOMPARE(step.count(), 1);
        state.setState(QStringLiteral("simulate"), QStringLiteral("Nothing to do."), {});
        QVERIFY(!state.findChild<PrimaryButton *>()->isVisible());
    }

    void aToastGoesAfterItsActionAndStaysInside()
    {
        QWidget host;
        host.resize(300, 200);
        Toast toast(&host);
        host.show();
        toast.say(QStringLiteral("Deleted three steps of the journey"), QStringLiteral("Undo"));
        QVERIFY(toast.isVisible());
        QVERIFY(host.rect().contains(toast.geometry()));
        QSignalSpy undone(&toast, &Toast::actionTriggered);
        QTest::mouseClick(toast.findChild<LinkButton *>(), Qt::LeftButton);
        QCOMPARE(undone.count(), 1);
        QVERIFY(!toast.isVisible());
    }

    void progressCanBeCancelled()
    {
        ProgressStrip strip;
        strip.setProgress(QStringLiteral("Half"), 0.5);
        QCOMPARE(strip.findChild<QProgressBar *>()->value(), 500);
        strip.setProgress(QStringLiteral("Unknown"), -1);
        QCOMPARE(strip.findChild<QProgressBar *>()->maximum(), 0);
        QSignalSpy cancelled(&strip, &ProgressStrip::cancelled);
        strip.findChild<ToolIconButton *>()->click();
        QCOMPARE(cancelled.count(), 1);
    }

    void rowsReadAsNameAndValue()
    {
        KeyValueRows rows;
        rows.setRows({{QStringLiteral("Sent"), QStringLiteral("7,940"), ColorRole::Text, {}}});
        QCOMPARE(rows.findChild<NumberLabel *>()->accessibleName(), QStringLiteral("Sent: 7,940"));
        rows.setRows({});
        QVERIFY(!rows.findChild<NumberLabel *>());
    }

    void wordsAreRenewedWithTheLanguage()
    {
        QWidget widget;
        int times = 0;
        followLanguage(&widget, [&times] { ++times; });
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&widget, &event);
        QCOMPARE(times, 2);
    }

    void aCaptionThatDoesNotFitGoesUnderTheTitle()
    {
        const QString words = QStringLiteral("fewer than half responded");
        Card card(QStringLiteral("Time to first response"), words);
        const auto said = [&] {
            QList<ElidedLabel *> found;
            for (ElidedLabel *label : card.findChildren<ElidedLabel *>())
                if (label->isVisible() && label->text() == words)
                    found << label;
            return found;
        };
        card.resize(600, 100);
        card.show();
        QCOMPARE(said().size(), 1);
        const int beside = said().front()->y();
        card.resize(240, 100);
        QCoreApplication::processEvents();
        QCOMPARE(said().size(), 1);
        QVERIFY(said().front()->y() > beside);
        QVERIFY(!said().front()->isElided());
        card.resize(600, 100);
        QCoreApplication::processEvents();
        QCOMPARE(said().front()->y(), beside);
    }

    void aCardWithoutTitleHasNoTitleLine()
    {
        Card card;
        card.show();
        for (const QLabel *label : card.findChildren<QLabel *>())
            QVERIFY(!label->isVisible());
        card.setTitle(QStringLiteral("Lift"));
        QCOMPARE(card.accessibleName(), QStringLiteral("Lift"));
        QVERIFY(card.findChild<Label *>()->isVisible());
    }
};

THROUGHLINE_TEST(WidgetsTest)
#include "widgets_test.moc"
