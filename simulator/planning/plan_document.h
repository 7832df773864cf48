// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/message_rendering.h"
#include "simulator/planning/plan.h"

namespace throughline::planning {

/// A message that one arm sends and not every other, as a made-up customer reads it of whom everything
/// usual is known. Without slots where its template is not there or not made for the channel.
struct ArmMessage
{
    std::string node;
    std::string name;                    ///< of the node; may be empty
    Message when;                        ///< "after 45m"; empty where there is nothing to say
    RenderedMessage shown;
};

/// The messages of the arm's own path, nearest first.
std::vector<ArmMessage> armMessages(const Project &project, const TestPlan &plan, const std::string &arm);

/// `throughline-test-plan/1`: the plan with its hypothesis, the brand, each arm's messages, the rules for
/// stopping and the risks. Holds all that a document for approval shows, and no personal data. Pictures
/// that the project has beside its file are named below `pictureFolder`, where it is given: a drawing
/// made elsewhere finds them so.
Json planDocument(const Project &project, const TestPlan &plan, const std::string &pictureFolder = {});

} // namespace throughline::planning
