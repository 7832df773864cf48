// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/survival.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace throughline::statistics {

namespace {

std::vector<TimeCount> histogramOf(std::span<const double> time, std::span<const double> isEvent)
{
    std::vector<TimeCount> histogram;
    histogram.reserve(time.size());
    for (size_t i = 0; i < time.size(); ++i)
        histogram.push_back({time[i], isEvent[i] != 0 ? 1.0 : 0.0, isEvent[i] != 0 ? 0.0 : 1.0});
    return histogram;
}

} // namespace

KaplanMeier::KaplanMeier(std::span<const double> time, std::span<const double> isEvent)
    : KaplanMeier(histogramOf(time, isEvent))
{}

KaplanMeier::KaplanMeier(std::vector<TimeCount> histogram)
{
    std::sort(histogram.begin(), histogram.end(),
              [](const TimeCount &a, const TimeCount &b) { return a.time < b.time; });
    double atRisk = 0;
    for (const TimeCount &count : histogram)
        atRisk += count.events + count.censored;
    double survival = 1;
    double greenwood = 0;
    for (size_t i = 0; i < histogram.size();) {
        const double time = histogram[i].time;
        double events = 0;
        double censored = 0;
        for (; i < histogram.size() && histogram[i].time == time; ++i) {
            events += histogram[i].events;
            censored += histogram[i].censored;
        }
        if (events + censored > 0)
            m_lastTime = time;
        if (events > 0) {
            const double left = atRisk - events;
            survival *= left / atRisk;
            if (left > 0)
                greenwood += events / (atRisk * left);
            m_steps.push_back({time, survival, greenwood});
        }
        atRisk -= events + censored;
    }
}

const KaplanMeier::Step *KaplanMeier::stepAt(double time) const
{
    const auto after = std::upper_bound(m_steps.begin(), m_steps.end(), time,
                                        [](double t, const Step &step) { return t < step.time; });
    return after == m_steps.begin() ? nullptr : &*std::prev(after);
}

double KaplanMeier::survival(double time) const
{
    const Step *step = stepAt(time);
    return step ? step->survival : 1;
}

double KaplanMeier::greenwoodError(double time) const
{
    const Step *step = stepAt(time);
    return step ? step->survival * std::sqrt(step->greenwood) : 0;
}

std::optional<double> KaplanMeier::quantile(double probability) const
{
    if (probability <= 0)
        return 0;
    // A product of fractions is compared with a share: allow for its rounding.
    constexpr double Tolerance = 1.5e-8;
    const double wanted = 1 - probability;
    for (size_t i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].survival > wanted + Tolerance)
            continue;
        if (m_steps[i].survival < wanted - Tolerance)
            return m_steps[i].time;
        if (wanted <= Tolerance)
            return m_steps[i].time; // nobody is left, so the stretch has no end
        const double until = i + 1 < m_steps.size() ? m_steps[i + 1].time : m_lastTime;
        return 0.5 * (m_steps[i].time + until);
    }
    return std::nullopt;
}

double KaplanMeier::restrictedMean(double horizon) const
{
    double area = 0;
    double from = 0;
    double survival = 1;
    for (const Step &step : m_steps) {
        if (step.time >= horizon)
            break;
        area += survival * (step.time - from);
        from = step.time;
        survival = step.survival;
    }
    return area + survival * (horizon - from);
}

} // namespace throughline::statistics
