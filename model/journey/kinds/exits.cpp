// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/kinds/exits.h"

namespace throughline {

std::vector<Exit> singleExit()
{
    return {{"out", {}, false}};
}

const std::vector<Choice> &EnumChoices<ReEntry>::choices()
{
    static const std::vector<Choice> all{
        {"never", TL_TEXT("Entry", "Never")},
        {"afterExit", TL_TEXT("Entry", "After leaving")},
        {"always", TL_TEXT("Entry", "Always")},
    };
    return all;
}

} // namespace throughline
