// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/sample/sample_database.h"

#include "model/values/number.h"
#include "simulator/population/sample/life.h"
#include "simulator/population/sqlite/database.h"
#include "simulator/population/sqlite/new_file.h"

#include <algorithm>
#include <array>
#include <future>

namespace throughline {

namespace {

using sample::Life;
using sqlite::Database;
using sqlite::Statement;

// The event tables are clustered by customer and moment: no index beside them, rows of one customer
// stand together, and the database can be read in blocks of customers.
constexpr const char *schema = R"(
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE customers (
  customer_id INTEGER PRIMARY KEY, email TEXT, phone TEXT, push_token TEXT, ad_id TEXT,
  address TEXT, postal_code TEXT, city TEXT, country TEXT, time_zone TEXT, language TEXT,
  first_name TEXT, last_name TEXT, birth_date TEXT, signup_at INTEGER NOT NULL,
  app_installed INTEGER NOT NULL, tier TEXT, preferred_product TEXT, preferred_category TEXT,
  consent_email INTEGER, consent_sms INTEGER, consent_push INTEGER, consent_inapp INTEGER,
  consent_web INTEGER, consent_ad INTEGER, consent_agent INTEGER, consent_mail INTEGER,
  topic_offers INTEGER, topic_news INTEGER, topic_service INTEGER);
CREATE TABLE purchases (
  customer_id INTEGER NOT NULL, at INTEGER NOT NULL, value REAL NOT NULL, product TEXT NOT NULL,
  category TEXT NOT NULL, quantity INTEGER NOT NULL,
  PRIMARY KEY (customer_id, at)) WITHOUT ROWID;
CREATE TABLE engagements (
  customer_id INTEGER NOT NULL, at INTEGER NOT NULL, channel TEXT NOT NULL, message TEXT NOT NULL,
  kind TEXT NOT NULL, PRIMARY KEY (customer_id, at)) WITHOUT ROWID;
CREATE TABLE behaviours (
  customer_id INTEGER NOT NULL, at INTEGER NOT NULL, kind TEXT NOT NULL, product TEXT,
  category TEXT, value REAL, PRIMARY KEY (customer_id, at)) WITHOUT ROWID;
CREATE TABLE profile_changes (
  customer_id INTEGER NOT NULL, at INTEGER NOT NULL, field TEXT NOT NULL, old TEXT, new TEXT,
  PRIMARY KEY (customer_id, at)) WITHOUT ROWID;
CREATE TABLE channel_copies (
  customer_id INTEGER NOT NULL, channel TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL,
  synced_at INTEGER NOT NULL, PRIMARY KEY (customer_id, channel, field)) WITHOUT ROWID;
CREATE TABLE support (
  customer_id INTEGER NOT NULL, opened_at INTEGER NOT NULL, closed_at INTEGER, kind TEXT NOT NULL,
  PRIMARY KEY (customer_id, opened_at)) WITHOUT ROWID;
)";

enum Table { Customers, Purchases, Engagements, Behaviours, Changes, Copies, Support, tableCount };

struct TableForm
{
    const char *name;
    int columns;
};
constexpr std::array<TableForm, tableCount> forms{{
    {"customers", 30},
    {"purchases", 6},
    {"engagements", 5},
    {"behaviours", 6},
    {"profile_changes", 5},
    {"channel_copies", 5},
    {"support", 4},
}};

/// One prepared insert per table, filled from the left.
class Writer
{
public:
    static Expected<Writer> prepare(const Database &database)
    {
        Writer writer;
        for (const TableForm &form : forms) {
            std::string sql = std::string("INSERT INTO ") + form.name + " VALUES (?";
            for (int i = 1; i < form.columns; ++i)
                sql += ",?";
            auto statement = database.prepare(sql + ")");
            if (!statement)
                return tl::unexpected(statement.error());
            writer.m_statements.push_back(std::move(*statement));
        }
        return writer;
    }

    template <class... Values>
    Expected<void> insert(Table table, const Values &...values)
    {
        Statement &statement = m_statements[table];
        int place = 0;
        (bind(statement, ++place, values), ...);
        ++m_rows[table];
        return statement.run();
    }

    SampleReport report() const
    {
        SampleReport made;
        for (std::size_t i = 0; i < tableCount; ++i)
            made.rows[forms[i].name] = m_rows[i];
        return made;
    }

private:
    static void bind(Statement &statement, int place, std::int64_t value) { statement.bind(place, value); }
    static void bind(Statement &statement, int place, double value) { statement.bind(place, value); }
    /// An empty text is what nobody knows.
    static void bind(Statement &statement, int place, std::string_view text)
    {
        if (text.empty())
            statement.bindNull(place);
        else
            statement.bind(place, text);
    }
    template <class Value>
    static void bind(Statement &statement, int place, const std::optional<Value> &value)
    {
        if (value)
            statement.bind(place, std::int64_t(*value));
        else
            statement.bindNull(place);
    }

    std::vector<Statement> m_statements;
    std::array<std::int64_t, tableCount> m_rows{};
};

double money(std::int64_t cents)
{
    return double(cents) / 100;
}

Expected<void> writeCustomer(Writer &writer, const Life &life)
{
    const auto flag = [](bool value) { return std::int64_t(value); };
    return writer.insert(Customers, life.key, life.email, life.phone, life.pushToken, life.adId,
                         life.address, life.postalCode, life.city, life.country, life.timeZone,
                         life.language, life.firstName, life.lastName, life.birthDate, life.signupAt,
                         flag(life.appInstalled), life.tier, life.preferredProduct,
                         life.preferredCategory, life.consent[0], life.consent[1], life.consent[2],
                         life.consent[3], life.consent[4], life.consent[5], life.consent[6],
                         life.consent[7], flag(life.topicOffers), flag(life.topicNews),
                         flag(life.topicService));
}

Expected<void> writeLife(Writer &writer, const Life &life)
{
    Expected<void> done = writeCustomer(writer, life);
    for (const auto &row : life.purchases)
        if (done)
            done = writer.insert(Purchases, life.key, row.at, money(row.cents), row.product,
                                 row.category, std::int64_t(row.quantity));
    for (const auto &row : life.engagements)
        if (done)
            done = writer.insert(Engagements, life.key, row.at, row.channel, row.message, row.kind);
    for (const auto &row : life.behaviours) {
        if (!done)
            break;
        if (row.cents)
            done = writer.insert(Behaviours, life.key, row.at, row.kind, row.product, row.category,
                                 money(row.cents));
        else
            done = writer.insert(Behaviours, life.key, row.at, row.kind, row.product, row.category,
                                 std::optional<std::int64_t>());
    }
    for (const auto &row : life.changes)
        if (done)
            done = writer.insert(Changes, life.key, row.at, row.field, row.before, row.after);
    for (const auto &row : life.copies)
        if (done)
            done = writer.insert(Copies, life.key, row.channel, row.field, row.value, row.syncedAt);
    for (const auto &row : life.support)
        if (done)
            done = writer.insert(Support, life.key, row.openedAt, row.closedAt, row.kind);
    return done;
}

std::vector<Life> makeLives(std::uint64_t seed, std::int64_t from, std::int64_t to)
{
    std::vector<Life> lives;
    lives.reserve(std::size_t(std::max<std::int64_t>(to - from, 0)));
    for (std::int64_t i = from; i < to; ++i)
        lives.push_back(sample::makeLife(seed, std::uint64_t(i)));
    return lives;
}

/// While one block is written the next is made.
Expected<void> writeLives(Writer &writer, std::int64_t customers, std::uint64_t seed, Progress &progress)
{
    constexpr std::int64_t block = 1024;
    progress.setTotal(customers);
    std::vector<Life> lives = makeLives(seed, 0, std::min(block, customers));
    for (std::int64_t i = 0; i < customers; i += block) {
        if (progress.isCancelled())
            return tl::unexpected(cancelledProblem());
        auto next = std::async(std::launch::async, makeLives, seed, i + block, std::min(i + 2 * block, customers));
        for (const Life &life : lives)
            if (auto written = writeLife(writer, life); !written)
                return written;
        lives = next.get();
        progress.setDone(std::min(i + block, customers));
    }
    return {};
}

Expected<void> writeMeta(const Database &database, std::int64_t customers, std::uint64_t seed)
{
    auto insert = database.prepare("INSERT INTO meta VALUES (?, ?)");
    if (!insert)
        return tl::unexpected(insert.error());
    const std::array<std::pair<std::string, std::string>, 5> entries{{
        {"made_up", "1"},
        {"generator", "throughline sample-db 1"},
        {"seed", std::to_string(seed)},
        {"customers", formatNumber(customers)},
        {"now", formatNumber(sample::now)},
    }};
    for (const auto &[key, value] : entries) {
        insert->bind(1, std::string_view(key));
        insert->bind(2, std::string_view(value));
        if (auto done = insert->run(); !done)
            return done;
    }
    return {};
}

/// Someone's own data must not vanish under a made-up population.
Expected<void> checkReplaceable(const std::filesystem::path &file)
{
    std::error_code error;
    if (!std::filesystem::exists(file, error) || std::filesystem::is_directory(file, error))
        return {};
    if (auto old = Database::openReadOnly(file)) {
        auto made = old->prepare("SELECT 1 FROM meta WHERE key = 'made_up' AND value = '1'");
        if (made && made->step().value_or(false))
            return {};
    }
    return tl::unexpected(
        fileProblem("TL209",
                    TL_TEXT("SampleDatabase",
                            "%1 exists and is not a made-up database; it was left as it is."),
                    {file.string()}));
}

} // namespace

Expected<SampleReport> writeSampleDatabase(const std::filesystem::path &file, std::int64_t customers,
                                           std::uint64_t seed, Progress &progress)
{
    if (customers < 1 || customers > maxSampleCustomers)
        return tl::unexpected(usageProblem(
            "TL210", TL_TEXT("SampleDatabase", "The number of customers must be from 1 to %1."),
            {formatNumber(maxSampleCustomers)}));
    if (auto replaceable = checkReplaceable(file); !replaceable)
        return tl::unexpected(replaceable.error());
    auto target = sqlite::NewFile::beside(file);
    if (!target)
        return tl::unexpected(target.error());
    SampleReport report;
    {
        auto database = Database::create(target->temporary());
        if (!database)
            return tl::unexpected(database.error());
        if (auto made = database->execute(std::string("BEGIN;") + schema); !made)
            return tl::unexpected(made.error());
        if (auto told = writeMeta(*database, customers, seed); !told)
            return tl::unexpected(told.error());
        auto writer = Writer::prepare(*database);
        if (!writer)
            return tl::unexpected(writer.error());
        if (auto written = writeLives(*writer, customers, seed, progress); !written)
            return tl::unexpected(written.error());
        if (auto committed = database->execute("COMMIT"); !committed)
            return tl::unexpected(committed.error());
        report = writer->report();
    }
    if (auto committed = target->commit(); !committed)
        return tl::unexpected(committed.error());
    return report;
}

} // namespace throughline
