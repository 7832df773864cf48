// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/time.h"
#include "tests/harness/test_main.h"

using namespace throughline;

class TimeTest : public QObject
{
    Q_OBJECT
private slots:
    void durationsReadBack()
    {
        for (const std::int64_t seconds : {0L, 1L, -1L, 59L, 3600L, 5400L, 86400L * 400 + 61, -86400L * 3})
            QCOMPARE(parseDuration(formatDuration({seconds}))->seconds, seconds);
        QCOMPARE(formatDuration(Duration::days(2)), std::string("2d"));
        QCOMPARE(formatDuration({5400}), std::string("1h 30m"));
        QCOMPARE(parseDuration("1w")->seconds, 604800);
        QCOMPARE(parseDuration("1h30m")->seconds, 5400);
    }

    void brokenDurationsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "2", "d", "2d 1w", "1h 1h", "2x", "2d ", "1.5d", "--1d", "99999999999999999999d", "200000d"})
            QTest::newRow(*text ? text : "empty") << text;
    }
    void brokenDurationsAreRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!parseDuration(text.toStdString()));
    }

    void momentsReadBack()
    {
        for (const std::int64_t seconds : {0L, 951782400L, 1793491200L, -86400L, -1L, 253402300799L})
            QCOMPARE(parseMoment(formatMoment({seconds}))->seconds, seconds);
        QCOMPARE(formatMoment({1793491200}), std::string("2026-11-01T00:00:00Z"));
        QCOMPARE(parseMoment("2026-11-01 09:30+01:00")->seconds, 1793491200 + 8 * 3600 + 1800);
        QCOMPARE(parseMoment("2026-11-01")->seconds, 1793491200);
    }

    void brokenMomentsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "2026", "2026-13-01", "2026-02-29", "2026-11-01T25:00", "2026-11-01T09", "2026-11-01T09:00X", "2026-11-01T09:00+99:00"})
            QTest::newRow(*text ? text : "empty") << text;
    }
    void brokenMomentsAreRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!parseMoment(text.toStdString()));
    }

    void timesOfDayReadBack()
    {
        for (int minutes = 0; minutes < 1440; ++minutes)
            QCOMPARE(parseTimeOfDay(formatTimeOfDay({minutes}))->minutes, minutes);
        QVERIFY(!parseTimeOfDay("24:00"));
        QVERIFY(!parseTimeOfDay("9:00"));
    }
};

THROUGHLINE_TEST(TimeTest)
#include "time_test.moc"
