// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen of a journey that is opened, and of one that is asked for as a whole.
#include "model/samples/samples.h"
#include "tests/harness/test_main.h"
#include "tests/studio/canvas_drawing.h"

using namespace throughline;
using namespace throughline::studio;
using throughline::test::openSample;
using throughline::test::WindowDriver;

namespace {

QRectF onScreen(const canvas::CanvasView &view, const QRectF &drawn)
{
    return QRectF(view.mapFromScene(drawn).boundingRect());
}

/// The cards, notes and labels that lie below something that floats, or are cut at the view's edge.
QString covered(WindowDriver &driver, bool canGoOnBelow)
{
    const canvas::CanvasView &view = driver.view();
    QStringList found;
    const auto look = [&](const std::string &id, const QRectF &drawn) {
        const QRectF here = onScreen(view, drawn);
        QRectF sheet(view.viewport()->rect());
        if (canGoOnBelow)
            sheet.setHeight(1e6);
        if (!sheet.adjusted(-1, -1, 1, 1).contains(here))
            found << QString::fromStdString(id) + QStringLiteral(" is cut");
        for (const char *name : {"journeyFacts", "minimap", "zoomBar"})
            if (const auto *floating = driver.find<QWidget>(QLatin1String(name)); floating->isVisible() && here.intersects(floating->geometry()))
                found << QString::fromStdString(id) + QStringLiteral(" under ") + QLatin1String(name);
    };
    for (const Node &node : driver.journey().nodes)
        look(node.id, view.canvas().cardOf(node.id));
    for (const Edge &edge : driver.journey().edges)
        if (const QRectF label = view.canvas().edgeItem(edge.id())->pill(); !label.isNull())
            look(edge.id(), label);
    return found.join(QLatin1String(", "));
}

} // namespace

class CanvasViewTest : public QObject
{
    Q_OBJECT
private slots:
    void everySampleOpensReadableInTheMiddle_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("hasInspector");
        for (const Sample &sample : samples())
            for (const QSize &size : {QSize(1280, 800), QSize(1920, 1080)})
                for (const bool hasInspector : {true, false}) {
                    const QString key = QString::fromStdString(std::string(sample.key));
                    QTest::addRow("%s %d %d", qPrintable(key), size.width(), hasInspector) << key << size << hasInspector;
                }
    }

    void everySampleOpensReadableInTheMiddle()
    {
        QFETCH(QString, sample);
        QFETCH(QSize, size);
        QFETCH(bool, hasInspector);
        WindowDriver driver;
        driver.window().resize(size);
        openSample(driver, sample.toStdString());
        if (driver.window().journeyPlace().inspector().isVisible() != hasInspector)
            driver.window().actions().action(QStringLiteral("view.inspector"))->trigger();
        QCoreApplication::processEvents();
        canvas::CanvasView &view = driver.view();
        QCOMPARE(driver.window().journeyPlace().inspector().isVisible(), hasInspector);
        QVERIFY2(view.zoom() >= 0.7 && view.zoom() <= 1, qPrintable(QString::number(view.zoom())));
        const QRectF all = onScreen(view, view.canvas().drawn().all);
        const double aside = all.center().x() - view.viewport()->rect().center().x();
        QVERIFY2(std::abs(aside) <= 24, qPrintable(QStringLiteral("%1 pixels aside").arg(aside)));
        QVERIFY2(covered(driver, true).isEmpty(), qPrintable(covered(driver, true)));
        // What is not shown whole starts at the top and is as large as it can be.
        if (all.bottom() > view.viewport()->height())
            QVERIFY2(view.zoom() >= 0.84 || all.width() > 0.85 * view.viewport()->width(), qPrintable(QString::number(view.zoom())));

        view.fitAll();
        QVERIFY2(covered(driver, false).isEmpty(), qPrintable(covered(driver, false)));
    }

    void theOpeningViewFillsOtherRoomUntilSomebodyLooksElsewhere()
    {
        WindowDriver driver;
        openSample(driver, "cart");
        canvas::CanvasView &view = driver.view();
        const auto middle = [&] { return onScreen(view, view.canvas().drawn().all).center().x() - view.viewport()->width() / 2.0; };
        driver.window().resize(1700, 800);
        QCoreApplication::processEvents();
        QVERIFY2(std::abs(middle()) < 24, qPrintable(QString::number(middle())));
        view.zoomBy(1.1);
        const double zoom = view.zoom();
        driver.window().resize(1280, 800);
        QCoreApplication::processEvents();
        QCOMPARE(view.zoom(), zoom);
        QVERIFY(std::abs(middle()) > 24);
    }

    void aStepThatIsTakenStaysWhereItIs()
    {
        WindowDriver driver;
        openSample(driver, "cart");
        driver.select("email");
        const QPoint before = driver.view().mapFromScene(driver.middleOf("email"));
        driver.window().actions().action(QStringLiteral("view.inspector"))->trigger();
        QCoreApplication::processEvents();
        QCOMPARE(driver.view().mapFromScene(driver.middleOf("email")), before);
    }

    void aWideJourneyOpensAtItsFirstStep()
    {
        canvas::Drawn drawn;
        for (int column = 0; column < 30; ++column)
            drawn.pieces.push_back(QRectF(column * 224, 100, 196, 58));
        drawn.first = QRectF(15 * 224, 0, 196, 58);
        drawn.pieces.push_back(drawn.first);
        for (const QRectF &piece : drawn.pieces)
            drawn.all |= piece;
        const canvas::ViewFit fit = canvas::fitOpening(drawn, QSizeF(900, 600), {});
        QVERIFY(fit.zoom >= 0.7);
        const double first = (drawn.first.center().x() - fit.corner.x()) * fit.zoom;
        QVERIFY2(std::abs(first - 450) < 2, qPrintable(QString::number(first)));
        QVERIFY((drawn.first.top() - fit.corner.y()) * fit.zoom >= 0);
        QVERIFY((drawn.first.bottom() - fit.corner.y()) * fit.zoom < 600);
    }

    void whereThereIsNoRoomBesideWhatFloatsLittleIsCovered()
    {
        canvas::Drawn drawn;
        drawn.pieces = {QRectF(0, 0, 400, 300)};
        drawn.all = drawn.first = drawn.pieces[0];
        const canvas::ViewFit fit = canvas::fitWhole(drawn, QSizeF(400, 300), {QRectF(150, 100, 100, 100)});
        QVERIFY(fit.zoom > 0 && fit.zoom <= 1);
        const QRectF shown((drawn.all.topLeft() - fit.corner) * fit.zoom, drawn.all.size() * fit.zoom);
        QVERIFY(QRectF(0, 0, 400, 300).contains(shown));
    }
};

THROUGHLINE_TEST(CanvasViewTest)
#include "canvas_view_test.moc"
