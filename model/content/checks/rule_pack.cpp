// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/checks/rule_pack.h"

#include "model/content/checks/folded_text.h"
#include "model/content/checks/html_checks.h"
#include "model/content/checks/html_scan.h"
#include "model/values/number.h"

#include <algorithm>

namespace throughline {

namespace {

constexpr std::pair<std::string_view, RuleKind> kinds[] = {
    {"unsubscribe", RuleKind::Unsubscribe}, {"postal-address", RuleKind::PostalAddress}, {"stop-word", RuleKind::StopWord},
    {"sender-name", RuleKind::SenderName},  {"consent", RuleKind::Consent},              {"hours", RuleKind::Hours},
    {"advice", RuleKind::Advice}};

constexpr std::pair<std::string_view, Severity> severities[] = {
    {"error", Severity::Error}, {"warning", Severity::Warning}, {"note", Severity::Note}};

template <class Value, std::size_t size>
std::optional<Value> valueOf(const std::pair<std::string_view, Value> (&table)[size], std::string_view key)
{
    const auto found = std::find_if(std::begin(table), std::end(table), [key](const auto &entry) { return entry.first == key; });
    return found == std::end(table) ? std::nullopt : std::optional(found->second);
}

tl::unexpected<Problem> wrong(std::string pointer, std::string what)
{
    return tl::unexpected(wrongProblem("TL450", TL_TEXT("Content", "a rule pack needs %1 here"), {std::move(what)}, std::move(pointer)));
}

std::string textAt(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// "08:00" as minutes of the day; "24:00" is its end.
std::optional<int> minutesOf(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    const auto hours = parseInteger(text.substr(0, 2));
    const auto minutes = parseInteger(text.substr(3));
    if (!hours || !minutes || *hours < 0 || *minutes < 0 || *minutes > 59 || *hours * 60 + *minutes > 24 * 60)
        return std::nullopt;
    return static_cast<int>(*hours * 60 + *minutes);
}

Expected<PackRule> readRule(const Json &json, const std::string &pointer)
{
    if (!json.is_object())
        return wrong(pointer, "an object");
    PackRule rule;
    rule.id = textAt(json, "id");
    if (rule.id.empty())
        return wrong(pointer + "/id", "a text");
    const auto kind = valueOf(kinds, textAt(json, "kind"));
    if (!kind)
        return wrong(pointer + "/kind", "a known kind of rule");
    rule.kind = *kind;
    const auto severity = valueOf(severities, textAt(json, "severity"));
    if (!severity)
        return wrong(pointer + "/severity", "error, warning or note");
    rule.severity = *severity;
    for (const Json &key : json.value("channels", Json::array())) {
        const auto channel = key.is_string() ? channelOfKey(key.get<std::string>()) : std::nullopt;
        if (!channel)
            return wrong(pointer + "/channels", "channels");
        rule.channels.push_back(*channel);
    }
    if (rule.kind == RuleKind::Hours) {
        const auto from = minutesOf(textAt(json, "from"));
        const auto to = minutesOf(textAt(json, "to"));
        if (!from || !to || *from >= *to)
            return wrong(pointer + "/from", "two times of the day such as \"08:00\" and \"21:00\"");
        rule.fromMinute = *from;
        rule.toMinute = *to;
    }
    rule.requirement = textAt(json, "requirement");
    rule.fix = textAt(json, "fix");
    const Json source = json.value("source", Json::object());
    rule.sourceTitle = textAt(source, "title");
    rule.sourceUrl = textAt(source, "url");
    if (rule.requirement.empty())
        return wrong(pointer + "/requirement", "a text");
    if (rule.sourceTitle.empty() || !rule.sourceUrl.starts_with("https://"))
        return wrong(pointer + "/source", "a title and an https address");
    return rule;
}

bool concerns(const PackRule &rule, Channel channel)
{
    return rule.channels.empty() || std::find(rule.channels.begin(), rule.channels.end(), channel) != rule.channels.end();
}

bool saysStop(const RuleSubject &subject)
{
    const FoldedText text(visibleText(subject.text));
    return !text.find("stop").empty() || hasUnsubscribe(subject.text);
}

bool isKept(const PackRule &rule, const RuleSubject &subject)
{
    switch (rule.kind) {
    case RuleKind::Unsubscribe: return hasUnsubscribe(subject.text);
    case RuleKind::PostalAddress: return hasPostalAddress(subject.text, subject.addresses);
    case RuleKind::StopWord: return saysStop(subject);
    case RuleKind::SenderName: return subject.senderName.find_first_not_of(' ') != std::string_view::npos;
    case RuleKind::Consent: return subject.asksConsent;
    case RuleKind::Hours:
        return subject.earliestMinute.value_or(rule.fromMinute) >= rule.fromMinute
               && subject.latestMinute.value_or(rule.fromMinute) < rule.toMinute;
    case RuleKind::Advice: break;
    }
    return true;
}

/// What the general check would do about it.
TextFinding generalFinding(const PackRule &rule, const RuleSubject &subject)
{
    std::vector<TextFinding> findings;
    if (rule.kind == RuleKind::Unsubscribe)
        findings = checkUnsubscribe(subject.text);
    else if (rule.kind == RuleKind::PostalAddress)
        findings = checkPostalAddress(subject.text, subject.addresses);
    TextFinding finding = findings.empty() ? TextFinding() : findings.front();
    if (rule.kind == RuleKind::StopWord) {
        finding.offset = subject.text.size();
        finding.replacement = " Reply STOP to opt out.";
    }
    return finding;
}

} // namespace

Expected<RulePack> readRulePack(const Json &json)
{
    if (!json.is_object() || textAt(json, "format") != "throughline-rules/1")
        return wrong("/format", "\"throughline-rules/1\"");
    RulePack pack{textAt(json, "id"), textAt(json, "region"), textAt(json, "name"), {}};
    if (pack.id.empty() || pack.region.empty() || pack.name.empty())
        return wrong("/id", "an id, a region and a name");
    const auto rules = json.find("rules");
    if (rules == json.end() || !rules->is_array())
        return wrong("/rules", "a list");
    for (std::size_t i = 0; i < rules->size(); ++i) {
        auto rule = readRule((*rules)[i], "/rules/" + formatNumber(static_cast<std::int64_t>(i)));
        if (!rule)
            return tl::unexpected(rule.error());
        pack.rules.push_back(std::move(*rule));
    }
    return pack;
}

std::vector<TextFinding> checkRulePack(const RulePack &pack, const RuleSubject &subject)
{
    std::vector<TextFinding> findings;
    for (const PackRule &rule : pack.rules) {
        if (!concerns(rule, subject.channel) || isKept(rule, subject))
            continue;
        TextFinding finding = generalFinding(rule, subject);
        finding.code = "TL451";
        finding.severity = rule.severity;
        finding.message = {TL_TEXT("Content", "%1: %2 (%3)"), {pack.name, rule.requirement, rule.sourceTitle}};
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace throughline
