// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/forget.h"

#include "simulator/population/import/importer.h"
#include "simulator/population/sample/sample_database.h"
#include "tests/harness/test_main.h"
#include "tests/population/database_fixture.h"

using namespace throughline;
using namespace throughline::test;

class ForgetTest : public QObject
{
    Q_OBJECT
private slots:
    void allRowsOfOneCustomerGo()
    {
        const Folder folder;
        Progress progress;
        QVERIFY(writeSampleDatabase(folder.path("a.db"), 60, 1, progress));
        const auto count = [&](const std::string &condition) {
            std::int64_t total = 0;
            for (const char *table : {"customers", "purchases", "engagements", "behaviours", "profile_changes",
                                      "channel_copies", "support"})
                total += std::stoll(rows(folder.path("a.db"), std::string("SELECT count(*) FROM ") + table
                                                                  + " WHERE customer_id " + condition));
            return total;
        };
        const std::string email = rows(folder.path("a.db"), "SELECT email FROM customers WHERE customer_id = 100007");
        const std::int64_t own = count("= 100007"), others = count("<> 100007");
        QVERIFY(own > 3 && folder.read("a.db").find(email) != std::string::npos);
        const auto forgotten = forgetCustomer(folder.path("a.db"), "100007");
        QVERIFY2(forgotten, forgotten ? "" : describe(forgotten.error()).c_str());
        std::int64_t reported = 0;
        for (const auto &[table, deleted] : *forgotten)
            reported += deleted;
        QCOMPARE(reported, own);
        QCOMPARE(count("= 100007"), std::int64_t(0));
        QCOMPARE(count("<> 100007"), others);
        QVERIFY(folder.read("a.db").find(email) == std::string::npos);
    }

    void anUnknownKeyChangesNothing()
    {
        const Folder folder;
        Progress progress;
        QVERIFY(writeSampleDatabase(folder.path("a.db"), 10, 1, progress));
        const std::string before = folder.read("a.db");
        const auto forgotten = forgetCustomer(folder.path("a.db"), "5");
        QCOMPARE(forgotten.error().code, std::string("TL270"));
        QCOMPARE(forgotten.error().failure, Failure::Wrong);
        QVERIFY(folder.read("a.db") == before);
        QCOMPARE(forgetCustomer(folder.path("none.db"), "5").error().failure, Failure::File);
        QCOMPARE(forgetCustomer(folder.database("b.db", "CREATE TABLE t (x)"), "5").error().code, std::string("TL271"));
        QCOMPARE(forgetCustomer(folder.write("text", "no database at all, just a few words"), "5").error().code, std::string("TL201"));
    }

    void otherTablesWithTheKeyAreSearchedToo()
    {
        const Folder folder;
        const auto file = folder.database("a.db", "CREATE TABLE contacts (client_no, name); CREATE TABLE \"loyalty card\" (\"Client No\" TEXT, n);"
                                                  "CREATE TABLE other (x);"
                                                  "INSERT INTO contacts VALUES (17, 'a'), ('17', 'b'), (18, 'c');"
                                                  "INSERT INTO \"loyalty card\" VALUES ('17', 1), ('18', 2); INSERT INTO other VALUES (17);"
                                                  "CREATE TABLE column_roles (\"table\", \"column\", role, type);"
                                                  "INSERT INTO column_roles VALUES ('contacts', 'client_no', 'key', 'key')");
        QCOMPARE(forgetCustomer(file, "17").value(), (ForgottenRows{{"contacts", 2}, {"loyalty card", 1}}));
        QCOMPARE(rows(file, "SELECT count(*) FROM other"), std::string("1"));
    }

    void anAddressFindsTheSurrogateMadeOfIt()
    {
        const Folder folder;
        Progress progress;
        auto plan = planImport(folder.write("a.csv", "email,name\nana@example.com,Ana\nbo@example.com,Bo\n"), {});
        QVERIFY(runImport({folder.path("a.csv"), folder.path("a.db"), false, false}, *plan, progress));
        QCOMPARE(forgetCustomer(folder.path("a.db"), "Ana@example.com").value(), (ForgottenRows{{"customers", 1}}));
        QCOMPARE(rows(folder.path("a.db"), "SELECT name FROM customers"), std::string("Bo"));
    }
};

THROUGHLINE_TEST(ForgetTest)
#include "forget_test.moc"
