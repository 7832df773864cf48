// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text.h"

#include <functional>

namespace throughline {

/// A text as an argument of a message (the name of a channel, the label of a field): whoever shows the
/// message says it in the reader's language. `english()` and `placeArguments()` say it in English.
std::string term(const Text &text);

/// The argument with each of its terms as `say` puts it; one without terms stays as it is.
std::string withTerms(std::string_view argument, const std::function<std::string(const Text &)> &say);

} // namespace throughline
