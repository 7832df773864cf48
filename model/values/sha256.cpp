// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/sha256.h"

#include <nettle/sha2.h>

#include <array>

namespace throughline {

std::string sha256(std::string_view bytes)
{
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, bytes.size(), reinterpret_cast<const uint8_t *>(bytes.data()));
    std::array<uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&context, digest.size(), digest.data());
    std::string out;
    for (const uint8_t byte : digest) {
        constexpr const char *digits = "0123456789abcdef";
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

} // namespace throughline
