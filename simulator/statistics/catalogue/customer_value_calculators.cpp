// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/bgnbd_fit.h"
#include "simulator/statistics/catalogue/topics.h"
#include "simulator/statistics/customer_value.h"
#include "simulator/statistics/refusal.h"

namespace throughline::statistics {

namespace {

std::vector<Input> modelInputs(std::vector<Input> more)
{
    // A smaller a or b means almost no dropout at all, and costs time without bound.
    const Range shape = between(1e-4, 1e9);
    std::vector<Input> inputs{
        number("r", between(1e-9, 1e9),
               TL_TEXT("Calculator", "BG/NBD: shape of the purchase rate.")),
        number("alpha", between(1e-9, 1e9),
               TL_TEXT("Calculator", "BG/NBD: rate of the purchase rate.")),
        number("a", shape, TL_TEXT("Calculator", "BG/NBD: first parameter of the dropout.")),
        number("b", shape, TL_TEXT("Calculator", "BG/NBD: second parameter of the dropout.")),
    };
    inputs.insert(inputs.end(), more.begin(), more.end());
    return inputs;
}

Input repeats()
{
    return number("x", between(0, 1e9), TL_TEXT("Calculator", "Repeat purchases."));
}
Input lastPurchase()
{
    return number("t_x", between(0, 1e9),
                  TL_TEXT("Calculator", "Time of the last purchase, from the first."));
}
Input observed()
{
    return number("T", between(0, 1e9), TL_TEXT("Calculator", "Time since the first purchase."));
}
Input horizon()
{
    return number("t", between(0, 1e9), TL_TEXT("Calculator", "Length of the time ahead."));
}

BgNbd modelOf(const Arguments &in)
{
    return {in.number("r"), in.number("alpha"), in.number("a"), in.number("b")};
}

Expected<PurchaseHistory> historyOf(double x, double lastPurchase, double observed)
{
    if (lastPurchase > observed)
        return refuse(TL_TEXT(
            "Calculator", "The last purchase (t_x) lies after the end of the observation (T)."));
    return PurchaseHistory{x, lastPurchase, observed};
}

Expected<PurchaseHistory> historyOf(const Arguments &in)
{
    return historyOf(in.number("x"), in.number("t_x"), in.number("T"));
}

Expected<Answer> fit(const Arguments &in)
{
    const auto &x = in.list("x");
    const auto &lastPurchases = in.list("t_x");
    const auto &observed = in.list("T");
    const std::vector<double> weights =
        in.has("weights") ? in.list("weights") : std::vector<double>();
    if (x.size() != lastPurchases.size() || x.size() != observed.size() ||
        (!weights.empty() && weights.size() != x.size()))
        return refuse(TL_TEXT("Calculator", "The lists differ in length."));
    std::vector<PurchaseHistory> customers;
    for (size_t i = 0; i < x.size(); ++i) {
        const auto history = historyOf(x[i], lastPurchases[i], observed[i]);
        if (!history)
            return tl::unexpected(history.error());
        customers.push_back(*history);
    }
    const auto fitted = fitBgNbd(customers, weights, in.number("penalizer_coef"));
    if (!fitted)
        return tl::unexpected(fitted.error());
    const BgNbd &model = fitted->model;
    return Answer(
        std::vector<double>{model.r, model.alpha, model.a, model.b, fitted->logLikelihood});
}

} // namespace

std::vector<Calculator> customerValueCalculators()
{
    return {
        {"bgnbd_fit",
         TL_TEXT("Calculator",
                 "Fits the BG/NBD model by maximum likelihood: r, alpha, a, b, log likelihood."),
         {list("x", between(0, 1e9), TL_TEXT("Calculator", "Repeat purchases of each customer.")),
          list("t_x", between(0, 1e9),
               TL_TEXT("Calculator", "Time of each customer's last purchase, from the first.")),
          list("T", between(0, 1e9),
               TL_TEXT("Calculator", "Time since each customer's first purchase.")),
          list("weights", atLeast(0),
               TL_TEXT("Calculator", "How many customers each entry stands for."))
              .orAbsent(),
          number("penalizer_coef", atLeast(0),
                 TL_TEXT("Calculator", "Weight of a penalty on large parameters."))
              .orElse(0)},
         fit},
        {"bgnbd_expected_purchases",
         TL_TEXT("Calculator", "Purchases that an unknown customer makes in a time (BG/NBD)."),
         modelInputs({horizon()}),
         [](const Arguments &in) -> Expected<Answer> {
             return Answer(expectedPurchases(modelOf(in), in.number("t")));
         },
         Elementwise},
        {"bgnbd_conditional_expected",
         TL_TEXT("Calculator",
                 "Purchases that a customer with a known history will make in a time (BG/NBD)."),
         modelInputs({horizon(), repeats(), lastPurchase(), observed()}),
         [](const Arguments &in) -> Expected<Answer> {
             const auto history = historyOf(in);
             if (!history)
                 return tl::unexpected(history.error());
             return Answer(expectedPurchases(modelOf(in), in.number("t"), *history));
         },
         Elementwise},
        {"bgnbd_p_alive",
         TL_TEXT("Calculator", "Chance that a customer is still a customer (BG/NBD); 1 without "
                               "repeat purchases, by the model."),
         modelInputs({observed(), repeats(), lastPurchase()}),
         [](const Arguments &in) -> Expected<Answer> {
             const auto history = historyOf(in);
             if (!history)
                 return tl::unexpected(history.error());
             return Answer(probabilityAlive(modelOf(in), *history));
         },
         Elementwise},
        {"gamma_gamma_expected_value",
         TL_TEXT("Calculator", "Expected value per purchase of a customer (Gamma-Gamma)."),
         {number("p", above(0), TL_TEXT("Calculator", "Shape of the spend.")),
          number("q", above(0), TL_TEXT("Calculator", "Shape of its spread over customers.")),
          number("v", above(0), TL_TEXT("Calculator", "Rate of its spread over customers.")),
          number("x", atLeast(0), TL_TEXT("Calculator", "Repeat purchases.")),
          number("m", atLeast(0), TL_TEXT("Calculator", "Their mean value."))},
         [](const Arguments &in) {
             return answer(expectedSpend({in.number("p"), in.number("q"), in.number("v")},
                                         in.number("x"), in.number("m")));
         },
         Elementwise},
        {"ltv_bgnbd_gg",
         TL_TEXT("Calculator", "Discounted value of the coming weeks, purchases by BG/NBD."),
         modelInputs(
             {repeats(), lastPurchase(), observed(),
              number("expected_value", atLeast(0), TL_TEXT("Calculator", "Value per purchase.")),
              whole("weeks", between(0, 1000), TL_TEXT("Calculator", "Weeks to count.")).orElse(52),
              number("weekly_discount", between(0, 1000),
                     TL_TEXT("Calculator", "Discount rate a week."))
                  .orElse(0.002)}),
         [](const Arguments &in) -> Expected<Answer> {
             const auto history = historyOf(in);
             if (!history)
                 return tl::unexpected(history.error());
             return Answer(discountedValue(modelOf(in), *history, in.number("expected_value"),
                                           in.whole("weeks"), in.number("weekly_discount")));
         },
         Elementwise},
    };
}

} // namespace throughline::statistics
