// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/compare.h"

#include "model/values/number.h"

#include <algorithm>
#include <cmath>

namespace throughline {

namespace {

using metrics::asReal;
using metrics::OutcomeCell;
using metrics::Totals;

/// Fewer comparable customers give no score (METRICS section 1).
constexpr std::uint64_t fewestComparable = 30;

class SideBySide
{
public:
    SideBySide(const Totals &a, const Totals &b) : m_a(a), m_b(b) {}

    std::vector<ComparedMetric> all()
    {
        addScore();
        addLift("lift.absolute", [](const OutcomeCell &cell) {
            return asReal(cell.conversions.with - cell.conversions.without) / double(cell.customers);
        });
        addLift("lift.conversions", [](const OutcomeCell &cell) { return asReal(cell.conversions.with - cell.conversions.without); });
        addLift("lift.revenue", [](const OutcomeCell &cell) {
            return asReal(cell.revenue.with - cell.revenue.without, metrics::moneyUnit);
        });
        addLift("cost", [](const OutcomeCell &cell) { return asReal(cell.costWith, metrics::moneyUnit); });
        count("customers", [](const Totals &t) { return t.lift.base.customers; });
        count("sentAgainstTruth", [](const Totals &t) { return sum(t, &metrics::ChannelTotals::againstTruth); });
        count("withheldAgainstTruth", [](const Totals &t) { return sum(t, &metrics::ChannelTotals::withheld); });
        count("decisions.changedByFreshData", [](const Totals &t) {
            std::uint64_t changed = 0;
            for (const metrics::NodeTotals &node : t.nodes)
                changed += node.changedByFreshData;
            return changed;
        });
        addRisk();
        for (const Channel channel : allChannels) {
            const auto i = std::size_t(channel);
            if (m_a.channels[i].sent == 0 && m_b.channels[i].sent == 0)
                continue;
            const std::string prefix = "channels." + std::string(info(channel).key) + ".";
            count(prefix + "sent", [i](const Totals &t) { return t.channels[i].sent; });
            count(prefix + "seen", [i](const Totals &t) { return t.channels[i].seen; });
            count(prefix + "clicked", [i](const Totals &t) { return t.channels[i].clicked; });
        }
        return std::move(m_metrics);
    }

private:
    static std::uint64_t sum(const Totals &totals, std::uint64_t metrics::ChannelTotals::*member)
    {
        std::uint64_t out = 0;
        for (const metrics::ChannelTotals &channel : totals.channels)
            out += channel.*member;
        return out;
    }

    ComparedMetric &add(std::string key, std::optional<double> a, std::optional<double> b)
    {
        ComparedMetric metric;
        metric.key = std::move(key);
        metric.a = a;
        metric.b = b;
        if (a && b)
            metric.difference = *b - *a;
        m_metrics.push_back(std::move(metric));
        return m_metrics.back();
    }

    template <class Figure>
    void count(std::string key, Figure figure)
    {
        ComparedMetric &metric = add(std::move(key), double(figure(m_a)), double(figure(m_b)));
        metric.why = TL_TEXT("Compare", "A count of the base run: its spread is not measured.");
    }

    void addRisk()
    {
        const auto mean = [](const Totals &t) -> std::optional<double> {
            if (t.pressure.customers == 0)
                return std::nullopt;
            return asReal(t.pressure.risk, 1e6) / double(t.pressure.customers);
        };
        add("risk.mean", mean(m_a), mean(m_b)).why = TL_TEXT("Compare", "A mean of the base run: its spread is not measured.");
    }

    static std::optional<double> score(const Totals &totals)
    {
        if (totals.consistency.comparable < fewestComparable)
            return std::nullopt;
        return asReal(totals.consistency.score, 1e6) / double(totals.consistency.comparable);
    }

    static double scoreWithout(const Totals &totals, std::size_t group)
    {
        const metrics::GroupTotals &left = totals.consistency.groups[group];
        const auto customers = double(totals.consistency.comparable - left.customers);
        return asReal(totals.consistency.score - left.score, 1e6) / customers;
    }

    /// Jackknife over the groups of customers, which both runs share.
    void addScore()
    {
        ComparedMetric &metric = add("score", score(m_a), score(m_b));
        if (!metric.difference) {
            metric.why = TL_TEXT("Compare", "Fewer than 30 customers with comparable messages.");
            return;
        }
        std::vector<double> partial;
        for (std::size_t group = 0; group < metrics::jackknifeGroups; ++group)
            if (m_a.consistency.groups[group].customers < m_a.consistency.comparable
                && m_b.consistency.groups[group].customers < m_b.consistency.comparable)
                partial.push_back(scoreWithout(m_b, group) - scoreWithout(m_a, group));
        const auto n = double(partial.size());
        if (n < 2)
            return;
        double mean = 0;
        for (const double value : partial)
            mean += value / n;
        double squares = 0;
        for (const double value : partial)
            squares += (value - mean) * (value - mean);
        metric.se = std::sqrt((n - 1) / n * squares);
    }

    /// Over draws and replications, pair by pair on the same luck.
    template <class Figure>
    void addLift(std::string key, Figure figure)
    {
        const std::size_t cells = std::min(m_a.lift.cells.size(), m_b.lift.cells.size());
        double sumA = 0;
        double sumB = 0;
        double squares = 0;
        std::size_t n = 0;
        for (std::size_t i = 0; i < cells; ++i) {
            if (m_a.lift.cells[i].customers == 0 || m_b.lift.cells[i].customers == 0)
                continue;
            const double a = figure(m_a.lift.cells[i]);
            const double b = figure(m_b.lift.cells[i]);
            sumA += a;
            sumB += b;
            squares += (b - a) * (b - a);
            ++n;
        }
        if (n == 0) {
            add(std::move(key), std::nullopt, std::nullopt).why = TL_TEXT("Compare", "Nobody entered a tested journey.");
            return;
        }
        const auto pairs = double(n);
        ComparedMetric &metric = add(std::move(key), sumA / pairs, sumB / pairs);
        if (n < 2) {
            metric.why = TL_TEXT("Compare", "One draw and one replication tell nothing of the spread.");
            return;
        }
        const double mean = (sumB - sumA) / pairs;
        metric.se = std::sqrt(std::max(squares / pairs - mean * mean, 0.0) / (pairs - 1));
    }

    const Totals &m_a;
    const Totals &m_b;
    std::vector<ComparedMetric> m_metrics;
};

} // namespace

std::vector<ComparedMetric> compareRuns(const RunResult &a, const RunResult &b)
{
    return SideBySide(a.totals, b.totals).all();
}

ComparedMetric metricNamed(const std::vector<ComparedMetric> &metrics, std::string_view key)
{
    const auto found = std::find_if(metrics.begin(), metrics.end(), [&](const ComparedMetric &metric) { return metric.key == key; });
    return found == metrics.end() ? ComparedMetric{std::string(key), {}, {}, {}, {}, {}} : *found;
}

Json orNull(const std::optional<double> &figure) { return figure ? Json(*figure) : Json(nullptr); }

std::string differenceText(const ComparedMetric &metric, double scale, int decimals)
{
    if (!metric.difference)
        return "-";
    const double value = *metric.difference * scale;
    std::string text = (value > 0 ? "+" : "") + formatFixed(value, decimals);
    if (metric.se)
        text += " ± " + formatFixed(*metric.se * scale, decimals);
    return text;
}

} // namespace throughline
