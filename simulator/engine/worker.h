// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/compile/compile.h"
#include "simulator/engine/walk.h"

namespace throughline {

/// Walks customers of one block and counts them; one per thread.
class Worker
{
public:
    Worker(const Compiled &compiled, const CustomerModel &model, const std::vector<LimitQueue> &limits,
           const std::vector<Parameters> &parameters)
        : m_settings(compiled.settings), m_program(compiled.program), m_model(model), m_parameters(parameters),
          m_walk(compiled.program, limits), m_life(compiled.program), m_totals(compiled.program.layout)
    {
    }

    /// Both worlds, the base run and all draws.
    void walk(std::size_t customer);
    const metrics::Totals &totals() const { return m_totals; }

private:
    void countReach();
    bool walkOnce(std::uint32_t draw, std::uint32_t replicate);
    void countWorld(metrics::WorldTotals &world, const WalkOutcome &outcome, std::int64_t entry) const;

    const RunSettings &m_settings;
    const Program &m_program;
    const CustomerModel &m_model;
    const std::vector<Parameters> &m_parameters;
    Walk m_walk;
    Life m_life;
    CustomerFacts m_facts;
    WalkOutcome m_with;
    WalkOutcome m_without;
    metrics::Totals m_totals;
};

} // namespace throughline
