// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/statistics/customer_value.h"

#include <span>

namespace throughline::statistics {

struct BgNbdFit
{
    BgNbd model;
    double logLikelihood = 0; ///< of all customers, in the time unit of the data
};

/// Maximum likelihood over the customers' histories; `weights` is empty or one per customer. Equal
/// histories cost only once. `penalty` shrinks as lifetimes' penalizer_coef does: it is multiplied
/// by the squared parameters (with time scaled so that the longest T is 10) and added to the mean
/// negative log likelihood. Refused where the likelihood has no maximum inside the model, as
/// without any repeat purchase.
Expected<BgNbdFit> fitBgNbd(std::span<const PurchaseHistory> customers,
                            std::span<const double> weights = {}, double penalty = 0);

} // namespace throughline::statistics
