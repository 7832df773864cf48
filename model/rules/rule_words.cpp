// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/rule.h"

#include "model/values/number.h"

namespace throughline {

namespace {

std::string comparisonWords(Comparison comparison)
{
    return EnumChoices<Comparison>::choices()[size_t(comparison)].label.source;
}

std::string joined(const std::vector<Scalar> &values)
{
    std::string out;
    for (const Scalar &value : values)
        out += (out.empty() ? "" : ", ") + formatScalar(value);
    return out;
}

std::string windowWords(Duration window)
{
    return window == Duration{} ? std::string() : " in the last " + formatDuration(window);
}

/// "at least once" in the words of the event: "clicked any email in the last 30d".
std::string historyWords(const Rule &rule)
{
    std::string subject = rule.eventKind.empty()
        ? EnumChoices<History>::choices()[size_t(rule.history)].label.source
        : rule.eventKind;
    if (rule.channel)
        subject += std::string(" any ") + info(*rule.channel).name.source;
    if (!rule.template_.empty())
        subject += " with " + rule.template_;
    const bool isPlain = rule.aggregate == Aggregate::Count
        && rule.comparison == Comparison::GreaterOrEqual && rule.values.size() == 1
        && rule.values.front() == Scalar{std::int64_t(1)};
    if (isPlain)
        return subject + windowWords(rule.within);
    const std::string aggregate = EnumChoices<Aggregate>::choices()[size_t(rule.aggregate)].label.source;
    const bool isOfField = !rule.field.empty() && rule.aggregate != Aggregate::Count
        && rule.aggregate != Aggregate::DaysSinceLast;
    return aggregate + " of " + subject + (isOfField ? " " + rule.field : "")
        + windowWords(rule.within) + " " + comparisonWords(rule.comparison) + " " + joined(rule.values);
}

std::string childrenWords(const Rule &rule, const char *word)
{
    if (rule.children.empty())
        return rule.kind == Rule::Kind::All ? "everyone" : "no one";
    std::string out;
    for (const Rule &child : rule.children) {
        const bool needsBrackets = child.children.size() > 1;
        out += out.empty() ? "" : word;
        out += needsBrackets ? "(" + describeRule(child) + ")" : describeRule(child);
    }
    return out;
}

} // namespace

std::string describeRule(const Rule &rule)
{
    switch (rule.kind) {
    case Rule::Kind::All: return childrenWords(rule, " and ");
    case Rule::Kind::Any: return childrenWords(rule, " or ");
    case Rule::Kind::Not:
        return "not (" + (rule.children.empty() ? "everyone" : describeRule(rule.children.front())) + ")";
    case Rule::Kind::Field: {
        const std::string values = joined(rule.values);
        return rule.field + " " + comparisonWords(rule.comparison) + (values.empty() ? "" : " " + values);
    }
    case Rule::Kind::History: return historyWords(rule);
    case Rule::Kind::Audience: return "in audience " + rule.audience;
    case Rule::Kind::Consent: break;
    }
    const std::string channel = info(rule.channel.value_or(Channel::Email)).name.source;
    return "may be sent " + channel + (rule.topic.empty() ? "" : " about " + rule.topic);
}

} // namespace throughline
