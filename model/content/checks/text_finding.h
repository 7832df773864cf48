// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"

#include <cstddef>
#include <optional>
#include <string>

namespace throughline {

/// Something in a text that should be otherwise, and where.
///
/// Codes: TL430 SMS encoding, TL431 length, TL432 capitals, TL433 exclamation marks, TL434 banned
/// word, TL435 missing phrase, TL436 reading level, TL437 link without https, TL438 missing
/// alternative text, TL439 contrast, TL440 colour outside of the palette, TL441 no way to
/// unsubscribe, TL442 no postal address, TL446 personal data in a link, TL450 and TL451 rule packs. Of
/// templates and offers (model/validation): TL443 SMS parts, TL444 no legal text, TL447 contradicting
/// offers, TL448 an offer that has ended, TL449 another discount than the offer's, TL458 a text of
/// unusual size, TL459 no subject, TL464 an image
/// without its size. Of a rendering: TL455 unknown field, TL456 and TL457 no such form.
struct TextFinding
{
    std::string code;
    Severity severity = Severity::Warning;
    Message message;
    std::size_t offset = 0; ///< bytes
    std::size_t length = 0; ///< bytes; 0: the whole text, or a place between two characters
    /// What may stand in place of the part; absent where only a person can tell.
    std::optional<std::string> replacement;

    friend bool operator==(const TextFinding &, const TextFinding &) = default;
};

/// The text with the finding's replacement in it; unchanged where there is none.
std::string mended(std::string text, const TextFinding &finding);

} // namespace throughline
