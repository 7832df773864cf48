// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/base_walk.h"

#include "simulator/compile/compile.h"

namespace throughline {

Expected<std::unique_ptr<BaseWalk>> BaseWalk::make(const Project &project, const Population &population,
                                                   const RunSettings &settings, const RunMonitor &monitor)
{
    BlockOfAll all(population);
    const auto prepared = prepare(project, all, settings, monitor);
    if (!prepared)
        return tl::unexpected(prepared.error());
    auto compiled = prepared->compile(population);
    if (!compiled)
        return tl::unexpected(compiled.error());
    auto limits = pilotLimits(*prepared, all, monitor);
    if (!limits)
        return tl::unexpected(limits.error());
    return std::unique_ptr<BaseWalk>(new BaseWalk(population, *prepared, std::move(*compiled), std::move(*limits)));
}

BaseWalk::BaseWalk(const Population &population, const Preparation &prepared, std::shared_ptr<const Compiled> compiled,
                   std::vector<LimitQueue> limits)
    : m_population(population), m_prepared(prepared), m_compiled(std::move(compiled)), m_limits(std::move(limits)),
      m_model(m_compiled->program), m_parameters(parametersOf(m_compiled->program, m_compiled->settings.seed, 0)),
      m_luck(m_compiled->settings.seed, 0, 0), m_walk(m_compiled->program, m_limits)
{
}

const CustomerFacts &BaseWalk::facts(std::size_t customer)
{
    m_model.facts(customer, m_facts);
    return m_facts;
}

} // namespace throughline
