// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/brand.h"

namespace throughline {

const Structure &VoiceRules::structure()
{
    static const Structure all
        = Describe<VoiceRules>("voice", TL_TEXT("Brand", "Voice"), TL_TEXT("Brand", "How the brand speaks."))
              .field(&VoiceRules::bannedWords, "bannedWords", TL_TEXT("Brand", "Banned words"),
                     TL_TEXT("Brand", "Words that the brand never uses."))
              .field(&VoiceRules::requiredPhrases, "requiredPhrases", TL_TEXT("Brand", "Required phrases"),
                     TL_TEXT("Brand", "Phrases that every message carries."))
              .field(&VoiceRules::maxExclamations, "maxExclamations", TL_TEXT("Brand", "Exclamation marks"),
                     TL_TEXT("Brand", "At most so many in one text."))
              .unit(Unit::Count)
              .range(0, 100)
              .field(&VoiceRules::maxCapitalsShare, "maxCapitalsShare", TL_TEXT("Brand", "Capitals"),
                     TL_TEXT("Brand", "At most this share of the letters of one text."))
              .unit(Unit::Share)
              .range(0, 1)
              .field(&VoiceRules::maxReadingGrade, "maxReadingGrade", TL_TEXT("Brand", "Reading level"),
                     TL_TEXT("Brand", "School grade that a reader needs at most. Open: not checked."));
    return all;
}

const Structure &LegalText::structure()
{
    static const Structure all
        = Describe<LegalText>("legal", TL_TEXT("Brand", "Legal text"),
                              TL_TEXT("Brand", "Text that the law wants in a channel or region."))
              .field(&LegalText::id, "id", TL_TEXT("Brand", "Id"), TL_TEXT("Brand", "Names the text."))
              .required()
              .field(&LegalText::channel, "channel", TL_TEXT("Brand", "Channel"),
                     TL_TEXT("Brand", "Leave it open for every channel."))
              .field(&LegalText::region, "region", TL_TEXT("Brand", "Region"),
                     TL_TEXT("Brand", "Such as EU or US; empty for everywhere."))
              .field(&LegalText::text, "text", TL_TEXT("Brand", "Text"), TL_TEXT("Brand", "What it says, in Liquid."))
              .refersTo(Reference::Liquid)
              .multiline();
    return all;
}

const Structure &Sender::structure()
{
    static const Structure all
        = Describe<Sender>("sender", TL_TEXT("Brand", "Sender"), TL_TEXT("Brand", "As whom the brand writes."))
              .field(&Sender::channel, "channel", TL_TEXT("Brand", "Channel"), TL_TEXT("Brand", "Where this sender is shown."))
              .required()
              .field(&Sender::name, "name", TL_TEXT("Brand", "Name"), TL_TEXT("Brand", "What the customer reads."))
              .field(&Sender::address, "address", TL_TEXT("Brand", "Address"),
                     TL_TEXT("Brand", "The brand's own address or number."));
    return all;
}

const Structure &Brand::structure()
{
    static const Structure all
        = Describe<Brand>("brand", TL_TEXT("Brand", "Brand"), TL_TEXT("Brand", "How the brand looks and speaks."))
              .field(&Brand::name, "name", TL_TEXT("Brand", "Name"), TL_TEXT("Brand", "The name that customers know."))
              .field(&Brand::colours, "colours", TL_TEXT("Brand", "Colours"),
                     TL_TEXT("Brand", "The palette, each as #RRGGBB."))
              .refersTo(Reference::Colour)
              .field(&Brand::logo, "logo", TL_TEXT("Brand", "Logo"), TL_TEXT("Brand", "A file or address."))
              .field(&Brand::website, "website", TL_TEXT("Brand", "Website"),
                     TL_TEXT("Brand", "Where landing links lead: https://…"))
              .refersTo(Reference::Address)
              .field(&Brand::voice, "voice", TL_TEXT("Brand", "Voice"), TL_TEXT("Brand", "How the brand speaks."))
              .field(&Brand::legal, "legal", TL_TEXT("Brand", "Legal texts"),
                     TL_TEXT("Brand", "Texts that the law wants."))
              .field(&Brand::senders, "senders", TL_TEXT("Brand", "Senders"),
                     TL_TEXT("Brand", "As whom the brand writes in each channel."));
    return all;
}

} // namespace throughline
