// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/checks/text_finding.h"

#include <optional>
#include <string_view>
#include <vector>

namespace throughline {

/// How hard a text is to read. Syllables are estimated from the spelling, so that a single text of
/// fewer than about 100 words is a rough guide only.
struct ReadingLevel
{
    int words = 0;
    int sentences = 0;
    int syllables = 0;
    double ease = 0;  ///< Flesch (1948): 206.835 - 1.015 words/sentences - 84.6 syllables/words
    double grade = 0; ///< Kincaid et al. (1975): 0.39 words/sentences + 11.8 syllables/words - 15.59
};

/// Only English has these formulas: nothing for another `language` ("de", "fr-CA"), nor for a text
/// without words in Latin letters.
std::optional<ReadingLevel> readingLevel(std::string_view text, std::string_view language = "en");

/// TL436 for the whole text when its grade is above `maximumGrade`.
std::vector<TextFinding> checkReadingLevel(std::string_view text, double maximumGrade, std::string_view language = "en");

int syllablesOf(std::string_view englishWord);

} // namespace throughline
