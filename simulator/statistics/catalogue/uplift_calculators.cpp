// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/catalogue/topics.h"
#include "simulator/statistics/refusal.h"
#include "simulator/statistics/uplift.h"

namespace throughline::statistics {

namespace {

std::vector<Input> upliftInputs(std::vector<Input> more = {})
{
    std::vector<Input> inputs{
        list("y", anyNumber, TL_TEXT("Calculator", "Outcome of each customer.")),
        list("treatment", between(0, 1), TL_TEXT("Calculator", "1 for treated, 0 for control.")),
        list("score", anyNumber,
             TL_TEXT("Calculator", "Score by which the customers are ranked."))};
    inputs.insert(inputs.end(), more.begin(), more.end());
    return inputs;
}

Expected<UpliftData> dataOf(const Arguments &in)
{
    const auto &y = in.list("y");
    const auto &treatment = in.list("treatment");
    const auto &score = in.list("score");
    if (y.empty() || y.size() != treatment.size() || y.size() != score.size())
        return refuse(
            TL_TEXT("Calculator", "y, treatment and score must be equally long and not empty."));
    for (const double isTreated : treatment)
        if (isTreated != 0 && isTreated != 1)
            return refuse(TL_TEXT("Calculator", "A treatment is 0 or 1."));
    return UpliftData{y, treatment, score};
}

} // namespace

std::vector<Calculator> upliftCalculators()
{
    return {
        {"qini_curve_y", TL_TEXT("Calculator", "Values of the Qini curve, from 0."), upliftInputs(),
         [](const Arguments &in) -> Expected<Answer> {
             const auto data = dataOf(in);
             if (!data)
                 return tl::unexpected(data.error());
             return Answer(qiniCurve(*data).value);
         }},
        {"qini_coefficient_normalised",
         TL_TEXT("Calculator",
                 "Area of the Qini curve above chance over that of a perfect ranking."),
         upliftInputs({flag("negative_effect", true,
                            TL_TEXT("Calculator", "Whether the treatment may harm someone."))}),
         [](const Arguments &in) -> Expected<Answer> {
             const auto data = dataOf(in);
             if (!data)
                 return tl::unexpected(data.error());
             return answer(qiniCoefficient(*data, in.flag("negative_effect")));
         }},
        {"uplift_auc_normalised",
         TL_TEXT("Calculator",
                 "Area of the uplift curve above chance over that of a perfect ranking."),
         upliftInputs(),
         [](const Arguments &in) -> Expected<Answer> {
             const auto data = dataOf(in);
             if (!data)
                 return tl::unexpected(data.error());
             return answer(upliftAreaNormalised(*data));
         }},
        {"uplift_at_k",
         TL_TEXT("Calculator", "Mean difference of the arms among the highest scores."),
         upliftInputs({number("k", above(0),
                              TL_TEXT("Calculator",
                                      "Share of customers below 1, number of customers from 1."))
                           .orElse(0.3),
                       choice("strategy", {"overall", "by_group"},
                              TL_TEXT("Calculator", "The top of all customers, or of each arm."))}),
         [](const Arguments &in) -> Expected<Answer> {
             const auto data = dataOf(in);
             if (!data)
                 return tl::unexpected(data.error());
             const double k = in.number("k");
             if (k > double(data->outcome.size()))
                 return refuse(TL_TEXT("Calculator", "There are fewer customers than k."));
             return answer(upliftAtTop(*data, k,
                                       in.choice("strategy") == 0 ? TopStrategy::Overall
                                                                  : TopStrategy::ByGroup));
         },
         Elementwise},
    };
}

} // namespace throughline::statistics
