// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"

namespace throughline {

enum class SlotKind { Subject, Headline, Body, Image, Offer, Products, Video, CallToAction, Price, Legal };
template <>
struct EnumChoices<SlotKind> { static const std::vector<Choice> &choices(); };

/// A text of a slot for those for whom a rule holds, or for one arm of an experiment.
struct SlotVariant
{
    std::string id;
    std::string label;
    Rule rule;
    std::string arm;                     ///< "experiment-node-id.arm-id"; empty: by rule
    std::string text;
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const SlotVariant &, const SlotVariant &) = default;
};

struct Slot
{
    std::string id;
    SlotKind kind = SlotKind::Body;
    std::string text;                    ///< Liquid
    std::vector<std::string> fields;     ///< customer fields that the slot renders
    std::vector<std::string> required;   ///< of these, the ones without which the slot makes no sense
    std::int64_t version = 1;            ///< rises when the master's slot changes
    std::string image;                   ///< path or address
    std::int64_t imageWidth = 0;         ///< pixels; 0: not known
    std::int64_t imageHeight = 0;        ///< pixels; 0: not known
    std::string alternativeText;
    std::vector<SlotVariant> variants;   ///< ranked; the first that fits is shown
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const Slot &, const Slot &) = default;
};

/// How a channel takes a slot of the master.
enum class SlotMode { Inherit, Adapt, Override, Drop };
template <>
struct EnumChoices<SlotMode> { static const std::vector<Choice> &choices(); };

struct SlotLink
{
    std::string slot;
    SlotMode mode = SlotMode::Inherit;
    std::string text;                    ///< Adapt and Override only
    std::vector<std::string> fields;     ///< Override only: the fields that its own text renders
    std::int64_t basedOn = 1;            ///< version of the master's slot that it was made from
    Json unknown;

    std::string id() const { return slot; }
    static const Structure &structure();
    friend bool operator==(const SlotLink &, const SlotLink &) = default;
};

/// A channel's form of the master. Slots that are not listed are inherited at their newest version.
struct ChannelVariant
{
    Channel channel = Channel::Email;
    std::vector<SlotLink> slotLinks; // "slots" is a keyword of Qt
    Json unknown;

    std::string id() const { return std::string(info(channel).key); }
    const SlotLink *link(std::string_view slot) const;
    static const Structure &structure();
    friend bool operator==(const ChannelVariant &, const ChannelVariant &) = default;
};

/// A promise to the customer: what, at which price or discount, until when.
struct Offer
{
    std::string id;
    std::string name;
    std::string promise;
    std::string product;
    double discountPercent = 0;          ///< 0 to 100
    std::optional<double> price;
    std::optional<Moment> until;
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const Offer &, const Offer &) = default;
};

enum class Subject { Customer, Product, Offer, WinBack, Promotion, Service };
template <>
struct EnumChoices<Subject> { static const std::vector<Choice> &choices(); };

/// A reusable piece of Liquid that templates take in with {% render %}.
struct Block
{
    std::string id;
    std::string name;
    std::string text;
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const Block &, const Block &) = default;
};

/// A Dynamic Master Template: written once, adapted per channel.
struct Template
{
    std::string id;
    std::string name;
    Subject subject = Subject::Customer; ///< what kind of decision it carries
    std::string offer;                   ///< id of an offer; may be empty
    std::vector<Slot> masterSlots;     // "slots" is a keyword of Qt
    std::vector<ChannelVariant> channels;///< the channels that it is made for
    Json unknown;

    const Slot *slot(std::string_view id) const;
    const ChannelVariant *variant(Channel channel) const;
    static const Structure &structure();
    friend bool operator==(const Template &, const Template &) = default;
};

} // namespace throughline
