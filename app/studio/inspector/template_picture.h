// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/preview/channel_view.h"

#include <QPixmap>
#include <QWidget>

namespace throughline::studio {

/// The head of a message as its channel shows it, drawn small.
class TemplatePicture : public QWidget
{
    Q_OBJECT
public:
    explicit TemplatePicture(QWidget *parent = nullptr);

    void setView(const ChannelView &view);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_picture;
};

} // namespace throughline::studio
