// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/catalogue/catalogue.h"

#include "model/values/number.h"
#include "simulator/statistics/catalogue/topics.h"
#include "simulator/statistics/refusal.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <exception>
#include <iterator>

namespace throughline::statistics {

namespace {

using nlohmann::json;

/// Inputs for which `object` holds a list though the calculator takes one value.
std::vector<std::string> spreadInputs(const Calculator &calculator, const json &object)
{
    std::vector<std::string> names;
    if (!calculator.isElementwise)
        return names;
    for (const Input &input : calculator.inputs) {
        const bool isSingle = input.kind == InputKind::Number || input.kind == InputKind::Whole ||
                              input.kind == InputKind::Choice;
        const auto found = object.find(input.name);
        if (isSingle && found != object.end() && found->is_array())
            names.emplace_back(input.name);
    }
    return names;
}

Expected<Answer> calculateOne(const Calculator &calculator, const json &object)
{
    const auto arguments = readArguments(calculator.inputs, object);
    if (!arguments)
        return tl::unexpected(arguments.error());
    auto result = calculator.compute(*arguments);
    if (!result)
        return result;
    for (std::optional<double> &value : result->values) {
        if (value && !std::isfinite(*value))
            return refuse(TL_TEXT("Calculator", "These inputs have no finite answer."));
        if (value && *value == 0)
            value = 0; // without the sign of -0
    }
    return result;
}

Expected<Answer> calculateEach(const Calculator &calculator, const json &object,
                               const std::vector<std::string> &spread)
{
    const size_t count = object[spread.front()].size();
    std::vector<std::optional<double>> values;
    json single = object;
    for (size_t i = 0; i < count; ++i) {
        for (const std::string &name : spread) {
            if (object[name].size() != count)
                return refuse(TL_TEXT("Calculator", "The lists %1 and %2 differ in length."),
                              {spread.front(), name});
            single[name] = object[name][i];
        }
        auto result = calculateOne(calculator, single);
        if (!result)
            return result;
        values.insert(values.end(), result->values.begin(), result->values.end());
    }
    return Answer(std::move(values));
}

Expected<Answer> calculateGuarded(const Calculator &calculator, const json &object)
{
    if (!object.is_object())
        return tl::unexpected(usageProblem(
            "TL801", TL_TEXT("Calculator", "The inputs must be one JSON object."), {}));
    const std::vector<std::string> spread = spreadInputs(calculator, object);
    if (spread.empty())
        return calculateOne(calculator, object);
    return calculateEach(calculator, object, spread);
}

json describeInput(const Input &input)
{
    json description{{"name", input.name},
                     {"type", kindName(input.kind)},
                     {"help", input.help.source},
                     {"required", input.isRequired}};
    if (input.kind == InputKind::Choice)
        description["choices"] = input.choices;
    else if (input.kind != InputKind::Flag && input.fields.empty())
        description["range"] = input.range.text();
    if (input.fallback && input.kind == InputKind::Choice)
        description["default"] = input.choices[size_t(*input.fallback)];
    else if (input.fallback && input.kind == InputKind::Flag)
        description["default"] = *input.fallback != 0;
    else if (input.fallback)
        description["default"] = *input.fallback;
    for (const Input &field : input.fields)
        description["fields"].push_back(describeInput(field));
    return description;
}

} // namespace

const std::vector<Calculator> &catalogue()
{
    static const std::vector<Calculator> all = [] {
        std::vector<Calculator> calculators;
        for (const Topic topic : topics()) {
            std::vector<Calculator> some = topic();
            std::move(some.begin(), some.end(), std::back_inserter(calculators));
        }
        return calculators;
    }();
    return all;
}

const Calculator *findCalculator(std::string_view name)
{
    const auto &all = catalogue();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Calculator &c) { return c.name == name; });
    return found == all.end() ? nullptr : &*found;
}

Expected<Answer> calculate(const Calculator &calculator, const json &object)
{
    try {
        return calculateGuarded(calculator, object);
    } catch (const std::exception &error) {
        // The numerical libraries report what they cannot do by throwing.
        return refuse(TL_TEXT("Calculator", "These inputs cannot be computed: %1"), {error.what()});
    }
}

Expected<Answer> calculate(std::string_view name, std::string_view jsonText)
{
    const Calculator *calculator = findCalculator(name);
    if (!calculator)
        return tl::unexpected(
            usageProblem("TL800", TL_TEXT("Calculator", "There is no calculator named %1."),
                         {std::string(name)}));
    const json object = json::parse(jsonText, nullptr, false);
    if (object.is_discarded())
        return tl::unexpected(
            usageProblem("TL801", TL_TEXT("Calculator", "The inputs are not valid JSON."), {}));
    return calculate(*calculator, object);
}

std::string answerText(const Answer &answer)
{
    const auto one = [](const std::optional<double> &value) {
        return value ? formatNumber(*value) : std::string("null");
    };
    if (!answer.isList)
        return one(answer.values.front());
    std::string text = "[";
    for (size_t i = 0; i < answer.values.size(); ++i)
        text += (i == 0 ? "" : ",") + one(answer.values[i]);
    return text + "]";
}

std::string describe(const Calculator &calculator)
{
    std::string text = std::string(calculator.name) + ": " + calculator.help.source + "\n";
    for (const Input &input : calculator.inputs) {
        const json description = describeInput(input);
        text += "  " + std::string(input.name) + ": " + std::string(kindName(input.kind));
        for (const char *key : {"range", "choices", "default"}) {
            if (description.contains(key))
                text += std::string(", ") + key + " " +
                        (description[key].is_string() ? description[key].get<std::string>()
                                                      : description[key].dump());
        }
        text += std::string(input.isRequired || input.fallback ? "" : ", optional") + ". " +
                input.help.source + "\n";
    }
    if (calculator.isElementwise)
        text += "  A list may stand for a number; lists have equal lengths.\n";
    return text;
}

json describeCatalogue()
{
    json all = json::array();
    for (const Calculator &calculator : catalogue()) {
        json description{{"name", calculator.name},
                         {"help", calculator.help.source},
                         {"elementwise", calculator.isElementwise},
                         {"inputs", json::array()}};
        for (const Input &input : calculator.inputs)
            description["inputs"].push_back(describeInput(input));
        all.push_back(std::move(description));
    }
    return all;
}

} // namespace throughline::statistics
