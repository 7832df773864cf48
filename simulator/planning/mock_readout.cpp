// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/mock_readout.h"

#include "simulator/planning/test_luck.h"
#include "simulator/statistics/distributions.h"
#include "simulator/statistics/group_sequential.h"

#include <algorithm>
#include <cmath>

namespace throughline::planning {

namespace {

/// Customers and outcomes of one arm so far.
struct ArmTally
{
    double customers = 0;
    double sum = 0;

    double mean() const { return customers > 0 ? sum / customers : 0; }
};

struct Game
{
    OutcomeModel outcome;
    double controlShare = 0.5;           ///< of the two arms together
    double total = 0;                    ///< customers of the two arms at the last look
    std::vector<double> fractions;
    std::vector<double> bars;
};

struct Play
{
    double estimate = 0;
    int verdict = 0;                     ///< 1 rise, -1 fall, 0 nothing found
    bool isEarly = false;
    double customers = 0;
};

void enrol(ArmTally &arm, double customers, double mean, double sd, bool isShare, TestLuck &luck)
{
    arm.customers += customers;
    if (isShare)
        arm.sum += luck.binomial(customers, std::clamp(mean, 0.0, 1.0));
    else if (customers > 0)
        arm.sum += customers * mean + luck.normal() * sd * std::sqrt(customers);
}

/// Z of the difference; pooled for shares, as the plan tests them.
double statistic(const Game &game, const ArmTally &control, const ArmTally &treated)
{
    if (control.customers < 1 || treated.customers < 1)
        return 0;
    double variance = 0;
    if (game.outcome.isShare) {
        const double pooled = (control.sum + treated.sum) / (control.customers + treated.customers);
        variance = pooled * (1 - pooled) * (1 / control.customers + 1 / treated.customers);
    } else {
        variance = game.outcome.sd * game.outcome.sd / control.customers
            + game.outcome.sdTreated * game.outcome.sdTreated / treated.customers;
    }
    return variance > 0 ? (treated.mean() - control.mean()) / std::sqrt(variance) : 0;
}

Play playOnce(const Game &game, double effect, TestLuck &luck)
{
    ArmTally control;
    ArmTally treated;
    Play play;
    double before = 0;
    for (std::size_t look = 0; look < game.fractions.size(); ++look) {
        const double now = std::round(game.total * game.fractions[look]);
        const double toControl = luck.binomial(now - before, game.controlShare);
        enrol(control, toControl, game.outcome.mean, game.outcome.sd, game.outcome.isShare, luck);
        enrol(treated, now - before - toControl, game.outcome.mean + effect, game.outcome.sdTreated,
              game.outcome.isShare, luck);
        before = now;
        const double z = statistic(game, control, treated);
        if (std::abs(z) < game.bars[look])
            continue;
        play.verdict = z > 0 ? 1 : -1;
        play.isEarly = look + 1 < game.fractions.size();
        break;
    }
    play.estimate = treated.mean() - control.mean();
    play.customers = before;
    return play;
}

Game gameOf(const TestPlan &plan, bool isPeeking)
{
    Game game;
    game.outcome = *plan.input.outcome;
    const ArmPlan *control = nullptr;
    const ArmPlan *treated = nullptr;
    for (const ArmPlan &arm : plan.arms) {
        if (arm.isControl)
            control = &arm;
        else if (arm.isCompared && !treated)
            treated = &arm;
    }
    game.total = *control->customers + *treated->customers;
    game.controlShare = control->share / (control->share + treated->share);
    const double bar = statistics::normalUpperQuantile(plan.levelOfOne / 2);
    if (isPeeking) {
        game.fractions = statistics::equallySpacedLooks(plan.peekingLooks);
        game.bars.assign(game.fractions.size(), bar);
    } else if (plan.sequential) {
        for (const LookPlan &look : plan.sequential->looks) {
            game.fractions.push_back(look.fraction);
            game.bars.push_back(look.boundary);
        }
    } else {
        game.fractions = {1};
        game.bars = {bar};
    }
    return game;
}

std::vector<MockBin> binsOf(const std::vector<Play> &plays, double baseline)
{
    double low = 0;
    double high = 0;
    for (const Play &play : plays) {
        low = std::min(low, play.estimate / baseline);
        high = std::max(high, play.estimate / baseline);
    }
    constexpr int count = 40;
    const double width = std::max((high - low) / count, 1e-9);
    std::vector<MockBin> bins;
    for (int i = 0; i < count; ++i)
        bins.push_back({low + i * width, low + (i + 1) * width, 0, 0});
    for (const Play &play : plays) {
        const double place = (play.estimate / baseline - low) / width;
        MockBin &bin = bins[std::min<std::size_t>(count - 1, static_cast<std::size_t>(std::max(0.0, place)))];
        ++bin.plays;
        bin.significant += play.verdict != 0;
    }
    return bins;
}

} // namespace

Expected<MockReadout> playReadouts(const TestPlan &plan, const MockSettings &settings, const Progress *progress)
{
    if (!plan.total || !plan.input.outcome)
        return tl::unexpected(
            wrongProblem("TL520", TL_TEXT("Planner", "A test without a size cannot be played."), {}));
    if (settings.truth == MockTruth::Believed && !plan.belief)
        return tl::unexpected(wrongProblem(
            "TL520", TL_TEXT("Planner", "Nothing is believed of this effect, so none can be drawn."), {}));
    if (settings.plays < 1)
        return tl::unexpected(wrongProblem("TL520", TL_TEXT("Planner", "At least one test is to be played."), {}));
    const Game game = gameOf(plan, settings.isPeeking);
    const double baseline = game.outcome.mean;
    MockReadout out;
    std::vector<Play> plays;
    double truths = 0;
    double won = 0;
    double wonTruth = 0;
    double early = 0;
    double earlyTruth = 0;
    for (int run = 0; run < settings.plays; ++run) {
        if (progress && progress->isCancelled())
            return tl::unexpected(cancelledProblem());
        TestLuck luck(settings.seed, static_cast<std::uint64_t>(run));
        double effect = settings.truth == MockTruth::Planned ? plan.effect : 0;
        if (settings.truth == MockTruth::Believed)
            effect = plan.belief->prior.mean + luck.normal() * plan.belief->prior.sd;
        if (game.outcome.isShare)
            effect = std::clamp(effect, -baseline, 1 - baseline);
        const Play play = playOnce(game, effect, luck);
        truths += effect;
        const int sign = effect > 0 ? 1 : effect < 0 ? -1 : 0;
        if (play.verdict == sign)
            ++out.right;
        else if (play.verdict == 0)
            ++out.undecided;
        else
            ++out.wrong;
        out.stoppedEarly += play.isEarly;
        out.meanCustomers += play.customers;
        out.meanEstimate += play.estimate;
        if (play.verdict == 1) {
            won += play.estimate;
            wonTruth += effect;
            if (play.isEarly) {
                early += play.estimate;
                earlyTruth += effect;
            }
        }
        plays.push_back(play);
    }
    const double n = settings.plays;
    out.plays = settings.plays;
    for (double *share : {&out.right, &out.wrong, &out.undecided, &out.stoppedEarly, &out.meanCustomers, &out.meanEstimate})
        *share /= n;
    double squares = 0;
    for (const Play &play : plays)
        squares += (play.estimate - out.meanEstimate) * (play.estimate - out.meanEstimate);
    out.sdEstimate = n > 1 ? std::sqrt(squares / (n - 1)) : 0;
    // A whole test's customers, not of the two played arms alone.
    out.meanCustomers *= *plan.total / game.total;
    if (wonTruth > 0)
        out.exaggeration = won / wonTruth;
    if (earlyTruth > 0)
        out.exaggerationEarly = early / earlyTruth;
    out.bins = binsOf(plays, baseline);
    return out;
}

Json encodeMock(const MockReadout &readout)
{
    Json bins = Json::array();
    for (const MockBin &bin : readout.bins)
        bins.push_back({{"low", bin.low}, {"high", bin.high}, {"plays", bin.plays}, {"significant", bin.significant}});
    const auto orNull = [](const std::optional<double> &value) { return value ? Json(*value) : Json(nullptr); };
    return {{"plays", readout.plays},
            {"right", readout.right},
            {"wrong", readout.wrong},
            {"undecided", readout.undecided},
            {"stoppedEarly", readout.stoppedEarly},
            {"meanCustomers", readout.meanCustomers},
            {"meanEstimate", readout.meanEstimate},
            {"sdEstimate", readout.sdEstimate},
            {"exaggeration", orNull(readout.exaggeration)},
            {"exaggerationEarly", orNull(readout.exaggerationEarly)},
            {"bins", std::move(bins)}};
}

} // namespace throughline::planning
