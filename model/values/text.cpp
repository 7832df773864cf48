// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/text.h"

namespace throughline {

std::string placeArguments(std::string_view pattern, const std::vector<std::string> &arguments)
{
    std::string out;
    out.reserve(pattern.size() + 32);
    for (size_t i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1'
            && pattern[i + 1] <= '9';
        const size_t index = isPlace ? size_t(pattern[i + 1] - '1') : 0;
        if (isPlace && index < arguments.size()) {
            out += arguments[index];
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

std::string english(const Message &message)
{
    return placeArguments(message.text.source, message.arguments);
}

} // namespace throughline
