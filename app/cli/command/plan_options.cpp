// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/plan_options.h"

#include "model/experiment/arm_comparison.h"
#include "model/values/number.h"

#include <CLI/CLI.hpp>

namespace throughline::cli {

namespace {

template <class E>
Expected<void> take(const std::string &given, const char *flag, E &value)
{
    if (given.empty())
        return {};
    const std::vector<Choice> &choices = EnumChoices<E>::choices();
    std::string known;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (choices[i].key == given) {
            value = static_cast<E>(i);
            return {};
        }
        known += (known.empty() ? "" : ", ") + choices[i].key;
    }
    return tl::unexpected(
        usageProblem("TL720", TL_TEXT("Run", "%1 wants %3, not “%2”."), {flag, given, known}));
}

Expected<void> takeNumber(const std::string &given, const char *flag, std::optional<double> &value)
{
    if (given.empty())
        return {};
    value = parseReal(given);
    if (!value)
        return tl::unexpected(usageProblem("TL720", TL_TEXT("Run", "%1 wants %3, not “%2”."),
                                           {flag, given, "a number such as 0.1"}));
    return {};
}

Expected<void> takeNumber(const std::string &given, const char *flag, double &value)
{
    std::optional<double> number;
    if (auto taken = takeNumber(given, flag, number); !taken)
        return taken;
    value = number.value_or(value);
    return {};
}

} // namespace

void PlanOptions::addTo(CLI::App &command)
{
    command.add_option("--outcome", outcome, "conversion, revenue, seen, clicked, crossChannel or value")
        ->type_name("WORD");
    command.add_option("--baseline", baseline, "Outcome without the change, instead of the simulated one")->type_name("NUMBER");
    command.add_option("--effect", effect, "Smallest effect worth finding, relative: 0.1 is 10 % better")->type_name("NUMBER");
    command.add_option("--power", power, "Chance to find it if it is there")->type_name("NUMBER");
    command.add_option("--alpha", alpha, "Chance of a false alarm, on two sides")->type_name("NUMBER");
    command.add_option("--enrolled", enrolled, "Share of those who come that takes part")->type_name("NUMBER");
    command.add_option("--correction", correction, "dunnett, bonferroni, holm or none")->type_name("WORD");
    command.add_option("--design", design, "fixed, obrienFleming, pocock or lanDeMets")->type_name("WORD");
    command.add_option("--looks", looks, "Looks of a sequential design, 2 to 5");
}

Expected<void> PlanOptions::applyTo(Project &project, const std::string &id) const
{
    const ExperimentPlace place = findExperiment(project, id);
    const std::string plan = project.experiment(id) ? id : place.split ? place.split->experiment : std::string();
    auto found = std::find_if(project.experiments.begin(), project.experiments.end(),
                              [&](const Experiment &each) { return each.id == plan; });
    Experiment typed = found != project.experiments.end() ? *found : Experiment{};
    for (const auto &taken : {take(outcome, "--outcome", typed.outcome),
                              take(correction, "--correction", typed.correction), take(design, "--design", typed.design),
                              takeNumber(baseline, "--baseline", typed.baseline),
                              takeNumber(effect, "--effect", typed.smallestEffect),
                              takeNumber(power, "--power", typed.power), takeNumber(alpha, "--alpha", typed.alpha),
                              takeNumber(enrolled, "--enrolled", typed.enrolledShare)})
        if (!taken)
            return tl::unexpected(taken.error());
    typed.looks = looks.value_or(typed.looks);
    if (!design.empty() && !looks && typed.looks < 2)
        typed.looks = 3;
    if (found != project.experiments.end()) {
        *found = std::move(typed);
    } else if (place.node) {
        // A split without a plan of its own is planned under its node's id.
        typed.id = plan.empty() ? id : plan;
        for (Journey &journey : project.journeys)
            for (Node &node : journey.nodes)
                if (&node == place.node)
                    std::get<SplitExperimentNode>(node.parameters).experiment = typed.id;
        project.experiments.push_back(std::move(typed));
    }
    return {};
}

Expected<std::string> chosenExperiment(const Project &project, const std::string &given)
{
    if (!given.empty())
        return given;
    std::vector<std::string> ids;
    for (const Journey &journey : project.journeys)
        for (const Node &node : journey.nodes)
            if (const auto *split = std::get_if<SplitExperimentNode>(&node.parameters); split && !journey.isArchived)
                ids.push_back(project.experiment(split->experiment) ? split->experiment : node.id);
    if (ids.size() == 1)
        return ids.front();
    std::string known;
    for (const std::string &id : ids)
        known += (known.empty() ? "" : ", ") + id;
    return tl::unexpected(usageProblem("TL507", TL_TEXT("Planner", "--experiment names the test to plan; there is: %1."),
                                       {known.empty() ? "-" : known}));
}

} // namespace throughline::cli
