// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/import/importer.h"

#include "simulator/population/import/surrogate.h"
#include "simulator/population/population_reader.h"
#include "tests/harness/checkout.h"
#include "tests/harness/test_main.h"
#include "tests/population/database_fixture.h"

#include <zlib.h>

using namespace throughline;
using namespace throughline::test;

namespace {

Expected<ImportResult> import(const std::filesystem::path &file, const std::filesystem::path &database,
                              ImportChoices choices = {}, bool isStrict = false, bool replaces = false)
{
    auto plan = planImport(file, choices);
    if (!plan)
        return tl::unexpected(plan.error());
    Progress progress;
    return runImport({file, database, isStrict, replaces}, *plan, progress);
}

std::string codeOf(const Expected<ImportResult> &result)
{
    return result ? std::string("none") : result.error().code;
}

std::string utf16(std::string_view ascii, bool isLittle, bool hasMark)
{
    std::string bytes = hasMark ? (isLittle ? "\xff\xfe" : "\xfe\xff") : "";
    for (const char c : ascii) {
        bytes += isLittle ? c : '\0';
        bytes += isLittle ? '\0' : c;
    }
    return bytes;
}

std::string gzip(const std::filesystem::path &file, std::string_view bytes)
{
    gzFile stream = gzopen(file.c_str(), "wb");
    gzwrite(stream, bytes.data(), unsigned(bytes.size()));
    gzclose(stream);
    return file.string();
}

constexpr std::string_view people = "id,name,age\r\n1,Ana,30\r\n2,\"Bo, \"\"the\nboss\"\"\",41\r\n3,,\r\n";

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT
private slots:
    void fieldsComeThroughWhole()
    {
        const Folder folder;
        const auto result = import(folder.write("a.csv", people), folder.path("a.db"));
        QVERIFY2(result, result ? "" : describe(result.error()).c_str());
        QCOMPARE(result->records, std::int64_t(3));
        QCOMPARE(result->rejected, std::int64_t(0));
        QCOMPARE(rows(folder.path("a.db"), "SELECT id, name, age, typeof(age) FROM customers ORDER BY id"),
                 std::string("1|Ana|30|integer\n2|Bo, \"the\nboss\"|41|integer\n3|∅|∅|null"));
        QCOMPARE(folder.files(), 2);
    }

    void separatorsAndEncodingsAreDetected_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const auto row = [](const char *name, const std::string &bytes, const char *encoding) {
            QTest::newRow(name) << QByteArray(bytes.data(), qsizetype(bytes.size())) << encoding;
        };
        row("comma", "id,city\n1,K\xc3\xb6ln\n2,a\n", "utf-8");
        row("mark", "\xef\xbb\xbfid;city\r\n1;K\xc3\xb6ln\r\n2;a\r\n", "utf-8");
        row("tab", "id\tcity\n1\tK\xc3\xb6ln\n2\ta", "utf-8");
        row("latin-1", "id;city\n1;K\xf6ln\n2;a\n", "latin-1");
        row("old Mac", "id,city\r1,K\xc3\xb6ln\r2,a\r", "utf-8");
        std::string wide = utf16("id,city\n1,K?ln\n2,a\n", true, true);
        wide[wide.find('?')] = '\xf6';
        row("utf-16le", wide, "utf-16le");
        wide = utf16("id,city\n1,K?ln\n2,a\n", false, false);
        wide[wide.find('?')] = '\xf6';
        row("utf-16be without a mark", wide, "utf-16be");
    }

    void separatorsAndEncodingsAreDetected()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        const Folder folder;
        const auto result = import(folder.write("a.csv", bytes.toStdString()), folder.path("a.db"));
        QVERIFY2(result, result ? "" : describe(result.error()).c_str());
        QCOMPARE(std::string(encodingName(result->plan.encoding)), encoding.toStdString());
        QCOMPARE(rows(folder.path("a.db"), "SELECT id, city FROM customers ORDER BY id"), std::string("1|Köln\n2|a"));
        QCOMPARE(result->plan.notes.size(), std::size_t(encoding == "latin-1" ? 1 : 0));
    }

    void latin1FarDownIsNoticed()
    {
        const Folder folder;
        std::string text = "id,city\n";
        for (int i = 0; i < 120000; ++i)
            text += std::to_string(i) + ",Town\n";
        text += "120000,K\xf6ln\n";
        const auto result = import(folder.write("a.csv", text), folder.path("a.db"));
        QCOMPARE(result->records, std::int64_t(120001));
        QCOMPARE(rows(folder.path("a.db"), "SELECT city FROM customers WHERE id = 120000"), std::string("Köln"));
        ImportChoices utf8;
        utf8.encoding = Encoding::Utf8;
        const auto refused = import(folder.path("a.csv"), folder.path("b.db"), utf8);
        QCOMPARE(codeOf(refused), std::string("TL244"));
        QCOMPARE(refused.error().message.arguments.at(1), std::string("120002"));
    }

    void compressedFilesAreRead()
    {
        const Folder folder;
        gzip(folder.path("a.csv.gz"), people);
        QCOMPARE(import(folder.path("a.csv.gz"), folder.path("a.db"))->records, std::int64_t(3));
        const std::string whole = folder.read("a.csv.gz");
        folder.write("cut.csv.gz", whole.substr(0, whole.size() - 12));
        const auto cut = import(folder.path("cut.csv.gz"), folder.path("b.db"));
        QCOMPARE(codeOf(cut), std::string("TL241"));
        QCOMPARE(cut.error().failure, Failure::Wrong);
    }

    void badRecordsAreKeptAside()
    {
        const Folder folder;
        const auto file = folder.write("a.csv", "id,name\n1,Ana\n2\n\n3,x,y\n4,a\"b\n5,Eva\n5,Again\n,None\n6,\"two\nlines\"\n7\n");
        ImportChoices choices;
        choices.key = "id";
        const auto result = import(file, folder.path("a.db"), choices);
        QVERIFY2(result, result ? "" : describe(result.error()).c_str());
        QCOMPARE(rows(folder.path("a.db"), "SELECT group_concat(id) FROM customers"), std::string("1,5,6"));
        QCOMPARE(result->rejected, std::int64_t(6));
        std::vector<std::int64_t> lines;
        for (const RejectedRecord &record : result->firstRejected)
            lines.push_back(record.line);
        QCOMPARE(lines, (std::vector<std::int64_t>{3, 5, 6, 8, 9, 12}));
        QCOMPARE(result->rejectedFile, folder.path("a.csv.rejected.csv"));
        QCOMPARE(folder.read("a.csv.rejected.csv"),
                 std::string("line,reason,id,name\r\n3,1 fields instead of 2,2\r\n5,3 fields instead of 2,3,x,y\r\n"
                             "6,a quote inside a field is not doubled,\"4,a\"\"b\"\r\n"
                             "8,the customer key occurred before,5,Again\r\n9,no customer key,,None\r\n"
                             "12,1 fields instead of 2,7\r\n"));
    }

    void strictlyNothingIsWritten()
    {
        const Folder folder;
        const auto file = folder.write("a.csv", "id,name\n1,Ana\n2\n");
        const auto result = import(file, folder.path("a.db"), {}, true);
        QCOMPARE(codeOf(result), std::string("TL257"));
        QCOMPARE(result.error().failure, Failure::Wrong);
        QCOMPARE(result.error().message.arguments.front(), std::string("3"));
        QCOMPARE(folder.files(), 1);
    }

    void anUnclosedQuoteNamesItsLine()
    {
        const Folder folder;
        const auto toTheEnd = import(folder.write("a.csv", "id,name\n1,Ana\n2,\"Bo\n3,C\n4,D\n"), folder.path("a.db"));
        QCOMPARE(codeOf(toTheEnd), std::string("TL245"));
        QCOMPARE(toTheEnd.error().message.arguments.front(), std::string("3"));
        const auto toAnother = import(folder.write("b.csv", "id,name\n1,Ana\n2,\"Bo\n3,C\n4,\"D\"\n"), folder.path("a.db"));
        QCOMPARE(codeOf(toAnother), std::string("TL245"));
        QCOMPARE(toAnother.error().message.arguments.front(), std::string("3"));
        QCOMPARE(folder.files(), 2);
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << "TL247";
        QTest::newRow("blank lines") << QByteArray("\n\r\n\n") << "TL247";
        QTest::newRow("header only") << QByteArray("id,name\n") << "TL248";
        QTest::newRow("twice the same name") << QByteArray("id,Name,name \n1,a,b\n") << "TL250";
        QTest::newRow("zero byte") << QByteArray("id,name\n1,a\n2,b\0c\n", 18) << "TL243";
        QTest::newRow("broken header") << QByteArray("id,na\"me\n1,a\n") << "TL246";
        QTest::newRow("key that repeats") << QByteArray("customer_id,name\n1,a\n1,b\n") << "TL253";
    }

    void whatCannotBeReadIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const Folder folder;
        const auto result = import(folder.write("a.csv", bytes.toStdString()), folder.path("a.db"));
        QCOMPARE(codeOf(result), code.toStdString());
        QCOMPARE(result.error().failure, Failure::Wrong);
        QCOMPARE(folder.files(), 1);
    }

    void wrongChoicesAreSaid()
    {
        const Folder folder;
        const auto file = folder.write("a.csv", people);
        const auto with = [&](auto change) {
            ImportChoices choices;
            change(choices);
            return import(file, folder.path("a.db"), choices);
        };
        QCOMPARE(codeOf(with([](ImportChoices &c) { c.key = "no"; })), std::string("TL251"));
        QCOMPARE(codeOf(with([](ImportChoices &c) { c.roles["shoe"] = "id"; })), std::string("TL252"));
        QCOMPARE(codeOf(with([](ImportChoices &c) { c.table = "cats"; })), std::string("TL255"));
        QCOMPARE(codeOf(with([](ImportChoices &c) { c.table = "purchases"; })), std::string("TL254"));
        QCOMPARE(codeOf(import(folder.path("none.csv"), folder.path("a.db"))), std::string("TL242"));
        QCOMPARE(import(folder.path("none.csv"), folder.path("a.db")).error().failure, Failure::File);
        QCOMPARE(import(file, folder.path("no/such/a.db")).error().failure, Failure::File);
        QCOMPARE(codeOf(import(file, folder.write("text.db", "This is no database whatever it may be called."))), std::string("TL201"));
        QCOMPARE(folder.files(), 2);
    }

    void typesAreGuessedAndCorrectedByLaterRecords()
    {
        const Folder folder;
        std::string text = "id,zip,amount,when,born,vip,late,german\n";
        for (int i = 0; i < 1500; ++i)
            text += std::to_string(i) + ",0123,12.5,2026-01-02T03:04:05+01:00,1990-02-03,yes,7,\"1.234,50\"\n";
        text += "1500,0123,12,2026-01-02,1990-02-03,no,007,\"2,5\"\n";
        const auto result = import(folder.write("a.csv", text), folder.path("a.db"));
        QVERIFY2(result, result ? "" : describe(result.error()).c_str());
        QCOMPARE(rows(folder.path("a.db"), "SELECT * FROM customers WHERE id IN (0, 1500)"),
                 std::string("0|0123|12.5|1767319445|1990-02-03|1|7|1234.5\n"
                             "1500|0123|12.0|1767312000|1990-02-03|0|007|2.5"));
        QCOMPARE(rows(folder.path("a.db"), "SELECT typeof(late), count(*) FROM customers GROUP BY 1"), std::string("text|1501"));
        QCOMPARE(result->plan.notes.size(), std::size_t(1));
        QCOMPARE(result->plan.notes[0].arguments, (std::vector<std::string>{"late", "text", "1502"}));
        QCOMPARE(rows(folder.path("a.db"), "SELECT group_concat(type) FROM column_roles WHERE \"column\" IN ('born', 'vip', 'when')"),
                 std::string("date,boolean,time"));
    }

    void datesThatCouldBeEitherStayTexts()
    {
        const Folder folder;
        import(folder.write("a.csv", "id,a,b,c\n1,3/4/2026,13/4/2026,4.3.2026 08:05\n2,5/6/2026,1/4/2026,5.3.2026 09:00\n"), folder.path("a.db"));
        QCOMPARE(rows(folder.path("a.db"), "SELECT a, b, c FROM customers WHERE id = 1"), std::string("3/4/2026|2026-04-13|1772611500"));
    }

    void anAddressIsNoKey()
    {
        const Folder folder;
        const auto customers = import(folder.write("a.csv", "E-Mail,Name\nAna@Example.com,Ana\nbo@example.com,Bo\n"), folder.path("a.db"));
        QVERIFY2(customers, customers ? "" : describe(customers.error()).c_str());
        QCOMPARE(customers->plan.keyKind, KeyKind::Surrogate);
        ImportChoices choices;
        choices.table = "purchases";
        const auto purchases = import(folder.write("b.csv", "email,date,total\nana@example.com,2026-01-01,5\n"), folder.path("a.db"), choices);
        QVERIFY2(purchases, purchases ? "" : describe(purchases.error()).c_str());
        QCOMPARE(rows(folder.path("a.db"), "SELECT \"E-Mail\", total, length(customer_key) FROM customers JOIN purchases USING (customer_key)"),
                 std::string("Ana@Example.com|5|25"));
        QVERIFY(folder.read("a.db").find("ana@example.com") == std::string::npos);
        Progress progress;
        const Population population = readPopulation(folder.path("a.db"), {}, progress).value();
        QCOMPARE(population.purchases()->rows(), std::size_t(1));
        QCOMPARE(population.field("email")->text(1), std::string_view("bo@example.com"));
    }

    void contactsAreRecognised()
    {
        QCOMPARE(contactIn("a.b@example.com"), Contact::Email);
        QCOMPARE(contactIn("+49 170 1234567"), Contact::Phone);
        QCOMPARE(contactIn("(555) 123-4567"), Contact::Phone);
        QCOMPARE(contactIn("1234567890"), Contact::None);
        QCOMPARE(contactIn("2024-0001234"), Contact::None);
        QCOMPARE(contactIn("C-17"), Contact::None);
        QCOMPARE(surrogateKey("s", "+49 170 1234567"), surrogateKey("s", "+491701234567"));
        QVERIFY(surrogateKey("s", "a@example.com") != surrogateKey("t", "a@example.com"));
    }

    void aTableIsReplacedOnlyWhenAsked()
    {
        const Folder folder;
        const auto file = folder.write("a.csv", people);
        QVERIFY(import(file, folder.path("a.db")));
        const std::string before = folder.read("a.db");
        const auto other = folder.write("b.csv", "id,name\n9,Zoe\n");
        QCOMPARE(codeOf(import(other, folder.path("a.db"))), std::string("TL256"));
        QVERIFY(folder.read("a.db") == before);
        QVERIFY(import(other, folder.path("a.db"), {}, false, true));
        QCOMPARE(rows(folder.path("a.db"), "SELECT * FROM customers"), std::string("9|Zoe"));
    }

    void whateverStopsItTheDatabaseIsAsItWas()
    {
        const Folder folder;
        folder.database("a.db", "CREATE TABLE own (x); INSERT INTO own VALUES (1)");
        const std::string before = folder.read("a.db");
        auto plan = planImport(folder.write("a.csv", people), {});
        Progress cancelled;
        cancelled.cancel();
        QCOMPARE(runImport({folder.path("a.csv"), folder.path("a.db"), false, false}, *plan, cancelled).error().failure, Failure::Cancelled);
        QVERIFY(!import(folder.write("b.csv", "id,name\n1,a\n2,\"b\n"), folder.path("a.db")));
        QVERIFY(folder.read("a.db") == before);
        QCOMPARE(folder.files(), 3);
        QVERIFY(import(folder.path("a.csv"), folder.path("a.db")));
        QCOMPARE(rows(folder.path("a.db"), "SELECT x, (SELECT count(*) FROM customers) FROM own"), std::string("1|3"));
    }

    void aWriteAheadLogIsNeitherLeftNorBroken()
    {
        const Folder folder;
        const auto file = folder.database("odd %41#?.db", "CREATE TABLE own (x); PRAGMA journal_mode=WAL");
        folder.write("a.csv", people);
        // Byte 18 of a SQLite file is 2 where it is written ahead; read without leaving it, the mode
        // cannot be asked for.
        QCOMPARE(int(folder.read("odd %41#?.db").at(18)), 2);
        QCOMPARE(folder.files(), 2);
        {
            const auto other = sqlite::Database::openForWriting(file).value();
            QVERIFY(other.execute("INSERT INTO own VALUES (1)"));
            QCOMPARE(codeOf(import(folder.path("a.csv"), file)), std::string("TL262"));
            QVERIFY(other.execute("INSERT INTO own VALUES (2)"));
        }
        QVERIFY(import(folder.path("a.csv"), file));
        QCOMPARE(rows(file, "SELECT count(*), (SELECT count(*) FROM customers) FROM own"), std::string("2|3"));
        QCOMPARE(folder.files(), 2);
    }

    void anyBytesGiveAnAnswer()
    {
        const Folder folder;
        std::uint32_t state = 99;
        const auto random = [&](std::uint32_t below) {
            state = state * 1664525 + 1013904223;
            return (state >> 8) % below;
        };
        constexpr std::string_view pieces = "ab,;\t\"\"\r\n\n,1\xc3\xa9\xff-.0";
        for (int round = 0; round < 150; ++round) {
            std::string bytes = round % 2 == 0 ? "id,name\n1,a\n" : "";
            for (std::uint32_t n = random(300); n > 0; --n)
                bytes += round % 5 == 0 ? char(random(256)) : pieces[random(std::uint32_t(pieces.size()))];
            ImportChoices choices;
            if (round % 3 == 1)
                choices.encoding = Encoding(random(4));
            const auto result = import(folder.write("a.csv", bytes), folder.path("a.db"), choices, false, true);
            if (!result)
                QVERIFY(result.error().failure == Failure::Wrong);
            else
                QCOMPARE(rows(folder.path("a.db"), "SELECT count(*) FROM customers"), std::to_string(result->records));
        }
    }

    void fieldsSurviveAnyContent()
    {
        // Whatever a field holds, quoted by the rules it comes back, and lines are counted right.
        const Folder folder;
        std::uint32_t state = 1;
        const auto random = [&](std::uint32_t below) {
            state = state * 1664525 + 1013904223;
            return (state >> 8) % below;
        };
        const std::vector<std::string> pieces{"a", "\"", ",", "\n", "\r\n", " ", "é", "\xf0\x9f\x99\x82", ";", "\t", "0"};
        std::string text = "id,value\r\n";
        std::vector<std::string> values;
        std::int64_t line = 2;
        for (int i = 0; i < 2000; ++i) {
            std::string value = "x";
            for (std::uint32_t n = random(6); n > 0; --n)
                value += pieces[random(std::uint32_t(pieces.size()))];
            std::string quoted;
            for (const char c : value)
                quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
            text += std::to_string(i) + ",\"" + quoted + "\"\r\n";
            line += 1 + std::count(value.begin(), value.end(), '\n');
            values.push_back(value);
        }
        text += "too short\r\n";
        const auto result = import(folder.write("a.csv", text), folder.path("a.db"));
        QVERIFY2(result, result ? "" : describe(result.error()).c_str());
        QCOMPARE(result->firstRejected.at(0).line, line);
        auto database = sqlite::Database::openReadOnly(folder.path("a.db")).value();
        auto statement = database.prepare("SELECT value FROM customers ORDER BY id").value();
        for (const std::string &value : values) {
            QVERIFY(statement.step().value());
            QCOMPARE(std::string(statement.text(0)), value);
        }
    }

    void theRandomisedTestComesInWhole()
    {
        const std::filesystem::path file = test::inCheckout("../shared/data/hillstrom.csv.gz");
        if (!std::filesystem::exists(file))
            QSKIP("the Hillstrom file is not here");
        const Folder folder;
        const auto result = import(file, folder.path("h.db"));
        QVERIFY2(result, result ? "" : describe(result.error()).c_str());
        QCOMPARE(result->records, std::int64_t(64000));
        QCOMPARE(result->rejected, std::int64_t(0));
        QCOMPARE(result->plan.keyKind, KeyKind::RowNumber);
        QCOMPARE(rows(folder.path("h.db"), "SELECT segment, count(*), sum(visit), sum(conversion), round(sum(spend), 2) "
                                           "FROM customers GROUP BY segment ORDER BY segment"),
                 std::string("Mens E-Mail|21307|3894|267|30311.69\nNo E-Mail|21306|2262|122|13908.33\n"
                             "Womens E-Mail|21387|3238|189|23038.11"));
        Progress progress;
        const Population population = readPopulation(folder.path("h.db"), {}, progress).value();
        QCOMPARE(population.size(), std::size_t(64000));
        QCOMPARE(population.field("history")->type, RoleType::Real);
        QCOMPARE(population.field("segment")->dictionary.size(), 3u);
        QVERIFY(!population.isMadeUp());
    }
};

THROUGHLINE_TEST(ImportTest)
#include "import_test.moc"
