// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/target.h"
#include "model/validation/findings.h"

namespace throughline {

void checkTarget(const Project &project, Findings &findings)
{
    const Target *target = chosenTarget(project);
    if (!target)
        return;
    for (const Journey &journey : project.journeys) {
        if (journey.isArchived)
            continue;
        for (Problem &problem : limitsOf(project, *target, journey.id)) {
            // A limit of a platform is no fault of the drawing: it may be simulated all the same.
            problem.severity = Severity::Warning;
            findings.add(std::move(problem));
        }
    }
}

} // namespace throughline
