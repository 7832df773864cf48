// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/response/benchmarks.h"

#include <array>

namespace throughline {

namespace {

ResponseAssumption rate(Channel channel, double delivered, double seen, double clicked, double replied,
                        double unsubscribed, double complained, std::int64_t seenMedian, double seenSpread,
                        std::int64_t clickMedian, double clickSpread, const char *source)
{
    ResponseAssumption response;
    response.id = "benchmark-" + std::string(info(channel).key);
    response.channel = channel;
    response.delivered = delivered;
    response.seen = seen;
    response.clicked = clicked;
    response.replied = replied;
    response.unsubscribed = unsubscribed;
    response.complained = complained;
    response.seenMedian = {seenMedian};
    response.seenSpread = seenSpread;
    response.clickMedian = {clickMedian};
    response.clickSpread = clickSpread;
    response.evidence = Evidence::Assumed;
    response.source = source;
    return response;
}

} // namespace

const ResponseAssumption &benchmarkResponse(Channel channel)
{
    static const std::array<ResponseAssumption, channelCount> rates{
#define RATE(channel, ...) rate(Channel::channel, __VA_ARGS__),
#include "resources/benchmarks/response_rates.inc"
#undef RATE
    };
    return rates[size_t(channel)];
}

std::vector<EffectAssumption> cautiousEffects()
{
    std::vector<EffectAssumption> effects;
    const auto add = [&](Channel channel, double multiplier, double low, double high, int days) {
        EffectAssumption effect;
        effect.id = "cautious-" + std::string(info(channel).key);
        effect.channel = channel;
        effect.on = ActsOn::Seen;
        effect.multiplier = multiplier;
        effect.low = low;
        effect.high = high;
        effect.halfLife = Duration::days(days);
        effect.source = "Assumed: wide, and includes no effect. Randomised tests of e-mail and ads "
                        "found 1.2 to 2.2 times the conversions of those assigned (Hillstrom 2008, Criteo 2018).";
        effects.push_back(std::move(effect));
    };
    add(Channel::Email, 1.15, 0.9, 1.5, 3);
    add(Channel::Sms, 1.15, 0.85, 1.55, 2);
    add(Channel::Push, 1.1, 0.85, 1.4, 1);
    add(Channel::InApp, 1.1, 0.85, 1.4, 1);
    add(Channel::Web, 1.1, 0.85, 1.4, 1);
    add(Channel::Ad, 1.05, 0.85, 1.3, 2);
    add(Channel::Agent, 1.3, 0.9, 1.9, 5);
    add(Channel::Mail, 1.1, 0.85, 1.4, 7);
    return effects;
}

} // namespace throughline
