// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/evidence.h"

namespace throughline {

const std::vector<Choice> &EnumChoices<Evidence>::choices()
{
    static const std::vector<Choice> all{
        {"assumed", TL_TEXT("Evidence", "Assumed")},
        {"calibrated", TL_TEXT("Evidence", "Calibrated")},
        {"measured", TL_TEXT("Evidence", "Measured")},
    };
    return all;
}

} // namespace throughline
