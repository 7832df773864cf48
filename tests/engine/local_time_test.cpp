// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/time.h"
#include "simulator/engine/conversion_clock.h"
#include "simulator/engine/delay_law.h"
#include "simulator/engine/limits.h"
#include "simulator/engine/local_time.h"
#include "tests/harness/test_main.h"

#include <cmath>

using namespace throughline;

namespace {

std::int64_t at(const char *text) { return parseMoment(text)->seconds; }

TimeZones berlin()
{
    static const std::vector<std::string> names{"Europe/Berlin"};
    return *TimeZones::load(names, at("2025-01-01"), at("2027-01-01"));
}

const std::vector<std::pair<int, int>> night{{21 * 60, 1440}, {0, 8 * 60}};

} // namespace

class LocalTimeTest : public QObject
{
    Q_OBJECT
private slots:
    void quietHoursEndAtEightInTheirOwnTime()
    {
        const TimeZones zones = berlin();
        // Winter: 8:00 is 7:00 UTC. Summer: 6:00 UTC.
        QCOMPARE(afterQuiet(zones[0], at("2026-01-10T22:00Z"), night), at("2026-01-11T07:00Z"));
        QCOMPARE(afterQuiet(zones[0], at("2026-07-10T22:00Z"), night), at("2026-07-11T06:00Z"));
        QCOMPARE(afterQuiet(zones[0], at("2026-07-10T12:00Z"), night), at("2026-07-10T12:00Z"));
        QCOMPARE(afterQuiet(zones[0], at("2026-07-10T06:00Z"), night), at("2026-07-10T06:00Z"));
    }

    void theNightOfTheClockChangeIsShorterOrLonger()
    {
        const TimeZones zones = berlin();
        // 2026-03-29: two o'clock becomes three; 2026-10-25: three becomes two.
        QCOMPARE(afterQuiet(zones[0], at("2026-03-28T21:00Z"), night), at("2026-03-29T06:00Z"));
        QCOMPARE(afterQuiet(zones[0], at("2026-10-24T21:00Z"), night), at("2026-10-25T07:00Z"));
        // 2:30 does not exist on the first of these days: the moment of the jump stands for it.
        QCOMPARE(nextLocalMinute(zones[0], at("2026-03-29T00:30Z"), 150), at("2026-03-29T01:00Z"));
    }

    void weekdaysFollowTheLocalDay()
    {
        const TimeZones zones = berlin();
        // Sunday 23:30 UTC is already Monday in Berlin.
        QCOMPARE(nextWeekday(zones[0], at("2026-01-11T23:30Z"), 0, 9 * 60), at("2026-01-12T08:00Z"));
        QCOMPARE(nextWeekday(zones[0], at("2026-01-12T09:00Z"), 0, 9 * 60), at("2026-01-19T08:00Z"));
    }

    void aPlainClockDividesTheThresholdByTheRate()
    {
        ConversionClock clock;
        clock.start(1000, 10, 100, 10'000);
        QCOMPARE(clock.next(), std::int64_t(1010));
        clock.restart(55);
        QCOMPARE(clock.next(), std::int64_t(1016));
        clock.start(0, 10, 1'000'000, 10'000);
        QCOMPARE(clock.next(), ConversionClock::never);
    }

    void anEffectOfOneChangesNothing()
    {
        ConversionClock plain;
        ConversionClock acted;
        const std::int64_t rate = 1'000'000'000;
        const std::int64_t threshold = rate * 200'000;
        plain.start(0, rate, threshold, 1'000'000);
        acted.start(0, rate, threshold, 1'000'000);
        acted.addEffect(5'000, 0, 86'400);
        QCOMPARE(acted.next(), plain.next());
    }

    void aFadingEffectBringsTheConversionForwardAsItsIntegralSays()
    {
        const std::int64_t rate = 1'000'000'000;
        const double halfLife = 86'400;
        const double log = std::log(2.0);
        ConversionClock clock;
        clock.start(0, rate, rate * 300'000, 10'000'000);
        clock.addEffect(0, log, std::int64_t(halfLife));
        // Σ of ten-second steps of exp(ln 2 · 2^(−t/h)).
        double built = 0;
        double t = 0;
        while (built < 300'000) {
            built += 10 * std::exp(log * std::exp2(-(t + 5) / halfLife));
            t += 10;
        }
        QVERIFY2(std::abs(double(clock.next()) - t) < 120, qPrintable(QString::number(double(clock.next()) - t)));
    }

    void aQueuePassesItsCapacityEachHour()
    {
        const LimitQueue queue(0, {250, 0, 0, 40}, 100);
        std::array<int, 4> hours{};
        for (std::uint64_t i = 0; i < 250; ++i) {
            const std::int64_t passes = queue.passes(10, i * (~std::uint64_t(0) / 250));
            ++hours[std::size_t(passes / 3600)];
        }
        QVERIFY(hours[0] >= 99 && hours[0] <= 101);
        QVERIFY(hours[1] >= 99 && hours[1] <= 101);
        QVERIFY(hours[2] >= 49 && hours[2] <= 51);
        QCOMPARE(queue.passes(3 * 3600 + 5, 0), std::int64_t(3 * 3600 + 5));
        QCOMPARE(queue.waited(), std::int64_t(150 + 50));
    }
};

THROUGHLINE_TEST(LocalTimeTest)
#include "local_time_test.moc"
