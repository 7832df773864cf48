// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/privacy_scan.h"

#include <array>
#include <cstdint>
#include <vector>

namespace throughline {

namespace {

constexpr std::size_t longestName = 5;       ///< words of a first and last name together
constexpr std::size_t shortestNumber = 7;    ///< digits; fewer are amounts, years and postcodes

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}
bool isAddressByte(char c)
{
    return isLetter(c) || isDigit(c) || std::string_view("._%+-@'").find(c) != std::string_view::npos;
}

/// Lower case of ASCII; other letters stay as they are on both sides of the comparison.
std::string lower(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    return out;
}

std::string trimmed(std::string_view text, std::string_view what)
{
    const std::size_t first = text.find_first_not_of(what);
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(what) - first + 1));
}

/// Runs of words that stand side by side: with nothing but space, commas, points or dashes between.
std::vector<std::vector<std::string>> wordRuns(std::string_view text)
{
    std::vector<std::vector<std::string>> runs(1);
    std::size_t i = 0;
    while (i < text.size()) {
        std::size_t end = i;
        while (end < text.size() && (isLetter(text[end]) || (end > i && (text[end] == '\'' || text[end] == '-'))))
            ++end;
        if (end > i) {
            runs.back().push_back(lower(text.substr(i, end - i)));
            i = end;
            continue;
        }
        if (std::string_view(" \t\r\n,._-").find(text[i]) == std::string_view::npos && !runs.back().empty())
            runs.emplace_back();
        ++i;
    }
    return runs;
}

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> all;
    for (const std::vector<std::string> &run : wordRuns(text))
        all.insert(all.end(), run.begin(), run.end());
    return all;
}

std::string joined(const std::vector<std::string> &list, std::size_t from, std::size_t count)
{
    std::string text = list[from];
    for (std::size_t i = 1; i < count; ++i)
        text += " " + list[from + i];
    return text;
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    for (const char c : text)
        if (isDigit(c))
            digits += c;
    return digits;
}

Problem hit(Text text, const std::string &file)
{
    return wrongProblem("TL740", text, {file});
}

} // namespace

PrivacyScan::PrivacyScan(const ExportBundle &bundle)
{
    for (const ExportFile &file : bundle.files)
        read(file);
}

void PrivacyScan::read(const ExportFile &file)
{
    const std::string_view text = file.text;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        bool hasAt = false;
        for (; end < text.size() && isAddressByte(text[end]); ++end)
            hasAt = hasAt || text[end] == '@';
        if (hasAt)
            m_addresses.try_emplace(lower(trimmed(text.substr(i, end - i), ".-'")), file.path);
        i = end > i ? end : i + 1;
    }
    for (std::size_t i = 0; i < text.size();) {
        const bool isStart = (isDigit(text[i]) || text[i] == '+' || text[i] == '(')
            && (i == 0 || (!isLetter(text[i - 1]) && !isDigit(text[i - 1])));
        std::size_t end = i;
        while (isStart && end < text.size()
               && (isDigit(text[end]) || std::string_view("+()-./ ").find(text[end]) != std::string_view::npos))
            ++end;
        const bool endsInWord = end < text.size() && isLetter(text[end]) && end > i && isDigit(text[end - 1]);
        if (const std::string digits = digitsOf(text.substr(i, end - i));
            !endsInWord && digits.size() >= shortestNumber)
            m_numbers.try_emplace(digits, file.path);
        i = end > i ? end : i + 1;
    }
    for (const std::vector<std::string> &list : wordRuns(text))
        for (std::size_t i = 0; i < list.size(); ++i)
            for (std::size_t count = 2; count <= longestName && i + count <= list.size(); ++count)
                m_names.try_emplace(joined(list, i, count), file.path);
}

std::optional<Problem> PrivacyScan::find(std::string_view email, std::string_view phone,
                                         std::string_view firstName, std::string_view lastName) const
{
    if (email.find('@') != std::string_view::npos)
        if (const auto found = m_addresses.find(lower(trimmed(email, " \t"))); found != m_addresses.end())
            return hit(TL_TEXT("Export", "%1 holds a customer's e-mail address: nothing was written."),
                       found->second);
    if (const std::string digits = digitsOf(phone); digits.size() >= shortestNumber)
        if (const auto found = m_numbers.find(digits); found != m_numbers.end())
            return hit(TL_TEXT("Export", "%1 holds a customer's phone number: nothing was written."),
                       found->second);
    const std::vector<std::string> first = words(firstName);
    const std::vector<std::string> last = words(lastName);
    if (first.empty() || last.empty() || first.size() + last.size() > longestName)
        return std::nullopt;
    const std::string given = joined(first, 0, first.size());
    const std::string family = joined(last, 0, last.size());
    const std::array<std::string, 2> orders{given + " " + family, family + " " + given};
    for (const std::string &name : orders)
        if (const auto found = m_names.find(name); found != m_names.end())
            return hit(TL_TEXT("Export", "%1 holds a customer's first and last name side by side: nothing was "
                                         "written."),
                       found->second);
    return std::nullopt;
}

} // namespace throughline
