// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/catalogue/catalogue.h"
#include "tests/harness/test_main.h"

#include <nlohmann/json.hpp>

#include <random>

using namespace throughline;
using namespace throughline::statistics;
using nlohmann::json;

/// Random inputs, drawn from the descriptions and often from the ends of their ranges: every one
/// has a finite answer, none, or a refusal in words.
class RandomInputsTest : public QObject
{
    Q_OBJECT

    std::mt19937 m_random{2024};

    bool chance(double probability)
    {
        return std::uniform_real_distribution<>()(m_random) < probability;
    }
    int below(int count) { return std::uniform_int_distribution<>(0, count - 1)(m_random); }

    double numberIn(const Input &input)
    {
        const Range &range = input.range;
        const double low = std::isfinite(range.low) ? range.low : -1e6;
        const double high = std::isfinite(range.high) ? range.high : 1e6;
        double value = low + (high - low) * std::uniform_real_distribution<>()(m_random);
        switch (below(6)) {
        case 0:
            value = low;
            break;
        case 1:
            value = high;
            break;
        case 2:
            value = std::nextafter(low, high);
            break;
        case 3:
            value = low + (high - low) * std::pow(10.0, -below(30));
            break;
        case 4:
            value = low + std::min(high - low, double(below(40)));
            break;
        default:
            break;
        }
        if (!std::isfinite(range.high) && chance(0.05))
            value = std::pow(10.0, below(300));
        return input.kind == InputKind::Whole ? std::floor(std::min(value, low + 12)) : value;
    }

    json row(const Input &input, int length)
    {
        json values = json::array();
        const bool isFlags = input.name == "event" || input.name == "treatment";
        for (int i = 0; i < length; ++i)
            values.push_back(isFlags ? json(below(2)) : json(numberIn(input)));
        if (chance(0.3))
            std::sort(values.begin(), values.end());
        return values;
    }

    json valueFor(const Input &input, int length)
    {
        if (chance(0.01))
            return json::array({"x", nullptr, json::object()})[size_t(below(3))];
        switch (input.kind) {
        case InputKind::Number:
        case InputKind::Whole:
            return numberIn(input);
        case InputKind::Flag:
            return chance(0.5);
        case InputKind::Choice:
            return input.choices[size_t(below(int(input.choices.size())))];
        case InputKind::List:
            return row(input, length);
        case InputKind::Table:
        case InputKind::Ratings: {
            json rows = json::array();
            for (int i = 0; i < length; ++i) {
                json values = row(input, 2);
                if (input.kind == InputKind::Ratings)
                    for (json &value : values)
                        value = below(3);
                rows.push_back(values);
            }
            return rows;
        }
        case InputKind::Records:
            break;
        }
        json records = json::array();
        for (int i = 0; i < length; ++i) {
            json record;
            for (const Input &field : input.fields)
                record[std::string(field.name)] = numberIn(field);
            records.push_back(record);
        }
        return records;
    }

    json inputsFor(const Calculator &calculator)
    {
        json inputs = json::object();
        const int length = below(6);
        for (const Input &input : calculator.inputs)
            if (input.isRequired ? !chance(0.01) : chance(0.6))
                inputs[std::string(input.name)] = valueFor(input, length);
        return inputs;
    }

private slots:
    void everyAnswerIsFiniteOrRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const Calculator &calculator : catalogue())
            QTest::newRow(calculator.name.data()) << QString::fromUtf8(calculator.name.data());
    }

    void everyAnswerIsFiniteOrRefused()
    {
        QFETCH(QString, name);
        const Calculator *calculator = findCalculator(name.toStdString());
        for (int i = 0; i < 60; ++i) {
            const json inputs = inputsFor(*calculator);
            const auto found = calculate(*calculator, inputs);
            if (!found) {
                QCOMPARE(found.error().failure, Failure::Usage);
                QVERIFY2(!found.error().message.text.isEmpty(), inputs.dump().c_str());
                continue;
            }
            QVERIFY2(json::accept(answerText(*found)), inputs.dump().c_str());
            for (const std::optional<double> &value : found->values)
                QVERIFY2(!value || std::isfinite(*value), inputs.dump().c_str());
        }
    }
};

THROUGHLINE_TEST(RandomInputsTest)
#include "random_inputs_test.moc"
