// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <set>

namespace throughline {

/// What a customer of one arm passes that not every customer of the experiment does.
struct ArmPath
{
    const Arm *arm = nullptr;
    std::vector<const Node *> own;       ///< nodes that other arms (hold-outs aside) do not all reach
};

/// One path per arm in the order of the node, nearest nodes first.
std::vector<ArmPath> armPaths(const Journey &journey, const Node &experiment);

/// Ids of the nodes that a customer can come to from the node, or from one exit of it.
std::set<std::string> reachableFrom(const Journey &journey, const std::string &node,
                                    const std::string &exit = {});

/// How two arms differ: elements of a message ("subject", "channel", "timing") and of the path.
struct ArmDifference
{
    const Arm *first = nullptr;
    const Arm *second = nullptr;
    std::vector<Text> elements;          ///< each once; empty: the arms do the same
};

/// The first arm that is no hold-out against each other one. A test of one element has one here.
std::vector<ArmDifference> compareArms(const Project &project, const Journey &journey, const Node &experiment);

/// Templates that the arms' own messages use, and those with variants for one of the arms.
std::set<std::string> testedTemplates(const Project &project, const Journey &journey, const Node &experiment);

/// The longest time from assignment until a message of the path is sent, in seconds, without going
/// through a loop twice; nothing where no message follows.
std::optional<std::int64_t> longestSecondsToMessage(const Journey &journey, const Node &experiment);

/// The place in the journeys that carries out a plan; null members where none does.
struct ExperimentPlace
{
    const Journey *journey = nullptr;
    const Node *node = nullptr;
    const SplitExperimentNode *split = nullptr;
};
/// By the plan's id, else by the node's id. Archived journeys are passed over.
ExperimentPlace findExperiment(const Project &project, std::string_view id);

/// The arm that the others are compared with: the first hold-out, else the first arm.
std::size_t controlArm(const SplitExperimentNode &split);

} // namespace throughline
