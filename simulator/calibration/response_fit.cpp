// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/calibration/response_fit.h"

#include "simulator/engine/exact_math.h"
#include "simulator/response/benchmarks.h"

#include <algorithm>
#include <cmath>

namespace throughline::calibration {

namespace {

constexpr double benchmarkMessages = 40;
constexpr std::int64_t fewestDelays = 30;
/// Groups with fewer messages say nothing that their parent does not.
constexpr std::int64_t fewestMessages = 30;
/// Of the interquartile range of a normal variable, in standard deviations.
constexpr double quartileRange = 1.3489795003921634;

using Rates = std::array<RateBelief, 6>;

Count countOf(const ResponseTally &tally, std::size_t step)
{
    switch (step) {
    case 0: return {double(tally.delivered), double(tally.sent)};
    case 1: return {double(tally.seen), double(tally.delivered)};
    case 2: return {double(tally.clicked), double(tally.seen)};
    case 3: return {double(tally.replied), double(tally.seen)};
    case 4: return {double(tally.unsubscribed), double(tally.seen)};
    default: return {double(tally.complained), double(tally.seen)};
    }
}

std::optional<FittedDelay> fitDelay(const std::vector<std::int64_t> &sorted)
{
    if (std::int64_t(sorted.size()) < fewestDelays)
        return std::nullopt;
    const auto at = [&](double share) { return double(std::max<std::int64_t>(sorted[std::size_t(share * double(sorted.size() - 1))], 1)); };
    FittedDelay delay;
    delay.median = std::int64_t(at(0.5));
    delay.spread = roundedTo(std::clamp(std::log(at(0.75) / at(0.25)) / quartileRange, 0.0, 6.0));
    delay.observations = std::int64_t(sorted.size());
    return delay;
}

double logit(double share)
{
    const double inside = std::clamp(share, 1e-6, 1 - 1e-6);
    return std::log(inside / (1 - inside));
}

class Fitter
{
public:
    Fitter(const Project &project, const ResponseLog &log, std::size_t segments)
        : m_project(project), m_log(log), m_segments(segments)
    {
    }

    std::vector<FittedResponse> all()
    {
        for (const Channel channel : allChannels)
            addChannel(channel);
        return std::move(m_out);
    }

private:
    template <class Takes>
    ResponseTally sum(Channel channel, Takes takes) const
    {
        ResponseTally out;
        for (const auto &[group, tally] : m_log.groups)
            if (group.channel == channel && takes(group))
                out.add(tally);
        return out;
    }

    static std::array<double, 6> strengths(const std::vector<ResponseTally> &groups)
    {
        std::array<double, 6> out{};
        for (std::size_t step = 0; step < out.size(); ++step) {
            std::vector<Count> counts;
            for (const ResponseTally &group : groups)
                counts.push_back(countOf(group, step));
            out[step] = roundedTo(priorStrength(counts));
        }
        return out;
    }

    static Rates shrink(const ResponseTally &tally, const Rates &parent, const std::array<double, 6> &strength)
    {
        Rates out;
        for (std::size_t step = 0; step < out.size(); ++step)
            out[step] = shrunkBelief(countOf(tally, step), parent[step].mean, strength[step]);
        return out;
    }

    const FittedResponse &add(FittedResponse::Level level, Channel channel, ResponseTally tally, Rates rates)
    {
        FittedResponse fitted;
        fitted.level = level;
        fitted.channel = channel;
        fitted.tally = tally;
        fitted.rates = rates;
        fitted.seenDelay = fitDelay(m_log.seenDelays[std::size_t(channel)]);
        fitted.clickDelay = fitDelay(m_log.clickDelays[std::size_t(channel)]);
        m_out.push_back(std::move(fitted));
        return m_out.back();
    }

    Subject kindOf(int templateIndex) const { return m_project.templates[std::size_t(templateIndex)].subject; }

    void addChannel(Channel channel)
    {
        const ResponseTally whole = sum(channel, [](const ResponseGroup &) { return true; });
        if (whole.sent == 0)
            return;
        const ResponseAssumption &published = benchmarkResponse(channel);
        const std::array<double, 6> shares{published.delivered, published.seen, published.clicked,
                                           published.replied, published.unsubscribed, published.complained};
        Rates rates;
        for (std::size_t step = 0; step < rates.size(); ++step)
            rates[step] = shrunkBelief(countOf(whole, step), shares[step], benchmarkMessages);
        add(FittedResponse::Level::Channel, channel, whole, rates);
        addSegments(channel, rates);
        addTemplates(channel, rates);
    }

    void addSegments(Channel channel, const Rates &parent)
    {
        std::vector<ResponseTally> tallies;
        for (int segment = -1; segment < int(m_segments); ++segment)
            tallies.push_back(sum(channel, [&](const ResponseGroup &group) { return group.segment == segment; }));
        m_segmentStrength = strengths(tallies);
        m_segmentRates.assign(m_segments, parent);
        m_isSegmentKnown.assign(m_segments, false);
        for (std::size_t segment = 0; segment < m_segments; ++segment) {
            const ResponseTally &tally = tallies[segment + 1];
            if (tally.sent < fewestMessages)
                continue;
            m_isSegmentKnown[segment] = true;
            m_segmentRates[segment] = shrink(tally, parent, m_segmentStrength);
            add(FittedResponse::Level::Segment, channel, tally, m_segmentRates[segment]);
            m_out.back().segment = int(segment);
        }
    }

    void addTemplates(Channel channel, const Rates &parent)
    {
        std::map<int, ResponseTally> templates;
        std::map<Subject, ResponseTally> kinds;
        for (const auto &[group, tally] : m_log.groups) {
            if (group.channel != channel || group.templateIndex < 0)
                continue;
            templates[group.templateIndex].add(tally);
            kinds[kindOf(group.templateIndex)].add(tally);
        }
        std::vector<ResponseTally> kindTallies;
        for (const auto &[kind, tally] : kinds)
            kindTallies.push_back(tally);
        std::vector<ResponseTally> templateTallies;
        for (const auto &[place, tally] : templates)
            templateTallies.push_back(tally);
        const std::array<double, 6> kindStrength = strengths(kindTallies);
        const std::array<double, 6> templateStrength = strengths(templateTallies);
        for (const auto &[kind, kindTally] : kinds) {
            const Rates kindRates = shrink(kindTally, parent, kindStrength);
            add(FittedResponse::Level::Kind, channel, kindTally, kindRates);
            m_out.back().kind = kind;
            // A template that was never sent answers as its kind does.
            for (int place = 0; place < int(m_project.templates.size()); ++place) {
                const Template &item = m_project.templates[std::size_t(place)];
                if (item.subject != kind || (!templates.contains(place) && !item.variant(channel)))
                    continue;
                const ResponseTally tally = templates.contains(place) ? templates[place] : ResponseTally{};
                const Rates rates = shrink(tally, kindRates, templateStrength);
                add(FittedResponse::Level::Template, channel, tally, rates);
                m_out.back().kind = kind;
                m_out.back().templateIndex = place;
                addTemplateInSegments(channel, place, rates, parent);
            }
        }
    }

    /// A template's own rates hide those of a segment, so that they are told apart by both.
    void addTemplateInSegments(Channel channel, int place, const Rates &ofTemplate, const Rates &ofChannel)
    {
        for (std::size_t segment = 0; segment < m_segments; ++segment) {
            if (!m_isSegmentKnown[segment])
                continue;
            const ResponseTally tally = sum(channel, [&](const ResponseGroup &group) {
                return group.templateIndex == place && group.segment == int(segment);
            });
            Rates prior = ofTemplate;
            for (std::size_t step = 0; step < prior.size(); ++step) {
                if (!(ofTemplate[step].mean > 0) || !(ofTemplate[step].mean < 1))
                    continue;
                const double odds = logit(ofTemplate[step].mean) + logit(m_segmentRates[segment][step].mean)
                    - logit(ofChannel[step].mean);
                prior[step].mean = 1 / (1 + std::exp(-odds));
            }
            add(FittedResponse::Level::TemplateAndSegment, channel, tally, shrink(tally, prior, m_segmentStrength));
            m_out.back().kind = kindOf(place);
            m_out.back().templateIndex = place;
            m_out.back().segment = int(segment);
        }
    }

    const Project &m_project;
    const ResponseLog &m_log;
    std::size_t m_segments;
    std::array<double, 6> m_segmentStrength{};
    std::vector<Rates> m_segmentRates;
    std::vector<bool> m_isSegmentKnown;
    std::vector<FittedResponse> m_out;
};

} // namespace

std::vector<FittedResponse> fitResponses(const Project &project, const ResponseLog &log, std::size_t segments)
{
    return Fitter(project, log, segments).all();
}

} // namespace throughline::calibration
