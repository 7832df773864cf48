// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/command.h"
#include "tests/harness/test_main.h"

#include <nlohmann/json.hpp>

#include <sstream>

using namespace throughline;
using nlohmann::json;

class CalcCommandTest : public QObject
{
    Q_OBJECT

    struct Outcome
    {
        int code;
        std::string out;
        std::string err;
    };

    static Outcome run(std::vector<std::string> arguments, const std::string &input = {})
    {
        std::istringstream in(input);
        std::ostringstream out;
        std::ostringstream err;
        cli::Streams streams{in, out, err};
        arguments.insert(arguments.begin(), "calc");
        const int code = cli::runCommandLine(arguments, streams);
        return {code, out.str(), err.str()};
    }

private slots:
    void aNumberIsPrintedBare()
    {
        const Outcome one = run({"age_of_information_batch"}, R"({"period_h": 24, "delay_h": 1})");
        QCOMPARE(one.code, 0);
        QCOMPARE(one.out, std::string("[13,23.799999999999997]\n"));
        QCOMPARE(run({"p_adjust_bonferroni"}, R"({"p": [0.25, 1]})").out, std::string("[0.5,1]\n"));
        QCOMPARE(run({"cuped_adjusted_n"}, R"({"n_unadjusted": 100, "rho": 0})").out,
                 std::string("100\n"));
    }

    void refusalsAreJsonAndExitTwo()
    {
        const std::pair<std::string, std::string> wrong[] = {
            {"wilson_interval", R"({"x": 5, "n": 3})"},
            {"wilson_interval", "{"},
            {"wilson_interval", ""},
            {"no_such_name", "{}"},
            {"", ""}};
        for (const auto &[name, input] : wrong) {
            const Outcome outcome = run({name}, input);
            QCOMPARE(outcome.code, 2);
            const json answer = json::parse(outcome.out, nullptr, false);
            QVERIFY(answer.is_object() && answer.contains("error"));
        }
        QCOMPARE(run({}).code, 2);
    }

    void unknownInputsAreNamed()
    {
        const Outcome outcome = run({"e_value"}, R"({"risk_ratio": 1, "sides": 2})");
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.out, std::string("1\n"));
        QVERIFY(outcome.err.find("sides") != std::string::npos);
    }

    void theListHoldsNames()
    {
        const Outcome names = run({"--list"});
        QCOMPARE(names.code, 0);
        QVERIFY(names.out.find("bgnbd_fit\n") != std::string::npos);
        const Outcome all = run({"--list", "--json"});
        QVERIFY(json::parse(all.out).is_array());
        QVERIFY(run({"bgnbd_fit", "--describe"}).out.find("penalizer_coef") != std::string::npos);
    }
};

THROUGHLINE_TEST(CalcCommandTest)
#include "calc_command_test.moc"
