// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/preview/channel_painter.h"

#include <QWidget>

namespace throughline::studio {

/// One channel's message as the customer sees it; as high as it needs at its width.
class ChannelPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ChannelPreview(QWidget *parent = nullptr);

    void setView(ChannelView view, QTime clock = QTime(9, 41));
    const ChannelView &view() const { return m_view; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

    /// What the surface of this channel says besides the message.
    static PreviewWords wordsFor(const ChannelView &view, QTime clock = QTime(9, 41));

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    ChannelView m_view;
    QTime m_clock;
};

} // namespace throughline::studio
