// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/compile/compile.h"
#include "simulator/engine/limits.h"
#include "simulator/engine/parameters.h"
#include "simulator/response/customer_model.h"

namespace throughline {

/// The customers of the sample and shard that the settings ask for, in the order of the population.
std::vector<std::size_t> chosenCustomers(const Population &population, const RunSettings &settings);

/// Walks the customers with the lowest 1/64 of key hashes (at least 2,000) without limits; their
/// arrivals, scaled to all customers, form the queue before each limit. Empty without limits.
Expected<std::vector<LimitQueue>> pilotLimits(const Compiled &compiled, const CustomerModel &model,
                                              const Parameters &parameters, const RunMonitor &monitor);

} // namespace throughline
