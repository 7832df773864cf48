// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/filters.h"
#include "model/content/liquid/tokenizer.h"
#include "model/content/unicode.h"

#include <array>
#include <optional>

namespace throughline::liquid {

namespace {

constexpr std::string_view upperHex = "0123456789ABCDEF";
constexpr std::string_view base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void appendEscaped(std::string &output, char c)
{
    switch (c) {
    case '&': output += "&amp;"; break;
    case '<': output += "&lt;"; break;
    case '>': output += "&gt;"; break;
    case '"': output += "&quot;"; break;
    case '\'': output += "&#39;"; break;
    default: output += c;
    }
}

Value escape(const Value &input, const Arguments &)
{
    if (input.isNil())
        return {};
    std::string result;
    for (const char c : toText(input))
        appendEscaped(result, c);
    return Value::text(result);
}

/// Whether `text`, which begins with "&", is "&name;" or "&#12;".
bool isEntity(std::string_view text)
{
    std::size_t i = 1;
    const bool isNumber = i < text.size() && text[i] == '#';
    if (isNumber)
        ++i;
    const std::size_t start = i;
    while (i < text.size() && (isNumber ? isDigit(text[i]) : isLetter(text[i])))
        ++i;
    return i > start && i < text.size() && text[i] == ';';
}

Value escapeOnce(const Value &input, const Arguments &)
{
    const std::string text = toText(input);
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '&' && isEntity(std::string_view(text).substr(i)))
            result += '&';
        else
            appendEscaped(result, text[i]);
    }
    return Value::text(result);
}

/// Removes every part from `open` to the next `close`, both included.
std::string withoutParts(std::string_view text, std::string_view open, std::string_view close)
{
    std::string result;
    std::size_t at = 0;
    while (true) {
        const auto start = text.find(open, at);
        const auto end = start == std::string_view::npos ? start : text.find(close, start + open.size());
        if (end == std::string_view::npos)
            return result.append(text.substr(at));
        result.append(text.substr(at, start - at));
        at = end + close.size();
    }
}

Value stripHtml(const Value &input, const Arguments &)
{
    std::string text = toText(input);
    text = withoutParts(text, "<script", "</script>");
    text = withoutParts(text, "<!--", "-->");
    text = withoutParts(text, "<style", "</style>");
    return Value::text(withoutParts(text, "<", ">"));
}

Value lineBreaksAs(const Value &input, std::string_view by)
{
    const std::string text = toText(input);
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (text[i] == '\n' || isPair)
            result += by;
        else
            result += text[i];
        i += isPair ? 1 : 0;
    }
    return Value::text(result);
}

Value stripNewlines(const Value &input, const Arguments &)
{
    return lineBreaksAs(input, "");
}

Value newlineToBreak(const Value &input, const Arguments &)
{
    return lineBreaksAs(input, "<br />\n");
}

Value urlEncode(const Value &input, const Arguments &)
{
    if (input.isNil())
        return {};
    std::string result;
    for (const char c : toText(input)) {
        if (isWordCharacter(c) || c == '.' || c == '-' || c == '~') {
            result += c;
        } else if (c == ' ') {
            result += '+';
        } else {
            result += '%';
            result += upperHex[static_cast<unsigned char>(c) >> 4U];
            result += upperHex[static_cast<unsigned char>(c) & 15U];
        }
    }
    return Value::text(result);
}

std::optional<unsigned> hexDigit(char c)
{
    if (isDigit(c))
        return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<unsigned>(c - 'a' + 10);
    if (c >= 'A' && c <= 'F')
        return static_cast<unsigned>(c - 'A' + 10);
    return std::nullopt;
}

Value urlDecode(const Value &input, const Arguments &)
{
    if (input.isNil())
        return {};
    const std::string text = toText(input);
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto high = text[i] == '%' && i + 2 < text.size() ? hexDigit(text[i + 1]) : std::nullopt;
        const auto low = high ? hexDigit(text[i + 2]) : std::nullopt;
        if (high && low) {
            result += static_cast<char>(*high * 16 + *low);
            i += 2;
        } else {
            result += text[i] == '+' ? ' ' : text[i];
        }
    }
    if (!isValidUtf8(result))
        throwEvaluation(TL_TEXT("Liquid", "what is decoded is not valid UTF-8"));
    return Value::text(result);
}

std::string encodeBase64(std::string_view text, bool isUrlSafe)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); i += 3) {
        std::uint32_t bits = 0;
        for (std::size_t k = 0; k < 3; ++k)
            bits = (bits << 8U) | (i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            result += i + k > text.size() ? '=' : base64Digits[(bits >> (18U - 6U * k)) & 63U];
    }
    for (char &c : result) {
        if (isUrlSafe && c == '+')
            c = '-';
        else if (isUrlSafe && c == '/')
            c = '_';
    }
    return result;
}

[[noreturn]] void throwBase64()
{
    throwEvaluation(TL_TEXT("Liquid", "this is no Base64"));
}

// Strict, as Ruby's: whole groups of four, nothing else within, no stray bits at the end.
std::string decodeBase64(std::string text, bool isUrlSafe)
{
    for (char &c : text) {
        if (isUrlSafe && c == '-')
            c = '+';
        else if (isUrlSafe && c == '_')
            c = '/';
    }
    if (isUrlSafe && !text.ends_with('='))
        text.append((4 - text.size() % 4) % 4, '=');
    if (text.size() % 4 != 0)
        throwBase64();
    std::string result;
    for (std::size_t i = 0; i < text.size(); i += 4) {
        std::uint32_t bits = 0;
        std::size_t padding = 0;
        for (std::size_t k = 0; k < 4; ++k) {
            const auto digit = base64Digits.find(text[i + k]);
            const bool isPadding = text[i + k] == '=' && k >= 2 && i + 4 == text.size();
            if ((digit == std::string_view::npos && !isPadding) || (padding > 0 && !isPadding))
                throwBase64();
            padding += isPadding ? 1 : 0;
            bits = (bits << 6U) | (isPadding ? 0U : static_cast<std::uint32_t>(digit));
        }
        const std::array<char, 3> bytes{static_cast<char>((bits >> 16U) & 255U), static_cast<char>((bits >> 8U) & 255U),
                                        static_cast<char>(bits & 255U)};
        if ((padding == 1 && bytes[2] != 0) || (padding == 2 && (bytes[1] != 0 || bytes[2] != 0)))
            throwBase64();
        result.append(bytes.data(), 3 - padding);
    }
    return result;
}

template <bool isUrlSafe>
Value base64Encode(const Value &input, const Arguments &)
{
    return Value::text(encodeBase64(toText(input), isUrlSafe));
}

template <bool isUrlSafe>
Value base64Decode(const Value &input, const Arguments &)
{
    return Value::text(decodeBase64(toText(input), isUrlSafe));
}

constexpr Filter filters[] = {
    {"base64_decode", 0, 0, base64Decode<false>},
    {"base64_encode", 0, 0, base64Encode<false>},
    {"base64_url_safe_decode", 0, 0, base64Decode<true>},
    {"base64_url_safe_encode", 0, 0, base64Encode<true>},
    {"escape", 0, 0, escape},
    {"escape_once", 0, 0, escapeOnce},
    {"h", 0, 0, escape},
    {"newline_to_br", 0, 0, newlineToBreak},
    {"strip_html", 0, 0, stripHtml},
    {"strip_newlines", 0, 0, stripNewlines},
    {"url_decode", 0, 0, urlDecode},
    {"url_encode", 0, 0, urlEncode},
};

} // namespace

std::span<const Filter> markupFilters()
{
    return filters;
}

} // namespace throughline::liquid
