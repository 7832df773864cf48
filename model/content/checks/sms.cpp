// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/checks/sms.h"

#include "model/content/unicode.h"

#include <algorithm>
#include <utility>

namespace throughline {

namespace {

// 3GPP TS 23.038, 6.2.1 and 6.2.1.1. The extension takes two septets: an escape and the character.
constexpr std::u32string_view basicAlphabet =
    U"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    U"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr std::u32string_view extension = U"\f^{}\\[~]|€";

int septetsOf(char32_t character)
{
    if (basicAlphabet.find(character) != std::u32string_view::npos)
        return 1;
    return extension.find(character) != std::u32string_view::npos ? 2 : 0;
}

constexpr std::pair<char32_t, std::string_view> replacements[] = {
    {U'\u2018', "'"}, {U'\u2019', "'"}, {U'\u201A', "'"}, {U'\u201C', "\""}, {U'\u201D', "\""}, {U'\u201E', "\""},
    {U'\u00AB', "\""}, {U'\u00BB', "\""}, {U'\u2013', "-"}, {U'\u2014', "-"}, {U'\u2026', "..."}, {U'\u00A0', " "},
    {U'\u202F', " "}, {U'\u2009', " "}, {U'\t', " "}, {U'`', "'"}, {U'´', "'"}, {U'ç', "c"}, {U'á', "a"}, {U'â', "a"},
    {U'ã', "a"}, {U'ê', "e"}, {U'ë', "e"}, {U'í', "i"}, {U'î', "i"}, {U'ï', "i"}, {U'ó', "o"}, {U'ô', "o"}, {U'õ', "o"},
    {U'ú', "u"}, {U'û', "u"}, {U'ÿ', "y"}, {U'À', "A"}, {U'Á', "A"}, {U'Â', "A"}, {U'È', "E"}, {U'Ê', "E"}, {U'Í', "I"},
    {U'Ó', "O"}, {U'Ô', "O"}, {U'Ú', "U"}, {U'œ', "oe"}, {U'•', "-"}, {U'·', "-"}, {U'×', "x"}, {U'™', "(TM)"},
    {U'®', "(R)"}, {U'©', "(C)"}};

std::string_view replacementOf(char32_t character)
{
    const auto found = std::find_if(std::begin(replacements), std::end(replacements),
                                    [character](const auto &entry) { return entry.first == character; });
    return found == std::end(replacements) ? std::string_view() : found->second;
}

/// Fills parts one after the other; a size is never divided.
class Packing
{
public:
    explicit Packing(int perPart) : m_perPart(perPart) {}

    void add(int size)
    {
        if (m_parts == 0 || m_used + size > m_perPart) {
            ++m_parts;
            m_used = 0;
        }
        m_used += size;
    }
    int parts() const { return m_parts; }
    int left() const { return m_perPart - m_used; }

private:
    int m_perPart;
    int m_parts = 0;
    int m_used = 0;
};

} // namespace

SmsMeasure measureSms(std::string_view text)
{
    SmsMeasure measure;
    std::vector<int> septets;
    std::vector<int> wideUnits;
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        const auto character = static_cast<char32_t>(point.value);
        septets.push_back(septetsOf(character));
        wideUnits.push_back(character > 0xFFFF ? 2 : 1);
        if (septets.back() == 0)
            measure.forcing.push_back(
                {i, point.length, std::string(text.substr(i, point.length)), std::string(replacementOf(character))});
        i += point.length;
    }
    const bool isGsm = measure.forcing.empty();
    measure.encoding = isGsm ? SmsEncoding::Gsm7 : SmsEncoding::Ucs2;
    const std::vector<int> &sizes = isGsm ? septets : wideUnits;
    for (const int size : sizes)
        measure.units += size;
    const int single = isGsm ? 160 : 70;
    const int several = isGsm ? 153 : 67;
    measure.unitsPerPart = measure.units <= single ? single : several;
    Packing packing(measure.unitsPerPart);
    for (const int size : sizes)
        packing.add(size);
    measure.parts = packing.parts();
    measure.unitsLeft = packing.left();
    return measure;
}

std::vector<TextFinding> checkSmsEncoding(std::string_view text)
{
    std::vector<TextFinding> findings;
    for (const SmsForcing &forcing : measureSms(text).forcing) {
        TextFinding finding;
        finding.code = "TL430";
        finding.severity = Severity::Note;
        finding.message = {TL_TEXT("Content", "“%1” makes the whole SMS count as Unicode: 70 characters instead of 160"),
                           {forcing.character}};
        finding.offset = forcing.offset;
        finding.length = forcing.length;
        if (!forcing.replacement.empty())
            finding.replacement = forcing.replacement;
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace throughline
