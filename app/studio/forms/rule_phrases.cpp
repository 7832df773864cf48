// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/forms/rule_phrases.h"

#include <QCoreApplication>

#include <algorithm>

namespace throughline::studio {

namespace {

using Condition = throughline::Rule;

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(throughline::studio::Phrases)
};

Scalar whole(std::int64_t number)
{
    return Scalar(number);
}

Condition history(History table, std::string kind)
{
    Condition rule;
    rule.kind = Condition::Kind::History;
    rule.history = table;
    rule.eventKind = std::move(kind);
    rule.within = Duration::days(30);
    rule.comparison = Comparison::GreaterOrEqual;
    rule.values = {whole(1)};
    return rule;
}

RulePhrase ofHistory(const QString &words, History table, const std::string &kind)
{
    return {words, history(table, kind), [table, kind](const Condition &rule) {
                return rule.kind == Condition::Kind::History && rule.history == table
                    && (table != History::Engagements || rule.eventKind == kind);
            }};
}

RulePhrase ofKind(const QString &words, Condition start)
{
    return {words, start, [kind = start.kind](const Condition &rule) { return rule.kind == kind; }};
}

Condition quantity(Aggregate aggregate, Comparison comparison, std::int64_t number, std::string field = {})
{
    Condition rule;
    rule.aggregate = aggregate;
    rule.comparison = comparison;
    rule.values = {whole(number)};
    rule.field = std::move(field);
    return rule;
}

bool isOnce(const Condition &rule)
{
    return rule.aggregate == Aggregate::Count && rule.comparison == Comparison::GreaterOrEqual && rule.values == std::vector{whole(1)};
}

bool isNever(const Condition &rule)
{
    return rule.aggregate == Aggregate::Count && rule.comparison == Comparison::Equal && rule.values == std::vector{whole(0)};
}

} // namespace

std::vector<RulePhrase> rulePhrases()
{
    Condition field;
    field.kind = Condition::Kind::Field;
    field.values = {Scalar(std::string())};
    Condition audience;
    audience.kind = Condition::Kind::Audience;
    Condition consent;
    consent.kind = Condition::Kind::Consent;
    consent.channel = Channel::Email;
    const auto engagement = [](const QString &words, const char *kind) { return ofHistory(words, History::Engagements, kind); };
    return {
        ofKind(Phrases::tr("the field"), field),
        ofHistory(Phrases::tr("bought"), History::Purchases, {}),
        ofHistory(Phrases::tr("did"), History::Behaviours, {}),
        engagement(Phrases::tr("was sent"), "sent"),
        engagement(Phrases::tr("got"), "delivered"),
        engagement(Phrases::tr("saw"), "seen"),
        engagement(Phrases::tr("clicked"), "clicked"),
        engagement(Phrases::tr("unsubscribed from"), "unsubscribed"),
        engagement(Phrases::tr("complained about"), "complained"),
        engagement(Phrases::tr("bounced"), "bounced"),
        engagement(Phrases::tr("had anything to do with"), ""),
        ofHistory(Phrases::tr("had a support case"), History::Support, {}),
        ofKind(Phrases::tr("is in the audience"), audience),
        ofKind(Phrases::tr("agrees to"), consent),
    };
}

std::vector<RulePhrase> quantityPhrases(const throughline::Rule &rule)
{
    const auto count = [](const QString &words, Comparison comparison, std::int64_t number) {
        return RulePhrase{words, quantity(Aggregate::Count, comparison, number), [comparison](const Condition &other) {
                              return other.aggregate == Aggregate::Count && other.comparison == comparison;
                          }};
    };
    const auto measure = [](const QString &words, Aggregate aggregate, Comparison comparison, std::int64_t number, const char *field) {
        return RulePhrase{words, quantity(aggregate, comparison, number, field),
                          [aggregate](const Condition &other) { return other.aggregate == aggregate; }};
    };
    std::vector<RulePhrase> phrases{
        {Phrases::tr("at least once"), quantity(Aggregate::Count, Comparison::GreaterOrEqual, 1), isOnce},
        {Phrases::tr("never"), quantity(Aggregate::Count, Comparison::Equal, 0), isNever},
        count(Phrases::tr("at least"), Comparison::GreaterOrEqual, 2),
        count(Phrases::tr("more than"), Comparison::Greater, 1),
        count(Phrases::tr("at most"), Comparison::LessOrEqual, 3),
        count(Phrases::tr("less than"), Comparison::Less, 3),
        count(Phrases::tr("exactly"), Comparison::Equal, 1),
        measure(Phrases::tr("and the days since the last time"), Aggregate::DaysSinceLast, Comparison::Greater, 30, ""),
    };
    if (rule.history == History::Purchases || rule.history == History::Behaviours) {
        phrases.push_back(measure(Phrases::tr("and the total"), Aggregate::Sum, Comparison::GreaterOrEqual, 100, "value"));
        phrases.push_back(measure(Phrases::tr("and the average"), Aggregate::Average, Comparison::GreaterOrEqual, 50, "value"));
        phrases.push_back(measure(Phrases::tr("and the largest"), Aggregate::Largest, Comparison::GreaterOrEqual, 100, "value"));
    }
    // What no phrase says is kept as it is and told by its comparison.
    const bool isKnown = std::any_of(phrases.begin(), phrases.end(), [&](const RulePhrase &phrase) { return phrase.fits(rule); });
    if (!isKnown)
        phrases.push_back({Phrases::tr("a number of times that"), rule, [](const Condition &) { return true; }});
    return phrases;
}

bool saysComparison(const throughline::Rule &rule)
{
    switch (rule.comparison) {
    case Comparison::Equal:
    case Comparison::Less:
    case Comparison::LessOrEqual:
    case Comparison::Greater:
    case Comparison::GreaterOrEqual: return rule.aggregate == Aggregate::Count;
    default: return false;
    }
}

bool needsNumber(const throughline::Rule &rule)
{
    return !isOnce(rule) && !isNever(rule);
}

} // namespace throughline::studio
