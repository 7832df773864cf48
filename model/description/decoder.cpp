// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/description/type.h"

#include "model/values/number.h"

namespace throughline {

namespace {

/// RFC 6901: "~" and "/" inside a key.
std::string escaped(std::string_view key)
{
    std::string out;
    for (const char c : key) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
}

/// What stands in the file, short enough for one sentence.
std::string shortForm(const Json &json)
{
    constexpr size_t longest = 40;
    switch (json.type()) {
    case Json::value_t::object: return "{…}";
    case Json::value_t::array: return "[…]";
    default: break;
    }
    std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (text.size() <= longest)
        return text;
    size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end) + "…";
}

Text nameOfType(const Json &json)
{
    switch (json.type()) {
    case Json::value_t::null: return TL_TEXT("Format", "nothing");
    case Json::value_t::object: return TL_TEXT("Format", "an object");
    case Json::value_t::array: return TL_TEXT("Format", "a list");
    case Json::value_t::string: return TL_TEXT("Format", "the text %1");
    case Json::value_t::boolean: return TL_TEXT("Format", "%1");
    default: return TL_TEXT("Format", "the number %1");
    }
}

Problem problemAt(const std::string &pointer, std::string code, Message message, Severity severity)
{
    Problem problem;
    problem.code = std::move(code);
    problem.severity = severity;
    problem.message = std::move(message);
    problem.pointer = pointer;
    return problem;
}

} // namespace

Decoder::Step::Step(Decoder &decoder, std::string_view key)
    : m_decoder(decoder), m_length(decoder.m_pointer.size())
{
    m_decoder.m_pointer += "/" + escaped(key);
}

Decoder::Step::Step(Decoder &decoder, size_t index)
    : Step(decoder, std::string_view(formatNumber(std::int64_t(index))))
{
}

void Decoder::expected(Message what, const Json &found)
{
    const Message foundMessage{nameOfType(found), {shortForm(found)}};
    error("TL010", {TL_TEXT("Format", "expected %1, found %2"), {english(what), english(foundMessage)}});
}

void Decoder::error(std::string code, Message message)
{
    m_errors.push_back(problemAt(m_pointer, std::move(code), std::move(message), Severity::Error));
}

void Decoder::warn(std::string code, Message message)
{
    m_warnings.push_back(problemAt(m_pointer, std::move(code), std::move(message), Severity::Warning));
}

} // namespace throughline
