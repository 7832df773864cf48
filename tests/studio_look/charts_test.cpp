// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/advice_list.h"
#include "app/studio/charts/axis_chart.h"
#include "app/studio/charts/channel_table.h"
#include "app/studio/charts/chart_card.h"
#include "app/studio/charts/figure_table.h"
#include "app/studio/charts/funnel.h"
#include "app/studio/charts/heat_map.h"
#include "app/studio/charts/lift_ranges.h"
#include "app/studio/charts/power_curve.h"
#include "app/studio/charts/score_dial.h"
#include "app/studio/charts/step_curve.h"
#include "tests/harness/test_main.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QRandomGenerator>
#include <QWheelEvent>
#include <QXmlStreamReader>
#include <qcustomplot.h>

using namespace throughline::studio;

namespace {

HeatMapData pairs()
{
    HeatMapData data;
    data.channels = {QStringLiteral("email"), QStringLiteral("sms"), QStringLiteral("push")};
    data.names = {QStringLiteral("Email"), QStringLiteral("SMS"), QStringLiteral("Push")};
    data.values = {{std::nullopt, 61, 78}, {61, std::nullopt, std::nullopt}, {78, std::nullopt, std::nullopt}};
    data.cellWhy = QStringLiteral("no customer met both");
    return data;
}

QList<ChannelRow> channelRows()
{
    return {{QStringLiteral("sms"), QStringLiteral("SMS"), 0.41, 7940, 7590, 702, 38, {}},
            {QStringLiteral("ad"), QStringLiteral("Paid ad"), 0.64, 15210, 12870, 96, {}, QStringLiteral("no consent known")}};
}

int colorsIn(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            colors.insert(image.pixel(x, y));
    return int(colors.size());
}

StepCurveData falling()
{
    StepCurveData data;
    for (int hour = 0; hour <= 96; hour += 3)
        data.points << QPointF(hour * 3600.0, 1 - hour / 100.0);
    data.endSeconds = 48 * 3600;
    data.timeName = QStringLiteral("Time");
    data.shareName = QStringLiteral("Not yet");
    return data;
}

} // namespace

class ChartsTest : public QObject
{
    Q_OBJECT
private slots:
    void aFigureThatCannotBeGivenIsSaidInWords()
    {
        const QString why = QStringLiteral("the journey has no goal");
        LiftRanges lift;
        LiftData none;
        none.why = why;
        lift.setData(none);
        QCOMPARE(lift.emptyReason(), why);
        QCOMPARE(lift.accessibleDescription(), why);
        QCOMPARE(lift.tableRows().rows.first().value(1), why);

        ScoreDial dial;
        dial.setData({std::nullopt, why, {}, {}, {}, {}});
        QCOMPARE(dial.emptyReason(), why);
        dial.resize(dial.sizeHint());
        QVERIFY(colorsIn(dial.picture(1).toImage()) > 2);
        dial.setData({74.2, {}, 73.8, 74.6, 48.0, {{QStringLiteral("data"), QStringLiteral("Missing data"), 6.1}}});
        QVERIFY(dial.emptyReason().isEmpty());
        QVERIFY(dial.accessibleDescription().contains(QStringLiteral("74.2")));

        Funnel funnel;
        funnel.setData({{{QStringLiteral("Sent"), 100, {}}, {QStringLiteral("Bought"), std::nullopt, why}}, {}});
        QCOMPARE(funnel.tableRows().rows.last().value(1), why);
    }

    void aTableSaysWhatThePictureShows()
    {
        HeatMap map;
        map.setData(pairs());
        const ChartTable table = map.tableRows();
        QCOMPARE(table.headers, (QStringList{QStringLiteral("Channel"), QStringLiteral("Email"), QStringLiteral("SMS"), QStringLiteral("Push")}));
        QCOMPARE(table.rows[0], (QStringList{QStringLiteral("Email"), QStringLiteral("—"), QStringLiteral("61"), QStringLiteral("78")}));
        QVERIFY(map.description().contains(QStringLiteral("Email and SMS")));
        map.copyTable();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Channel\tEmail\tSMS\tPush\n")));
    }

    void csvQuotesWhatNeedsIt()
    {
        QCOMPARE(csvText({{QStringLiteral("a"), QStringLiteral("b")}, {{QStringLiteral("1,5"), QStringLiteral("say \"x\"")}}}),
                 QStringLiteral("a,b\r\n\"1,5\",\"say \"\"x\"\"\"\r\n"));
    }

    void theWheelScrollsThePageAndNotTheChart()
    {
        StepCurve curve;
        curve.setData(falling());
        QWheelEvent wheel(QPointF(20, 20), QPointF(20, 20), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(curve.plot(), &wheel);
        QVERIFY(!wheel.isAccepted());
        // Qt passes only a real wheel on to the parents, and only where this is not set.
        QVERIFY(!curve.plot()->testAttribute(Qt::WA_NoMousePropagation));
    }

    void picturesAreSavedAndNotBlank()
    {
        const QTemporaryDir folder;
        StepCurve curve;
        curve.resize(360, 240);
        curve.setData(falling());
        HeatMap map;
        map.resize(360, 240);
        map.setData(pairs());
        ChannelTable table;
        table.resize(420, 200);
        table.setRows(channelRows());
        int number = 0;
        for (Chart *chart : std::initializer_list<Chart *>{&curve, &map, &table}) {
            chart->show();
            const QString stem = folder.filePath(QString::number(++number));
            QVERIFY(chart->savePicture(stem + QStringLiteral(".png")));
            const QImage picture(stem + QStringLiteral(".png"));
            QCOMPARE(picture.size(), chart->size() * 2);
            QVERIFY(colorsIn(picture) > 8);
            QVERIFY(chart->savePicture(stem + QStringLiteral(".svg")));
            QFile svg(stem + QStringLiteral(".svg"));
            QVERIFY(svg.open(QIODevice::ReadOnly));
            QXmlStreamReader reader(&svg);
            int shapes = 0;
            while (!reader.atEnd())
                shapes += reader.readNext() == QXmlStreamReader::StartElement && reader.name() != u"g";
            QVERIFY(!reader.hasError());
            QVERIFY(shapes > 5);
        }
        QVERIFY(!curve.savePicture(folder.filePath(QStringLiteral("no/such/folder.svg"))));
    }

    void noMarkLeavesThePlot()
    {
        StepCurve curve;
        curve.setData(falling());
        const auto within = [&] {
            QCustomPlot *plot = curve.plot();
            for (int i = 0; i < plot->graphCount(); ++i)
                for (const QCPGraphData &point : *plot->graph(i)->data())
                    if (!plot->xAxis->range().contains(point.key) || !plot->yAxis->range().contains(point.value))
                        return false;
            return plot->graphCount() > 0;
        };
        QVERIFY(within());
    }

    void cuttingKeepsTheCurveInsideAndUnchanged()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            QList<QPointF> points;
            double x = -5;
            for (int i = 0; i < 12; ++i)
                points << QPointF(x += random.bounded(2.0) + 0.01, random.bounded(1.0));
            const double from = random.bounded(4.0);
            const double to = from + 0.5 + random.bounded(5.0);
            for (const bool isStep : {true, false}) {
                const QList<QPointF> cut = cutToRange(points, from, to, isStep);
                for (int i = 0; i < cut.size(); ++i) {
                    QVERIFY(cut[i].x() >= from && cut[i].x() <= to);
                    QVERIFY(i == 0 || cut[i].x() >= cut[i - 1].x());
                }
                for (const QPointF &point : points)
                    if (point.x() >= from && point.x() <= to)
                        QVERIFY(cut.contains(point));
            }
        }
        QCOMPARE(cutToRange({{0, 0}, {10, 1}}, 2, 4, false), (QList<QPointF>{{2, 0.2}, {4, 0.4}}));
        QCOMPARE(cutToRange({{0, 0}, {10, 1}}, 2, 4, true), (QList<QPointF>{{2, 0}, {4, 0}}));
    }

    void theHeatMapIsWalkedByKeyboard()
    {
        HeatMap map;
        map.resize(300, 200);
        map.setData(pairs());
        map.show();
        QSignalSpy activated(&map, &HeatMap::cellActivated);
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.last(), (QVariantList{QStringLiteral("email"), QStringLiteral("sms")}));
        QTest::keyClick(&map, Qt::Key_Right);
        QTest::keyClick(&map, Qt::Key_Right);
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(activated.last(), (QVariantList{QStringLiteral("email"), QStringLiteral("push")}));
        QTest::keyClick(&map, Qt::Key_Down);
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(activated.count(), 2);
        QVERIFY(map.accessibleDescription().contains(QStringLiteral("SMS and Push")));
    }

    void modelsKeepTheRulesOfModels()
    {
        ChannelModel channels;
        AdviceModel advice;
        ChartTableModel table;
        const QAbstractItemModelTester first(&channels, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester second(&advice, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester third(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        channels.setRows(channelRows());
        advice.setAdvice({{QStringLiteral("a"), QStringLiteral("Unify"), 17.3, -0.42, {}}});
        table.setTable({{QStringLiteral("x")}, {{QStringLiteral("1")}, {QStringLiteral("2")}}});
        channels.setRows({});
        advice.setAdvice({});
        table.setTable({});
    }

    void figuresAgainstTruthStandOut()
    {
        ChannelModel model;
        model.setLocale(QLocale(QStringLiteral("en")));
        model.setRows(channelRows());
        QCOMPARE(model.index(0, 5).data().toString(), QStringLiteral("38"));
        QCOMPARE(model.index(0, 5).data(FigureColorRole).toInt(), int(ColorRole::Error));
        QCOMPARE(model.index(1, 5).data().toString(), QStringLiteral("—"));
        QCOMPARE(model.index(1, 5).data(Qt::ToolTipRole).toString(), QStringLiteral("no consent known"));
        QVERIFY(!model.index(1, 5).data(FigureColorRole).isValid());
    }

    void adviceIsTakenByClick()
    {
        AdviceList list;
        list.resize(300, 200);
        list.setAdvice({{QStringLiteral("a"), QStringLiteral("Unify"), 17.3, 0.42, {}}, {QStringLiteral("b"), QStringLiteral("Drop"), 1.9, -0.04, {}}});
        list.show();
        QSignalSpy activated(&list, &AdviceList::adviceActivated);
        FigureTable *table = list.table();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 0)).center());
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.last().first().toString(), QStringLiteral("b"));
    }

    void aCardTurnsItsChartIntoATable()
    {
        auto *map = new HeatMap;
        map->setData(pairs());
        ChartCard card(QStringLiteral("Between channels"), {}, map);
        card.show();
        QCOMPARE(map->accessibleName(), QStringLiteral("Between channels"));
        card.showTable(true);
        QVERIFY(card.isTableShown());
        const auto *table = card.findChild<FigureTable *>();
        QCOMPARE(table->model()->rowCount(), 3);
        HeatMapData fewer = pairs();
        fewer.channels.removeLast();
        fewer.names.removeLast();
        map->setData(fewer);
        QCOMPARE(table->model()->rowCount(), 2);
        card.showTable(false);
        QVERIFY(map->isVisible());
    }

    void aPowerCurveSaysWhatItsTestWouldShow()
    {
        PowerCurve curve;
        PowerCurveData data;
        data.points = {{1, 0.1}, {5, 0.8}, {10, 0.95}};
        data.chosen = 5;
        data.chosenText = QStringLiteral("5 weeks");
        data.durationName = QStringLiteral("Weeks");
        curve.setData(data);
        QVERIFY(curve.accessibleDescription().contains(QStringLiteral("5 weeks")));
        QVERIFY(curve.accessibleDescription().contains(QStringLiteral("80")));
        data.points.clear();
        data.why = QStringLiteral("nobody enters");
        curve.setData(data);
        QCOMPARE(curve.emptyReason(), QStringLiteral("nobody enters"));
        QVERIFY(!curve.plot()->isVisibleTo(&curve));
    }
};

THROUGHLINE_TEST(ChartsTest)
#include "charts_test.moc"
