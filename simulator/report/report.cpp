// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/report/report.h"

#include "model/format/json_text.h"
#include "model/format/project_file.h"
#include "simulator/report/canonical.h"
#include "simulator/report/sections.h"

namespace throughline {

namespace {

void attachPlans(metrics::Layout &layout, const Project &project)
{
    for (metrics::ExperimentLayout &experiment : layout.experiments) {
        const Journey *journey = project.journey(experiment.journey);
        const Node *node = journey ? journey->node(experiment.id) : nullptr;
        const auto *split = node ? std::get_if<SplitExperimentNode>(&node->parameters) : nullptr;
        const Experiment *plan = split ? project.experiment(split->experiment) : nullptr;
        if (!plan)
            continue;
        experiment.plan = plan->id;
        experiment.baseline = plan->baseline.value_or(-1);
        experiment.smallestEffect = plan->smallestEffect;
        experiment.power = plan->power;
        experiment.alpha = plan->alpha;
    }
}

} // namespace

Json makeReport(const Part &part)
{
    const RunResult &result = part.result;
    Json report;
    report["format"] = "throughline-report/1";
    report["project"] = result.layout.run.projectName;
    report["run"] = runSection(result, part.seconds);
    report["evidence"] = evidenceSection(result);
    report["reach"] = reachSection(result);
    report["nodes"] = nodesSection(result);
    report["channels"] = channelsSection(result);
    report["consistency"] = consistencySection(result);
    report["lift"] = liftSection(result);
    report["experiments"] = experimentsSection(result);
    report["attributed"] = attributedSection(result);
    report["engagement"] = engagementSection(result);
    report["value"] = valueSection(result);
    report["risk"] = riskSection(result);
    report["decisions"] = decisionsSection(result);
    report["paidOwned"] = paidOwnedSection(result);
    report["coverage"] = coverageSection(result);
    Json warnings = Json::array();
    for (const Problem &problem : result.warnings)
        warnings.push_back({{"code", problem.code},
                            {"node", problem.node},
                            {"pointer", problem.pointer},
                            {"message", english(problem.message)},
                            {"fix", english(problem.fix)}});
    report["warnings"] = std::move(warnings);
    roundReals(report);
    report["digest"] = reportDigest(report);
    return report;
}

std::string writeReport(const Json &report) { return writeJson(report); }

Part finishRun(RunResult result, const Project &project, double seconds)
{
    metrics::RunIdentity &run = result.layout.run;
    run.engine = THROUGHLINE_VERSION;
    run.projectHash = projectHash(project);
    run.margin = metrics::roundClamped(project.money.margin * 1e6);
    attachPlans(result.layout, project);
    return {std::move(result), {Shard{}}, seconds};
}

Part finishRun(RunResult result, const Project &project, const Population &population,
               CustomerNames names, double seconds)
{
    labelCustomers(result.totals, population, project.salt, names);
    return finishRun(std::move(result), project, seconds);
}

} // namespace throughline
