// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/checks/text_finding.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace throughline {

/// The capitals among all letters that have a case, 0 to 1; 0 without letters.
double capitalsShare(std::string_view text);
/// TL432, one for each word in capitals (of two letters and more), when the share is above `maximum`.
std::vector<TextFinding> checkCapitals(std::string_view text, double maximum);

/// TL433 at each run of exclamation marks beyond the first `maximum` marks.
std::vector<TextFinding> checkExclamations(std::string_view text, std::int64_t maximum);

/// TL434 at each banned word or phrase, in any case, as whole words.
std::vector<TextFinding> checkBannedWords(std::string_view text, const std::vector<std::string> &banned);

/// TL435 for each phrase that is nowhere; its mend adds the phrase at the end.
std::vector<TextFinding> checkRequiredPhrases(std::string_view text, const std::vector<std::string> &required);

/// TL431 for what goes beyond `maximum` characters, as a reader counts them; its mend cuts there.
std::vector<TextFinding> checkLength(std::string_view text, std::int64_t maximum);

} // namespace throughline
