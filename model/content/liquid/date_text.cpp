// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/date_text.h"

#include "model/values/number.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <vector>

namespace throughline::liquid {

namespace {

constexpr std::array<std::string_view, 12> months{"january", "february", "march",     "april",   "may",      "june",
                                                  "july",    "august",   "september", "october", "november", "december"};

struct Zone
{
    std::string_view name;
    int minutes;
};
constexpr Zone zones[] = {{"z", 0},      {"utc", 0},    {"gmt", 0},    {"est", -300}, {"edt", -240}, {"cst", -360},
                          {"cdt", -300}, {"mst", -420}, {"mdt", -360}, {"pst", -480}, {"pdt", -420}, {"wet", 0},
                          {"cet", 60},   {"cest", 120}, {"bst", 60},   {"eet", 120},  {"eest", 180}, {"msk", 180},
                          {"jst", 540}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

struct Token
{
    enum Kind { Number, Word, Sign } kind = Sign;
    std::string text;
    std::int64_t value = 0;
    bool isUsed = false;
};

std::vector<Token> tokensOf(std::string_view text)
{
    std::vector<Token> tokens;
    std::size_t i = 0;
    while (i < text.size()) {
        const auto lower = [&](std::size_t at) {
            const char c = text[at];
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        };
        Token token;
        const char c = lower(i);
        if (isDigit(c)) {
            token.kind = Token::Number;
            while (i < text.size() && isDigit(text[i]))
                token.text += text[i++];
            token.value = parseInteger(std::string_view(token.text).substr(0, 18)).value_or(0);
        } else if (isLetter(c)) {
            token.kind = Token::Word;
            while (i < text.size() && isLetter(lower(i)))
                token.text += lower(i++);
        } else {
            token.text = std::string(1, c);
            ++i;
        }
        if (token.text != " ")
            tokens.push_back(std::move(token));
    }
    return tokens;
}

/// Reads one text from left to right, marking what it has understood.
class Reader
{
public:
    Reader(std::string_view text, const Moment &now) : m_tokens(tokensOf(text)), m_now(now) {}

    std::optional<Moment> read()
    {
        // A longer text is no date.
        if (m_tokens.size() > 40)
            return std::nullopt;
        const bool hasDigits = readDigits();
        const bool hasTime = readTime();
        const bool hasDate = hasDigits || readNamedMonth() || readNumbers();
        if ((!hasDate && !hasTime) || m_isWrong)
            return std::nullopt;
        return moment();
    }

private:
    bool isSign(std::size_t at, std::string_view sign) const
    {
        return at < m_tokens.size() && m_tokens[at].kind == Token::Sign && m_tokens[at].text == sign;
    }
    bool isNumber(std::size_t at) const
    {
        return at < m_tokens.size() && m_tokens[at].kind == Token::Number && !m_tokens[at].isUsed;
    }
    bool isWord(std::size_t at, std::string_view word) const
    {
        return at < m_tokens.size() && m_tokens[at].kind == Token::Word && m_tokens[at].text == word;
    }
    std::int64_t take(std::size_t at)
    {
        m_tokens[at].isUsed = true;
        return m_tokens[at].value;
    }

    // "20160314" and "20160314T102030".
    bool readDigits()
    {
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            const std::size_t size = m_tokens[i].text.size();
            if (!isNumber(i) || (size != 8 && size != 14))
                continue;
            const std::string digits = m_tokens[i].text;
            m_tokens[i].isUsed = true;
            setDate(part(digits, 0, 4), part(digits, 4, 2), part(digits, 6, 2));
            if (size == 14)
                setTime(part(digits, 8, 2), part(digits, 10, 2), part(digits, 12, 2));
            if (isWord(i + 1, "t") && isNumber(i + 2) && m_tokens[i + 2].text.size() == 6) {
                const std::string time = m_tokens[i + 2].text;
                m_tokens[i + 2].isUsed = true;
                setTime(part(time, 0, 2), part(time, 2, 2), part(time, 4, 2));
                readZone(i + 3);
            }
            return true;
        }
        return false;
    }

    static std::int64_t part(const std::string &digits, std::size_t start, std::size_t length)
    {
        return parseInteger(std::string_view(digits).substr(start, length)).value_or(0);
    }

    bool readTime()
    {
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            if (!isNumber(i))
                continue;
            if (isSign(i + 1, ":") && isNumber(i + 2)) {
                readClock(i);
                return true;
            }
            if (isWord(i + 1, "am") || isWord(i + 1, "pm")) {
                setTime(take(i), 0, 0);
                readHalf(i + 1);
                return true;
            }
        }
        return false;
    }

    void readClock(std::size_t at)
    {
        const std::int64_t hour = take(at);
        const std::int64_t minute = take(at + 2);
        std::int64_t second = 0;
        std::size_t next = at + 3;
        if (isSign(next, ":") && isNumber(next + 1)) {
            second = take(next + 1);
            next += 2;
            if ((isSign(next, ".") || isSign(next, ",")) && isNumber(next + 1)) {
                const std::string digits = (m_tokens[next + 1].text + "000000000").substr(0, 9);
                m_nanoseconds = static_cast<int>(parseInteger(digits).value_or(0));
                m_tokens[next + 1].isUsed = true;
                next += 2;
            }
        }
        setTime(hour, minute, second);
        readZone(readHalf(next));
    }

    std::size_t readHalf(std::size_t at)
    {
        if (isWord(at, "pm"))
            m_hour = m_hour % 12 + 12;
        else if (isWord(at, "am"))
            m_hour = m_hour % 12;
        else
            return at;
        return at + 1;
    }

    void readZone(std::size_t at)
    {
        for (const Zone &zone : zones) {
            if (isWord(at, zone.name)) {
                m_offset = zone.minutes;
                m_isUtc = zone.minutes == 0;
                ++at;
                break;
            }
        }
        const bool isWest = isSign(at, "-");
        if ((!isWest && !isSign(at, "+")) || !isNumber(at + 1))
            return;
        const std::size_t digits = m_tokens[at + 1].text.size();
        std::int64_t hours = take(at + 1);
        std::int64_t minutes = 0;
        if (digits == 4) {
            minutes = hours % 100;
            hours /= 100;
        } else if (isSign(at + 2, ":") && isNumber(at + 3)) {
            minutes = take(at + 3);
        }
        m_isWrong = m_isWrong || hours > 24 || minutes > 59;
        m_offset = static_cast<int>(hours * 60 + minutes) * (isWest ? -1 : 1);
        m_isUtc = false;
    }

    static int monthOf(std::string_view word)
    {
        if (word == "sept")
            return 9;
        for (std::size_t i = 0; i < months.size(); ++i) {
            if (word == months[i] || word == months[i].substr(0, 3))
                return static_cast<int>(i) + 1;
        }
        return 0;
    }

    bool readNamedMonth()
    {
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens[i].kind != Token::Word || monthOf(m_tokens[i].text) == 0)
                continue;
            std::int64_t day = 0;
            std::int64_t year = noYear;
            for (std::size_t k = 0; k < m_tokens.size(); ++k) {
                if (!isNumber(k))
                    continue;
                const bool isDay = day == 0 && m_tokens[k].text.size() <= 2 && m_tokens[k].value <= 31 && !isSign(k - 1, "'");
                (isDay ? day : year) = isDay ? take(k) : fullYear(m_tokens[k].text.size(), take(k));
            }
            setDate(year, monthOf(m_tokens[i].text), day == 0 ? 1 : day);
            return true;
        }
        return false;
    }

    static std::int64_t fullYear(std::size_t digits, std::int64_t year)
    {
        return digits > 2 ? year : year + (year < 69 ? 2000 : 1900);
    }

    // Three numbers with one sign between them; the year is where three or more digits are, else first.
    bool readNumbers()
    {
        for (std::size_t i = 0; i + 2 < m_tokens.size(); ++i) {
            const bool isDivided = isSign(i + 1, "-") || isSign(i + 1, "/") || isSign(i + 1, ".");
            if (!isDivided || !isNumber(i) || !isNumber(i + 2))
                continue;
            const std::size_t firstDigits = m_tokens[i].text.size();
            const std::int64_t first = take(i);
            const std::int64_t second = take(i + 2);
            if (!isSign(i + 3, m_tokens[i + 1].text) || !isNumber(i + 4)) {
                const bool isYearFirst = firstDigits > 2;
                setDate(isYearFirst ? first : noYear, isYearFirst ? second : first, isYearFirst ? 1 : second);
                return true;
            }
            const std::size_t thirdDigits = m_tokens[i + 4].text.size();
            const std::int64_t third = take(i + 4);
            if (thirdDigits > 2 && firstDigits <= 2)
                setDate(third, second, first);
            else
                setDate(fullYear(firstDigits, first), second, third);
            return true;
        }
        return false;
    }

    void setDate(std::int64_t year, std::int64_t month, std::int64_t day)
    {
        m_hasDate = true;
        m_year = year;
        m_month = month;
        m_day = day;
        m_isWrong = m_isWrong || (year != noYear && (year < 0 || year > 9999)) || month < 1 || month > 12 || day < 1 || day > 31;
    }

    void setTime(std::int64_t hour, std::int64_t minute, std::int64_t second)
    {
        m_hour = hour;
        m_minute = minute;
        m_second = second;
        m_isWrong = m_isWrong || hour > 24 || minute > 59 || second > 60;
    }

    std::optional<Moment> moment() const
    {
        Moment result;
        result.offsetMinutes = m_offset.value_or(m_now.offsetMinutes);
        result.isUtc = m_offset ? m_isUtc : m_now.isUtc;
        result.nanoseconds = m_nanoseconds;
        const Calendar today = calendarOf(m_now);
        const std::chrono::year_month_day date{
            std::chrono::year(static_cast<int>(m_hasDate && m_year != noYear ? m_year : today.year)),
            std::chrono::month(static_cast<unsigned>(m_hasDate ? m_month : today.month)),
            std::chrono::day(static_cast<unsigned>(m_hasDate ? m_day : today.day))};
        if (!date.ok())
            return std::nullopt;
        const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
        result.seconds = days * 86400 + m_hour * 3600 + m_minute * 60 + m_second - result.offsetMinutes * 60;
        return result;
    }

    static constexpr std::int64_t noYear = -1;

    std::vector<Token> m_tokens;
    Moment m_now;
    bool m_isWrong = false;
    bool m_hasDate = false;
    std::int64_t m_year = noYear;
    std::int64_t m_month = 1;
    std::int64_t m_day = 1;
    std::int64_t m_hour = 0;
    std::int64_t m_minute = 0;
    std::int64_t m_second = 0;
    int m_nanoseconds = 0;
    std::optional<int> m_offset;
    bool m_isUtc = true;
};

} // namespace

std::optional<Moment> readDate(std::string_view text, const Moment &now)
{
    if (text.size() > 200)
        return std::nullopt;
    return Reader(text, now).read();
}

} // namespace throughline::liquid
