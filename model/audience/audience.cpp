// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/audience/audience.h"

namespace throughline {

const Structure &Audience::structure()
{
    static const Structure all
        = Describe<Audience>("audience", TL_TEXT("Audience", "Audience"),
                             TL_TEXT("Audience", "Customers for whom a rule holds."))
              .field(&Audience::id, "id", TL_TEXT("Audience", "Id"),
                     TL_TEXT("Audience", "Names the audience; it never changes."))
              .required()
              .field(&Audience::name, "name", TL_TEXT("Audience", "Name"),
                     TL_TEXT("Audience", "Shown in lists and reports."))
              .field(&Audience::rule, "rule", TL_TEXT("Audience", "Rule"),
                     TL_TEXT("Audience", "Who belongs to it."))
              .field(&Audience::isPersona, "persona", TL_TEXT("Audience", "Persona"),
                     TL_TEXT("Audience", "A typical customer with a story, to look at content with."))
              .field(&Audience::story, "story", TL_TEXT("Audience", "Story"),
                     TL_TEXT("Audience", "Who this persona is and what matters to them."))
              .multiline()
              .when([](const Audience &a) { return a.isPersona; });
    return all;
}

} // namespace throughline
