// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/import/surrogate.h"

#include <nettle/sha2.h>

#include <array>
#include <cstdint>
#include <random>
#include <span>

namespace throughline {

namespace {

std::string hexadecimal(std::span<const std::uint8_t> bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

std::string canonical(std::string_view value)
{
    const bool isPhone = contactIn(value) == Contact::Phone;
    std::string text;
    for (const char c : trimmed(value)) {
        if (c >= 'A' && c <= 'Z')
            text += char(c - 'A' + 'a');
        else if (!isPhone || c == '+' || (c >= '0' && c <= '9'))
            text += c;
    }
    return text;
}

} // namespace

Contact contactIn(std::string_view value)
{
    value = trimmed(value);
    const std::size_t at = value.find('@');
    if (at != std::string_view::npos && at > 0 && value.find('.', at) != std::string_view::npos
        && value.find(' ') == std::string_view::npos)
        return Contact::Email;
    std::size_t digits = 0, dividers = 0;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char c = value[i];
        if (c >= '0' && c <= '9')
            ++digits;
        else if ((c == '+' && i == 0) || c == ' ' || c == '(' || c == ')')
            ++dividers;
        else if (c != '-' && c != '.' && c != '/')
            return Contact::None;
    }
    // "2024-0001234" is an order number more often than a phone number: a hyphen alone says nothing.
    return digits >= 7 && digits <= 15 && dividers > 0 ? Contact::Phone : Contact::None;
}

std::string surrogateKey(std::string_view salt, std::string_view value)
{
    const std::string text = canonical(value);
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, salt.size(), reinterpret_cast<const std::uint8_t *>(salt.data()));
    sha256_update(&context, text.size(), reinterpret_cast<const std::uint8_t *>(text.data()));
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&context, digest.size(), digest.data());
    return "c" + hexadecimal(std::span(digest).first(12));
}

std::string newSalt()
{
    std::random_device device;
    std::array<std::uint8_t, 16> bytes{};
    for (std::uint8_t &byte : bytes)
        byte = std::uint8_t(device());
    return hexadecimal(bytes);
}

} // namespace throughline
