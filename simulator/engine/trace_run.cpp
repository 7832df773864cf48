// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/trace_run.h"

#include "simulator/engine/base_walk.h"

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
    const auto base = BaseWalk::make(project, population, settings, RunMonitor());
    if (!base)
        return tl::unexpected(base.error());
    const Program &program = (*base)->program();
    CustomerTrace out;
    Collector collector(out.steps);
    metrics::Totals totals(program.layout);
    if ((*base)->facts(*customer).isHeldOut) {
        TraceStep held;
        held.at = program.start;
        held.criterion = "In the global hold-out";
        held.read = "yes";
        held.tips = "another customer key, or a smaller hold-out";
        out.steps.push_back(std::move(held));
    }
    (*base)->walker().setTrace(&collector);
    WalkRequest request;
    request.totals = &totals;
    (*base)->walk(request);
    out.layout = program.layout;
    return out;
}

} // namespace throughline
