// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/calibration/arm_binding.h"

#include "model/data/known_tables.h"

namespace throughline::calibration {

ArmBinding bindingOf(const Project &project, const std::string &arm)
{
    const std::string wanted = plainName(arm);
    const auto isMeant = [&](const std::string &name) { return !name.empty() && plainName(name) == wanted; };
    ArmBinding out;
    for (const Journey &journey : project.journeys) {
        if (journey.isArchived)
            continue;
        for (const Node &node : journey.nodes) {
            const auto *split = std::get_if<SplitExperimentNode>(&node.parameters);
            if (!split)
                continue;
            for (const Arm &candidate : split->arms) {
                if (candidate.isHoldout || (!isMeant(candidate.id) && !isMeant(candidate.label)))
                    continue;
                out.node = node.id + "." + candidate.id;
                out.window = split->conversionWindow.seconds;
                return out;
            }
        }
    }
    for (const Template &item : project.templates) {
        if (!isMeant(item.id) && !isMeant(item.name))
            continue;
        out.template_ = item.id;
        return out;
    }
    return out;
}

} // namespace throughline::calibration
