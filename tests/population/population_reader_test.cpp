// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/population_reader.h"

#include "simulator/population/sample/sample_database.h"
#include "tests/harness/test_main.h"
#include "tests/population/database_fixture.h"

#include <numeric>
#include <sstream>

using namespace throughline;
using namespace throughline::test;

namespace {

constexpr const char *shop = R"(
CREATE TABLE customers (key INTEGER PRIMARY KEY, email TEXT, tier TEXT, time_zone TEXT,
  consent_email, birth_date TEXT, age INTEGER, score, topic_offers INTEGER);
INSERT INTO customers VALUES
  (1, 'a@example.com', 'Gold', 'Europe/Berlin', 1, '1970-01-03', 30, 1, 1),
  (2, NULL, 'Silver', NULL, 'no', NULL, NULL, 2.5, 0),
  (7, 'c@example.com', 'Gold', 'Asia/Tokyo', 'maybe', 'soon', 41, 3, NULL);
CREATE TABLE purchases (customer INTEGER, at, value REAL, product TEXT);
INSERT INTO purchases VALUES (7, 300, 3, 'late'), (1, '1970-01-01T00:01:40Z', 1, 'first'),
  (7, 200, 2, 'early'), (99, 5, 5, 'nobody'), (7, 'some day', 5, 'never'), (1, 1700000000000, 4, 'ms');
)";

Expected<Population> read(const std::filesystem::path &file, PopulationRequest request = {})
{
    Progress progress;
    return readPopulation(file, request, progress);
}

std::string codeOf(const Expected<Population> &population)
{
    return population ? std::string("none") : population.error().code;
}

/// A customer with everything that is known, as text, so that populations can be compared whatever
/// the order of customers and codes.
std::string story(const Population &population, std::size_t customer)
{
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out << population.key(customer) << "@" << population.zones()[population.zone(customer)];
    for (const Column &field : population.fields())
        out << "|" << field.name << "=" << formatScalar(field.value(customer));
    for (const char *name : {"purchases", "engagements", "behaviours", "profile_changes", "channel_copies", "support"}) {
        const EventTable *events = population.events(name);
        if (!events)
            continue;
        for (std::uint32_t row = events->begins[customer]; row < events->begins[customer + 1]; ++row) {
            out << "\n" << name << " " << events->times[row];
            for (const Column &column : events->columns)
                out << "|" << formatScalar(column.value(row));
        }
    }
    return out.str();
}

std::map<std::string, std::string> stories(const Population &population)
{
    std::map<std::string, std::string> all;
    for (std::size_t customer = 0; customer < population.size(); ++customer)
        all[population.key(customer)] = story(population, customer);
    return all;
}

} // namespace

class PopulationReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void valuesAreWhatTheirRoleSays()
    {
        const Folder folder;
        const auto population = read(folder.database("a.db", shop));
        QVERIFY2(population, population ? "" : describe(population.error()).c_str());
        QCOMPARE(population->size(), std::size_t(3));
        const auto value = [&](const char *field, std::size_t customer) {
            return formatScalar(population->field(field)->value(customer));
        };
        QCOMPARE(value("tier", 2), std::string("Gold"));
        QCOMPARE(value("email", 1), std::string("(none)"));
        QCOMPARE(value("consent_email", 0), std::string("yes"));
        QCOMPARE(value("consent_email", 1), std::string("no"));
        QCOMPARE(value("consent_email", 2), std::string("(none)"));
        QCOMPARE(population->field("consent_email")->unreadable, std::int64_t(1));
        QCOMPARE(value("birth_date", 0), std::string("172800"));
        QCOMPARE(value("age", 0), std::string("30"));
        QCOMPARE(population->field("score")->type, RoleType::Real);
        QCOMPARE(value("score", 2), std::string("3"));
        QCOMPARE(value("topic_offers", 0), std::string("yes"));
        QCOMPARE(population->zones()[population->zone(2)], std::string("Asia/Tokyo"));
        QCOMPARE(population->zones()[population->zone(1)], std::string("UTC"));
        QVERIFY(!population->field("no_such"));
    }

    void eventsAreGroupedAndInOrderOfTime()
    {
        const Folder folder;
        const Population population = read(folder.database("a.db", shop)).value();
        const EventTable &purchases = *population.purchases();
        QCOMPARE(purchases.begins, (std::vector<std::uint32_t>{0, 2, 2, 4}));
        QCOMPARE(purchases.times, (std::vector<std::int64_t>{100, 1700000000, 200, 300}));
        QCOMPARE(purchases.column("product")->text(2), std::string_view("early"));
        QCOMPARE(purchases.withoutCustomer, std::int64_t(1));
        QCOMPARE(purchases.withoutTime, std::int64_t(1));
        QCOMPARE(purchases.endBefore(2, 300), 3u);
        QCOMPARE(population.latest(), std::int64_t(1700000000));
        QVERIFY(!population.engagements());
    }

    void theMapRenames()
    {
        const Folder folder;
        const auto file = folder.database("a.db", "CREATE TABLE people (no TEXT, mail TEXT, vip TEXT);"
                                                  "INSERT INTO people VALUES ('x', 'x@example.com', 'A')");
        PopulationRequest request;
        request.map.tables["customers"].table = "People";
        request.map.tables["customers"].columns = {{"key", "NO"}, {"email", "mail"}, {"tier", "vip"}};
        const Population population = read(file, request).value();
        QCOMPARE(population.key(0), std::string("x"));
        QCOMPARE(population.field("tier")->text(0), std::string_view("A"));
    }

    void whatIsMissingIsNamed()
    {
        const Folder folder;
        const auto file = folder.database("a.db", shop);
        PopulationRequest request;
        request.map.tables["engagements"].table = "log";
        QCOMPARE(codeOf(read(file, request)), std::string("TL221"));
        request = {};
        request.map.tables["purchases"].columns = {{"value", "price"}};
        const auto missing = read(file, request);
        QCOMPARE(codeOf(missing), std::string("TL222"));
        QCOMPARE(missing.error().message.arguments, (std::vector<std::string>{"purchases", "price"}));
        QCOMPARE(missing.error().pointer, std::string("/data/tables/purchases/columns/value"));
        request = {};
        request.wantsAllFields = false;
        request.fields = {"shoe_size"};
        QCOMPARE(codeOf(read(file, request)), std::string("TL222"));
        QCOMPARE(codeOf(read(folder.database("b.db", "CREATE TABLE customers (x, y)"))), std::string("TL223"));
        QCOMPARE(codeOf(read(folder.database("c.db", "CREATE TABLE t (x)"))), std::string("TL221"));
        QCOMPARE(codeOf(read(folder.path("none.db"))), std::string("TL206"));
        const auto text = read(folder.write("text.db", "This is not a database, but long enough to look at."));
        QCOMPARE(codeOf(text), std::string("TL201"));
        QCOMPARE(text.error().failure, Failure::Wrong);
        QCOMPARE(codeOf(read(folder.write("empty.db", ""))), std::string("TL201"));
        QCOMPARE(codeOf(read(folder.database("d.db", "CREATE TABLE customers (key); INSERT INTO customers VALUES (1), ('1')"))),
                 std::string("TL225"));
        QCOMPARE(codeOf(read(folder.database("e.db", "CREATE TABLE customers (key); INSERT INTO customers VALUES (NULL)"))),
                 std::string("TL224"));
    }

    void aDamagedFileIsAProblem()
    {
        const Folder folder;
        Progress progress;
        QVERIFY(writeSampleDatabase(folder.path("a.db"), 200, 1, progress));
        const std::string bytes = folder.read("a.db");
        std::uint32_t state = 7;
        int refused = 0;
        for (int round = 0; round < 60; ++round) {
            std::string damaged = bytes;
            for (int i = 0; i < 40; ++i) {
                state = state * 1664525 + 1013904223;
                damaged[state % damaged.size()] = char(state >> 24);
            }
            if (round % 3 == 0)
                damaged.resize(damaged.size() * std::size_t(round) / 60);
            const auto population = read(folder.write("b.db", damaged));
            if (!population) {
                ++refused;
                QCOMPARE(population.error().failure, Failure::Wrong);
                QVERIFY(!population.error().code.empty());
            }
        }
        QVERIFY(refused > 20);
    }

    void theHashKnowsNoOrderButEveryValue()
    {
        const Folder folder;
        const std::string columns = "CREATE TABLE customers (key, tier); CREATE TABLE purchases (customer, at);";
        const auto hash = [&](const std::string &name, const std::string &rowsSql) {
            return read(folder.database(name, columns + rowsSql)).value().databaseHash();
        };
        const std::string base = hash("a.db", "INSERT INTO customers VALUES (1, 'A'), (2, 'B');"
                                              "INSERT INTO purchases VALUES (1, 10), (1, 20), (2, 10)");
        QCOMPARE(base.size(), std::size_t(32));
        QCOMPARE(hash("b.db", "INSERT INTO customers VALUES (2, 'B'), (1, 'A');"
                              "INSERT INTO purchases VALUES (2, 10), (1, 20), (1, 10)"), base);
        QVERIFY(hash("c.db", "INSERT INTO customers VALUES (1, 'B'), (2, 'A');"
                             "INSERT INTO purchases VALUES (1, 10), (1, 20), (2, 10)") != base);
        QVERIFY(hash("d.db", "INSERT INTO customers VALUES (1, 'A'), (2, 'B');"
                             "INSERT INTO purchases VALUES (1, 10), (1, 20), (2, 11)") != base);
        QVERIFY(hash("e.db", "INSERT INTO customers VALUES (1, 'A'), (2, NULL);"
                             "INSERT INTO purchases VALUES (1, 10), (1, 20), (2, 10)") != base);
    }

    void theOrderOfRowsDoesNotMatter()
    {
        const Folder folder;
        Progress progress;
        QVERIFY(writeSampleDatabase(folder.path("a.db"), 300, 3, progress));
        std::string sql = "ATTACH '" + folder.path("a.db").string() + "' AS source;";
        for (const char *table : {"customers", "purchases", "engagements", "behaviours", "profile_changes",
                                  "channel_copies", "support"})
            sql += std::string("CREATE TABLE ") + table + " AS SELECT * FROM source." + table
                + " ORDER BY 3 DESC, 2, 1 DESC;";
        folder.database("b.db", sql + "CREATE TABLE meta AS SELECT * FROM source.meta");
        const Population straight = read(folder.path("a.db")).value();
        const Population shuffled = read(folder.path("b.db")).value();
        QVERIFY(straight.key(0) != shuffled.key(0));
        QVERIFY(stories(straight) == stories(shuffled));
        QCOMPARE(straight.databaseHash(), shuffled.databaseHash());
        QVERIFY(straight.isMadeUp());
    }

    /// A large table is read in two halves at once; through a view, which has no row numbers, in one.
    void twoHalvesGiveTheWhole()
    {
        const Folder folder;
        const auto file = folder.database("a.db", R"(
CREATE TABLE customers (rowid TEXT, key INTEGER, email TEXT, tier TEXT, mixed, number, gap TEXT, consent_email);
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000)
INSERT INTO customers SELECT 'same', i, 'c' || i % 20000 || '@example.com', CASE i % 3 WHEN 0 THEN NULL ELSE 'tier' || i % 3 END,
  CASE WHEN i > 29000 THEN 'text' WHEN i > 15500 AND i % 2 THEN NULL ELSE i END, CASE WHEN i < 100 THEN i + 0.5 ELSE i END,
  CASE WHEN i > 20000 THEN 'late' END, CASE i % 5 WHEN 0 THEN 'maybe' ELSE i % 2 END FROM n;
CREATE VIEW people AS SELECT * FROM customers;
CREATE TABLE purchases (customer INTEGER, at, product TEXT);
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000)
INSERT INTO purchases SELECT i * 7919 % 31000, CASE WHEN i % 11 THEN i ELSE 'never' END, 'p' || i % 13 FROM n;
CREATE VIEW bought AS SELECT * FROM purchases;)");
        const Population halves = read(file).value();
        PopulationRequest request;
        request.map.tables["customers"].table = "people";
        request.map.tables["purchases"].table = "bought";
        const Population whole = read(file, request).value();
        QCOMPARE(halves.size(), std::size_t(30'000));
        QCOMPARE(halves.field("mixed")->type, RoleType::Text);
        QCOMPARE(halves.field("number")->type, RoleType::Real);
        const auto same = [](const Column &a, const Column &b) {
            return a.type == b.type && a.integers == b.integers && a.reals == b.reals && a.codes == b.codes && a.nulls == b.nulls
                && a.unreadable == b.unreadable && a.dictionary.size() == b.dictionary.size();
        };
        for (const Column &column : halves.fields())
            QVERIFY2(same(column, *whole.field(column.name)), column.name.c_str());
        QVERIFY(halves.events("purchases")->begins == whole.events("purchases")->begins);
        QVERIFY(halves.events("purchases")->times == whole.events("purchases")->times);
        QVERIFY(same(*halves.purchases()->column("product"), *whole.purchases()->column("product")));
        QCOMPARE(halves.purchases()->withoutCustomer, whole.purchases()->withoutCustomer);
        QCOMPARE(halves.purchases()->withoutTime, whole.purchases()->withoutTime);
        for (std::size_t i = 0; i < halves.size(); ++i)
            QCOMPARE(halves.key(i), whole.key(i));
        QCOMPARE(halves.databaseHash(), whole.databaseHash());
    }

    void aKeyOfBothHalvesIsFound_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("numbers") << "i % 29999";
        QTest::newRow("texts") << "'c' || i % 29999";
    }
    void aKeyOfBothHalvesIsFound()
    {
        QFETCH(QString, key);
        const Folder folder;
        const auto file = folder.database("a.db", "CREATE TABLE customers (key, tier); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                                                  "FROM n WHERE i < 30000) INSERT INTO customers SELECT " + key.toStdString() + ", 'A' FROM n;");
        QCOMPARE(codeOf(read(file)), std::string("TL225"));
    }

    void aStreamGivesTheSameCustomers_data()
    {
        QTest::addColumn<bool>("isText");
        QTest::newRow("numbers, indexed") << false;
        QTest::newRow("texts, sorted") << true;
    }

    void aStreamGivesTheSameCustomers()
    {
        QFETCH(bool, isText);
        const Folder folder;
        Progress progress;
        QVERIFY(writeSampleDatabase(folder.path("a.db"), 300, 4, progress));
        std::filesystem::path file = folder.path("a.db");
        if (isText) {
            // Keys of uneven length sort otherwise as texts than as numbers.
            std::string sql = "ATTACH '" + file.string() + "' AS source;";
            for (const char *table : {"customers", "purchases", "engagements", "support"})
                sql += std::string("CREATE TABLE ") + table + " AS SELECT CAST((customer_id - 100000) * 7 AS "
                    + (std::string(table) == "support" ? "INTEGER" : "TEXT")
                    + ") AS customer_id, * FROM source." + table + " ORDER BY random();";
            for (const char *table : {"customers", "purchases", "engagements", "support"})
                sql += std::string("ALTER TABLE ") + table + " DROP COLUMN \"customer_id:1\";";
            sql += "INSERT INTO support (customer_id, opened_at) VALUES (4, 4), ('zz', 5);";
            file = folder.database("b.db", sql);
        }
        const Population whole = read(file).value();
        PopulationStream stream = PopulationStream::open(file, {}, 64).value();
        std::map<std::string, std::string> streamed;
        int blocks = 0;
        std::int64_t strangers = 0;
        for (;;) {
            auto block = stream.next(progress);
            QVERIFY2(block, block ? "" : describe(block.error()).c_str());
            if (!*block)
                break;
            ++blocks;
            QVERIFY((*block)->size() <= 64);
            strangers += (*block)->support()->withoutCustomer;
            streamed.merge(stories(**block));
        }
        QCOMPARE(blocks, 5);
        QVERIFY(streamed == stories(whole));
        QCOMPARE(stream.databaseHash(), whole.databaseHash());
        QCOMPARE(strangers, whole.support()->withoutCustomer);
    }

    void shardsAddUpToTheWhole()
    {
        const Folder folder;
        Progress progress;
        QVERIFY(writeSampleDatabase(folder.path("a.db"), 200, 5, progress));
        const Population whole = read(folder.path("a.db")).value();
        std::map<std::string, std::string> together;
        for (std::uint64_t index = 0; index < 3; ++index) {
            PopulationRequest request;
            request.shardIndex = index;
            request.shardCount = 3;
            const Population part = read(folder.path("a.db"), request).value();
            QCOMPARE(part.databaseHash(), whole.databaseHash());
            QCOMPARE(part.engagements()->withoutCustomer, std::int64_t(0));
            for (std::size_t i = 0; i < part.size(); ++i)
                QCOMPARE(part.keyHash(i) % 3, index);
            together.merge(stories(part));
        }
        QVERIFY(together == stories(whole));
    }

    void readingStopsWhenCancelled()
    {
        const Folder folder;
        Progress progress;
        QVERIFY(writeSampleDatabase(folder.path("a.db"), 50, 1, progress));
        progress.cancel();
        const auto population = readPopulation(folder.path("a.db"), {}, progress);
        QCOMPARE(population.error().failure, Failure::Cancelled);
    }

    void aMapIsSuggested()
    {
        const Folder folder;
        const auto file = folder.database("a.db", "CREATE TABLE Contacts (\"Contact ID\", \"E-Mail\", Vorname, other);"
                                                  "CREATE TABLE orders (customer_id, order_date, total);");
        const DataMap map = suggestDataMap(file).value();
        QCOMPARE(map.tables.at("customers").table, std::string("Contacts"));
        QCOMPARE(map.tables.at("customers").columns,
                 (std::map<std::string, std::string>{{"key", "Contact ID"}, {"email", "E-Mail"}, {"first_name", "Vorname"}}));
        QCOMPARE(map.tables.at("purchases").columns.at("at"), std::string("order_date"));
        QVERIFY(!map.tables.contains("support"));
    }
};

THROUGHLINE_TEST(PopulationReaderTest)
#include "population_reader_test.moc"
