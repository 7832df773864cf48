// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/export_context.h"
#include "model/export/message_content.h"

namespace throughline {

/// What a target's writer asks of a node of the tree.
struct WayFacts
{
    std::vector<std::string> arms;      ///< "experiment-node.arm" passed on the way, original ids
    Duration longest;                   ///< at most this long since the entry, as far as waits tell
    std::string lastMessage;            ///< the message or call passed last, in the tree
    std::string experimentArm;          ///< of the last experiment
};

/// For every node of the tree, in one walk.
std::map<std::string, WayFacts> wayFacts(const JourneyTree &tree);

/// The message that a wait or split asks about: the one it names, else the last one passed.
const Node *askedMessage(const JourneyTree &tree, const std::map<std::string, WayFacts> &facts,
                         const Node &node);

/// The goal that ends the journey, if it has one that customers can reach.
const GoalNode *endingGoal(const Journey &journey);
const Node *endingGoalNode(const Journey &journey);

/// The content of a message node on its way, arms chosen.
MessageContent contentAt(const ExportContext &context, const std::map<std::string, WayFacts> &facts,
                         const Node &node);

/// Name of a node for people: its own, else its kind's title.
std::string nodeName(const Node &node);

/// Variants of the content whose rule a text cannot ask, and texts that are too long.
void reportContentLosses(ExportContext &context, const Node &node, const MessageContent &content);

/// Losses that every platform shares at this node: best hour, expiry, caps, throttle, calls and so
/// on, where `can…` says what the platform knows.
struct MessageAbilities
{
    bool bestHour = false;
    bool localHour = false;
    bool notSent = false;
};
void reportMessageLosses(ExportContext &context, const Node &node, const MessageNode &message,
                         const MessageAbilities &abilities);

} // namespace throughline
