// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/kinds/entry_event.h"

namespace throughline {

const std::vector<Choice> &EnumChoices<EventSource>::choices()
{
    static const std::vector<Choice> all{
        {"replay", TL_TEXT("Entry", "As recorded")},
        {"rate", TL_TEXT("Entry", "At the measured rate")},
    };
    return all;
}

const Structure &EntryEvent::structure()
{
    static const Structure all
        = Describe<EntryEvent>(key, TL_TEXT("Entry", "Event entry"),
                               TL_TEXT("Entry", "A customer starts here when something happens to them."))
              .field(&EntryEvent::event, "event", TL_TEXT("Entry", "Event"),
                     TL_TEXT("Entry", "A kind of the behaviours table, such as cart_abandoned."))
              .refersTo(Reference::Event)
              .field(&EntryEvent::filter, "filter", TL_TEXT("Entry", "Only if"),
                     TL_TEXT("Entry", "A condition that must hold when the event happens."))
              .field(&EntryEvent::source, "source", TL_TEXT("Entry", "Simulated from"),
                     TL_TEXT("Entry", "The recorded events of the last days, moved to the simulated "
                                      "ones, or events drawn at each customer's measured rate."))
              .field(&EntryEvent::reEntry, "reEntry", TL_TEXT("Entry", "Re-entry"),
                     TL_TEXT("Entry", "Whether a customer may come in again."))
              .field(&EntryEvent::pause, "pause", TL_TEXT("Entry", "Pause between entries"),
                     TL_TEXT("Entry", "A customer who entered is let in again only after this."))
              .unit(Unit::Seconds)
              .atLeast(0)
              .when([](const EntryEvent &p) { return p.reEntry != ReEntry::Never; });
    return all;
}

} // namespace throughline
