// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/inline_message.h"

#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {

QString iconFor(Tone tone)
{
    const QString name = iconOf(tone);
    return name.isEmpty() ? QStringLiteral("info") : name;
}

} // namespace

InlineMessage::InlineMessage(Tone tone, const QString &title, const QString &text, const QString &action,
                             QWidget *parent)
    : QFrame(parent), m_tone(tone),
      m_title(new Label({}, TextStyle::CaptionStrong)),
      m_text(new Label({}, TextStyle::Caption, ColorRole::Text2)), m_action(new LinkButton)
{
    auto *row = new QHBoxLayout(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addStretch(1);
    // The room of the icon is an item of the row, so that it changes sides with the direction of reading.
    auto *iconRoom = new QSpacerItem(0, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
    row->addItem(iconRoom);
    row->addLayout(words, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    connect(m_action, &QPushButton::clicked, this, &InlineMessage::actionTriggered);
    followTheme(this, [this, row, iconRoom](const Theme &theme) {
        const int gap = theme.space(Space::Item);
        iconRoom->changeSize(theme.size(Size::IconSmall) + gap, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
        row->setContentsMargins(theme.space(Space::Group), gap + 2, theme.space(Space::Group), gap + 2);
        row->setSpacing(gap);
        update();
    });
    setMessage(tone, title, text, action);
}

void InlineMessage::setMessage(Tone tone, const QString &title, const QString &text, const QString &action)
{
    m_tone = tone;
    m_title->setText(title);
    m_title->setColor(inkOf(tone));
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setLabel(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(title.isEmpty() ? text : title);
    setAccessibleDescription(text);
    update();
}

QSize InlineMessage::sizeHint() const { return QFrame::sizeHint(); }

void InlineMessage::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    paintRounded(painter, rect(), theme.radius(Radius::Tile), theme.color(groundOf(m_tone)));
    const int side = theme.size(Size::IconSmall);
    const QLabel *first = m_title->isVisibleTo(this) ? m_title : m_text;
    const int top = first->y() + (first->fontMetrics().height() - side) / 2;
    const QRect box(theme.space(Space::Group), top, side, side);
    paintIcon(painter, iconFor(m_tone), QStyle::visualRect(layoutDirection(), rect(), box),
              theme.color(inkOf(m_tone)));
}

} // namespace throughline::studio
