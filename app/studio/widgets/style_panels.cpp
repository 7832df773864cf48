// SPDX-License-Identifier: GPL-3.0-or-later
// The grounds of controls: what lies under their text.
#include "app/studio/widgets/color.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/style.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFrame>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

namespace throughline::studio {

void StudioStyle::drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool hovered = enabled && option->state & State_MouseOver;
    const bool down = option->state & (State_Sunken | State_On);
    const double radius = m_theme.radius(Radius::Control);
    QColor fill = color(ColorRole::Surface);
    QColor outline = hovered ? color(ColorRole::Edge) : color(ColorRole::Border);
    switch (buttonKind(widget)) {
    case ButtonKind::Primary:
        fill = enabled ? color(hovered || down ? ColorRole::AccentHover : ColorRole::Accent)
                       : color(ColorRole::Sunken);
        outline = Qt::transparent;
        break;
    case ButtonKind::Quiet:
        fill = down ? color(ColorRole::AccentSoft)
                    : hovered ? withAlpha(color(ColorRole::Text), 0.06) : QColor(Qt::transparent);
        outline = Qt::transparent;
        break;
    case ButtonKind::Danger:
    case ButtonKind::Normal:
        if (down)
            fill = color(option->state & State_On ? ColorRole::AccentSoft : ColorRole::Sunken);
        break;
    }
    paintRounded(*painter, option->rect, radius, fill, outline);
    // Fusion leaves the ring of a push button to its panel.
    if (option->state & State_HasFocus)
        proxy()->drawPrimitive(PE_FrameFocusRect, option, painter, widget);
}

void StudioStyle::drawToolButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool isOn = option->state & State_On;
    if (groundOf(widget) == Ground::Sunken)
        return paintRounded(*painter, option->rect, m_theme.radius(Radius::Control), color(ColorRole::Sunken));
    QColor fill = Qt::transparent;
    if (isOn)
        fill = color(ColorRole::AccentSoft);
    else if (enabled && option->state & State_Sunken)
        fill = withAlpha(color(ColorRole::Text), 0.1);
    else if (enabled && option->state & State_MouseOver)
        fill = withAlpha(color(ColorRole::Text), 0.06);
    if (fill.alpha() > 0)
        paintRounded(*painter, option->rect, m_theme.radius(Radius::Control), fill);
}

void StudioStyle::drawEditPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    // The editor inside a spin or combo box lies on the box's own ground.
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    if (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent))
        return;
    const Ground ground = groundOf(widget);
    if (ground == Ground::Plain)
        return;
    const bool enabled = option->state & State_Enabled;
    const bool focused = option->state & State_HasFocus;
    const bool hovered = enabled && option->state & State_MouseOver;
    QColor outline = hovered ? color(ColorRole::Edge) : color(ColorRole::Border);
    if (ground == Ground::Sunken && !hovered)
        outline = Qt::transparent;
    if (focused)
        outline = color(ColorRole::Accent);
    const QColor fill = ground == Ground::Sunken || !enabled || option->state & State_ReadOnly
        ? color(ColorRole::Sunken)
        : color(ColorRole::Surface);
    paintRounded(*painter, option->rect, m_theme.radius(Radius::Control), fill, outline, focused ? 2 : 1);
}

void StudioStyle::drawIndicator(const QStyleOption *option, QPainter *painter, bool isRound) const
{
    const bool enabled = option->state & State_Enabled;
    const bool isSet = option->state & (State_On | State_NoChange);
    const bool hovered = enabled && option->state & State_MouseOver;
    const double side = std::min(option->rect.width(), option->rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    const double radius = isRound ? side / 2 : m_theme.radius(Radius::Small);
    const QColor ground = enabled ? color(isSet ? ColorRole::Accent : ColorRole::Surface)
                                  : color(isSet ? ColorRole::Border : ColorRole::Sunken);
    QColor outline = isSet ? QColor(Qt::transparent) : color(enabled ? ColorRole::Edge : ColorRole::Border);
    if (hovered && !isSet)
        outline = color(ColorRole::Accent);
    paintRounded(*painter, box, radius, ground, outline, 1.4);
    if (!isSet)
        return;
    const QColor mark = enabled ? color(ColorRole::OnAccent) : color(ColorRole::Text3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isRound) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), side * 0.2, side * 0.2);
    } else {
        painter->setPen(QPen(mark, side / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * side; };
        if (option->state & State_NoChange)
            painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
        else
            painter->drawPolyline(QPolygonF{at(0.25, 0.53), at(0.43, 0.7), at(0.76, 0.32)});
    }
    painter->restore();
}

void StudioStyle::drawItemPanel(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget) const
{
    const bool selected = option->state & State_Selected;
    const bool hovered = option->state & State_MouseOver && option->state & State_Enabled;
    if (option->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, option->backgroundBrush);
    if (!selected && !hovered)
        return;
    const QColor fill = selected ? color(ColorRole::AccentSoft) : withAlpha(color(ColorRole::Text), 0.05);
    const bool hasColumns = qobject_cast<const QTableView *>(widget)
        || (option->viewItemPosition != QStyleOptionViewItem::OnlyOne
            && option->viewItemPosition != QStyleOptionViewItem::Invalid);
    if (hasColumns)
        painter->fillRect(option->rect, fill);
    else
        paintRounded(*painter, QRectF(option->rect).adjusted(0, 1, 0, -1), m_theme.radius(Radius::Control), fill);
}

void StudioStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const double radius = m_theme.radius(Radius::Control);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel: return drawButtonPanel(option, painter, widget);
    case PE_PanelButtonTool: return drawToolButtonPanel(option, painter, widget);
    case PE_FrameFocusRect: {
        // The ring is for who moves by keyboard, as paintFocusRing knows too.
        if (widget && !widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
            return;
        const bool onAccent = buttonKind(widget) == ButtonKind::Primary;
        const double inset = onAccent ? 3 : 0;
        return paintRounded(*painter, QRectF(option->rect).adjusted(inset, inset, -inset, -inset),
                            radius - inset / 2, Qt::transparent,
                            color(onAccent ? ColorRole::OnAccent : ColorRole::Accent), onAccent ? 1.5 : 2);
    }
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: return drawEditPanel(option, painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return drawIndicator(option, painter, false);
    case PE_IndicatorRadioButton: return drawIndicator(option, painter, true);
    case PE_IndicatorMenuCheckMark:
        return paintIcon(*painter, QStringLiteral("check"), option->rect, color(ColorRole::Accent));
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        return paintRounded(*painter, option->rect, m_theme.radius(Radius::Tile), color(ColorRole::Surface),
                            color(ColorRole::Border));
    case PE_Frame: {
        const auto *frame = qobject_cast<const QFrame *>(widget);
        if (widget && widget->inherits("QComboBoxPrivateContainer"))
            return paintRounded(*painter, option->rect, m_theme.radius(Radius::Tile),
                                color(ColorRole::Surface), color(ColorRole::Border));
        if (groundOf(widget) == Ground::Plain || (frame && frame->frameShape() == QFrame::NoFrame))
            return;
        // A text editor shows where typing goes; a list shows its focus to who moves by keyboard.
        const bool focused = option->state & State_HasFocus
            && (!qobject_cast<const QAbstractItemView *>(widget)
                || widget->window()->testAttribute(Qt::WA_KeyboardFocusChange));
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
        const QColor fill = area ? area->viewport()->palette().color(area->viewport()->backgroundRole())
                                 : QColor(Qt::transparent);
        return paintRounded(*painter, option->rect, radius, fill,
                            focused ? color(ColorRole::Accent) : color(ColorRole::Border));
    }
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase: {
        if (element == PE_FrameStatusBarItem)
            return;
        const int y = element == PE_FrameTabBarBase ? option->rect.bottom() : option->rect.top();
        painter->fillRect(QRect(option->rect.left(), y, option->rect.width(), 1), color(ColorRole::Border));
        return;
    }
    case PE_FrameGroupBox:
        return paintRounded(*painter, option->rect, m_theme.radius(Radius::Tile), Qt::transparent,
                            color(ColorRole::Border));
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            return drawItemPanel(item, painter, widget);
        break;
    case PE_PanelItemViewRow:
        // A tree's row is selected as a whole, with the place of its branches.
        if (option->state & State_Selected && qobject_cast<const QTreeView *>(widget))
            painter->fillRect(option->rect, color(ColorRole::AccentSoft));
        return;
    case PE_IndicatorArrowUp:
        return paintIcon(*painter, QStringLiteral("chevron-up"), option->rect, color(ColorRole::Text2));
    case PE_IndicatorArrowDown:
        return paintIcon(*painter, QStringLiteral("chevron-down"), option->rect, color(ColorRole::Text2));
    case PE_IndicatorArrowLeft:
        return paintIcon(*painter, QStringLiteral("chevron-left"), option->rect, color(ColorRole::Text2));
    case PE_IndicatorArrowRight:
        return paintIcon(*painter, QStringLiteral("chevron-right"), option->rect, color(ColorRole::Text2));
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header || header->sortIndicator == QStyleOptionHeader::None)
            return;
        const bool isDown = header->sortIndicator == QStyleOptionHeader::SortDown;
        return paintIcon(*painter, isDown ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up"),
                         option->rect, color(ColorRole::Text2));
    }
    case PE_IndicatorBranch: {
        if (!(option->state & State_Children))
            return;
        const int side = m_theme.size(Size::IconSmall);
        QRect box(0, 0, side, side);
        box.moveCenter(option->rect.center());
        const bool isOpen = option->state & State_Open;
        const QString closed = option->direction == Qt::RightToLeft ? QStringLiteral("chevron-left")
                                                                    : QStringLiteral("chevron-right");
        return paintIcon(*painter, isOpen ? QStringLiteral("chevron-down") : closed, box,
                         color(ColorRole::Text2));
    }
    case PE_IndicatorToolBarSeparator: {
        const QRect line(option->rect.center().x(), option->rect.top() + 6, 1, option->rect.height() - 12);
        painter->fillRect(line, color(ColorRole::Border));
        return;
    }
    case PE_PanelStatusBar:
    case PE_FrameDockWidget:
    case PE_IndicatorToolBarHandle:
    case PE_IndicatorDockWidgetResizeHandle: return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace throughline::studio
