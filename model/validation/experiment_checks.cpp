// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/validation/findings.h"
#include "model/values/number.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace throughline {

namespace {

const Check weightsOff{"TL120", Severity::Error, TL_TEXT("Check", "the arms of \"%1\" make %2 %, not 100 %"),
                       TL_TEXT("Check", "Scale the weights so that they make 100 %.")};
const Check tooFewArms{"TL121", Severity::Error, TL_TEXT("Check", "\"%1\" has fewer than two arms"),
                       TL_TEXT("Check", "Add an arm to compare with.")};
const Check severalHoldouts{"TL122", Severity::Warning, TL_TEXT("Check", "\"%1\" has more than one hold-out arm"),
                            TL_TEXT("Check", "Keep one; the others are compared with it.")};
const Check emptyArm{"TL123", Severity::Warning, TL_TEXT("Check", "the arm \"%2\" of \"%1\" gets no one"),
                     TL_TEXT("Check", "Give it a weight above 0, or remove it.")};
const Check badArmId{"TL125", Severity::Error, TL_TEXT("Check", "an arm of \"%1\" has the id \"%2\", which cannot be used"),
                     TL_TEXT("Check", "Give each arm an id of its own.")};

/// Weights scaled to 100, each rounded to a hundredth; the largest takes what rounding leaves.
Json scaledArms(const SplitExperimentNode &split, double total)
{
    std::vector<Arm> arms = split.arms;
    double sum = 0;
    for (Arm &arm : arms) {
        arm.weight = std::round(arm.weight / total * 10000) / 100;
        sum += arm.weight;
    }
    auto largest = std::max_element(arms.begin(), arms.end(),
                                    [](const Arm &a, const Arm &b) { return a.weight < b.weight; });
    largest->weight = std::round((largest->weight + 100 - sum) * 100) / 100;
    return typeOf<std::vector<Arm>>().encode(&arms);
}

void checkSplit(const Journey &journey, const Node &node, const SplitExperimentNode &split, Findings &findings)
{
    const Path path = nodePath(journey, node) / "with" / "arms";
    const auto report = [&](const Check &check, std::vector<std::string> more = {}) {
        more.insert(more.begin(), nameOf(node));
        findings.add(check, path, std::move(more), node.id);
    };
    if (split.arms.size() < 2)
        report(tooFewArms);
    double total = 0;
    int holdouts = 0;
    std::set<std::string> seen;
    for (const Arm &arm : split.arms) {
        total += arm.weight;
        holdouts += arm.isHoldout;
        if (arm.id.empty() || !seen.insert(arm.id).second)
            report(badArmId, {arm.id});
        if (arm.weight <= 0)
            report(emptyArm, {arm.label.empty() ? arm.id : arm.label});
    }
    if (holdouts > 1)
        report(severalHoldouts);
    if (!split.arms.empty() && std::abs(total - 100) > 1e-6) {
        report(weightsOff, {formatSignificant(total, 6)});
        if (total > 0)
            findings.mend(setValue(path, scaledArms(split, total), {TL_TEXT("Check", "Scale weights to 100 %"), {}}));
    }
}

} // namespace

void checkExperiments(const Project &project, Findings &findings)
{
    for (const Journey &journey : project.journeys)
        for (const Node &node : journey.nodes)
            if (const auto *split = std::get_if<SplitExperimentNode>(&node.parameters); split && !journey.isArchived)
                checkSplit(journey, node, *split, findings);
}

} // namespace throughline
