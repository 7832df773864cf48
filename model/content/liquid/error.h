// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/liquid/position.h"
#include "model/values/problem.h"

#include <string>

namespace throughline::liquid {

/// What is wrong with a template, or went wrong while it was rendered.
///
/// Codes: TL410 syntax, TL411 a block that is never closed, TL412 nested too deeply, TL413 a value
/// that a tag or filter cannot use, TL414 a limit of work or size, TL415 a block of the library,
/// TL416 an unknown filter, TL417 a wrong number of arguments, TL418 words that are overlooked. These
/// three are warnings where a parse says them. TL419 and TL420: see writer.h.
struct Error
{
    std::string code;
    Message message;
    Position position;
    std::string block; ///< the library block in which it stands; empty: the template itself

    friend bool operator==(const Error &, const Error &) = default;
};

/// "line 3, column 7: …", with the block's name before it where there is one.
std::string describe(const Error &error);

/// As a problem of the project; its pointer is left empty.
Problem toProblem(const Error &error);

} // namespace throughline::liquid
