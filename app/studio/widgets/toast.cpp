// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/toast.h"

#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/style.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

namespace throughline::studio {

Toast::Toast(QWidget *parent)
    : QFrame(parent), m_sentence(new Label({}, TextStyle::Base)), m_action(new LinkButton)
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    m_leave.setSingleShot(true);
    m_leave.setInterval(6000);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        emit actionTriggered();
    });
    followTheme(this, [this, row](const Theme &theme) {
        const int gap = theme.space(Space::Group);
        row->setContentsMargins(gap + theme.size(Size::Icon) + theme.space(Space::Item), theme.space(Space::Item), gap,
                                theme.space(Space::Item));
        place();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString &sentence, const QString &action, Tone tone)
{
    m_tone = tone;
    m_sentence->setText(sentence);
    m_action->setLabel(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    place();
    show();
    raise();
    m_leave.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::place()
{
    const QWidget *host = parentWidget();
    const Theme theme = themeOf(this);
    const int gap = theme.space(Space::Page);
    const QSize wanted = sizeHint().boundedTo(QSize(std::max(host->width() - 2 * gap, 120), host->height()));
    setGeometry((host->width() - wanted.width()) / 2, host->height() - wanted.height() - gap - theme.size(Size::Strip), wanted.width(),
                wanted.height());
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    paintRounded(painter, rect(), theme.radius(Radius::Tile), theme.color(ColorRole::Surface),
                 theme.color(ColorRole::Edge));
    const int side = theme.size(Size::Icon);
    const QString name = iconOf(m_tone).isEmpty() ? QStringLiteral("info") : iconOf(m_tone);
    const QRect box(theme.space(Space::Group), (height() - side) / 2, side, side);
    paintIcon(painter, name, QStyle::visualRect(layoutDirection(), rect(), box), theme.color(inkOf(m_tone)));
}

void Toast::mousePressEvent(QMouseEvent *) { hide(); }

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return false;
}

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent), m_sentence(new Label({}, TextStyle::Caption, ColorRole::Text2)), m_bar(new QProgressBar),
      m_cancel(new ToolIconButton(QStringLiteral("close"), {}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sentence);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_bar->setTextVisible(false);
    connect(m_cancel, &QToolButton::clicked, this, &ProgressStrip::cancelled);
    followTheme(this, [this](const Theme &theme) { m_bar->setMinimumWidth(theme.scaled(120)); });
    followLanguage(this, [this] { m_cancel->setName(tr("Cancel")); });
}

void ProgressStrip::setProgress(const QString &sentence, double share)
{
    m_sentence->setText(sentence);
    m_bar->setRange(0, share < 0 ? 0 : 1000);
    m_bar->setValue(share < 0 ? 0 : int(share * 1000));
    m_bar->setAccessibleName(sentence);
}

void ProgressStrip::setCancellable(bool cancellable) { m_cancel->setVisible(cancellable); }

} // namespace throughline::studio
