// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/error.h"

#include "model/values/number.h"

#include <algorithm>
#include <cstdint>

namespace throughline::liquid {

Position positionAt(std::string_view source, std::size_t offset)
{
    Position position;
    position.offset = std::min(offset, source.size());
    for (std::size_t i = 0; i < position.offset; ++i) {
        const auto byte = static_cast<unsigned char>(source[i]);
        if (byte == '\n') {
            ++position.line;
            position.column = 1;
        } else if ((byte & 0xC0U) != 0x80U) {
            ++position.column;
        }
    }
    return position;
}

static Message placed(const Error &error)
{
    const std::string line = formatNumber(static_cast<std::int64_t>(error.position.line));
    const std::string column = formatNumber(static_cast<std::int64_t>(error.position.column));
    if (error.block.empty())
        return {TL_TEXT("Liquid", "line %1, column %2: %3"), {line, column, english(error.message)}};
    return {TL_TEXT("Liquid", "block “%1”, line %2, column %3: %4"),
            {error.block, line, column, english(error.message)}};
}

std::string describe(const Error &error)
{
    return english(placed(error));
}

Problem toProblem(const Error &error)
{
    Problem problem;
    problem.code = error.code;
    problem.message = placed(error);
    if (error.code == "TL416" || error.code == "TL417" || error.code == "TL418")
        problem.severity = Severity::Warning;
    return problem;
}

} // namespace throughline::liquid
