// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/widgets/pill.h"

#include <QFrame>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QProgressBar;
QT_END_NAMESPACE

namespace throughline::studio {

class Label;
class LinkButton;
class ToolIconButton;

/// A short notice over the foot of its parent, such as "Deleted 3 steps · Undo ›". It goes after
/// six seconds, on a click, or when the next one comes; it never takes the focus.
class Toast : public QFrame
{
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);

    void say(const QString &sentence, const QString &action = {}, Tone tone = Tone::Neutral);

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    Label *m_sentence;
    LinkButton *m_action;
    QTimer m_leave;
    Tone m_tone = Tone::Neutral;
};

/// What runs, how far it is, and a way to stop it.
class ProgressStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// `share` 0 … 1; negative when it cannot be known.
    void setProgress(const QString &sentence, double share);
    void setCancellable(bool cancellable);

signals:
    void cancelled();

private:
    Label *m_sentence;
    QProgressBar *m_bar;
    ToolIconButton *m_cancel;
};

} // namespace throughline::studio
