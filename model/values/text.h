// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace throughline {

/// A sentence that a user can see, in English, marked where it stands so that `lupdate` finds it
/// (`lupdate -tr-function-alias QT_TRANSLATE_NOOP+=TL_TEXT`). Arguments are written %1 … %9.
struct Text
{
    const char *context = "";
    const char *source = "";

    bool isEmpty() const { return *source == '\0'; }
    friend bool operator==(const Text &a, const Text &b)
    {
        return std::string_view(a.source) == b.source && std::string_view(a.context) == b.context;
    }
};

#define TL_TEXT(context, source) (::throughline::Text{context, source})

/// A text with its arguments. The studio translates the text and then places the arguments; the
/// command line prints `english()`.
struct Message
{
    Text text;
    std::vector<std::string> arguments;

    friend bool operator==(const Message &, const Message &) = default;
};

/// Replaces %1 … %9 in `pattern`. A place without an argument stays as it is.
std::string placeArguments(std::string_view pattern, const std::vector<std::string> &arguments);

std::string english(const Message &message);

} // namespace throughline
