// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/label.h"

#include "app/studio/widgets/follow.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace throughline::studio {

Label::Label(const QString &text, TextStyle style, ColorRole color, QWidget *parent)
    : QLabel(text, parent), m_style(style), m_color(color)
{
    setTextFormat(Qt::PlainText);
    followTheme(this, [this](const Theme &theme) { applyTheme(theme); });
}

void Label::setColor(ColorRole color)
{
    m_color = color;
    applyTheme(themeOf(this));
}

void Label::setTextStyle(TextStyle style)
{
    m_style = style;
    applyTheme(themeOf(this));
}

void Label::applyTheme(const Theme &theme)
{
    setFont(theme.font(m_style));
    setTextColor(this, theme.color(m_color));
}

SectionTitle::SectionTitle(const QString &text, QWidget *parent)
    : Label({}, TextStyle::Section, ColorRole::Text2, parent)
{
    setTitle(text);
}

void SectionTitle::setTitle(const QString &text)
{
    m_title = text;
    setText(locale().toUpper(text));
    // A screen reader would spell capitals out.
    setAccessibleName(text);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int few = fontMetrics().horizontalAdvance(text().left(3) + QChar(0x2026));
    return {std::min(few, sizeHint().width()), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const QRect box = contentsRect();
    painter.drawText(box, int(QStyle::visualAlignment(layoutDirection(), alignment())) | int(Qt::TextSingleLine),
                     fontMetrics().elidedText(text(), m_mode, box.width()));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return Label::event(event);
}

} // namespace throughline::studio
