// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning/simulated_report.h"

#include "tests/harness/text_journey.h"

namespace throughline::test {

Json SimulatedReport::make() const
{
    Json out = Json::array();
    for (std::size_t i = 0; i < arms.size(); ++i) {
        const bool isControl = i + 1 == arms.size();
        const double shift = isControl ? 0 : effect;
        out.push_back(
            {{"id", arms[i].first},
             {"customers", arms[i].second},
             {"belief",
              {{"conversion",
                {{"mean", baseline + shift}, {"sd", 0.2}, {"underControl", baseline}, {"effect", shift},
                 {"effectSd", isControl ? Json(nullptr) : Json(effectSd)}}},
               {"revenue",
                {{"mean", 3 + shift * 50}, {"sd", revenueSd}, {"underControl", 3}, {"effect", shift * 50},
                 {"effectSd", isControl ? Json(nullptr) : Json(effectSd * 50)}}}}}});
    }
    Json arrivals = Json::array();
    for (int day = 0; day < days; ++day)
        arrivals.push_back(perDay);
    return {{"experiments",
             Json::array({{{"id", node}, {"journey", journey}, {"arms", std::move(out)}, {"arrivals", arrivals}}})}};
}

Project planProject(std::string_view text, Experiment plan)
{
    Project project = textProject(text);
    plan.id = "plan";
    for (Node &node : project.journeys.front().nodes)
        if (auto *split = std::get_if<SplitExperimentNode>(&node.parameters); split && split->experiment.empty())
            split->experiment = plan.id;
    project.experiments.push_back(std::move(plan));
    return project;
}

} // namespace throughline::test
