// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/widgets/pill.h"

#include <QFrame>

namespace throughline::studio {

class Label;
class LinkButton;

/// Says what is wrong or worth knowing where it concerns the reader, with one thing to do.
/// Tone Neutral and Accent inform, Ok confirms, Warn and Error warn.
class InlineMessage : public QFrame
{
    Q_OBJECT
public:
    explicit InlineMessage(Tone tone = Tone::Accent, const QString &title = {}, const QString &text = {},
                           const QString &action = {}, QWidget *parent = nullptr);

    /// Any part may be empty; the empty ones take no room.
    void setMessage(Tone tone, const QString &title, const QString &text, const QString &action = {});
    QSize sizeHint() const override;

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    Label *m_title;
    Label *m_text;
    LinkButton *m_action;
};

} // namespace throughline::studio
