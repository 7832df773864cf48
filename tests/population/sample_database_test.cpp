// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/sample/sample_database.h"

#include "simulator/population/sample/life.h"
#include "simulator/population/sample/luck.h"
#include "simulator/population/time_zones.h"
#include "tests/harness/test_main.h"
#include "tests/population/database_fixture.h"

#include <cmath>
#include <sstream>

using namespace throughline;
using namespace throughline::test;

namespace {

/// Enough customers that shares settle, few enough that the test is quick.
constexpr std::int64_t customers = 1500;

std::filesystem::path sampleIn(const Folder &folder, const std::string &name, std::uint64_t seed,
                               std::int64_t count = customers)
{
    Progress progress;
    const auto made = writeSampleDatabase(folder.path(name), count, seed, progress);
    if (!made)
        qFatal("%s", describe(made.error()).c_str());
    return folder.path(name);
}

/// A query's single number, in thousandths so that no locale matters.
int thousandths(const std::filesystem::path &file, const std::string &sql)
{
    return std::stoi(rows(file, "SELECT cast(1000 * (" + sql + ") AS INTEGER)"));
}

} // namespace

class SampleDatabaseTest : public QObject
{
    Q_OBJECT
private slots:
    void ownMathematicsIsExact()
    {
        for (double x = 1e-9; x < 1e9; x *= 1.37) {
            const double log = std::log(x);
            QVERIFY(std::abs(sample::exactLog(x) - log) <= 1e-14 * std::max(1.0, std::abs(log)));
        }
        for (double x = -300; x < 300; x += 1.7)
            QVERIFY(std::abs(sample::exactExp(x) / std::exp(x) - 1) < 1e-12);
    }

    void sameSeedSameBytesAndAnotherSeedOthers()
    {
        const Folder folder;
        sampleIn(folder, "a.db", 5, 300);
        sampleIn(folder, "b.db", 5, 300);
        sampleIn(folder, "c.db", 6, 300);
        QVERIFY(folder.read("a.db") == folder.read("b.db"));
        QVERIFY(folder.read("a.db") != folder.read("c.db"));
    }

    void everyTableHasRowsAndOnlyKnownCustomers()
    {
        const Folder folder;
        const auto file = sampleIn(folder, "a.db", 1);
        QCOMPARE(rows(file, "SELECT count(*) FROM customers"), std::to_string(customers));
        for (const char *table : {"purchases", "engagements", "behaviours", "profile_changes",
                                  "channel_copies", "support"}) {
            QVERIFY2(rows(file, std::string("SELECT count(*) > 20 FROM ") + table) == "1", table);
            QCOMPARE(rows(file, std::string("SELECT count(*) FROM ") + table
                                    + " WHERE customer_id NOT IN (SELECT customer_id FROM customers)"),
                     std::string("0"));
        }
        QCOMPARE(rows(file, "SELECT value FROM meta WHERE key = 'made_up'"), std::string("1"));
    }

    void nothingHappensAfterNowOrBeforeSigningUp()
    {
        const Folder folder;
        const auto file = sampleIn(folder, "a.db", 2);
        const std::string limit = std::to_string(sample::now);
        for (const auto &[table, at] :
             {std::pair<std::string, std::string>{"purchases", "at"}, {"engagements", "at"},
              {"behaviours", "at"}, {"profile_changes", "at"}, {"channel_copies", "synced_at"},
              {"support", "opened_at"}})
            QCOMPARE(table + rows(file, "SELECT count(*) FROM " + table
                                            + " JOIN customers USING (customer_id) WHERE " + at
                                            + " >= " + limit + " OR " + at + " < signup_at"),
                     table + "0");
    }

    void whatWasWithdrawnIsNotUsed()
    {
        const Folder folder;
        const auto file = sampleIn(folder, "a.db", 3);
        QVERIFY(rows(file, "SELECT count(*) FROM engagements WHERE kind = 'unsubscribed'") != "0");
        QCOMPARE(rows(file, "SELECT count(*) FROM engagements u JOIN engagements s ON "
                            "s.customer_id = u.customer_id AND s.channel = u.channel AND "
                            "s.kind = 'sent' AND s.at > u.at WHERE u.kind = 'unsubscribed'"),
                 std::string("0"));
        QCOMPARE(rows(file, "SELECT count(*) FROM engagements JOIN customers USING (customer_id) "
                            "WHERE kind = 'unsubscribed' AND channel = 'email' AND consent_email <> 0"),
                 std::string("0"));
    }

    void sharesAreLifelike()
    {
        const Folder folder;
        const auto file = sampleIn(folder, "a.db", 4);
        const int seen = thousandths(file, "SELECT 1.0 * sum(kind = 'seen') / sum(kind = 'delivered') "
                                           "FROM engagements WHERE channel = 'email'");
        QVERIFY2(seen > 250 && seen < 500, std::to_string(seen).c_str());
        const int again = thousandths(file, "SELECT 1.0 * sum(n > 1) / count(*) FROM "
                                            "(SELECT count(*) n FROM purchases GROUP BY customer_id)");
        QVERIFY2(again > 400 && again < 850, std::to_string(again).c_str());
        QVERIFY(thousandths(file, "SELECT count(DISTINCT language) FROM customers") >= 12000);
        const int stale = thousandths(
            file, "SELECT 1.0 * sum(value <> tier) / count(*) FROM channel_copies "
                  "JOIN customers USING (customer_id) WHERE channel = 'ad' AND field = 'tier'");
        QVERIFY2(stale > 20 && stale < 200, std::to_string(stale).c_str());
    }

    void everyZoneIsKnown()
    {
        const Folder folder;
        const auto file = sampleIn(folder, "a.db", 1);
        std::istringstream names(rows(file, "SELECT DISTINCT time_zone FROM customers"));
        for (std::string name; std::getline(names, name);)
            QVERIFY2(isTimeZone(name), name.c_str());
    }

    void aCancelledRunLeavesNothing()
    {
        const Folder folder;
        Progress progress;
        progress.cancel();
        const auto made = writeSampleDatabase(folder.path("a.db"), 100, 1, progress);
        QCOMPARE(made.error().failure, Failure::Cancelled);
        QCOMPARE(folder.files(), 0);
    }

    void someonesOwnFileIsNotReplaced()
    {
        const Folder folder;
        folder.database("own.db", "CREATE TABLE customers (id INTEGER); INSERT INTO customers VALUES (1)");
        folder.write("notes.txt", "mine");
        const std::string before = folder.read("own.db");
        Progress progress;
        QCOMPARE(writeSampleDatabase(folder.path("own.db"), 10, 1, progress).error().code,
                 std::string("TL209"));
        QVERIFY(!writeSampleDatabase(folder.path("notes.txt"), 10, 1, progress));
        QVERIFY(!writeSampleDatabase(folder.path("no/such/a.db"), 10, 1, progress));
        QVERIFY(folder.read("own.db") == before);
        QCOMPARE(folder.read("notes.txt"), std::string("mine"));
        sampleIn(folder, "made.db", 1, 10);
        sampleIn(folder, "made.db", 2, 10);
        QCOMPARE(folder.files(), 3);
    }
};

THROUGHLINE_TEST(SampleDatabaseTest)
#include "sample_database_test.moc"
