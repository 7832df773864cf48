// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/command.h"
#include "tests/harness/test_main.h"
#include "tests/population/database_fixture.h"

#include <nlohmann/json.hpp>

#include <sstream>

using namespace throughline;
using namespace throughline::test;

namespace {

struct Outcome
{
    int code;
    std::string out, err;
    nlohmann::json json() const { return nlohmann::json::parse(out); }
};

Outcome run(std::vector<std::string> arguments)
{
    std::istringstream in;
    std::ostringstream out, err;
    cli::Streams streams{in, out, err};
    const int code = cli::runCommandLine(arguments, streams);
    return {code, out.str(), err.str()};
}

} // namespace

class DataCommandsTest : public QObject
{
    Q_OBJECT
private slots:
    void aSampleIsMadeAuditedAndForgotten()
    {
        const Folder folder;
        const std::string database = folder.path("a.db").string();
        const Outcome made = run({"sample-db", database, "--customers", "150", "--seed", "3", "--json"});
        QCOMPARE(made.code, 0);
        QCOMPARE(made.err, std::string());
        QCOMPARE(made.json()["rows"]["customers"], 150);
        const std::string project = folder.path("p.throughline").string();
        QCOMPARE(run({"new", project, "--sample", "cart"}).code, 0);
        const Outcome audited = run({"audit", project, "--db", database, "--json"});
        QVERIFY2(audited.code == 0, audited.err.c_str());
        const nlohmann::json fields = audited.json()["fields"];
        QVERIFY(fields.size() > 8);
        for (const char *key : {"channel", "field", "held", "missing", "drifted", "stale", "ageP50", "ageP95", "cost"})
            QVERIFY2(fields[0].contains(key), key);
        QVERIFY(run({"audit", project, "--db", database}).out.find("made up") != std::string::npos);
        const Outcome forgotten = run({"forget", "--db", database, "--customer", "100001", "--json"});
        QCOMPARE(forgotten.code, 0);
        QCOMPARE(forgotten.json()["rows"]["customers"], 1);
        QCOMPARE(run({"forget", "--db", database, "--customer", "100001"}).code, 1);
    }

    void exitCodesFollowTheContract()
    {
        const Folder folder;
        const auto path = [&](const char *name) { return folder.path(name).string(); };
        folder.write("good.csv", "id,name\n1,Ana\n2,Bo\n");
        folder.write("ragged.csv", "id,name\n1,Ana\n2\n");
        folder.write("text.db", "just some words, long enough to be looked at");
        QCOMPARE(run({"import", path("none.csv"), "--db", path("a.db")}).code, 3);
        QCOMPARE(run({"import", path("good.csv"), "--db", path("no/such.db")}).code, 3);
        QCOMPARE(run({"import", path("good.csv"), "--db", path("text.db")}).code, 1);
        QCOMPARE(run({"import", path("ragged.csv"), "--db", path("a.db"), "--strict"}).code, 1);
        QCOMPARE(run({"import", path("good.csv"), "--db", path("a.db"), "--key", "nr"}).code, 1);
        QCOMPARE(run({"import", path("good.csv"), "--db", path("a.db"), "--map", "shoe=id"}).code, 2);
        QCOMPARE(run({"import", path("good.csv"), "--db", path("a.db"), "--encoding", "runes"}).code, 2);
        QCOMPARE(run({"import", path("good.csv")}).code, 2);
        QCOMPARE(run({"sample-db", path("a.db"), "--customers", "0"}).code, 2);
        QCOMPARE(run({"forget", "--db", path("none.db"), "--customer", "1"}).code, 3);
        QCOMPARE(folder.files(), 3);
        QCOMPARE(folder.read("text.db"), std::string("just some words, long enough to be looked at"));
        const Outcome ragged = run({"import", path("ragged.csv"), "--db", path("a.db"), "--json"});
        QCOMPARE(ragged.code, 0);
        QCOMPARE(ragged.json()["rejectedLines"][0]["line"], 3);
    }

    void aDryRunWritesNothing()
    {
        const Folder folder;
        folder.write("good.csv", "id;vip;Vorname\n1;yes;Ana\n2;no;Bo\n");
        const Outcome plan = run({"import", folder.path("good.csv").string(), "--db", folder.path("a.db").string(),
                                  "--dry-run", "--json", "--map", "tier=vip"});
        QCOMPARE(plan.code, 0);
        QCOMPARE(folder.files(), 1);
        const nlohmann::json columns = plan.json()["columns"];
        QCOMPARE(columns[0]["role"], "key");
        QCOMPARE(columns[1]["role"], "tier");
        QCOMPARE(columns[2]["role"], "first_name");
        QCOMPARE(plan.json()["separator"], "semicolon");
    }
};

THROUGHLINE_TEST(DataCommandsTest)
#include "data_commands_test.moc"
