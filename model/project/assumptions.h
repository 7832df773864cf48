// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/evidence.h"
#include "model/rules/rule.h"

namespace throughline {

/// How customers respond to the messages of a channel. Shares are of the step before: seen of
/// delivered, clicked of seen, unsubscribed and complained of seen.
struct ResponseAssumption
{
    std::string id;
    Channel channel = Channel::Email;
    std::string template_;               ///< empty: every template of the channel
    std::string audience;                ///< empty: everyone
    double delivered = 0.98;
    double seen = 0.3;
    double clicked = 0.1;
    double replied = 0;
    double unsubscribed = 0.002;
    double complained = 0.0002;
    Duration seenMedian = Duration::hours(2);   ///< log-normal delay from arrival to seen
    double seenSpread = 1.5;                    ///< standard deviation of its logarithm
    Duration clickMedian = Duration::minutes(2);///< from seen to clicked
    double clickSpread = 1.0;
    std::int64_t observations = 0;       ///< how many messages the rates were measured on; 0: none.
                                         ///< Sets how far posterior draws spread.
    Evidence evidence = Evidence::Assumed;
    std::string source;
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const ResponseAssumption &, const ResponseAssumption &) = default;
};

enum class ActsOn { Assigned, Sent, Seen };
template <>
struct EnumChoices<ActsOn> { static const std::vector<Choice> &choices(); };

/// The causal effect of a message on the conversion rate: multiplied by m, fading with a half-life.
struct EffectAssumption
{
    std::string id;
    std::string node;                    ///< of a message node, or "node.arm"; empty: by template or channel
    std::string template_;               ///< empty: every template
    std::optional<Channel> channel;      ///< absent: every channel
    std::string audience;                ///< empty: everyone
    ActsOn on = ActsOn::Seen;
    double multiplier = 1;               ///< median of the belief; 1 means no effect
    double low = 0.95;                   ///< 5th percentile of the belief
    double high = 1.3;                   ///< 95th percentile of the belief
    Duration halfLife = Duration::days(3);
    Evidence evidence = Evidence::Assumed;
    std::string source;
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const EffectAssumption &, const EffectAssumption &) = default;
};

struct Assumptions
{
    std::vector<ResponseAssumption> responses;
    std::vector<EffectAssumption> effects;
    double conversionsPerYear = 1.5;     ///< baseline of a customer without history
    double averageOrder = 60;            ///< money; of a customer without history
    double visitsPerWeek = 1;            ///< of a customer without history
    double recognitionEffect = 0;        ///< of consistency on response; 0: off
    Evidence evidence = Evidence::Assumed;
    std::string source;
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const Assumptions &, const Assumptions &) = default;
};

} // namespace throughline
