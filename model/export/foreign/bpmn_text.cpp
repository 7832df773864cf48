// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/foreign/bpmn_text.h"

#include "model/export/derived_field.h"
#include "model/values/number.h"

#include <utility>

namespace throughline {

namespace {

constexpr int deepestElement = 100;

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// A name as FEEL writes it; several words are none of ours.
bool isName(std::string_view text)
{
    const bool isBegun = !text.empty() && (text[0] == '_' || (text[0] >= 'a' && text[0] <= 'z') || (text[0] >= 'A' && text[0] <= 'Z'));
    return isBegun && text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.") == std::string_view::npos;
}

std::optional<Scalar> literal(std::string_view text)
{
    if (text == "true" || text == "false")
        return Scalar(text == "true");
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"' && text.substr(1, text.size() - 2).find_first_of("\"\\") == std::string_view::npos)
        return Scalar(std::string(text.substr(1, text.size() - 2)));
    if (const auto whole = parseInteger(text))
        return Scalar(*whole);
    if (const auto real = parseReal(text))
        return Scalar(*real);
    return std::nullopt;
}

std::optional<Rule> feelTerm(std::string_view text)
{
    text = trimmed(text);
    Rule rule;
    rule.kind = Rule::Kind::Field;
    if (isName(text)) {
        rule.field = std::string(text);
        rule.values = {true};
        return rule;
    }
    if (text.starts_with("not(") && text.ends_with(")") && isName(trimmed(text.substr(4, text.size() - 5)))) {
        rule.field = std::string(trimmed(text.substr(4, text.size() - 5)));
        rule.values = {false};
        return rule;
    }
    const std::pair<std::string_view, Comparison> signs[]{
        {"!=", Comparison::NotEqual}, {">=", Comparison::GreaterOrEqual}, {"<=", Comparison::LessOrEqual},
        {"=", Comparison::Equal},     {">", Comparison::Greater},         {"<", Comparison::Less}};
    for (const auto &[sign, comparison] : signs) {
        const std::size_t at = text.find(sign);
        if (at == std::string_view::npos)
            continue;
        const std::string_view field = trimmed(text.substr(0, at));
        const auto value = literal(trimmed(text.substr(at + sign.size())));
        if (!isName(field) || !value)
            return std::nullopt;
        rule.field = std::string(field);
        rule.comparison = comparison;
        rule.values = {*value};
        return rule;
    }
    return std::nullopt;
}

} // namespace

std::optional<Duration> isoDuration(std::string_view text)
{
    text = trimmed(text);
    if (!text.starts_with('P') || text.size() < 3)
        return std::nullopt;
    text.remove_prefix(1);
    bool isTime = false;
    double seconds = 0;
    while (!text.empty()) {
        if (text.front() == 'T' && !isTime) {
            isTime = true;
            text.remove_prefix(1);
            continue;
        }
        const std::size_t digits = text.find_first_not_of("0123456789");
        const auto number = digits == std::string_view::npos ? std::nullopt : parseInteger(text.substr(0, digits));
        if (!number)
            return std::nullopt;
        const std::pair<char, double> units[]{{'Y', 365 * 86400.0}, {'M', isTime ? 60.0 : 30 * 86400.0}, {'W', 7 * 86400.0},
                                              {'D', 86400.0},       {'H', 3600.0},                       {'S', 1.0}};
        double unit = 0;
        for (const auto &[letter, length] : units)
            if (text[digits] == letter)
                unit = length;
        if (unit == 0)
            return std::nullopt;
        seconds += double(*number) * unit;
        text.remove_prefix(digits + 1);
    }
    constexpr double century = 100 * 366 * 86400.0;
    return seconds <= century ? std::optional(Duration{std::int64_t(seconds)}) : std::nullopt;
}

std::string_view repeatedPart(std::string_view cycle)
{
    cycle = trimmed(cycle);
    const std::size_t slash = cycle.rfind('/');
    return slash == std::string_view::npos ? cycle : cycle.substr(slash + 1);
}

std::optional<Rule> feelRule(std::string_view condition)
{
    condition = trimmed(condition);
    if (condition.empty() || condition.size() > 2000)
        return std::nullopt;
    const bool hasAnd = condition.find(" and ") != std::string_view::npos;
    const bool hasOr = condition.find(" or ") != std::string_view::npos;
    if (hasAnd && hasOr)
        return std::nullopt;
    if (!hasAnd && !hasOr)
        return feelTerm(condition);
    const std::string_view word = hasAnd ? " and " : " or ";
    Rule rule;
    rule.kind = hasAnd ? Rule::Kind::All : Rule::Kind::Any;
    while (!condition.empty()) {
        const std::size_t end = std::min(condition.find(word), condition.size());
        const auto term = feelTerm(condition.substr(0, end));
        if (!term)
            return std::nullopt;
        rule.children.push_back(*term);
        condition.remove_prefix(std::min(end + word.size(), condition.size()));
    }
    return rule;
}

std::optional<double> randomShare(std::string_view condition)
{
    condition = trimmed(condition);
    constexpr std::string_view draw = "random number()";
    if (!condition.starts_with(draw))
        return std::nullopt;
    condition = trimmed(condition.substr(draw.size()));
    if (!condition.starts_with('<'))
        return std::nullopt;
    const auto share = parseReal(trimmed(condition.substr(condition.starts_with("<=") ? 2 : 1)));
    return share && *share >= 0 && *share <= 1 ? share : std::nullopt;
}

std::optional<Channel> channelOfWords(std::string_view name)
{
    const std::string words = "_" + slug(name) + "_";
    const std::pair<std::string_view, Channel> known[]{
        {"_sms_", Channel::Sms},     {"_text_message_", Channel::Sms}, {"_whatsapp_", Channel::Sms}, {"_push_", Channel::Push},
        {"_notification_", Channel::Push}, {"_in_app_", Channel::InApp}, {"_inapp_", Channel::InApp}, {"_popup_", Channel::Web},
        {"_letter_", Channel::Mail}, {"_postcard_", Channel::Mail},    {"_email_", Channel::Email},  {"_e_mail_", Channel::Email},
        {"_mail_", Channel::Email},  {"_newsletter_", Channel::Email}};
    for (const auto &[word, channel] : known)
        if (words.find(word) != std::string::npos)
            return channel;
    return std::nullopt;
}

bool nestsTooDeeply(std::string_view xml)
{
    int depth = 0;
    for (std::size_t i = 0; i + 1 < xml.size(); ++i) {
        if (xml[i] != '<')
            continue;
        if (xml.substr(i).starts_with("<!--")) {
            const std::size_t end = xml.find("-->", i);
            if (end == std::string_view::npos)
                return false;
            i = end + 2;
            continue;
        }
        const bool isTag = xml[i + 1] != '?' && xml[i + 1] != '!';
        const std::size_t end = xml.find('>', i);
        if (end == std::string_view::npos)
            return false;
        if (isTag && xml[i + 1] == '/')
            --depth;
        else if (isTag && xml[end - 1] != '/' && ++depth > deepestElement)
            return true;
        i = end;
    }
    return false;
}

} // namespace throughline
