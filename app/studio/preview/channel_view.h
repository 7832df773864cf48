// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/preview/picture_source.h"
#include "model/content/brand_colours.h"
#include "model/content/email_layout.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace throughline::studio {

/// A part of a shown text, in UTF-16 units.
struct TextRange
{
    int start = 0;
    int length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// A slot's words as a page shows them.
struct ShownSlot
{
    std::string id;
    SlotKind kind = SlotKind::Body;
    QString text;
    QList<TextRange> marks;              ///< differs from what is true
    QList<TextRange> links;
    QStringList errors;                  ///< each with its line and column
    QString image;                       ///< as the template names it
    PictureSource picture;               ///< where it is
    QSize imageSize;                     ///< as the template says, else of the file; may be invalid
    QString alternativeText;

    bool isEmpty() const { return text.isEmpty() && image.isEmpty() && errors.isEmpty(); }
};

/// What one channel shows a customer, ready to be painted.
struct ChannelView
{
    Channel channel = Channel::Email;
    QString brand;
    QString sender;
    QString link;
    BrandColours colours;
    QList<ShownSlot> parts;
    EmailLayout layout;
    QString smsText;                     ///< the whole text, as it is counted

    const ShownSlot *slot(const std::string &id) const;
    const ShownSlot *slot(SlotKind kind) const;
    QStringList errors() const;
    /// Height of a slot's picture at a width; `usual` times the width where its size is not known.
    static double pictureHeight(const ShownSlot *slot, double width, double usual);
};

/// `real`: the same message as it would be if everything were true; what differs is marked.
/// `folder`: of the project's file, below which pictures are looked for.
ChannelView channelView(const Project &project, const RenderedMessage &shown, const RenderedMessage *real = nullptr,
                        const QString &folder = {});

/// Longer texts are cut in a picture of them, with three dots at the end.
inline constexpr int longestShown = 3000;

} // namespace throughline::studio
