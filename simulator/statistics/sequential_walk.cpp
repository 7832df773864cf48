// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/sequential_walk.h"

#include "simulator/statistics/distributions.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace throughline::statistics {

namespace {

constexpr double Negligible = 9; ///< standard deviations of the score beyond which no path is kept
constexpr double FarStep = 8;    ///< standard deviations of one step that none exceeds

} // namespace

SequentialWalk::SequentialWalk(std::vector<double> informationFractions, double drift)
    : m_fractions(std::move(informationFractions)), m_drift(drift), m_continuing{{0, 1}}
{}

double SequentialWalk::step() const
{
    return m_fractions[m_look] - (m_look == 0 ? 0 : m_fractions[m_look - 1]);
}

double SequentialWalk::crossesAbove(double bar) const
{
    const double score = bar * std::sqrt(m_fractions[m_look]);
    const double sd = std::sqrt(step());
    double sum = 0;
    for (const Node &node : m_continuing)
        sum += node.weight * normalTail((score - node.x - m_drift * step()) / sd);
    return sum;
}

double SequentialWalk::crossesBelow(double bar) const
{
    const double score = bar * std::sqrt(m_fractions[m_look]);
    const double sd = std::sqrt(step());
    double sum = 0;
    for (const Node &node : m_continuing)
        sum += node.weight * normalCdf((score - node.x - m_drift * step()) / sd);
    return sum;
}

double SequentialWalk::densityAt(double score) const
{
    const double sd = std::sqrt(step());
    const double mean = m_drift * step();
    const auto isBelow = [](const Node &node, double x) { return node.x < x; };
    auto node = std::lower_bound(m_continuing.begin(), m_continuing.end(),
                                 score - mean - FarStep * sd, isBelow);
    double sum = 0;
    for (; node != m_continuing.end() && node->x <= score - mean + FarStep * sd; ++node)
        sum += node->weight * normalDensity((score - node->x - mean) / sd);
    return sum / sd;
}

void SequentialWalk::continueBetween(double low, double high)
{
    const double t = m_fractions[m_look];
    const double root = std::sqrt(t);
    const double mean = m_drift * t;
    const double from = std::max(low * root, mean - Negligible * root);
    const double to = std::min(high * root, mean + Negligible * root);
    // The density has the scale of the step behind, and meets the scale of the step ahead.
    double finest = step();
    if (m_look + 1 < m_fractions.size())
        finest = std::min(finest, m_fractions[m_look + 1] - t);
    std::vector<double> edges;
    appendPanels(edges, from, to, 2.2 * std::sqrt(finest));
    std::vector<Node> continuing = panelNodes(edges);
    for (Node &node : continuing)
        node.weight *= densityAt(node.x);
    m_continuing = std::move(continuing);
    ++m_look;
}

} // namespace throughline::statistics
