// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/statistics/catalogue/calculator.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace throughline::statistics {

/// Every calculator of the program. A new one is one entry in its topic's file.
const std::vector<Calculator> &catalogue();

/// The calculator of that name, or nothing.
const Calculator *findCalculator(std::string_view name);

/// Computes with the inputs in `object`. Every refusal is a Usage problem; a number that is not
/// finite is never an answer.
Expected<Answer> calculate(const Calculator &calculator, const nlohmann::json &object);
/// The same from a name and JSON text, as the command line has them.
Expected<Answer> calculate(std::string_view name, std::string_view jsonText);

/// "0.5", "null" or "[1,null,2]", with the shortest digits that read back as the same numbers.
std::string answerText(const Answer &answer);

/// Help for one calculator: its sentence and a line per input.
std::string describe(const Calculator &calculator);
/// The whole catalogue as JSON: name, help and inputs with type, range, default.
nlohmann::json describeCatalogue();

} // namespace throughline::statistics
