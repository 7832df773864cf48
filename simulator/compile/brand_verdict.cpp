// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/compile/brand_verdict.h"

#include "model/content/checks/sms.h"
#include "model/content/checks/voice.h"

#include <algorithm>

namespace throughline {

namespace {

constexpr std::uint64_t whole = 1'000'000;
constexpr std::uint64_t half = 500'000;
/// Longer is cut by phones and inboxes.
constexpr int mostSmsParts = 2;
constexpr std::int64_t longestPush = 178;
constexpr std::int64_t longestSubject = 78;

/// The text as a reader sees it: outputs stand as one word, tags vanish.
std::string withoutLiquid(const std::string &text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        if (text.compare(at, 2, "{{") == 0 || text.compare(at, 2, "{%") == 0) {
            const bool isOutput = text[at + 1] == '{';
            const std::size_t end = text.find(isOutput ? "}}" : "%}", at);
            if (end == std::string::npos)
                break;
            out += isOutput ? "Xxxxxx" : "";
            at = end + 2;
        } else {
            out += text[at++];
        }
    }
    return out;
}

bool isWords(SlotKind kind) { return kind != SlotKind::Image && kind != SlotKind::Video; }

} // namespace

BrandVerdict judgeBrand(const Brand &brand, Channel channel, const std::vector<ShownText> &texts)
{
    BrandVerdict verdict;
    const auto rule = [&](bool isBroken, std::uint64_t severity) {
        ++verdict.rules;
        verdict.broken += isBroken ? severity : 0;
    };
    std::string all;
    std::string subject;
    bool hasLegal = false;
    bool isLoud = false;
    bool isShouting = false;
    for (const ShownText &shown : texts) {
        if (!isWords(shown.kind))
            continue;
        const std::string text = withoutLiquid(shown.text);
        if (shown.kind == SlotKind::Subject)
            subject = text;
        hasLegal = hasLegal || (shown.kind == SlotKind::Legal && !text.empty());
        isLoud = isLoud || !checkExclamations(text, brand.voice.maxExclamations).empty();
        isShouting = isShouting || !checkCapitals(text, brand.voice.maxCapitalsShare).empty();
        all += (all.empty() ? "" : "\n") + text;
    }
    if (all.empty())
        return verdict;
    rule(isLoud, half);
    rule(isShouting, half);
    if (!brand.voice.bannedWords.empty())
        rule(!checkBannedWords(all, brand.voice.bannedWords).empty(), whole);
    if (!brand.voice.requiredPhrases.empty())
        rule(!checkRequiredPhrases(all, brand.voice.requiredPhrases).empty(), half);
    const bool needsLegal = std::any_of(brand.legal.begin(), brand.legal.end(), [&](const LegalText &legal) {
        return !legal.channel || legal.channel == channel;
    });
    if (needsLegal) {
        const bool isQuoted = std::any_of(brand.legal.begin(), brand.legal.end(), [&](const LegalText &legal) {
            return (!legal.channel || legal.channel == channel) && all.find(legal.text) != std::string::npos;
        });
        rule(!hasLegal && !isQuoted, whole);
    }
    if (channel == Channel::Sms)
        rule(measureSms(all).parts > mostSmsParts, half);
    if (channel == Channel::Push)
        rule(!checkLength(all, longestPush).empty(), half);
    if (channel == Channel::Email && !subject.empty())
        rule(!checkLength(subject, longestSubject).empty(), half);
    return verdict;
}

} // namespace throughline
