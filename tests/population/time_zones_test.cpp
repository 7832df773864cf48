// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/time.h"
#include "simulator/population/time_zones.h"
#include "tests/harness/test_main.h"

#include <array>

using namespace throughline;

namespace {

std::int64_t at(std::string_view text)
{
    return parseMoment(text).value().seconds;
}

TimeZone zone(const std::string &name)
{
    const std::array names{name};
    return TimeZones::load(names, at("2026-01-01"), at("2028-01-01")).value()[0];
}

} // namespace

class TimeZonesTest : public QObject
{
    Q_OBJECT
private slots:
    void daylightSavingMovesTheClock()
    {
        const TimeZone berlin = zone("Europe/Berlin");
        QCOMPARE(berlin.offsetAt(at("2026-03-29T00:59:59Z")), 3600);
        QCOMPARE(berlin.offsetAt(at("2026-03-29T01:00:00Z")), 7200);
        QCOMPARE(berlin.offsetAt(at("2026-10-25T01:00:00Z")), 3600);
        QCOMPARE(zone("Asia/Kathmandu").offsetAt(at("2026-07-01")), 20700);
        QCOMPARE(zone("Pacific/Honolulu").offsetAt(at("2026-07-01")), -36000);
        QCOMPARE(zone("UTC").offsetAt(at("2026-07-01")), 0);
    }

    void anHourThatHappensTwiceIsTheFirst()
    {
        QCOMPARE(zone("Europe/Berlin").moment(at("2026-10-25T02:30:00Z")), at("2026-10-25T00:30:00Z"));
    }

    void anHourThatNeverHappensIsTheJump()
    {
        QCOMPARE(zone("Europe/Berlin").moment(at("2026-03-29T02:30:00Z")), at("2026-03-29T01:00:00Z"));
    }

    void everyMomentComesBackFromItsLocalTime()
    {
        for (const char *name : {"America/New_York", "Australia/Adelaide", "Asia/Kolkata", "Africa/Cairo"}) {
            const TimeZone here = zone(name);
            for (std::int64_t t = at("2026-01-01"); t < at("2027-12-01"); t += 5431) {
                const std::int64_t back = here.moment(here.local(t));
                // An hour that happens twice comes back as its first.
                QVERIFY(back == t || (here.local(back) == here.local(t) && back < t));
            }
        }
    }

    void anUnknownNameIsAProblem()
    {
        const std::array<std::string, 2> names{"UTC", "Europe/Atlantis"};
        const auto loaded = TimeZones::load(names, 0, 1);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, std::string("TL230"));
        QCOMPARE(loaded.error().message.arguments.front(), std::string("Europe/Atlantis"));
        QVERIFY(isTimeZone("Europe/Kyiv"));
    }
};

THROUGHLINE_TEST(TimeZonesTest)
#include "time_zones_test.moc"
