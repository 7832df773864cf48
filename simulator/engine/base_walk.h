// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/engine/pilot.h"
#include "simulator/engine/walk.h"

#include <memory>

namespace throughline {

/// The base run (draw 0, its first replication), made ready to walk its customers again one by one.
class BaseWalk
{
public:
    /// The population must outlive it. Errors: what cannot be simulated (TL4xx), or Failure::Cancelled.
    static Expected<std::unique_ptr<BaseWalk>> make(const Project &project, const Population &population,
                                                    const RunSettings &settings, const RunMonitor &monitor);

    const Program &program() const { return m_compiled->program; }
    /// Whether the run's sample and shard hold the customer.
    bool takes(std::size_t customer) const { return m_prepared.choice.takes(m_population.keyHash(customer)); }
    /// What is known of the customer before the walk; valid until asked for the next one.
    const CustomerFacts &facts(std::size_t customer);
    /// Walks the customer whose facts were asked for last.
    void walk(const WalkRequest &request) { m_walk.walk(m_facts, m_luck, m_parameters, request); }
    Walk &walker() { return m_walk; }

private:
    BaseWalk(const Population &population, const Preparation &prepared, std::shared_ptr<const Compiled> compiled,
             std::vector<LimitQueue> limits);

    const Population &m_population;
    Preparation m_prepared;
    std::shared_ptr<const Compiled> m_compiled;
    std::vector<LimitQueue> m_limits;
    CustomerModel m_model;
    Parameters m_parameters;
    Luck m_luck;
    Walk m_walk;
    CustomerFacts m_facts;
};

} // namespace throughline
