// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/text.h"

#include "model/values/term.h"

namespace throughline {

namespace {

// Information separators of ASCII: nothing that a person types holds them.
constexpr char edge = '\x1e';
constexpr char between = '\x1f';

} // namespace

std::string term(const Text &text)
{
    return edge + std::string(text.context) + between + text.source + edge;
}

std::string withTerms(std::string_view argument, const std::function<std::string(const Text &)> &say)
{
    std::string out;
    for (;;) {
        const size_t begin = argument.find(edge);
        const size_t middle = begin == std::string_view::npos ? begin : argument.find(between, begin);
        const size_t end = middle == std::string_view::npos ? middle : argument.find(edge, middle);
        if (end == std::string_view::npos)
            return out += argument;
        const std::string context(argument.substr(begin + 1, middle - begin - 1));
        const std::string source(argument.substr(middle + 1, end - middle - 1));
        out += argument.substr(0, begin);
        out += say({context.c_str(), source.c_str()});
        argument.remove_prefix(end + 1);
    }
}

std::string placeArguments(std::string_view pattern, const std::vector<std::string> &arguments)
{
    std::string out;
    out.reserve(pattern.size() + 32);
    for (size_t i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1'
            && pattern[i + 1] <= '9';
        const size_t index = isPlace ? size_t(pattern[i + 1] - '1') : 0;
        if (isPlace && index < arguments.size()) {
            out += withTerms(arguments[index], [](const Text &text) { return std::string(text.source); });
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
