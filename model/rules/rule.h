// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/channel.h"
#include "model/values/scalar.h"

#include <string>
#include <vector>

namespace throughline {

enum class Comparison {
    Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual,
    In, NotIn, Contains, StartsWith, IsSet, IsNotSet,
    /// The field is a moment not longer ago (further ahead) than the duration in `value` ("90d").
    WithinLast, NotWithinLast, WithinNext,
};

enum class Aggregate { Count, Sum, Average, Largest, DaysSinceLast };

/// Which table an aggregate looks at.
enum class History { Purchases, Engagements, Behaviours, Support };

/// A condition on a customer: a tree of all/any/not over leaves. In a file:
///   {"all": […]}  {"any": […]}  {"not": {…}}
///   {"field": "tier", "is": "equal", "value": "Gold"}
///   {"history": "engagements", "kind": "clicked", "channel": "email", "within": "30d",
///    "aggregate": "count", "is": "greaterOrEqual", "value": 1}
///   {"audience": "vip"}   {"consent": "sms", "topic": "offers"}
///   {"trait": "churn_risk", …} is written as a field: scores are fields like others.
/// An empty `all` (the default rule) is true for everyone.
struct Rule
{
    enum class Kind { All, Any, Not, Field, History, Audience, Consent };

    Kind kind = Kind::All;
    std::vector<Rule> children;  ///< All, Any: any number; Not: exactly one

    std::string field;           ///< Field: the customer's field; History Sum/Average/Largest: the column role
    Comparison comparison = Comparison::Equal; ///< Field, History
    std::vector<Scalar> values;  ///< one, or several for In and NotIn; none for IsSet and IsNotSet

    History history = History::Purchases;
    Aggregate aggregate = Aggregate::Count;
    std::string eventKind;            ///< "clicked", "cart_abandoned", "complaint"; empty: any
    std::optional<Channel> channel;   ///< History of engagements, and Consent
    std::string template_;            ///< engagements with messages of this template; empty: any
    Duration within;                  ///< how far back; 0: all of history

    std::string audience;        ///< Audience
    std::string topic;           ///< Consent to a topic; empty: to the channel

    bool isEveryone() const { return kind == Kind::All && children.empty(); }

    friend bool operator==(const Rule &, const Rule &) = default;
};

/// Deeper rules are refused when read.
inline constexpr int maxRuleDepth = 32;

/// Every field of the customer that the rule reads, in order, without repeats.
std::vector<std::string> fieldsRead(const Rule &rule);
std::vector<std::string> audiencesRead(const Rule &rule);

/// "tier is Gold and clicked any email in the last 30 days": for a branch label or a card.
/// Plain English for the command line; the studio's rule builder words it from the parts.
std::string describeRule(const Rule &rule);

template <>
struct EnumChoices<Comparison> { static const std::vector<Choice> &choices(); };
template <>
struct EnumChoices<Aggregate> { static const std::vector<Choice> &choices(); };
template <>
struct EnumChoices<History> { static const std::vector<Choice> &choices(); };

namespace types {
extern const Type &rule;
extern const Type &scalar;
template <> struct TypeFor<Rule> { static const Type &get() { return rule; } };
template <> struct TypeFor<Scalar> { static const Type &get() { return scalar; } };
} // namespace types

} // namespace throughline
