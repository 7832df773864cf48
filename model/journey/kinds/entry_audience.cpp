// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/kinds/entry_audience.h"

namespace throughline {

const std::vector<Choice> &EnumChoices<EntryTiming>::choices()
{
    static const std::vector<Choice> all{
        {"once", TL_TEXT("Entry", "Once")},
        {"recurring", TL_TEXT("Entry", "Again and again")},
    };
    return all;
}

const Structure &EntryAudience::structure()
{
    static const Structure all
        = Describe<EntryAudience>(key, TL_TEXT("Entry", "Audience entry"),
                                  TL_TEXT("Entry", "Everyone in the audience at that moment starts here."))
              .field(&EntryAudience::audience, "audience", TL_TEXT("Entry", "Audience"),
                     TL_TEXT("Entry", "Who enters. Leave it open to let everyone in."))
              .refersTo(Reference::Audience)
              .field(&EntryAudience::timing, "timing", TL_TEXT("Entry", "When"),
                     TL_TEXT("Entry", "Once, or again and again with a fixed pause."))
              .field(&EntryAudience::after, "after", TL_TEXT("Entry", "Starts after"),
                     TL_TEXT("Entry", "How long after the start of the run the audience is taken."))
              .unit(Unit::Seconds)
              .atLeast(0)
              .field(&EntryAudience::every, "every", TL_TEXT("Entry", "Repeats every"),
                     TL_TEXT("Entry", "The pause between two rounds: an hour or more."))
              .unit(Unit::Seconds)
              .atLeast(3600)
              .when([](const EntryAudience &p) { return p.timing == EntryTiming::Recurring; })
              .field(&EntryAudience::reEntry, "reEntry", TL_TEXT("Entry", "Re-entry"),
                     TL_TEXT("Entry", "Whether a customer may come in again."));
    return all;
}

} // namespace throughline
