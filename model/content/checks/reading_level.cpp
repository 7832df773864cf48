// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/checks/reading_level.h"

#include "model/content/checks/folded_text.h"
#include "model/content/unicode.h"
#include "model/values/number.h"

#include <algorithm>
#include <string>

namespace throughline {

namespace {

bool isVowel(char c)
{
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

/// Sentences end at . ! ? … or a blank line; what is left without an end is one more.
int sentencesOf(std::string_view text)
{
    int sentences = 0;
    bool hasWord = false;
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        const bool isBlankLine = point.value == '\n' && i + 1 < text.size() && text[i + 1] == '\n';
        // A point between digits ("9.99") ends nothing.
        const bool isDecimal = point.value == '.' && i + 1 < text.size() && text[i + 1] >= '0' && text[i + 1] <= '9';
        const bool isEnd = (point.value == '.' && !isDecimal) || point.value == '!' || point.value == '?' || point.value == 0x2026;
        if ((isEnd || isBlankLine) && hasWord) {
            ++sentences;
            hasWord = false;
        }
        hasWord = hasWord || isLetterOrDigit(point.value);
        i += point.length;
    }
    return sentences + (hasWord ? 1 : 0);
}

} // namespace

int syllablesOf(std::string_view englishWord)
{
    std::string word;
    for (const char c : lowerCase(englishWord)) {
        if (c >= 'a' && c <= 'z')
            word += c;
    }
    if (word.size() <= 3)
        return word.empty() ? 0 : 1;
    // Silent endings: "made", "makes", "wanted" but "needed", "table" but not "role".
    const auto endsIn = [&word](std::string_view ending) { return std::string_view(word).ends_with(ending); };
    const char beforeEnding = word[word.size() - 3];
    if (endsIn("es") && !isVowel(beforeEnding) && std::string_view("sxzcg").find(beforeEnding) == std::string_view::npos)
        word.resize(word.size() - 2);
    else if (endsIn("ed") && beforeEnding != 't' && beforeEnding != 'd')
        word.resize(word.size() - 2);
    else if (endsIn("e") && !(endsIn("le") && !isVowel(beforeEnding)))
        word.pop_back();
    int syllables = 0;
    bool wasVowel = false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool isConsonantY = word[i] == 'y' && (i == 0 || (i + 1 < word.size() && isVowel(word[i + 1])));
        const bool vowel = isVowel(word[i]) && !isConsonantY;
        syllables += vowel && !wasVowel ? 1 : 0;
        wasVowel = vowel;
    }
    // Two vowels that are spoken apart.
    for (const std::string_view pair : {"ia", "io", "eo", "iu"}) {
        const auto at = word.find(pair);
        const bool isSoftened = at != std::string::npos && at > 0 && std::string_view("tcsg").find(word[at - 1]) != std::string_view::npos;
        syllables += at != std::string::npos && !isSoftened ? 1 : 0;
    }
    return std::max(1, syllables);
}

std::optional<ReadingLevel> readingLevel(std::string_view text, std::string_view language)
{
    if (language.substr(0, language.find_first_of("-_")) != "en")
        return std::nullopt;
    ReadingLevel level;
    for (const TextPart &part : wordsOf(text)) {
        const int syllables = syllablesOf(text.substr(part.offset, part.length));
        if (syllables == 0)
            continue;
        ++level.words;
        level.syllables += syllables;
    }
    if (level.words == 0)
        return std::nullopt;
    level.sentences = std::max(1, sentencesOf(text));
    const double wordsPerSentence = static_cast<double>(level.words) / level.sentences;
    const double syllablesPerWord = static_cast<double>(level.syllables) / level.words;
    level.ease = 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord;
    level.grade = 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59;
    return level;
}

std::vector<TextFinding> checkReadingLevel(std::string_view text, double maximumGrade, std::string_view language)
{
    const auto level = readingLevel(text, language);
    if (!level || level->grade <= maximumGrade)
        return {};
    return {{"TL436", Severity::Warning,
             {TL_TEXT("Content", "reading grade %1, the brand allows %2: shorten sentences or words"),
              {formatFixed(level->grade, 1), formatFixed(maximumGrade, 1)}},
             0, text.size(), std::nullopt}};
}

} // namespace throughline
