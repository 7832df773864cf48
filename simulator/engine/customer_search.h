// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/engine/run.h"

#include <functional>
#include <optional>
#include <vector>

namespace throughline {

/// What the base run counted of one customer alone, and what the numbers are about. True: this is
/// one of the customers who are looked for.
using CustomerQuestion = std::function<bool(const metrics::Totals &, const metrics::Layout &)>;

struct FoundCustomer
{
    std::size_t customer = 0;            ///< place in the population
    std::optional<double> score;         ///< consistency, 0 to 100; absent where nothing could be compared
};

struct FoundCustomers
{
    std::vector<FoundCustomer> listed;   ///< lowest score first, those without one last
    std::uint64_t count = 0;             ///< all who fit, also those beyond the list
};

/// Who stands behind a figure of the base run: walks the customers again, with the luck that `run`
/// gives them, and asks of each. Errors: as `run`.
Expected<FoundCustomers> findCustomers(const Project &project, const Population &population, const RunSettings &settings,
                                       const CustomerQuestion &question, RunMonitor &monitor, std::size_t most = 200);

} // namespace throughline
