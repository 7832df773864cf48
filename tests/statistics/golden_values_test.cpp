// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/catalogue/catalogue.h"
#include "tests/harness/checkout.h"
#include "tests/harness/test_main.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>

using namespace throughline;
using namespace throughline::statistics;
using nlohmann::json;

/// Every calculator against one value from R, SciPy, statsmodels, rpact or lifetimes.
class GoldenValuesTest : public QObject
{
    Q_OBJECT
private slots:
    void calculatorsMeetTheirReferences_data()
    {
        QTest::addColumn<QByteArray>("entry");
        std::ifstream file(test::inCheckout("../shared/data/golden-public.json"));
        if (!file)
            QSKIP("the reference values are not here");
        const json golden = json::parse(file);
        for (const json &entry : golden["entries"])
            QTest::newRow(entry["id"].get<std::string>().c_str())
                << QByteArray::fromStdString(entry.dump());
    }

    void calculatorsMeetTheirReferences()
    {
        QFETCH(QByteArray, entry);
        const json reference = json::parse(entry.toStdString());
        const Calculator *calculator = findCalculator(reference["function"].get<std::string>());
        QVERIFY2(calculator, "no calculator of that name");
        const auto found = calculate(*calculator, reference["inputs"]);
        QVERIFY2(found, found ? "" : describe(found.error()).c_str());
        const json answer = json::parse(answerText(*found));
        const json &expected = reference["expected"];
        QCOMPARE(answer.is_array(), expected.is_array());
        if (!expected.is_array())
            return compare(answer, expected, reference["tolerance"]);
        QCOMPARE(answer.size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i)
            compare(answer[i], expected[i], reference["tolerance"]);
    }

private:
    static void compare(const json &found, const json &expected, const json &tolerance)
    {
        QCOMPARE(found.is_null(), expected.is_null());
        if (expected.is_null())
            return;
        const double allowed = tolerance["abs"].get<double>() +
                               tolerance["rel"].get<double>() * std::abs(expected.get<double>());
        const double distance = std::abs(found.get<double>() - expected.get<double>());
        QVERIFY2(distance <= allowed,
                 (found.dump() + " instead of " + expected.dump() + ", off by " +
                  json(distance).dump() + ", allowed " + json(allowed).dump())
                     .c_str());
    }
};

THROUGHLINE_TEST(GoldenValuesTest)
#include "golden_values_test.moc"
