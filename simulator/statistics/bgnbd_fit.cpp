// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/bgnbd_fit.h"

#include "simulator/statistics/distributions.h"
#include "simulator/statistics/refusal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace throughline::statistics {

namespace {

using Vector = std::array<double, 4>; ///< r, alpha, a, b or their logarithms
using Matrix = std::array<Vector, 4>;

struct Group
{
    PurchaseHistory history; ///< in scaled time
    double weight = 1;
};

/// The mean negative log likelihood with its gradient, in the logarithms of the parameters.
struct Value
{
    double value = 0;
    Vector gradient{};
};

class Likelihood
{
public:
    Likelihood(std::vector<Group> groups, double penalty);
    Value at(const Vector &logParameters) const;
    double totalWeight() const { return m_totalWeight; }

private:
    std::vector<Group> m_groups;
    double m_penalty;
    double m_totalWeight = 0;
};

Likelihood::Likelihood(std::vector<Group> groups, double penalty)
    : m_groups(std::move(groups)), m_penalty(penalty)
{
    for (const Group &group : m_groups)
        m_totalWeight += group.weight;
}

Value Likelihood::at(const Vector &logParameters) const
{
    Vector parameters;
    std::transform(logParameters.begin(), logParameters.end(), parameters.begin(),
                   [](double x) { return std::exp(x); });
    const auto [r, alpha, a, b] = parameters;
    // The parts that depend on x alone are the same for many groups; groups are sorted by x.
    double x = -1;
    double common = 0;
    Vector commonSlope{};
    Value sum;
    for (const Group &group : m_groups) {
        const PurchaseHistory &history = group.history;
        if (history.x != x) {
            x = history.x;
            common = logGamma(r + x) - logGamma(r) + r * std::log(alpha) + logGamma(a + b) +
                     logGamma(b + x) - logGamma(b) - logGamma(a + b + x);
            commonSlope = {digamma(r + x) - digamma(r) + std::log(alpha), r / alpha,
                           digamma(a + b) - digamma(a + b + x),
                           digamma(a + b) - digamma(a + b + x) + digamma(b + x) - digamma(b)};
        }
        const double logAlive = std::log(alpha + history.observed);
        double value = common - (r + x) * logAlive;
        Vector slope = commonSlope;
        slope[0] -= logAlive;
        slope[1] -= (r + x) / (alpha + history.observed);
        if (x > 0) {
            // Still there, or gone right after the last purchase.
            const double logGone = std::log(alpha + history.lastPurchase);
            const double past = b + std::max(x, 1.0) - 1;
            const double odds = std::log(a / past) + (r + x) * (logAlive - logGone);
            const double gone = 1 / (1 + std::exp(-odds));
            value += odds > 0 ? odds + std::log1p(std::exp(-odds)) : std::log1p(std::exp(odds));
            slope[0] += gone * (logAlive - logGone);
            slope[1] += gone * (r + x) *
                        (1 / (alpha + history.observed) - 1 / (alpha + history.lastPurchase));
            slope[2] += gone / a;
            slope[3] -= gone / past;
        }
        sum.value -= group.weight * value;
        for (size_t i = 0; i < 4; ++i)
            sum.gradient[i] -= group.weight * slope[i];
    }
    sum.value /= m_totalWeight;
    for (size_t i = 0; i < 4; ++i) {
        sum.value += m_penalty * parameters[i] * parameters[i];
        sum.gradient[i] =
            parameters[i] * (sum.gradient[i] / m_totalWeight + 2 * m_penalty * parameters[i]);
    }
    return sum;
}

Matrix curvatureAt(const Likelihood &likelihood, const Vector &at)
{
    constexpr double Step = 1e-5;
    Matrix curvature;
    for (size_t i = 0; i < 4; ++i) {
        Vector up = at;
        Vector down = at;
        up[i] += Step;
        down[i] -= Step;
        const Vector above = likelihood.at(up).gradient;
        const Vector below = likelihood.at(down).gradient;
        for (size_t j = 0; j < 4; ++j)
            curvature[i][j] = (above[j] - below[j]) / (2 * Step);
    }
    for (size_t i = 0; i < 4; ++i)
        for (size_t j = 0; j < i; ++j)
            curvature[i][j] = curvature[j][i] = 0.5 * (curvature[i][j] + curvature[j][i]);
    return curvature;
}

/// Solves (curvature + ridge * I) step = -gradient by Cholesky; none where that is not positive.
std::optional<Vector> newtonStep(Matrix m, const Vector &gradient, double ridge)
{
    for (size_t i = 0; i < 4; ++i)
        m[i][i] += ridge;
    for (size_t i = 0; i < 4; ++i) {
        for (size_t j = 0; j <= i; ++j) {
            double rest = m[i][j];
            for (size_t k = 0; k < j; ++k)
                rest -= m[i][k] * m[j][k];
            if (i == j && !(rest > 0))
                return std::nullopt;
            m[i][j] = i == j ? std::sqrt(rest) : rest / m[j][j];
        }
    }
    Vector step;
    for (size_t i = 0; i < 4; ++i) {
        step[i] = -gradient[i];
        for (size_t k = 0; k < i; ++k)
            step[i] -= m[i][k] * step[k];
        step[i] /= m[i][i];
    }
    for (size_t i = 4; i-- > 0;) {
        for (size_t k = i + 1; k < 4; ++k)
            step[i] -= m[k][i] * step[k];
        step[i] /= m[i][i];
    }
    return step;
}

double largest(const Vector &v)
{
    double size = 0;
    for (const double x : v)
        size = std::max(size, std::abs(x));
    return size;
}

/// Close to the end the value no longer changes in its digits, but the slope still does.
bool isProgress(const Value &here, const Value &there)
{
    const double rounding = 1e-13 * std::abs(here.value);
    return there.value < here.value - rounding ||
           (there.value <= here.value + rounding &&
            largest(there.gradient) < 0.5 * largest(here.gradient));
}

/// Damped Newton steps; none where it runs away or stays on a slope.
std::optional<Vector> minimise(const Likelihood &likelihood, Vector at)
{
    constexpr double RunAway = 16; // e^16: no longer a parameter of customers
    Value here = likelihood.at(at);
    double ridge = 1e-3;
    for (int iteration = 0; iteration < 500; ++iteration) {
        const Matrix curvature = curvatureAt(likelihood, at);
        if (largest(here.gradient) < 1e-9 && newtonStep(curvature, here.gradient, 0))
            return at;
        bool isBetter = false;
        for (int attempt = 0; attempt < 60 && !isBetter; ++attempt) {
            auto step = newtonStep(curvature, here.gradient, ridge);
            if (step) {
                const double shrink = std::min(1.0, 2 / std::max(largest(*step), 1e-300));
                Vector next = at;
                for (size_t i = 0; i < 4; ++i)
                    next[i] += shrink * (*step)[i];
                const Value there = likelihood.at(next);
                if (isProgress(here, there)) {
                    at = next;
                    here = there;
                    isBetter = true;
                }
            }
            ridge = isBetter ? std::max(ridge * 0.2, 1e-12) : ridge * 5;
        }
        if (largest(at) > RunAway)
            return std::nullopt;
        if (!isBetter)
            break;
    }
    const bool isFlat = largest(here.gradient) < 1e-7;
    return isFlat && newtonStep(curvatureAt(likelihood, at), here.gradient, 0)
               ? std::optional<Vector>(at)
               : std::nullopt;
}

std::vector<Group> groupsOf(std::span<const PurchaseHistory> customers,
                            std::span<const double> weights, double scale)
{
    std::map<std::tuple<double, double, double>, double> counts;
    for (size_t i = 0; i < customers.size(); ++i) {
        const PurchaseHistory &c = customers[i];
        counts[{c.x, c.lastPurchase, c.observed}] += weights.empty() ? 1 : weights[i];
    }
    std::vector<Group> groups;
    for (const auto &[key, weight] : counts) {
        const auto &[x, lastPurchase, observed] = key;
        if (weight > 0)
            groups.push_back({{x, lastPurchase * scale, observed * scale}, weight});
    }
    return groups;
}

} // namespace

Expected<BgNbdFit> fitBgNbd(std::span<const PurchaseHistory> customers,
                            std::span<const double> weights, double penalty)
{
    double longest = 0;
    bool hasRepeats = false;
    for (const PurchaseHistory &customer : customers) {
        longest = std::max(longest, customer.observed);
        hasRepeats = hasRepeats || customer.x > 0;
    }
    if (!(longest > 0))
        return refuse(TL_TEXT("Statistics", "No customer was observed for any time."));
    if (!hasRepeats)
        return refuse(TL_TEXT("Statistics", "Without repeat purchases there is nothing to fit."));
    const double scale = 10 / longest;
    const Likelihood likelihood(groupsOf(customers, weights, scale), penalty);
    if (!(likelihood.totalWeight() > 0))
        return refuse(TL_TEXT("Statistics", "The weights leave no customers."));
    for (const Vector &start : {Vector{-1, 0, 0, 1}, Vector{0, 1, -1, 1}, Vector{1, 2, 1, 2}}) {
        const auto found = minimise(likelihood, start);
        if (!found)
            continue;
        BgNbdFit fit;
        fit.model = {std::exp((*found)[0]), std::exp((*found)[1]) / scale, std::exp((*found)[2]),
                     std::exp((*found)[3])};
        double purchases = 0;
        for (size_t i = 0; i < customers.size(); ++i)
            purchases += customers[i].x * (weights.empty() ? 1 : weights[i]);
        double penalised = 0;
        for (const double logParameter : *found)
            penalised += penalty * std::exp(2 * logParameter);
        // Scaling time by s multiplies the density of each purchase by 1 / s.
        fit.logLikelihood = -(likelihood.at(*found).value - penalised) * likelihood.totalWeight() +
                            purchases * std::log(scale);
        return fit;
    }
    return refuse(TL_TEXT("Statistics",
                          "These purchases do not pin the model down: its parameters run away."));
}

} // namespace throughline::statistics
