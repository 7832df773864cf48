// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/experiment/arm_comparison.h"
#include "model/validation/findings.h"
#include "model/values/number.h"
#include "model/values/term.h"

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
const Check sameCustomers{"TL124", Severity::Warning,
                          TL_TEXT("Check", "\"%1\" and \"%2\" test the same customers at the same time"),
                          TL_TEXT("Check", "Give one of the plans another start, or draw them on separate branches.")};
const Check severalElements{"TL126", Severity::Warning,
                            TL_TEXT("Check", "the arms \"%2\" and \"%3\" of \"%1\" differ in more than one element: %4"),
                            TL_TEXT("Check", "Change one element at a time, or the result will not say which of them did it.")};
const Check sameArms{"TL127", Severity::Warning,
                     TL_TEXT("Check", "nothing differs between the arms \"%2\" and \"%3\" of \"%1\""),
                     TL_TEXT("Check", "Connect the arms to different messages, or write a variant for one of them.")};
const Check delaysEatWindow{"TL128", Severity::Warning,
                            TL_TEXT("Check", "a message of \"%1\" can come %2 after assignment, but conversions count for %3 only"),
                            TL_TEXT("Check", "Let the conversion window be longer than the delays of the path, or shorten them.")};
const Check outcomeNotCaused{"TL129", Severity::Warning,
                             TL_TEXT("Check", "the journey after \"%1\" cannot cause the outcome \"%2\": %3"),
                             TL_TEXT("Check", "Measure another outcome, or add what can bring it about.")};
const Check sameElement{"TL136", Severity::Warning,
                        TL_TEXT("Check", "the tests \"%1\" and \"%2\" both change the template \"%3\""),
                        TL_TEXT("Check", "Run one after the other, or let each use a template of its own.")};
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

std::string labelOf(const Arm &arm) { return arm.label.empty() ? arm.id : arm.label; }

std::string joined(const std::vector<Text> &words)
{
    std::string line;
    for (const Text &word : words)
        line += (line.empty() ? "" : ", ") + term(word);
    return line;
}

void checkArms(const Project &project, const Journey &journey, const Node &node, Findings &findings)
{
    const Path path = nodePath(journey, node);
    for (const ArmDifference &difference : compareArms(project, journey, node)) {
        if (difference.elements.size() > 1)
            findings.add(severalElements, path,
                         {nameOf(node), labelOf(*difference.first), labelOf(*difference.second),
                          joined(difference.elements)},
                         node.id);
        if (difference.elements.empty())
            findings.add(sameArms, path, {nameOf(node), labelOf(*difference.first), labelOf(*difference.second)},
                         node.id);
    }
}

/// Why nothing behind the experiment can bring the outcome about; empty where something can.
Text whyNotCaused(const Journey &journey, const Node &node, Outcome outcome)
{
    std::set<Channel> channels;
    for (const std::string &id : reachableFrom(journey, node.id)) {
        const Node *next = journey.node(id);
        if (!next)
            continue;
        if (const auto *message = std::get_if<MessageNode>(&next->parameters))
            channels.insert(message->channel);
        if (std::holds_alternative<TaskAgentNode>(next->parameters))
            channels.insert(Channel::Agent);
        if (std::holds_alternative<AudienceSyncNode>(next->parameters))
            channels.insert(Channel::Ad);
    }
    if (channels.empty())
        return TL_TEXT("Check", "no message follows");
    switch (outcome) {
    case Outcome::Clicked:
        channels.erase(Channel::Agent);
        channels.erase(Channel::Mail);
        return channels.empty() ? TL_TEXT("Check", "no channel that follows can be clicked") : Text();
    case Outcome::CrossChannel: {
        for (const Node &each : journey.nodes)
            if (const auto *message = std::get_if<MessageNode>(&each.parameters))
                channels.insert(message->channel);
        return channels.size() < 2 ? TL_TEXT("Check", "the journey uses one channel only") : Text();
    }
    case Outcome::Conversion:
    case Outcome::Revenue:
    case Outcome::Seen:
    case Outcome::Value: break;
    }
    return {};
}

void checkTiming(const Journey &journey, const Node &node, const SplitExperimentNode &split, Findings &findings)
{
    const auto longest = longestSecondsToMessage(journey, node);
    if (longest && *longest >= split.conversionWindow.seconds)
        findings.add(delaysEatWindow, nodePath(journey, node) / "with" / "conversionWindow",
                     {nameOf(node), formatDuration({*longest}), formatDuration(split.conversionWindow)}, node.id);
}

void checkOutcome(const Project &project, const Journey &journey, const Node &node,
                  const SplitExperimentNode &split, Findings &findings)
{
    const Experiment *plan = project.experiment(split.experiment);
    const Outcome outcome = plan ? plan->outcome : Outcome::Conversion;
    const Text why = whyNotCaused(journey, node, outcome);
    if (!why.isEmpty())
        findings.add(outcomeNotCaused, nodePath(journey, node),
                     {nameOf(node), term(EnumChoices<Outcome>::choices()[static_cast<std::size_t>(outcome)].label),
                      term(why)},
                     node.id);
}

struct Test
{
    const Journey *journey;
    const Node *node;
    const Experiment *plan;
};

bool mayRunTogether(const Test &a, const Test &b)
{
    // How long a test runs is for the planner to say; another first day is taken as an intention.
    return !(a.plan && b.plan && a.plan->start && b.plan->start && *a.plan->start != *b.plan->start);
}

void checkOverlaps(const Project &project, const std::vector<Test> &tests, Findings &findings)
{
    for (std::size_t i = 0; i < tests.size(); ++i)
        for (std::size_t j = i + 1; j < tests.size(); ++j) {
            const Test &a = tests[i];
            const Test &b = tests[j];
            if (!mayRunTogether(a, b))
                continue;
            const bool isSamePath = a.journey == b.journey
                && (reachableFrom(*a.journey, a.node->id).contains(b.node->id)
                    || reachableFrom(*a.journey, b.node->id).contains(a.node->id));
            if (isSamePath)
                findings.add(sameCustomers, nodePath(*b.journey, *b.node), {nameOf(*a.node), nameOf(*b.node)},
                             b.node->id);
            const std::set<std::string> first = testedTemplates(project, *a.journey, *a.node);
            for (const std::string &id : testedTemplates(project, *b.journey, *b.node))
                if (first.contains(id)) {
                    const Template *shared = project.findTemplate(id);
                    findings.add(sameElement, nodePath(*b.journey, *b.node),
                                 {nameOf(*a.node), nameOf(*b.node),
                                  shared && !shared->name.empty() ? shared->name : id},
                                 b.node->id);
                }
        }
}

} // namespace

void checkExperiments(const Project &project, Findings &findings)
{
    std::vector<Test> tests;
    for (const Journey &journey : project.journeys) {
        if (journey.isArchived)
            continue;
        for (const Node &node : journey.nodes) {
            const auto *split = std::get_if<SplitExperimentNode>(&node.parameters);
            if (!split)
                continue;
            checkSplit(journey, node, *split, findings);
            checkArms(project, journey, node, findings);
            checkTiming(journey, node, *split, findings);
            checkOutcome(project, journey, node, *split, findings);
            tests.push_back({&journey, &node, project.experiment(split->experiment)});
        }
    }
    checkOverlaps(project, tests, findings);
}

} // namespace throughline
