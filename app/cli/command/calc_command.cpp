// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/calc_command.h"

#include "simulator/statistics/catalogue/catalogue.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <istream>
#include <iterator>
#include <memory>
#include <ostream>

namespace throughline::cli {

namespace {

struct Options
{
    std::string name;
    bool list = false;
    bool describe = false;
    bool json = false;
};

int list(const Options &options, Streams &streams)
{
    if (options.json) {
        streams.out << statistics::describeCatalogue().dump(2) << "\n";
        return Done;
    }
    for (const statistics::Calculator &calculator : statistics::catalogue())
        streams.out << calculator.name << "\n";
    return Done;
}

/// A key that no input describes is most likely a slip of the pen: it is named, and not used.
void warnOfUnknownInputs(const statistics::Calculator &calculator, const std::string &text,
                         Streams &streams)
{
    const nlohmann::json object = nlohmann::json::parse(text, nullptr, false);
    if (!object.is_object())
        return;
    for (const auto &[key, value] : object.items()) {
        const bool isKnown = std::any_of(calculator.inputs.begin(), calculator.inputs.end(),
                                         [&](const auto &input) { return input.name == key; });
        if (!isKnown)
            streams.err << english({TL_TEXT("Calculator",
                                            "throughline: %1 is no input of %2 and is not used."),
                                    {key, std::string(calculator.name)}})
                        << "\n";
    }
}

int calc(const Options &options, Streams &streams)
{
    if (options.list)
        return list(options, streams);
    const statistics::Calculator *calculator = statistics::findCalculator(options.name);
    if (calculator && options.describe) {
        streams.out << statistics::describe(*calculator);
        return Done;
    }
    // An unknown name is refused without waiting for input.
    const std::string text = calculator
                                 ? std::string(std::istreambuf_iterator<char>(streams.in), {})
                                 : std::string("{}");
    const auto answer = statistics::calculate(options.name, text);
    if (!answer)
        return fail(streams, answer.error(), true);
    warnOfUnknownInputs(*calculator, text, streams);
    streams.out << statistics::answerText(*answer) << "\n";
    return Done;
}

} // namespace

void addCalc(CLI::App &app, Run &run)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "calc",
        "Compute one figure of experiment statistics from a JSON object on standard input.");
    command->footer("Example: echo '{\"p_control\": 0.1, \"p_treat\": 0.12}' | throughline calc "
                    "two_prop_n_per_arm");
    command->add_option("name", options->name, "The calculator")->type_name("NAME");
    command->add_flag("--list", options->list, "Print the names of all calculators");
    command->add_flag("--describe", options->describe, "Explain the calculator and its inputs");
    command->add_flag("--json", options->json, "With --list: print names, help and inputs as JSON");
    command->callback(
        [options, &run] { run = [options](Streams &streams) { return calc(*options, streams); }; });
}

} // namespace throughline::cli
