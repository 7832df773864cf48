// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/catalogue/common_inputs.h"
#include "simulator/statistics/catalogue/topics.h"
#include "simulator/statistics/group_sequential.h"
#include "simulator/statistics/refusal.h"

#include <array>

namespace throughline::statistics {

namespace {

constexpr int MostLooks = 50;

Input looksInput()
{
    return whole("looks", between(1, MostLooks),
                 TL_TEXT("Calculator", "Number of equally spaced looks."))
        .orAbsent();
}

Input fractionsInput()
{
    Range range = between(1e-6, 1);
    return list("info_fractions", range,
                TL_TEXT("Calculator", "Information at each look over that of the full test, "
                                      "ascending; instead of looks."))
        .orAbsent();
}

Input oneSidedAlphaInput()
{
    return number("alpha_one_sided", Range{1e-12, 0.5, false, true},
                  TL_TEXT("Calculator", "One-sided level: half of the two-sided one."))
        .orElse(0.025);
}

const std::vector<std::string_view> TypeWords{"OF",   "P",   "WT",   "HP",
                                              "asOF", "asP", "asKD", "asHSD"};

Input typeInput()
{
    return choice(
        "type", TypeWords,
        TL_TEXT("Calculator",
                "O'Brien-Fleming, Pocock, Wang-Tsiatis, Haybittle-Peto, or spending functions like "
                "O'Brien-Fleming, like Pocock, of Kim and DeMets, of Hwang, Shih and DeCani."));
}

Input interimInput()
{
    return number("interim", inside(0, 37),
                  TL_TEXT("Calculator", "Bar at the interim looks of Haybittle-Peto."))
        .orElse(3);
}
Input deltaInput()
{
    return number("delta", between(-2, 2),
                  TL_TEXT("Calculator", "Shape of Wang-Tsiatis: 0 is O'Brien-Fleming, 0.5 Pocock."))
        .orElse(0.25);
}
Input gammaInput()
{
    return number("gamma", between(-100, 100),
                  TL_TEXT("Calculator",
                          "Shape of the spending functions of Kim-DeMets and Hwang-Shih-DeCani."))
        .orElse(1);
}

std::vector<Input> planInputs()
{
    return {looksInput(), fractionsInput(), oneSidedAlphaInput(), powerInput(),
            typeInput(),  interimInput(),   deltaInput(),         gammaInput()};
}

Expected<std::vector<double>> fractionsOf(const Arguments &in)
{
    if (!in.has("info_fractions")) {
        if (!in.has("looks"))
            return refuse(TL_TEXT("Calculator", "Either looks or info_fractions is needed."));
        return equallySpacedLooks(in.whole("looks"));
    }
    const std::vector<double> &fractions = in.list("info_fractions");
    if (fractions.empty() || fractions.size() > size_t(MostLooks))
        return refuse(TL_TEXT("Calculator", "A sequential test has 1 to %1 looks."),
                      {std::to_string(MostLooks)});
    for (size_t i = 1; i < fractions.size(); ++i)
        if (!(fractions[i] > fractions[i - 1] + 1e-9))
            return refuse(
                TL_TEXT("Calculator", "Information fractions must grow from look to look."));
    return fractions;
}

Expected<SequentialDesign> designOf(const Arguments &in, DesignType type)
{
    auto fractions = fractionsOf(in);
    if (!fractions)
        return tl::unexpected(fractions.error());
    SequentialDesign design{std::move(*fractions), in.number("alpha_one_sided"), type, 0};
    if (type == DesignType::WangTsiatis)
        design.shape = in.number("delta");
    else if (type == DesignType::HaybittlePeto)
        design.shape = in.number("interim");
    else if (type == DesignType::SpendKimDeMets || type == DesignType::SpendHwangShihDeCani)
        design.shape = in.number("gamma");
    if (type == DesignType::SpendKimDeMets && !(design.shape > 0))
        return refuse(TL_TEXT("Calculator",
                              "The spending function of Kim and DeMets needs a gamma above 0."));
    return design;
}

DesignType typeOf(const Arguments &in)
{
    constexpr std::array types{DesignType::ObrienFleming,      DesignType::Pocock,
                               DesignType::WangTsiatis,        DesignType::HaybittlePeto,
                               DesignType::SpendObrienFleming, DesignType::SpendPocock,
                               DesignType::SpendKimDeMets,     DesignType::SpendHwangShihDeCani};
    return types[size_t(in.choice("type"))];
}

Calculator boundary(std::string_view name, Text help, DesignType type, std::vector<Input> more = {})
{
    std::vector<Input> inputs{looksInput(), fractionsInput(), oneSidedAlphaInput()};
    inputs.insert(inputs.end(), more.begin(), more.end());
    return {name, help, std::move(inputs), [type](const Arguments &in) -> Expected<Answer> {
                const auto design = designOf(in, type);
                if (!design)
                    return tl::unexpected(design.error());
                return answer(sequentialBoundaries(*design));
            }};
}

struct Planned
{
    SequentialDesign design;
    SequentialPlan plan;
};

Expected<Planned> plannedOf(const Arguments &in)
{
    auto design = designOf(in, typeOf(in));
    if (!design)
        return tl::unexpected(design.error());
    auto plan = sequentialPlan(*design, in.number("power"));
    if (!plan)
        return tl::unexpected(plan.error());
    return Planned{std::move(*design), std::move(*plan)};
}

std::vector<Input> with(std::vector<Input> inputs, Input input)
{
    inputs.push_back(std::move(input));
    return inputs;
}

} // namespace

std::vector<Calculator> groupSequentialCalculators()
{
    return {
        boundary("gs_boundary_obf",
                 TL_TEXT("Calculator", "Critical values per look, O'Brien-Fleming."),
                 DesignType::ObrienFleming),
        boundary("gs_boundary_pocock", TL_TEXT("Calculator", "Critical values per look, Pocock."),
                 DesignType::Pocock),
        boundary("gs_boundary_lan_demets_of",
                 TL_TEXT("Calculator", "Critical values per look, spending like O'Brien-Fleming "
                                       "(Lan and DeMets); null while nothing is spent."),
                 DesignType::SpendObrienFleming),
        boundary("gs_boundary_lan_demets_pocock",
                 TL_TEXT("Calculator",
                         "Critical values per look, spending like Pocock (Lan and DeMets)."),
                 DesignType::SpendPocock),
        boundary("gs_boundary_haybittle_peto",
                 TL_TEXT("Calculator",
                         "Critical values per look, Haybittle-Peto with the last look adjusted."),
                 DesignType::HaybittlePeto, {interimInput()}),
        {"gs_inflation_factor",
         TL_TEXT("Calculator", "Largest size of a sequential test over that of the fixed test."),
         planInputs(),
         [](const Arguments &in) -> Expected<Answer> {
             const auto planned = plannedOf(in);
             if (!planned)
                 return tl::unexpected(planned.error());
             return Answer(planned->plan.inflation);
         },
         Elementwise},
        {"gs_expected_sample_ratio",
         TL_TEXT("Calculator", "Expected size of a sequential test over that of the fixed test."),
         with(planInputs(),
              choice("hypotheses", {"H1", "H0", "H01"},
                     TL_TEXT("Calculator", "The planned effect, none, or half of it."))),
         [](const Arguments &in) -> Expected<Answer> {
             const auto planned = plannedOf(in);
             if (!planned)
                 return tl::unexpected(planned.error());
             constexpr std::array shares{1.0, 0.0, 0.5};
             return Answer(expectedSampleRatio(planned->design, planned->plan,
                                               shares[size_t(in.choice("hypotheses"))]));
         },
         Elementwise},
        {"gs_cumulative_power",
         TL_TEXT("Calculator",
                 "Chance of having stopped for success by each look under the planned effect."),
         planInputs(),
         [](const Arguments &in) -> Expected<Answer> {
             const auto planned = plannedOf(in);
             if (!planned)
                 return tl::unexpected(planned.error());
             return Answer(planned->plan.cumulativePower);
         }},
        {"naive_peeking_false_positive_rate",
         TL_TEXT("Calculator",
                 "Chance of a false alarm when a fixed test is looked at repeatedly."),
         {whole("looks", between(1, 1000),
                TL_TEXT("Calculator", "Number of equally spaced looks.")),
          number("z", between(0, 37), TL_TEXT("Calculator", "Critical value of each look."))
              .orElse(1.959963984540054)},
         [](const Arguments &in) -> Expected<Answer> {
             return Answer(peekingFalsePositiveRate(in.whole("looks"), in.number("z")));
         },
         Elementwise},
    };
}

} // namespace throughline::statistics
