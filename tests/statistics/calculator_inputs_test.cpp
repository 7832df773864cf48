// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/catalogue/catalogue.h"
#include "tests/harness/test_main.h"

#include <nlohmann/json.hpp>

#include <set>

using namespace throughline;
using namespace throughline::statistics;
using nlohmann::json;

class CalculatorInputsTest : public QObject
{
    Q_OBJECT

    static std::string pointerOfRefusal(const char *name, const json &inputs)
    {
        const auto found = calculate(*findCalculator(name), inputs);
        return found ? "accepted" : found.error().pointer;
    }

private slots:
    void namesAreUniqueAndEverythingIsExplained()
    {
        std::set<std::string_view> names;
        for (const Calculator &calculator : catalogue()) {
            QVERIFY2(names.insert(calculator.name).second, calculator.name.data());
            QVERIFY(!calculator.help.isEmpty() && !calculator.inputs.empty());
            for (const Input &input : calculator.inputs)
                QVERIFY2(!input.help.isEmpty(), input.name.data());
        }
        QVERIFY(names.size() >= 74);
    }

    void everyRequiredInputIsMissed()
    {
        for (const Calculator &calculator : catalogue()) {
            const auto empty = calculate(calculator, json::object());
            QVERIFY2(!empty, calculator.name.data());
            QCOMPARE(empty.error().failure, Failure::Usage);
        }
    }

    void numbersOutOfRangeAreRefusedWhereTheyStand()
    {
        for (const Calculator &calculator : catalogue()) {
            for (const Input &input : calculator.inputs) {
                if (input.kind != InputKind::Number && input.kind != InputKind::Whole)
                    continue;
                const auto ranges = {input};
                for (const json &wrong :
                     {json(input.range.low - 1), json("word"), json::array({json::array()}),
                      json(input.range.isLowOpen ? input.range.low : input.range.high + 1)}) {
                    if (wrong.is_number() && !std::isfinite(wrong.get<double>()))
                        continue;
                    const auto found = readArguments(ranges, {{std::string(input.name), wrong}});
                    QVERIFY2(!found, calculator.name.data());
                    QCOMPARE(found.error().pointer, "/" + std::string(input.name));
                }
            }
        }
    }

    void aRefusalPointsAtTheInput()
    {
        QCOMPARE(pointerOfRefusal("wilson_interval", {{"n", 5}}), std::string("/x"));
        QCOMPARE(pointerOfRefusal("p_adjust_holm", {{"p", {0.1, 2}}}), std::string("/p/1"));
        QCOMPARE(pointerOfRefusal("gs_inflation_factor", {{"looks", 3}, {"type", "none"}}),
                 std::string("/type"));
        QCOMPARE(pointerOfRefusal("projected_lift_split", {{"y", {{1, 2}, {1, "x"}}}}),
                 std::string("/y/1/1"));
        QCOMPARE(
            pointerOfRefusal(
                "exposed_ltv_naive_and_standardised",
                {{"strata",
                  json::array(
                      {{{"n_cross", 1}, {"ltv_cross", 1}, {"n_single", -1}, {"ltv_single", 1}}})}}),
            std::string("/strata/0/n_single"));
        QCOMPARE(pointerOfRefusal("naive_peeking_false_positive_rate", {{"looks", 2.5}}),
                 std::string("/looks"));
    }

    void aListStandsForANumber()
    {
        const auto answer = calculate("e_value", R"({"risk_ratio": [1.3, 1, 0.5]})");
        QVERIFY(answer && answer->isList && answer->values.size() == 3);
        const auto single = calculate("e_value", R"({"risk_ratio": 1.3})");
        QVERIFY(single && !single->isList);
        QCOMPARE(*single->values.front(), *answer->values.front());
        QVERIFY(!calculate(
            "sto_posterior_mean",
            R"({"opens": [1, 2], "sends": [5, 5, 5], "segment_rate": 0.1, "kappa": 1})"));
        QCOMPARE(answerText(*calculate("e_value", R"({"risk_ratio": []})")), std::string("[]"));
    }

    void infinityIsAWordWhereItMakesSense()
    {
        const auto word =
            calculate("dunnett_critical_two_sided", R"({"n_treatments": 2, "df": "inf"})");
        const auto absent = calculate("dunnett_critical_two_sided", R"({"n_treatments": 2})");
        QVERIFY(word && absent);
        QCOMPARE(answerText(*word), answerText(*absent));
        QVERIFY(!calculate("wilson_interval", R"({"x": 1, "n": "inf"})"));
    }

    void noneIsNull()
    {
        QCOMPARE(
            answerText(*calculate("two_prop_mde_p_treat",
                                  R"({"n_per_arm": 10, "p_control": 0.05, "direction": "down"})")),
            std::string("null"));
        QCOMPARE(answerText(*calculate(
                     "km_quantiles",
                     R"({"time": [1, 2, 3], "event": [1, 0, 0], "probs": [0.25, 0.9]})")),
                 std::string("[1,null]"));
    }

    void brokenTextAndUnknownNamesAreUsageErrors()
    {
        for (const char *text : {"", "{", "[1]", "3", "{\"x\": 1e999, \"n\": 5}"}) {
            const auto found = calculate("wilson_interval", text);
            QVERIFY(!found);
            QCOMPARE(found.error().failure, Failure::Usage);
        }
        QCOMPARE(calculate("no_such_name", "{}").error().failure, Failure::Usage);
    }

    void theCatalogueDescribesItself()
    {
        const json all = describeCatalogue();
        QCOMPARE(all.size(), catalogue().size());
        const std::string text = describe(*findCalculator("gs_inflation_factor"));
        for (const char *part : {"alpha_one_sided", "default 0.025", "asOF", "looks"})
            QVERIFY2(text.find(part) != std::string::npos, part);
    }
};

THROUGHLINE_TEST(CalculatorInputsTest)
#include "calculator_inputs_test.moc"
