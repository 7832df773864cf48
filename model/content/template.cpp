// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/template.h"

namespace throughline {

const SlotLink *ChannelVariant::link(std::string_view wanted) const
{
    for (const SlotLink &link : slotLinks)
        if (link.slot == wanted)
            return &link;
    return nullptr;
}

const Slot *Template::slot(std::string_view wanted) const
{
    for (const Slot &slot : masterSlots)
        if (slot.id == wanted)
            return &slot;
    return nullptr;
}

const ChannelVariant *Template::variant(Channel channel) const
{
    for (const ChannelVariant &variant : channels)
        if (variant.channel == channel)
            return &variant;
    return nullptr;
}

const std::vector<Choice> &EnumChoices<SlotKind>::choices()
{
    static const std::vector<Choice> all{
        {"subject", TL_TEXT("Content", "Subject")},
        {"headline", TL_TEXT("Content", "Headline")},
        {"body", TL_TEXT("Content", "Body")},
        {"image", TL_TEXT("Content", "Image")},
        {"offer", TL_TEXT("Content", "Offer")},
        {"products", TL_TEXT("Content", "Product list")},
        {"video", TL_TEXT("Content", "Video storyboard")},
        {"callToAction", TL_TEXT("Content", "Call to action")},
        {"price", TL_TEXT("Content", "Price")},
        {"legal", TL_TEXT("Content", "Legal")},
    };
    return all;
}

const std::vector<Choice> &EnumChoices<SlotMode>::choices()
{
    static const std::vector<Choice> all{
        {"inherit", TL_TEXT("Content", "Inherits")},
        {"adapt", TL_TEXT("Content", "Adapts")},
        {"override", TL_TEXT("Content", "Overrides")},
        {"drop", TL_TEXT("Content", "Leaves out")},
    };
    return all;
}

const std::vector<Choice> &EnumChoices<Subject>::choices()
{
    static const std::vector<Choice> all{
        {"customer", TL_TEXT("Content", "The customer")},
        {"product", TL_TEXT("Content", "A product")},
        {"offer", TL_TEXT("Content", "An offer")},
        {"winBack", TL_TEXT("Content", "Win-back")},
        {"promotion", TL_TEXT("Content", "Promotion")},
        {"service", TL_TEXT("Content", "Service")},
    };
    return all;
}

const Structure &SlotVariant::structure()
{
    static const Structure all
        = Describe<SlotVariant>("slotVariant", TL_TEXT("Content", "Variant"),
                                TL_TEXT("Content", "A text of the slot for some customers."))
              .field(&SlotVariant::id, "id", TL_TEXT("Content", "Id"), TL_TEXT("Content", "Names the variant."))
              .required()
              .field(&SlotVariant::label, "label", TL_TEXT("Content", "Label"), TL_TEXT("Content", "Shown in lists."))
              .field(&SlotVariant::rule, "rule", TL_TEXT("Content", "Rule"), TL_TEXT("Content", "Who gets this text."))
              .field(&SlotVariant::arm, "arm", TL_TEXT("Content", "Experiment arm"),
                     TL_TEXT("Content", "Only for customers of this arm, as experiment.arm."))
              .field(&SlotVariant::text, "text", TL_TEXT("Content", "Text"), TL_TEXT("Content", "Liquid."))
              .refersTo(Reference::Liquid)
              .multiline();
    return all;
}

const Structure &Slot::structure()
{
    const auto showsImage = [](const Slot &s) {
        return s.kind == SlotKind::Image || s.kind == SlotKind::Video || s.kind == SlotKind::Products;
    };
    static const Structure all
        = Describe<Slot>("slot", TL_TEXT("Content", "Slot"), TL_TEXT("Content", "One place of the master template."))
              .field(&Slot::id, "id", TL_TEXT("Content", "Id"), TL_TEXT("Content", "Names the slot; it never changes."))
              .required()
              .field(&Slot::kind, "kind", TL_TEXT("Content", "Kind"), TL_TEXT("Content", "What the slot is for."))
              .field(&Slot::text, "text", TL_TEXT("Content", "Text"), TL_TEXT("Content", "Liquid, written once."))
              .refersTo(Reference::Liquid)
              .multiline()
              .field(&Slot::fields, "fields", TL_TEXT("Content", "Fields"),
                     TL_TEXT("Content", "The customer's fields that the slot shows."))
              .refersTo(Reference::DataField)
              .field(&Slot::required, "required", TL_TEXT("Content", "Required fields"),
                     TL_TEXT("Content", "Fields without which the slot makes no sense. A channel that drops "
                                        "them counts as missing them."))
              .refersTo(Reference::DataField)
              .field(&Slot::version, "version", TL_TEXT("Content", "Version"),
                     TL_TEXT("Content", "Rises when the master's text changes."))
              .unit(Unit::Count)
              .range(1, 1e9)
              .field(&Slot::image, "image", TL_TEXT("Content", "Image"), TL_TEXT("Content", "A file or address."))
              .when(showsImage)
              .field(&Slot::imageWidth, "imageWidth", TL_TEXT("Content", "Width"),
                     TL_TEXT("Content", "Of the image, in pixels. 0: not known."))
              .unit(Unit::Count)
              .range(0, 20'000)
              .when(showsImage)
              .field(&Slot::imageHeight, "imageHeight", TL_TEXT("Content", "Height"),
                     TL_TEXT("Content", "Of the image, in pixels. 0: not known."))
              .unit(Unit::Count)
              .range(0, 20'000)
              .when(showsImage)
              .field(&Slot::alternativeText, "alternativeText", TL_TEXT("Content", "Alternative text"),
                     TL_TEXT("Content", "What the image says to those who cannot see it."))
              .when(showsImage)
              .field(&Slot::variants, "variants", TL_TEXT("Content", "Variants"),
                     TL_TEXT("Content", "Ranked: the first whose rule holds is shown."));
    return all;
}

const Structure &SlotLink::structure()
{
    static const Structure all
        = Describe<SlotLink>("slotLink", TL_TEXT("Content", "Slot in a channel"),
                             TL_TEXT("Content", "How a channel takes a slot of the master."))
              .field(&SlotLink::slot, "slot", TL_TEXT("Content", "Slot"), TL_TEXT("Content", "The master's slot."))
              .required()
              .field(&SlotLink::mode, "mode", TL_TEXT("Content", "Link"),
                     TL_TEXT("Content", "Inherits the text, adapts its form, overrides what it says, or leaves it out."))
              .field(&SlotLink::text, "text", TL_TEXT("Content", "Text"), TL_TEXT("Content", "Liquid of this channel alone."))
              .refersTo(Reference::Liquid)
              .multiline()
              .when([](const SlotLink &l) { return l.mode == SlotMode::Adapt || l.mode == SlotMode::Override; })
              .field(&SlotLink::fields, "fields", TL_TEXT("Content", "Fields"),
                     TL_TEXT("Content", "The customer's fields that this text shows. None listed: those of the slot."))
              .refersTo(Reference::DataField)
              .when([](const SlotLink &l) { return l.mode == SlotMode::Adapt || l.mode == SlotMode::Override; })
              .field(&SlotLink::basedOn, "basedOn", TL_TEXT("Content", "Made from version"),
                     TL_TEXT("Content", "The version of the master's slot that this text follows."))
              .unit(Unit::Count)
              .range(1, 1e9);
    return all;
}

const Structure &ChannelVariant::structure()
{
    static const Structure all
        = Describe<ChannelVariant>("channelVariant", TL_TEXT("Content", "Channel variant"),
                                   TL_TEXT("Content", "The template's form in one channel."))
              .field(&ChannelVariant::channel, "channel", TL_TEXT("Content", "Channel"),
                     TL_TEXT("Content", "The channel that this form is for."))
              .required()
              .field(&ChannelVariant::slotLinks, "slots", TL_TEXT("Content", "Slots"),
                     TL_TEXT("Content", "Slots that are not listed are inherited."));
    return all;
}

const Structure &Offer::structure()
{
    static const Structure all
        = Describe<Offer>("offer", TL_TEXT("Content", "Offer"),
                          TL_TEXT("Content", "A promise: what, at which price or discount, until when."))
              .field(&Offer::id, "id", TL_TEXT("Content", "Id"), TL_TEXT("Content", "Names the offer; it never changes."))
              .required()
              .field(&Offer::name, "name", TL_TEXT("Content", "Name"), TL_TEXT("Content", "Shown in lists."))
              .field(&Offer::promise, "promise", TL_TEXT("Content", "Promise"),
                     TL_TEXT("Content", "What the customer is told."))
              .field(&Offer::product, "product", TL_TEXT("Content", "Product"),
                     TL_TEXT("Content", "What it is for; empty for anything."))
              .field(&Offer::discountPercent, "discountPercent", TL_TEXT("Content", "Discount"),
                     TL_TEXT("Content", "Off the usual price."))
              .unit(Unit::Percent)
              .range(0, 100)
              .field(&Offer::price, "price", TL_TEXT("Content", "Price"), TL_TEXT("Content", "A fixed price, if there is one."))
              .unit(Unit::Money)
              .atLeast(0)
              .field(&Offer::until, "until", TL_TEXT("Content", "Until"), TL_TEXT("Content", "When it ends."));
    return all;
}

const Structure &Block::structure()
{
    static const Structure all
        = Describe<Block>("block", TL_TEXT("Content", "Block"),
                          TL_TEXT("Content", "A piece of Liquid that several templates take in."))
              .field(&Block::id, "id", TL_TEXT("Content", "Id"), TL_TEXT("Content", "Names the block in {% render %}."))
              .required()
              .field(&Block::name, "name", TL_TEXT("Content", "Name"), TL_TEXT("Content", "Shown in lists."))
              .field(&Block::text, "text", TL_TEXT("Content", "Text"), TL_TEXT("Content", "Liquid."))
              .refersTo(Reference::Liquid)
              .multiline();
    return all;
}

const Structure &Template::structure()
{
    static const Structure all
        = Describe<Template>("template", TL_TEXT("Content", "Template"),
                             TL_TEXT("Content", "A Dynamic Master Template: written once, adapted per channel."))
              .field(&Template::id, "id", TL_TEXT("Content", "Id"), TL_TEXT("Content", "Names the template; it never changes."))
              .required()
              .field(&Template::name, "name", TL_TEXT("Content", "Name"), TL_TEXT("Content", "Shown in lists and reports."))
              .field(&Template::subject, "subject", TL_TEXT("Content", "About"),
                     TL_TEXT("Content", "What the message is about; contradicting messages are found by it."))
              .field(&Template::offer, "offer", TL_TEXT("Content", "Offer"), TL_TEXT("Content", "The offer that it makes."))
              .refersTo(Reference::Offer)
              .field(&Template::masterSlots, "slots", TL_TEXT("Content", "Slots"), TL_TEXT("Content", "In reading order."))
              .field(&Template::channels, "channels", TL_TEXT("Content", "Channels"),
                     TL_TEXT("Content", "The channels that it is made for."));
    return all;
}

} // namespace throughline
