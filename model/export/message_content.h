// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/text_language.h"
#include "model/project/project.h"
#include "model/values/text.h"

#include <string>
#include <vector>

namespace throughline {

/// A slot as one channel shows it: adapted or overridden text in place, variants as conditions.
struct ContentSlot
{
    std::string id;
    SlotKind kind = SlotKind::Body;
    std::string text;            ///< Liquid
    std::string image;
    std::string alternativeText;
    std::int64_t imageWidth = 0; ///< pixels; 0: not known
    std::int64_t imageHeight = 0;
};

/// What one message says through one channel, still in Liquid and with the field names of the
/// project. Never holds a customer's value.
struct MessageContent
{
    Channel channel = Channel::Email;
    std::vector<ContentSlot> parts;        ///< in the template's order, without dropped ones
    std::vector<std::string> fields;       ///< customer fields declared by the slots shown
    std::vector<std::string> required;
    std::string link;                      ///< of the landing page with its UTM parameters; may be empty
    Json system = Json::object();          ///< offer, brand and channel as templates read them
    std::vector<std::string> unsaid;       ///< labels of variants whose rule a text cannot ask

    /// The texts of all slots of these kinds, joined by blank lines.
    std::string text(std::initializer_list<SlotKind> kinds) const;
    const ContentSlot *slot(SlotKind kind) const;
    TextFacts facts() const { return {link, system}; }
};

/// Resolves a template for a channel. `arms` are the experiment arms ("node.arm") that the customer
/// has passed: a variant for an arm is chosen here, one with a rule becomes a condition in the text.
/// Empty slots where the template is unknown.
MessageContent messageContent(const Project &project, std::string_view templateId, Channel channel,
                              const std::vector<std::string> &arms = {});

/// The landing page of the brand with the channel's UTM parameters; empty without a website.
std::string landingLink(const Project &project, Channel channel);

/// A rule as a condition of Liquid, for rules on fields alone; nothing for history, audiences and
/// consent. `prelude` assigns what a condition without parentheses cannot say.
struct LiquidCondition
{
    std::string prelude;
    std::string test;
};
std::optional<LiquidCondition> liquidCondition(const Rule &rule, int &counter);

/// An e-mail's HTML: one column of tables with inline styles in the brand's colours; the texts stay
/// Liquid. Only text outside of Liquid tags is escaped.
std::string emailHtml(const Project &project, const MessageContent &content);
/// The same as plain text.
std::string plainText(const MessageContent &content);

} // namespace throughline
