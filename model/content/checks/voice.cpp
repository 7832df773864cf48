// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/checks/voice.h"

#include "model/content/checks/folded_text.h"
#include "model/content/unicode.h"
#include "model/values/number.h"

#include <utf8proc.h>

namespace throughline {

namespace {

struct Letters
{
    int all = 0;
    int capitals = 0;
};

Letters lettersOf(std::string_view text)
{
    Letters letters;
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        const bool isCapital = isUpperCase(point.value);
        letters.all += isCapital || utf8proc_category(point.value) == UTF8PROC_CATEGORY_LL ? 1 : 0;
        letters.capitals += isCapital ? 1 : 0;
        i += point.length;
    }
    return letters;
}

bool isExclamation(std::int32_t codePoint)
{
    return codePoint == '!' || codePoint == 0xFF01 || codePoint == 0x203C;
}

std::string percent(double share)
{
    return formatFixed(share * 100, 0);
}

} // namespace

double capitalsShare(std::string_view text)
{
    const Letters letters = lettersOf(text);
    return letters.all == 0 ? 0 : static_cast<double>(letters.capitals) / letters.all;
}

std::vector<TextFinding> checkCapitals(std::string_view text, double maximum)
{
    const double share = capitalsShare(text);
    std::vector<TextFinding> findings;
    if (share <= maximum)
        return findings;
    for (const TextPart &word : wordsOf(text)) {
        const std::string_view part = text.substr(word.offset, word.length);
        const Letters letters = lettersOf(part);
        if (letters.all < 2 || letters.capitals != letters.all)
            continue;
        const std::size_t first = codePointAt(part, 0).length;
        findings.push_back({"TL432", Severity::Warning,
                            {TL_TEXT("Content", "%1 % of the letters are capitals, the brand allows %2 %"),
                             {percent(share), percent(maximum)}},
                            word.offset, word.length,
                            std::string(part.substr(0, first)) + lowerCase(part.substr(first))});
    }
    return findings;
}

std::vector<TextFinding> checkExclamations(std::string_view text, std::int64_t maximum)
{
    std::vector<TextFinding> findings;
    std::int64_t count = 0;
    std::size_t runStart = 0;
    bool isInRun = false;
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        const std::size_t next = i + point.length;
        if (!isExclamation(point.value)) {
            isInRun = false;
            i = next;
            continue;
        }
        if (++count > maximum) {
            if (isInRun) {
                findings.back().length = next - runStart;
            } else {
                runStart = i;
                // Where another mark stands before it, the sentence has its end already.
                const bool endsAlready = i > 0 && (text[i - 1] == '!' || text[i - 1] == '?');
                findings.push_back({"TL433", Severity::Warning,
                                    {TL_TEXT("Content", "more than the %1 exclamation marks that the brand allows"),
                                     {formatNumber(maximum)}},
                                    i, point.length, std::string(endsAlready ? "" : ".")});
            }
            isInRun = true;
        }
        i = next;
    }
    return findings;
}

std::vector<TextFinding> checkBannedWords(std::string_view text, const std::vector<std::string> &banned)
{
    std::vector<TextFinding> findings;
    const FoldedText folded(text);
    for (const std::string &word : banned) {
        for (const TextPart &part : folded.find(word))
            findings.push_back({"TL434", Severity::Error,
                                {TL_TEXT("Content", "the brand does not say “%1”"), {word}},
                                part.offset, part.length, std::string()});
    }
    return findings;
}

std::vector<TextFinding> checkRequiredPhrases(std::string_view text, const std::vector<std::string> &required)
{
    std::vector<TextFinding> findings;
    const FoldedText folded(text);
    for (const std::string &phrase : required) {
        if (!folded.find(phrase).empty())
            continue;
        const bool needsSpace = !text.empty() && text.back() != ' ' && text.back() != '\n';
        findings.push_back({"TL435", Severity::Error,
                            {TL_TEXT("Content", "the required phrase “%1” is missing"), {phrase}},
                            text.size(), 0, (needsSpace ? " " : "") + phrase});
    }
    return findings;
}

std::vector<TextFinding> checkLength(std::string_view text, std::int64_t maximum)
{
    const auto count = static_cast<std::int64_t>(graphemeCount(text));
    if (count <= maximum)
        return {};
    const std::size_t cut = graphemeOffset(text, static_cast<std::size_t>(maximum));
    return {{"TL431", Severity::Warning,
             {TL_TEXT("Content", "%1 characters, and only %2 are shown"), {formatNumber(count), formatNumber(maximum)}},
             cut, text.size() - cut, std::string()}};
}

} // namespace throughline
