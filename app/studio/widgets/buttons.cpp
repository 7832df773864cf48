// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/buttons.h"

#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/style.h"

#include <QPainter>

namespace throughline::studio {

PrimaryButton::PrimaryButton(const QString &text, const QString &iconName, QWidget *parent)
    : QPushButton(text, parent)
{
    setButtonKind(this, ButtonKind::Primary);
    setIconName(iconName);
    followTheme(this, [this](const Theme &theme) { setFont(theme.font(TextStyle::BaseStrong)); });
}

void PrimaryButton::setIconName(const QString &iconName)
{
    if (m_iconName == iconName)
        return;
    m_iconName = iconName;
    setThemedIcon(this, iconName, ColorRole::OnAccent);
}

IconButton::IconButton(const QString &text, const QString &iconName, QWidget *parent) : QPushButton(text, parent)
{
    if (!iconName.isEmpty())
        setThemedIcon(this, iconName);
}

ToolIconButton::ToolIconButton(const QString &iconName, const QString &name, QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setThemedIcon(this, iconName);
    followTheme(this, [this](const Theme &theme) {
        const int side = theme.size(Size::Icon);
        setIconSize(QSize(side, side));
    });
    setName(name);
}

void ToolIconButton::setName(const QString &name, const QString &shortcut)
{
    setAccessibleName(name);
    setToolTip(shortcut.isEmpty() ? name : QStringLiteral("%1  %2").arg(name, shortcut));
}

LinkButton::LinkButton(const QString &text, QWidget *parent) : QPushButton(parent)
{
    setButtonKind(this, ButtonKind::Quiet);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    followTheme(this, [this](const Theme &theme) {
        setFont(theme.font(TextStyle::CaptionStrong));
        setTextColor(this, theme.color(ColorRole::Accent));
    });
    setLabel(text);
}

void LinkButton::setLabel(const QString &text)
{
    setText(text.isEmpty() ? text : text + QStringLiteral(" ›"));
    setAccessibleName(text);
}

QSize LinkButton::sizeHint() const
{
    const Theme theme = themeOf(this);
    return {fontMetrics().horizontalAdvance(text()) + 2 * theme.space(Space::Tight),
            fontMetrics().height() + 2 * theme.space(Space::Tight)};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(underMouse() && isEnabled());
    painter.setFont(underlined);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(rect(), Qt::AlignCenter, text());
    paintFocusRing(painter, this, rect());
}

} // namespace throughline::studio
