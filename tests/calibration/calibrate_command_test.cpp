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

/// A made-up shop with a randomised test of a template of the sample, in which every second
/// customer of the treated and every fourth of the control bought.
struct Shop
{
    Folder folder;
    std::string database = folder.path("shop.db").string();
    std::string project = folder.path("cart.throughline").string();
    std::string arm;

    Shop()
    {
        if (run({"sample-db", database, "--customers", "400", "--seed", "5"}).code != 0
            || run({"new", project, "--sample", "cart"}).code != 0)
            qFatal("no shop");
        const auto parsed = nlohmann::json::parse(folder.read("cart.throughline"));
        arm = parsed["templates"][0]["id"].get<std::string>();
        auto open = sqlite::Database::openForWriting(database);
        if (!open || !open->execute("CREATE TABLE spring (arm TEXT, bought INTEGER, tier TEXT);"
                                    "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 1999) "
                                    "INSERT INTO spring SELECT CASE i % 2 WHEN 0 THEN '" + arm + "' ELSE 'none' END, "
                                    "CASE WHEN i % 2 = 0 THEN i % 4 = 0 ELSE i % 8 = 1 END, 'Gold' FROM n"))
            qFatal("no test table");
    }

    std::vector<std::string> command(std::vector<std::string> more) const
    {
        std::vector<std::string> out{"calibrate", project, "--db", database};
        out.insert(out.end(), more.begin(), more.end());
        return out;
    }
    std::vector<std::string> randomised(std::vector<std::string> more = {}) const
    {
        std::vector<std::string> out = command({"--randomised", "spring", "--arm", "arm", "--control", "none", "--outcome", "bought"});
        out.insert(out.end(), more.begin(), more.end());
        return out;
    }
};

} // namespace

class CalibrateCommandTest : public QObject
{
    Q_OBJECT
private slots:
    void ratesAndEffectsAreFoundAndWritten()
    {
        const Shop shop;
        const std::string before = shop.folder.read("cart.throughline");
        const Outcome printed = run(shop.randomised({"--json"}));
        QVERIFY2(printed.code == 0, printed.err.c_str());
        QCOMPARE(shop.folder.read("cart.throughline"), before); // nothing is written unasked
        const nlohmann::json found = printed.json();
        QVERIFY(!found["responses"].empty());
        QCOMPARE(found["responses"][0]["level"], "channel");
        QCOMPARE(found["effects"].size(), std::size_t(1));
        const nlohmann::json effect = found["effects"][0];
        QVERIFY(std::abs(effect["difference"].get<double>() - 0.25) < 1e-9);
        QVERIFY(std::abs(effect["ratio"].get<double>() - 2) < 0.01);
        QCOMPARE(effect["template"], shop.arm);
        QCOMPARE(found["written"], false);

        const Outcome written = run(shop.randomised({"--write"}));
        QVERIFY2(written.code == 0, written.err.c_str());
        QVERIFY(written.out.find("Wrote") != std::string::npos);
        const auto project = nlohmann::json::parse(shop.folder.read("cart.throughline"));
        QCOMPARE(shop.folder.read("cart.throughline~"), before);
        bool isCalibrated = false, isMeasured = false;
        for (const auto &assumed : project["assumptions"]["effects"])
            isCalibrated = isCalibrated || (assumed["evidence"] == "calibrated" && assumed["on"] == "assigned" && !assumed["source"].get<std::string>().empty());
        for (const auto &assumed : project["assumptions"]["responses"])
            isMeasured = isMeasured || assumed["evidence"] == "measured";
        QVERIFY(isCalibrated && isMeasured);
        QCOMPARE(run({"check", shop.project}).code, 0);
        const Outcome simulated = run({"simulate", shop.project, "--db", shop.database, "--draws", "1", "--json"});
        QVERIFY2(simulated.code == 0, simulated.err.c_str());
        QVERIFY(simulated.json()["evidence"][0]["text"].get<std::string>().find("calibrated from randomised data") != std::string::npos);
    }

    void theTextSaysWhatWasFound()
    {
        const Shop shop;
        const Outcome told = run(shop.randomised({"--by", "tier"}));
        QCOMPARE(told.code, 0);
        for (const char *words : {"Responses from", "email", "Effects on bought against none within 14d", "+25.00 %", "Nothing was written"})
            QVERIFY2(told.out.find(words) != std::string::npos, (std::string(words) + " in " + told.out).c_str());
    }

    void badInputIsClear()
    {
        const Shop shop;
        const auto problem = [&](std::vector<std::string> arguments) {
            const Outcome outcome = run(shop.command(std::move(arguments)));
            return std::pair(outcome.code, outcome.err);
        };
        const auto [codeTable, noTable] = problem({"--randomised", "summer", "--arm", "arm", "--control", "none", "--outcome", "bought"});
        QCOMPARE(codeTable, 1);
        QVERIFY(noTable.find("TL441") != std::string::npos && noTable.find("spring") != std::string::npos);
        const auto [codeColumn, noColumn] = problem({"--randomised", "spring", "--arm", "arms", "--control", "none", "--outcome", "bought"});
        QCOMPARE(codeColumn, 1);
        QVERIFY(noColumn.find("TL442") != std::string::npos && noColumn.find("bought") != std::string::npos);
        const auto [codeControl, noControl] = problem({"--randomised", "spring", "--arm", "arm", "--control", "nobody", "--outcome", "bought"});
        QCOMPARE(codeControl, 1);
        QVERIFY(noControl.find("TL443") != std::string::npos && noControl.find("none") != std::string::npos);
        const auto [codeText, textOutcome] = problem({"--randomised", "spring", "--arm", "arm", "--control", "none", "--outcome", "tier"});
        QCOMPARE(codeText, 1);
        QVERIFY(textOutcome.find("TL445") != std::string::npos);
        QCOMPARE(problem({"--randomised", "spring"}).first, 2);
        QCOMPARE(problem({"--arm", "arm"}).first, 2);
        QCOMPARE(problem({"--window", "soon"}).first, 2);
        QCOMPARE(run({"calibrate", shop.project, "--db", shop.folder.path("absent.db").string()}).code, 3);
        QCOMPARE(run({"calibrate", shop.folder.path("absent.throughline").string(), "--db", shop.database}).code, 3);
    }
};

THROUGHLINE_TEST(CalibrateCommandTest)
#include "calibrate_command_test.moc"
