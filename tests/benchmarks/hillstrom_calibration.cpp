// SPDX-License-Identifier: GPL-3.0-or-later
// How well effects learned on one half of a real randomised test predict the other half.
// Usage: hillstrom_calibration [SPLITS [hillstrom.csv.gz]]
#include "model/values/number.h"
#include "tests/benchmarks/hillstrom.h"
#include "tests/harness/checkout.h"

#include <cmath>
#include <cstdio>
#include <map>

using namespace throughline;

namespace {

struct Sum
{
    double n = 0, predicted = 0, observed = 0, missed = 0;
    int inside = 0;
};

std::string money(const std::string &outcome, double value)
{
    return outcome == "spend" ? "$" + formatFixed(value, 3) : formatFixed(100 * value, 2) + " %";
}

} // namespace

int main(int argc, char **argv)
{
    const auto splits = argc > 1 ? parseInteger(argv[1]).value_or(20) : 20;
    const std::string path = argc > 2 ? argv[2] : test::inCheckout("../shared/data/hillstrom.csv.gz");
    const auto data = benchmark::readHillstrom(path);
    if (!data) {
        std::printf("skipped: %s is absent or is not Hillstrom's table\n", path.c_str());
        return 0;
    }
    std::map<std::pair<std::string, std::string>, Sum> sums;
    Sum contrast;
    benchmark::Contrast means;
    int inside = 0, all = 0;
    for (std::int64_t split = 1; split <= splits; ++split) {
        const auto result = benchmark::checkSplit(*data, std::uint64_t(split), {});
        if (!result) {
            std::printf("failed: %s\n", describe(result.error()).c_str());
            return 1;
        }
        for (const benchmark::EffectCheck &check : result->effects) {
            Sum &sum = sums[{check.outcome, check.arm}];
            sum.n += 1;
            sum.predicted += check.predicted;
            sum.observed += check.observed;
            sum.missed += std::abs(check.predicted - check.observed);
            sum.inside += check.isInside() ? 1 : 0;
            inside += check.isInside() ? 1 : 0;
            ++all;
        }
        if (result->contrast) {
            contrast.inside += result->contrast->isInside() ? 1 : 0;
            means.predictedWomensOnly += result->contrast->predictedWomensOnly / double(splits);
            means.predictedMensOnly += result->contrast->predictedMensOnly / double(splits);
            means.observedWomensOnly += result->contrast->observedWomensOnly / double(splits);
            means.observedMensOnly += result->contrast->observedMensOnly / double(splits);
        }
    }
    const auto uncalibrated = benchmark::uncalibratedEffect(*data);
    std::printf("%lld random splits of %zu customers; fitted on one half, simulated for the other\n", static_cast<long long>(splits), data->rows());
    std::printf("%-12s %-14s %11s %11s %13s %8s %14s\n", "outcome", "arm", "simulated", "observed", "mean distance", "inside", "uncalibrated");
    for (const auto &[key, sum] : sums) {
        const auto &[outcome, arm] = key;
        const std::string before = !uncalibrated ? "-" : outcome == "spend" ? money(outcome, uncalibrated->spend) : money(outcome, uncalibrated->conversion);
        std::printf("%-12s %-14s %11s %11s %13s %5d/%-3.0f %13s\n", outcome.c_str(), arm.c_str(), money(outcome, sum.predicted / sum.n).c_str(),
                    money(outcome, sum.observed / sum.n).c_str(), money(outcome, sum.missed / sum.n).c_str(), sum.inside, sum.n, before.c_str());
    }
    std::printf("inside the other half's 95 %% interval widened by the root of 2: %d of %d (%.1f %%)\n", inside, all, 100.0 * inside / all);
    std::printf("women's e-mail on visits: bought women's only %s (observed %s), men's only %s (observed %s); contrast inside in %d of %lld\n",
                money("", means.predictedWomensOnly).c_str(), money("", means.observedWomensOnly).c_str(), money("", means.predictedMensOnly).c_str(),
                money("", means.observedMensOnly).c_str(), contrast.inside, static_cast<long long>(splits));
    return 0;
}
