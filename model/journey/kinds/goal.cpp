// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/kinds/goal.h"

namespace throughline {

const Structure &GoalNode::structure()
{
    static const Structure all
        = Describe<GoalNode>(key, TL_TEXT("Goal", "Goal"),
                             TL_TEXT("Goal", "What the journey works towards."))
              .field(&GoalNode::event, "event", TL_TEXT("Goal", "Conversion"),
                     TL_TEXT("Goal", "The event that counts: purchase, or a kind of the behaviours table."))
              .refersTo(Reference::Event)
              .field(&GoalNode::value, "value", TL_TEXT("Goal", "Value"),
                     TL_TEXT("Goal", "Money that one conversion brings. 0 means what the customer spends."))
              .unit(Unit::Money)
              .atLeast(0)
              .field(&GoalNode::window, "window", TL_TEXT("Goal", "Within"),
                     TL_TEXT("Goal", "Counted from the customer's entry."))
              .unit(Unit::Seconds)
              .atLeast(3600)
              .field(&GoalNode::endsJourney, "endsJourney", TL_TEXT("Goal", "Ends the journey"),
                     TL_TEXT("Goal", "A customer who converts leaves, wherever they stand."));
    return all;
}

} // namespace throughline
