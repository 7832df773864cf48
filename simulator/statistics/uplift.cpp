// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/uplift.h"

#include "simulator/statistics/refusal.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace throughline::statistics {

namespace {

/// Highest score first; among equals the last customer first, as a reversed stable sort has it.
std::vector<size_t> descendingOrder(std::span<const double> score)
{
    std::vector<size_t> order(score.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return score[a] < score[b]; });
    std::reverse(order.begin(), order.end());
    return order;
}

/// Outcomes and sizes of the two arms among the customers taken so far.
struct Taken
{
    double treated = 0;
    double control = 0;
    double treatedOutcome = 0;
    double controlOutcome = 0;

    void add(const UpliftData &data, size_t i)
    {
        (data.isTreated[i] != 0 ? treated : control) += 1;
        (data.isTreated[i] != 0 ? treatedOutcome : controlOutcome) += data.outcome[i];
    }
    double qini() const
    {
        return treatedOutcome - (control > 0 ? controlOutcome * (treated / control) : 0);
    }
    double meanDifference() const
    {
        return (treated > 0 ? treatedOutcome / treated : 0) -
               (control > 0 ? controlOutcome / control : 0);
    }
};

template <class ValueOf>
UpliftCurve curveOf(const UpliftData &data, const ValueOf &valueOf)
{
    const std::vector<size_t> order = descendingOrder(data.score);
    UpliftCurve curve{{0}, {0}};
    Taken taken;
    for (size_t i = 0; i < order.size(); ++i) {
        taken.add(data, order[i]);
        if (i + 1 < order.size() && data.score[order[i]] == data.score[order[i + 1]])
            continue;
        curve.customers.push_back(double(i + 1));
        curve.value.push_back(valueOf(taken));
    }
    return curve;
}

double areaUnder(const UpliftCurve &curve)
{
    double area = 0;
    for (size_t i = 1; i < curve.customers.size(); ++i)
        area += (curve.customers[i] - curve.customers[i - 1]) *
                (0.5 * (curve.value[i] + curve.value[i - 1]));
    return area;
}

Expected<double> normalisedArea(const UpliftCurve &actual, const UpliftCurve &perfect)
{
    const double chance = 0.5 * perfect.customers.back() * perfect.value.back();
    const double best = areaUnder(perfect) - chance;
    if (std::abs(best) <= 1e-12 * std::max(1.0, std::abs(chance)))
        return refuse(
            TL_TEXT("Statistics", "Even a perfect ranking is no better than chance here."));
    return (areaUnder(actual) - chance) / best;
}

Expected<Taken> bothArms(const UpliftData &data)
{
    Taken all;
    for (size_t i = 0; i < data.outcome.size(); ++i)
        all.add(data, i);
    if (all.treated == 0 || all.control == 0)
        return refuse(TL_TEXT("Statistics", "Uplift needs treated and control customers."));
    return all;
}

/// Nobody harmed: all gain comes from as many customers as the treatment moves.
Expected<UpliftCurve> perfectWithoutHarm(const Taken &all)
{
    const double size = all.treated + all.control;
    const double gain = all.qini();
    if (gain < 0 || gain > size)
        return refuse(TL_TEXT("Statistics", "The treatment does harm overall: a ranking without "
                                            "negative effects does not exist."));
    return UpliftCurve{{0, gain, size}, {0, gain, gain}};
}

} // namespace

UpliftCurve qiniCurve(const UpliftData &data)
{
    return curveOf(data, [](const Taken &taken) { return taken.qini(); });
}

UpliftCurve upliftCurve(const UpliftData &data)
{
    return curveOf(data, [](const Taken &taken) {
        return taken.meanDifference() * (taken.treated + taken.control);
    });
}

Expected<double> qiniCoefficient(const UpliftData &data, bool negativeEffect)
{
    const auto all = bothArms(data);
    if (!all)
        return tl::unexpected(all.error());
    if (!negativeEffect) {
        const auto perfect = perfectWithoutHarm(*all);
        if (!perfect)
            return tl::unexpected(perfect.error());
        return normalisedArea(qiniCurve(data), *perfect);
    }
    std::vector<double> ideal;
    for (size_t i = 0; i < data.outcome.size(); ++i)
        ideal.push_back(data.isTreated[i] != 0 ? data.outcome[i] : -data.outcome[i]);
    return normalisedArea(qiniCurve(data), qiniCurve({data.outcome, data.isTreated, ideal}));
}

Expected<double> upliftAreaNormalised(const UpliftData &data)
{
    if (const auto all = bothArms(data); !all)
        return tl::unexpected(all.error());
    int controlResponders = 0;
    int treatedNonResponders = 0;
    for (size_t i = 0; i < data.outcome.size(); ++i) {
        if (data.outcome[i] != 0 && data.outcome[i] != 1)
            return refuse(TL_TEXT("Statistics", "Outcomes must be 0 or 1 here."));
        controlResponders += data.outcome[i] == 1 && data.isTreated[i] == 0;
        treatedNonResponders += data.outcome[i] == 0 && data.isTreated[i] != 0;
    }
    std::vector<double> ideal;
    for (size_t i = 0; i < data.outcome.size(); ++i) {
        const double treated = data.isTreated[i] != 0 ? 1 : 0;
        ideal.push_back((data.outcome[i] == treated ? 2 : 0) +
                        (controlResponders > treatedNonResponders ? data.outcome[i] : treated));
    }
    return normalisedArea(upliftCurve(data), upliftCurve({data.outcome, data.isTreated, ideal}));
}

Expected<double> upliftAtTop(const UpliftData &data, double top, TopStrategy strategy)
{
    const std::vector<size_t> order = descendingOrder(data.score);
    const auto quota = [&](double size) { return top < 1 ? std::floor(size * top) : top; };
    Taken taken;
    if (strategy == TopStrategy::Overall) {
        const double places = quota(double(order.size()));
        for (size_t i = 0; i < order.size() && double(i) < places; ++i)
            taken.add(data, order[i]);
    } else {
        const auto all = bothArms(data);
        if (!all)
            return tl::unexpected(all.error());
        const double treatedPlaces = quota(all->treated);
        const double controlPlaces = quota(all->control);
        for (const size_t i : order) {
            const bool hasPlace = data.isTreated[i] != 0 ? taken.treated < treatedPlaces
                                                         : taken.control < controlPlaces;
            if (hasPlace)
                taken.add(data, i);
        }
    }
    if (taken.treated == 0 || taken.control == 0)
        return refuse(TL_TEXT("Statistics", "Among the top customers one arm is absent."));
    return taken.meanDifference();
}

} // namespace throughline::statistics
