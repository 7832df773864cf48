// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/kinds/exits.h"
#include "model/rules/rule.h"

namespace throughline {

enum class EngagementKind { Clicked, Seen, Replied, Converted, Delivered, Unsubscribed };
template <>
struct EnumChoices<EngagementKind> { static const std::vector<Choice> &choices(); };

struct EngagementBranch
{
    std::string id;
    std::string label;
    EngagementKind engagement = EngagementKind::Clicked;
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const EngagementBranch &, const EngagementBranch &) = default;
};

/// Decides on what the loopback has delivered about one message within the window since its send;
/// it does not wait.
struct SplitEngagementNode
{
    static constexpr const char *key = "split.engagement";

    std::string message;                     ///< id of a message node; empty: the last one passed
    Duration window = Duration::days(7);
    std::vector<EngagementBranch> branches;
    Json unknown;

    static const Structure &structure();
    std::vector<Exit> exits() const;
    friend bool operator==(const SplitEngagementNode &, const SplitEngagementNode &) = default;
};

} // namespace throughline
