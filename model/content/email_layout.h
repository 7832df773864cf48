// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/message_rendering.h"

namespace throughline {

/// What one row of an email holds.
enum class EmailRowKind { Logo, Image, Video, Headline, Text, Offer, Price, Products, Button, Legal };

/// How a row looks, in CSS pixels and "#RRGGBB".
struct EmailStyle
{
    int fontSize = 16;
    int lineHeight = 26;
    bool isBold = false;
    std::string ink = "#1B1B1B";         ///< readable on `ground`: at least 4.5 : 1
    std::string ground;                  ///< of the row's own box; empty: the sheet's
    std::string sheet = "#FFFFFF";       ///< what the row stands on
    int before = 0;                      ///< space above
    int after = 0;
    int side = 40;                       ///< left and right of the row

    friend bool operator==(const EmailStyle &, const EmailStyle &) = default;
};

struct EmailRow
{
    EmailRowKind kind = EmailRowKind::Text;
    std::string slot;                    ///< id of the slot that it shows; empty: the brand's
    std::string text;                    ///< words with links as in inline_text.h; Liquid or rendered
    std::string image;
    std::string alternativeText;
    std::int64_t imageWidth = 0;         ///< the picture's own pixels; 0: not known
    std::int64_t imageHeight = 0;
    std::string link;
    EmailStyle style;

    friend bool operator==(const EmailRow &, const EmailRow &) = default;
};

/// How high a picture of this row is at a width, both in CSS pixels; nothing where its size is not known.
std::optional<int> imageHeightAt(const EmailRow &row, int width);

/// One column of rows: what the preview paints is what the HTML says.
struct EmailLayout
{
    std::string brand;
    std::string subject;
    std::string preheader;               ///< what an inbox shows behind the subject
    std::string page = "#F4F4F2";        ///< around the sheet
    std::string sheet = "#FFFFFF";
    int width = 600;
    std::vector<EmailRow> rows;

    friend bool operator==(const EmailLayout &, const EmailLayout &) = default;
};

/// A slot as it goes into the email, in Liquid or rendered.
struct EmailPart
{
    std::string slot;
    SlotKind kind = SlotKind::Body;
    std::string text;
    std::string image;
    std::string alternativeText;
    std::int64_t imageWidth = 0;         ///< pixels; 0: not known
    std::int64_t imageHeight = 0;
};

/// The rows of an email in the brand's colours. `link` is where buttons and images lead.
EmailLayout emailLayout(const Brand &brand, const std::vector<EmailPart> &parts, const std::string &link);
EmailLayout emailLayout(const Brand &brand, const RenderedMessage &message);

enum class EmailContent {
    Liquid,   ///< tags and outputs stay as they are; only what is around them is escaped
    Rendered  ///< everything is text
};

/// Nested tables and inline CSS alone, as mail programs need it; one document with its head.
std::string emailHtml(const EmailLayout &layout, EmailContent content);
/// The plain-text part of the same email.
std::string emailText(const EmailLayout &layout);

} // namespace throughline
