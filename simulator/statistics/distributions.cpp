// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/distributions.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/non_central_chi_squared.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <cmath>
#include <limits>
#include <numbers>

namespace throughline::statistics {

namespace {

namespace bm = boost::math;
namespace bp = boost::math::policies;

// Doubles suffice for every tolerance of the project, and errors come back as NaN or infinity.
using Plain =
    bp::policy<bp::promote_double<false>, bp::promote_float<false>,
               bp::domain_error<bp::ignore_error>, bp::pole_error<bp::ignore_error>,
               bp::overflow_error<bp::ignore_error>, bp::evaluation_error<bp::ignore_error>,
               bp::rounding_error<bp::ignore_error>,
               bp::indeterminate_result_error<bp::ignore_error>>;
using Student = bm::students_t_distribution<double, Plain>;
using ChiSquared = bm::chi_squared_distribution<double, Plain>;
using NoncentralChiSquared = bm::non_central_chi_squared_distribution<double, Plain>;
using Beta = bm::beta_distribution<double, Plain>;

constexpr double Infinity = std::numeric_limits<double>::infinity();
/// Beyond this many degrees of freedom Student's t is normal to the last digit that matters.
constexpr double NormalDf = 1e14;

} // namespace

double normalCdf(double z)
{
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}
double normalTail(double z)
{
    return 0.5 * std::erfc(z / std::numbers::sqrt2);
}

double normalDensity(double z)
{
    return std::exp(-0.5 * z * z) * (std::numbers::inv_sqrtpi / std::numbers::sqrt2);
}

double normalUpperQuantile(double tail)
{
    if (tail <= 0)
        return Infinity;
    if (tail >= 1)
        return -Infinity;
    return std::numbers::sqrt2 * bm::erfc_inv(2 * tail, Plain());
}

double normalTwoSidedQuantile(double confidence)
{
    return confidence < 0.5 ? std::numbers::sqrt2 * bm::erf_inv(confidence, Plain())
                            : std::numbers::sqrt2 * bm::erfc_inv(1 - confidence, Plain());
}

double studentTail(double t, double df)
{
    if (df > NormalDf || std::isinf(t))
        return normalTail(t);
    return bm::cdf(bm::complement(Student(df), t));
}

double studentUpperQuantile(double tail, double df)
{
    if (df > NormalDf || tail <= 0 || tail >= 1)
        return normalUpperQuantile(tail);
    return bm::quantile(bm::complement(Student(df), tail));
}

double chiSquaredTail(double x, double df)
{
    if (std::isinf(x))
        return 0;
    return bm::cdf(bm::complement(ChiSquared(df), x));
}

double chiSquaredUpperQuantile(double tail, double df)
{
    return bm::quantile(bm::complement(ChiSquared(df), tail));
}

double noncentralChiSquaredTail(double x, double df, double lambda)
{
    if (lambda == 0)
        return chiSquaredTail(x, df);
    // X is the squared length of a normal vector at distance sqrt(lambda): to fall below x its
    // noise must be longer than the gap. Where that is impossible the series need not be summed.
    const double gap = std::sqrt(lambda) - std::sqrt(x);
    if (gap > 0 && (std::isinf(gap) || chiSquaredTail(gap * gap, df) < 1e-17))
        return 1;
    return bm::cdf(bm::complement(NoncentralChiSquared(df, lambda), x));
}

double betaCdf(double x, double alpha, double beta)
{
    return x <= 0 ? 0 : x >= 1 ? 1 : bm::ibeta(alpha, beta, x, Plain());
}

double betaTail(double x, double alpha, double beta)
{
    return x <= 0 ? 1 : x >= 1 ? 0 : bm::ibetac(alpha, beta, x, Plain());
}

double betaQuantile(double probability, double alpha, double beta)
{
    return bm::quantile(Beta(alpha, beta), probability);
}

double betaUpperQuantile(double tail, double alpha, double beta)
{
    return bm::quantile(bm::complement(Beta(alpha, beta), tail));
}

double gammaCdf(double x, double shape)
{
    return std::isinf(x) ? 1 : bm::gamma_p(shape, x, Plain());
}

double logGamma(double x)
{
    return bm::lgamma(x, Plain());
}
double digamma(double x)
{
    return bm::digamma(x, Plain());
}

} // namespace throughline::statistics
