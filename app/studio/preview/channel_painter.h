// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/preview/preview_canvas.h"

#include <QTime>

namespace throughline::studio {

/// What the surfaces say besides the message.
struct PreviewWords
{
    QString now;          ///< "now"
    QString sponsored;
    QString script;       ///< over what an operator says
    QString smsMeter;     ///< "148 of 160 characters · 1 part"
    bool isSmsLong = false;
    QTime clock;          ///< of the customer
};

/// Draws each channel's surface as its reader sees it.
class ChannelPainter
{
public:
    ChannelPainter(PreviewCanvas &canvas, const ChannelView &view, const PreviewWords &words)
        : m_canvas(canvas), m_view(view), m_words(words)
    {
    }

    /// Paints within `width` from the top left; returns the height.
    double paint(double width);

private:
    double email(double width);
    double sms(double width);
    double push(double width);
    double inApp(double width);
    double web(double width);
    double ad(double width);
    double agent(double width);
    double mail(double width);
    double storyboard(double top, double width);

    double emailRow(const EmailRow &row, double left, double top, double width, double scale);
    double button(QPointF at, double maxWidth, const ShownSlot &slot, bool isWide = false);
    double slotText(SlotKind kind, QPointF at, double width, const TextLook &look);
    double otherErrors(QPointF at, double width, std::initializer_list<SlotKind> shownKinds);
    void brandTile(const QRectF &rect);
    /// The picture of surfaces that show one: an image, else the poster of a video.
    const ShownSlot *pictured() const;
    QColor strong() const { return toColor(m_view.colours.strong); }

    PreviewCanvas &m_canvas;
    const ChannelView &m_view;
    const PreviewWords &m_words;
};

} // namespace throughline::studio
