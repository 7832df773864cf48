// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/metrics/pressure.h"

#include <boost/container/small_vector.hpp>

#include <algorithm>
#include <cmath>

namespace throughline::metrics {

namespace {

constexpr double halfLifeSeconds = 72 * 3600;

double decay(Seconds elapsed) { return std::exp2(-static_cast<double>(elapsed) / halfLifeSeconds); }

/// The freshest use of one field, or the exposures to one claim, decayed to `at`.
struct Remembered
{
    std::uint32_t what = 0;
    Seconds at = 0;
    double amount = 0;
};

/// Few enough that a search in order is quickest and nothing is allocated for most customers.
using Memories = boost::container::small_vector<Remembered, 16>;

Remembered &recall(Memories &memory, std::uint32_t what, Seconds at)
{
    const auto found = std::find_if(memory.begin(), memory.end(),
                                    [&](const Remembered &r) { return r.what == what; });
    if (found != memory.end())
        return *found;
    return memory.emplace_back(Remembered{what, at, 0});
}

/// What a customer remembers from the touches so far.
struct Memory
{
    double pressure = 0;
    Seconds pressureAt = 0;
    Memories data;
    Memories claims;
};

TouchRisk assess(Memory &memory, const Layout &layout, const Touch &touch)
{
    memory.pressure *= decay(touch.at - memory.pressureAt);
    memory.pressureAt = touch.at;
    if (!touch.isLanding)
        memory.pressure += pressureWeight(touch.channel);
    for (const ShownField &field : touch.fields) {
        if (!field.isFallback)
            recall(memory.data, field.field, touch.at).at = touch.at;
    }
    double notIntruded = 1;
    for (const Remembered &used : memory.data) {
        const FieldLayout &traits = layout.fields[used.what];
        notIntruded *= 1 - traits.sensitivity * traits.provenance * decay(touch.at - used.at);
    }
    double excess = 0;
    if (!touch.isLanding) {
        for (const std::uint32_t claim : touch.claims) {
            Remembered &exposures = recall(memory.claims, claim, touch.at);
            exposures.amount = exposures.amount * decay(touch.at - exposures.at) + 1;
            exposures.at = touch.at;
        }
    }
    for (const Remembered &exposures : memory.claims)
        excess = std::max(excess, exposures.amount * decay(touch.at - exposures.at) - 3);

    TouchRisk risk;
    const double load = memory.pressure / 4;
    risk.fatigue = 1 - std::exp2(-load * load);
    risk.intrusion = 1 - notIntruded;
    risk.repetition = excess > 0 ? 1 - std::exp2(-excess / 3) : 0;
    risk.risk = 100 * (1 - (1 - risk.fatigue) * (1 - risk.intrusion) * (1 - risk.repetition));
    return risk;
}

/// The most that enters a share of the risk: -ln(1 - x) has no end at x = 1.
double surprise(double x) { return -std::log1p(-std::min(x, 1 - 1e-12)); }

void countMessage(MessageRisk &message, const TouchRisk &risk)
{
    const std::int64_t value = roundClamped(risk.risk * 1e6);
    ++message.touches;
    message.risk += value;
    const double fatigue = surprise(risk.fatigue);
    const double intrusion = surprise(risk.intrusion);
    const double total = fatigue + intrusion + surprise(risk.repetition);
    if (total <= 0)
        return;
    const std::int64_t fatigueShare = roundClamped(risk.risk * 1e6 * fatigue / total);
    const std::int64_t intrusionShare = roundClamped(risk.risk * 1e6 * intrusion / total);
    message.fatigue += fatigueShare;
    message.intrusion += intrusionShare;
    message.repetition += value - fatigueShare - intrusionShare;
}

} // namespace

double pressureWeight(Channel channel)
{
    switch (channel) {
    case Channel::Email: return 1;
    case Channel::Sms: return 1.5;
    case Channel::Push: return 1.2;
    case Channel::Agent: return 2;
    case Channel::Ad: return 0.25;
    case Channel::InApp:
    case Channel::Web:
    case Channel::Mail: break;
    }
    return 0.5;
}

std::vector<TouchRisk> assessPressure(const Layout &layout, const Story &story)
{
    std::vector<TouchRisk> risks;
    Memory memory;
    for (const Touch &touch : story.touches)
        risks.push_back(assess(memory, layout, touch));
    return risks;
}

void countPressure(PressureTotals &totals, const Layout &layout, const Story &story)
{
    if (story.touches.empty())
        return;
    Memory memory;
    double highest = -1;
    std::uint32_t highestNode = none;
    std::int64_t violations = 0;
    std::uint64_t violation = 0;
    for (const Touch &touch : story.touches) {
        const TouchRisk risk = assess(memory, layout, touch);
        if (risk.risk > highest) {
            highest = risk.risk;
            highestNode = touch.node;
        }
        if (touch.node != none)
            countMessage(totals.messages[touch.node], risk);
        if (touch.withoutConsentField != none) {
            ++violations;
            violation = static_cast<std::uint64_t>(touch.node) << 32 | touch.withoutConsentField;
        }
    }
    const std::int64_t risk = roundClamped(highest * 1e6);
    ++totals.customers;
    totals.over50 += risk > 50 * scoreUnit;
    totals.violations += static_cast<std::uint64_t>(violations);
    totals.risk += risk;
    totals.risks.count(scoreBin(risk));
    if (highestNode != none)
        ++totals.messages[highestNode].peaks;
    totals.worst.offer(risk, story.customer, highestNode);
    if (violations > 0)
        totals.violators.offer(violations, story.customer, violation);
}

} // namespace throughline::metrics
