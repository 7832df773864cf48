// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/trace_run.h"

#include "simulator/compile/compile.h"
#include "simulator/engine/pilot.h"
#include "simulator/engine/walk.h"

namespace throughline {

namespace {

class Collector final : public TraceSink
{
public:
    explicit Collector(std::vector<TraceStep> &steps) : m_steps(steps) {}
    void step(TraceStep step) override { m_steps.push_back(std::move(step)); }

private:
    std::vector<TraceStep> &m_steps;
};

} // namespace

Expected<CustomerTrace> traceCustomer(const Project &project, const Population &population,
                                      const RunSettings &settings, std::string_view key)
{
    const auto customer = population.find(key);
    if (!customer)
        return tl::unexpected(wrongProblem("TL430", TL_TEXT("Trace", "The database has no customer \"%1\"."), {std::string(key)}));
    BlockOfAll all(population);
    const RunMonitor monitor;
    const auto prepared = prepare(project, all, settings, monitor);
    if (!prepared)
        return tl::unexpected(prepared.error());
    const auto made = prepared->compile(population);
    if (!made)
        return tl::unexpected(made.error());
    const Compiled &compiled = **made;
    const CustomerModel model(compiled.program);
    const Parameters parameters = parametersOf(compiled.program, compiled.settings.seed, 0);
    const auto limits = pilotLimits(*prepared, all, monitor);
    if (!limits)
        return tl::unexpected(limits.error());
    CustomerTrace out;
    Collector collector(out.steps);
    metrics::Totals totals(compiled.program.layout);
    CustomerFacts facts;
    model.facts(*customer, facts);
    if (facts.isHeldOut) {
        TraceStep held;
        held.at = compiled.program.start;
        held.criterion = "In the global hold-out";
        held.read = "yes";
        held.tips = "another customer key, or a smaller hold-out";
        out.steps.push_back(std::move(held));
    }
    Walk walk(compiled.program, *limits);
    walk.setTrace(&collector);
    WalkRequest request;
    request.totals = &totals;
    walk.walk(facts, Luck(compiled.settings.seed, 0, 0), parameters, request);
    out.layout = compiled.program.layout;
    return out;
}

} // namespace throughline
