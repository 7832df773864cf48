// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/compile/compile.h"
#include "simulator/engine/walk.h"
#include "simulator/response/value_model.h"

namespace throughline {

/// Walks customers of one block and counts them; one per thread.
class Worker
{
public:
    Worker(const Compiled &compiled, const CustomerModel &model, const ValueModel &values,
           const std::vector<LimitQueue> &limits, const std::vector<Parameters> &parameters)
        : m_settings(compiled.settings), m_program(compiled.program), m_model(model), m_values(values), m_reader(values),
          m_parameters(parameters), m_walk(compiled.program, limits), m_singleWalk(compiled.program, limits),
          m_life(compiled.program), m_totals(compiled.program.layout)
    {
    }

    /// Both worlds, the base run and all draws.
    void walk(std::size_t customer);
    const metrics::Totals &totals() const { return m_totals; }

private:
    void countReach();
    bool walkOnce(std::uint32_t draw, std::uint32_t replicate);
    Walk::Worth worth(const Luck &luck);
    std::int64_t valueAfter(const WalkOutcome &outcome);
    void countWorld(metrics::WorldTotals &world, const WalkOutcome &outcome, std::int64_t entry) const;

    const RunSettings &m_settings;
    const Program &m_program;
    const CustomerModel &m_model;
    const ValueModel &m_values;
    ValueReader m_reader;
    const std::vector<Parameters> &m_parameters;
    Walk m_walk;
    Walk m_singleWalk;                   ///< of the world with one channel
    Life m_life;
    CustomerFacts m_facts;
    WalkOutcome m_with;
    WalkOutcome m_without;
    metrics::Totals m_totals;
};

} // namespace throughline
