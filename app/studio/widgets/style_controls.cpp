// SPDX-License-Identifier: GPL-3.0-or-later
// Labels, menus, tabs, headers, progress.
#include "app/studio/widgets/color.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/style.h"

#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>

namespace throughline::studio {

namespace {

QString withoutMnemonic(const QString &text)
{
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&') && i + 1 < text.size())
            ++i;
        shown += text[i];
    }
    return shown;
}

} // namespace

void StudioStyle::drawMenuItem(const QStyleOptionMenuItem *option, QPainter *painter) const
{
    const int gap = m_theme.space(Space::Item);
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(option->rect.adjusted(gap, 0, -gap, 0).left(), option->rect.center().y(),
                          option->rect.width() - 2 * gap, 1, color(ColorRole::Border));
        return;
    }
    const bool enabled = option->state & State_Enabled;
    const bool selected = option->state & State_Selected && enabled;
    if (selected)
        paintRounded(*painter, option->rect, m_theme.radius(Radius::Control), color(ColorRole::AccentSoft));
    const int side = m_theme.size(Size::IconSmall);
    const auto visual = [option](const QRect &rect) {
        return visualRect(option->direction, option->rect, rect);
    };
    QRect mark(option->rect.left() + gap, 0, side, side);
    mark.moveTop(option->rect.center().y() - side / 2 + 1);
    if (option->checkType != QStyleOptionMenuItem::NotCheckable && option->checked)
        paintIcon(*painter, QStringLiteral("check"), visual(mark), color(ColorRole::Accent));
    else if (!option->icon.isNull())
        option->icon.paint(painter, visual(mark), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);

    const QStringList parts = option->text.split(QLatin1Char('\t'));
    const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
    const int arrow = option->menuItemType == QStyleOptionMenuItem::SubMenu ? side + gap : 0;
    const QRect line = option->rect.adjusted(2 * gap + side, 0, -gap - arrow, 0);
    painter->setFont(option->font);
    painter->setPen(option->palette.color(group, QPalette::Text));
    painter->drawText(visual(line), int(Qt::AlignVCenter) | int(visualAlignment(option->direction, Qt::AlignLeft)),
                      withoutMnemonic(parts.value(0)));
    if (parts.size() > 1) {
        painter->setFont(m_theme.font(TextStyle::Small));
        // Text3 is too faint on the ground of the selection.
        painter->setPen(color(selected ? ColorRole::Text2 : ColorRole::Text3));
        painter->drawText(visual(line),
                          int(Qt::AlignVCenter) | int(visualAlignment(option->direction, Qt::AlignRight)),
                          parts.value(1));
    }
    if (arrow) {
        QRect box(option->rect.right() - gap - side, mark.top(), side, side);
        const bool isMirrored = option->direction == Qt::RightToLeft;
        paintIcon(*painter, isMirrored ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right"),
                  visual(box), color(ColorRole::Text2));
    }
}

void StudioStyle::drawTab(const QStyleOptionTab *option, QPainter *painter) const
{
    const bool selected = option->state & State_Selected;
    const bool hovered = option->state & State_MouseOver && option->state & State_Enabled;
    if (hovered && !selected)
        paintRounded(*painter, QRectF(option->rect).adjusted(2, 4, -2, -4), m_theme.radius(Radius::Control),
                     withAlpha(color(ColorRole::Text), 0.05));
    if (selected) {
        const int inset = m_theme.space(Space::Item);
        painter->fillRect(QRect(option->rect.left() + inset, option->rect.bottom() - 1,
                                option->rect.width() - 2 * inset, 2),
                          color(ColorRole::Accent));
    }
}

void StudioStyle::drawHeader(const QStyleOptionHeader *option, QPainter *painter) const
{
    painter->fillRect(option->rect, color(ColorRole::Surface));
    const QRect line = option->orientation == Qt::Horizontal
        ? QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1)
        : QRect(option->rect.right(), option->rect.top(), 1, option->rect.height());
    painter->fillRect(line, color(ColorRole::Grid));
}

void StudioStyle::drawHeaderLabel(const QStyleOptionHeader *option, QPainter *painter) const
{
    painter->save();
    QFont font = m_theme.font(TextStyle::Small);
    if (option->state & State_On)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(color(ColorRole::Text2));
    const int gap = m_theme.space(Space::Tight) + 1;
    QRect line = option->rect.adjusted(1, 0, -1, 0);
    if (!option->icon.isNull()) {
        const int side = m_theme.size(Size::IconSmall);
        option->icon.paint(painter, QRect(line.left(), line.center().y() - side / 2 + 1, side, side));
        line.setLeft(line.left() + side + gap);
    }
    const QString shown = QFontMetrics(font).elidedText(option->text, Qt::ElideRight, line.width());
    painter->drawText(line, int(option->textAlignment | Qt::AlignVCenter), shown);
    painter->restore();
}

void StudioStyle::drawProgress(const QStyleOptionProgressBar *option, QPainter *painter) const
{
    const double height = std::min(6, option->rect.height());
    QRectF track(option->rect.left(), 0, option->rect.width(), height);
    track.moveTop(option->rect.center().y() + 0.5 - height / 2);
    paintRounded(*painter, track, height / 2, color(ColorRole::Border));
    const double range = option->maximum - option->minimum;
    // A bar without a range stands half filled: nothing blinks or runs about.
    const double share = range > 0 ? std::clamp((option->progress - option->minimum) / range, 0.0, 1.0) : 0.5;
    if (share <= 0)
        return;
    QRectF done = track;
    done.setWidth(std::max(height, track.width() * share));
    if (option->direction == Qt::RightToLeft)
        done.moveRight(track.right());
    paintRounded(*painter, done, height / 2, color(range > 0 ? ColorRole::Accent : ColorRole::Edge));
}

/// Fusion leaves four pixels between icon and words, at any size of text.
void StudioStyle::drawIconAndText(const QStyleOptionButton &button, QPainter *painter) const
{
    const int gap = m_theme.space(Space::Item);
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const QSize icon = button.iconSize;
    QRect box(0, 0, icon.width(), icon.height());
    box.moveCenter(button.rect.center());
    box.moveLeft(button.rect.left() + std::max(0, (button.rect.width() - icon.width() - gap - words) / 2));
    const auto mode = button.state & State_Enabled ? QIcon::Normal : QIcon::Disabled;
    button.icon.paint(painter, visualRect(button.direction, button.rect, box), Qt::AlignCenter, mode,
                      button.state & State_On ? QIcon::On : QIcon::Off);
    const QRect line(box.right() + 1 + gap, button.rect.top(), button.rect.right() - box.right() - gap, button.rect.height());
    const int align = int(visualAlignment(button.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextHideMnemonic;
    proxy()->drawItemText(painter, visualRect(button.direction, button.rect, line), align, button.palette,
                          button.state & State_Enabled, button.text, QPalette::ButtonText);
}

void StudioStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel: {
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && button->features & QStyleOptionButton::HasMenu) {
            const int side = m_theme.size(Size::IconSmall) - 2;
            QRect box(option->rect.right() - side - m_theme.space(Space::Item), 0, side, side);
            box.moveTop(option->rect.center().y() - side / 2 + 1);
            const QColor ink = color(buttonKind(widget) == ButtonKind::Primary ? ColorRole::OnAccent
                                                                               : ColorRole::Text2);
            paintIcon(*painter, QStringLiteral("chevron-down"),
                      visualRect(option->direction, option->rect, box), ink);
        }
        return;
    }
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy(*button);
            const ButtonKind kind = buttonKind(widget);
            const bool enabled = option->state & State_Enabled;
            if (enabled && kind == ButtonKind::Primary)
                copy.palette.setColor(QPalette::ButtonText, color(ColorRole::OnAccent));
            else if (enabled && kind == ButtonKind::Danger)
                copy.palette.setColor(QPalette::ButtonText, color(ColorRole::Error));
            if (copy.features & QStyleOptionButton::HasMenu)
                copy.rect.adjust(0, 0, -m_theme.space(Space::Group), 0);
            if (!copy.icon.isNull() && !copy.text.isEmpty())
                return drawIconAndText(copy, painter);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuItem(item, painter);
        break;
    case CE_MenuEmptyArea:
    case CE_MenuBarEmptyArea: return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (option->state & (State_Selected | State_Sunken))
                paintRounded(*painter, option->rect.adjusted(0, 2, 0, -2), m_theme.radius(Radius::Control),
                             color(ColorRole::AccentSoft));
            painter->setPen(color(ColorRole::Text));
            painter->drawText(option->rect, Qt::AlignCenter, withoutMnemonic(item->text));
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTab(tab, painter);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy(*tab);
            const bool selected = option->state & State_Selected;
            copy.palette.setColor(QPalette::WindowText, color(selected ? ColorRole::Accent : ColorRole::Text2));
            painter->save();
            QFont font = painter->font();
            font.setWeight(selected ? QFont::DemiBold : QFont::Medium);
            painter->setFont(font);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            painter->restore();
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header)
            return drawHeader(header, painter);
        painter->fillRect(option->rect, color(ColorRole::Surface));
        return;
    }
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeaderLabel(header, painter);
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // Selected rows lie on the soft accent, where text keeps its own colour.
            QStyleOptionViewItem copy(*item);
            copy.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return drawProgress(bar, painter);
        break;
    case CE_Splitter: {
        const bool isVertical = option->state & State_Horizontal;
        const QRect line = isVertical ? QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height())
                                      : QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1);
        painter->fillRect(line, color(option->state & State_MouseOver ? ColorRole::Accent : ColorRole::Border));
        return;
    }
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && !combo->editable) {
            QStyleOptionComboBox copy(*combo);
            const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4;
            const QRect line = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            copy.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, line.width() - icon - 2);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_ToolBar: painter->fillRect(option->rect, color(ColorRole::Surface)); return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace throughline::studio
