// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/checks/text_finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace throughline {

enum class SmsEncoding {
    Gsm7, ///< 7-bit alphabet of 3GPP TS 23.038, section 6.2.1
    Ucs2  ///< 16-bit units
};

/// A character that the 7-bit alphabet lacks, so that the whole message takes 16 bits each.
struct SmsForcing
{
    std::size_t offset = 0; ///< bytes
    std::size_t length = 0; ///< bytes
    std::string character;
    std::string replacement; ///< of the 7-bit alphabet; empty where nothing comes close

    friend bool operator==(const SmsForcing &, const SmsForcing &) = default;
};

/// How a text goes out as SMS. One part holds 160 septets or 70 units; each of several parts 153
/// or 67, because a header takes the rest. A character of two septets or units is never divided
/// between parts.
struct SmsMeasure
{
    SmsEncoding encoding = SmsEncoding::Gsm7;
    int units = 0;        ///< septets or 16-bit units
    int parts = 0;        ///< 0 for an empty text
    int unitsPerPart = 160;
    int unitsLeft = 160;  ///< in the last part
    std::vector<SmsForcing> forcing; ///< empty unless Ucs2
};

SmsMeasure measureSms(std::string_view text);

/// One note (TL430) for each character that forces UCS-2.
std::vector<TextFinding> checkSmsEncoding(std::string_view text);

} // namespace throughline
