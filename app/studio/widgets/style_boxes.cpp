// SPDX-License-Identifier: GPL-3.0-or-later
// Controls made of several parts: combo and spin boxes, sliders, scroll bars.
#include "app/studio/widgets/color.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/style.h"

#include <QComboBox>
#include <QPainter>
#include <QSlider>
#include <QStyleOption>

namespace throughline::studio {

void StudioStyle::drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool hovered = enabled && option->state & State_MouseOver;
    const bool focused = option->state & State_HasFocus
        && (option->editable || option->state & State_KeyboardFocusChange);
    if (option->subControls & SC_ComboBoxFrame) {
        QColor outline = hovered ? color(ColorRole::Edge) : color(ColorRole::Border);
        if (focused)
            outline = color(ColorRole::Accent);
        const Ground ground = groundOf(widget);
        if (ground == Ground::Plain && !hovered && !focused)
            outline = Qt::transparent;
        paintRounded(*painter, option->rect, m_theme.radius(Radius::Control),
                     enabled && ground != Ground::Sunken ? color(ColorRole::Surface) : color(ColorRole::Sunken),
                     outline, focused ? 2 : 1);
    }
    if (option->subControls & SC_ComboBoxArrow) {
        const int side = m_theme.size(Size::IconSmall) - 2;
        QRect box(0, 0, side, side);
        box.moveCenter(proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget).center());
        paintIcon(*painter, QStringLiteral("chevron-down"), box,
                  enabled ? color(ColorRole::Text2) : option->palette.color(QPalette::Disabled, QPalette::Text));
    }
}

void StudioStyle::drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool focused = option->state & State_HasFocus;
    const bool hovered = enabled && option->state & State_MouseOver;
    if (option->subControls & SC_SpinBoxFrame && option->frame) {
        QColor outline = hovered ? color(ColorRole::Edge) : color(ColorRole::Border);
        if (focused)
            outline = color(ColorRole::Accent);
        paintRounded(*painter, option->rect, m_theme.radius(Radius::Control),
                     color(enabled ? ColorRole::Surface : ColorRole::Sunken), outline, focused ? 2 : 1);
    }
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto drawStep = [&](SubControl part, const QString &name, QAbstractSpinBox::StepEnabledFlag flag) {
        const QRect rect = proxy()->subControlRect(CC_SpinBox, option, part, widget);
        const bool isActive = enabled && option->stepEnabled & flag;
        if (isActive && option->activeSubControls == part && option->state & (State_MouseOver | State_Sunken))
            paintRounded(*painter, QRectF(rect).adjusted(1, 1, -1, -1), 3,
                         withAlpha(color(ColorRole::Text), option->state & State_Sunken ? 0.12 : 0.07));
        const int side = std::min(m_theme.scaled(12), rect.height());
        QRect box(0, 0, side, side);
        box.moveCenter(rect.center());
        paintIcon(*painter, name, box, isActive ? color(ColorRole::Text2) : color(ColorRole::Border));
    };
    drawStep(SC_SpinBoxUp, QStringLiteral("chevron-up"), QAbstractSpinBox::StepUpEnabled);
    drawStep(SC_SpinBoxDown, QStringLiteral("chevron-down"), QAbstractSpinBox::StepDownEnabled);
}

void StudioStyle::drawSlider(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool isFlat = option->orientation == Qt::Horizontal;
    const QRectF groove = proxy()->subControlRect(CC_Slider, option, SC_SliderGroove, widget);
    const QRectF handle = proxy()->subControlRect(CC_Slider, option, SC_SliderHandle, widget);
    QRectF track = isFlat ? QRectF(groove.left(), groove.center().y() - 2, groove.width(), 4)
                          : QRectF(groove.center().x() - 2, groove.top(), 4, groove.height());
    paintRounded(*painter, track, 2, color(ColorRole::Border));
    QRectF done = track;
    if (isFlat && option->upsideDown)
        done.setLeft(handle.center().x());
    else if (isFlat)
        done.setRight(handle.center().x());
    else if (option->upsideDown)
        done.setTop(handle.center().y());
    else
        done.setBottom(handle.center().y());
    const QColor ink = enabled ? color(ColorRole::Accent) : color(ColorRole::Edge);
    paintRounded(*painter, done, 2, ink);
    const double side = std::min(handle.width(), handle.height()) - 2;
    QRectF knob(0, 0, side, side);
    knob.moveCenter(handle.center());
    const bool grown = option->state & State_HasFocus || option->activeSubControls & SC_SliderHandle;
    if (grown && enabled)
        paintRounded(*painter, knob.adjusted(-1, -1, 1, 1), side / 2 + 1, color(ColorRole::AccentSoft));
    paintRounded(*painter, knob.adjusted(1, 1, -1, -1), side / 2 - 1, color(ColorRole::Surface), ink, 2);
}

void StudioStyle::drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget) const
{
    if (option->minimum == option->maximum)
        return;
    const bool active = option->state & State_MouseOver || option->activeSubControls & SC_ScrollBarSlider;
    const QRectF slider = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const double inset = active ? 2 : 3;
    const QRectF knob = option->orientation == Qt::Horizontal ? slider.adjusted(2, inset, -2, -inset)
                                                              : slider.adjusted(inset, 2, -inset, -2);
    paintRounded(*painter, knob, std::min(knob.width(), knob.height()) / 2,
                 active ? color(ColorRole::Text3) : color(ColorRole::Edge));
}

void StudioStyle::drawGroupBox(const QStyleOptionGroupBox *option, QPainter *painter, const QWidget *widget) const
{
    if (!(option->features & QStyleOptionFrame::Flat))
        paintRounded(*painter, proxy()->subControlRect(CC_GroupBox, option, SC_GroupBoxFrame, widget),
                     m_theme.radius(Radius::Tile), color(ColorRole::Surface), color(ColorRole::Border));
    if (option->subControls & SC_GroupBoxCheckBox) {
        QStyleOptionButton check;
        check.QStyleOption::operator=(*option);
        check.rect = proxy()->subControlRect(CC_GroupBox, option, SC_GroupBoxCheckBox, widget);
        drawIndicator(&check, painter, false);
    }
    const bool enabled = option->state & State_Enabled;
    const QRect title = proxy()->subControlRect(CC_GroupBox, option, SC_GroupBoxLabel, widget);
    painter->save();
    QFont font = painter->font();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    drawItemText(painter, title,
                 int(visualAlignment(option->direction, Qt::AlignLeft) | Qt::AlignVCenter) | int(Qt::TextHideMnemonic),
                 option->palette, enabled, option->text, QPalette::WindowText);
    painter->restore();
    if (option->state & State_HasFocus && option->subControls & SC_GroupBoxCheckBox) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(*option);
        ring.rect = title;
        proxy()->drawPrimitive(PE_FrameFocusRect, &ring, painter, widget);
    }
}

void StudioStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(box, painter, widget);
        break;
    case CC_SpinBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(box, painter, widget);
        break;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawSlider(slider, painter, widget);
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(bar, painter, widget);
        break;
    case CC_GroupBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionGroupBox *>(option)) {
            drawGroupBox(box, painter, widget);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect StudioStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    const QRect rect = option->rect;
    const auto visual = [&](const QRect &logical) { return visualRect(option->direction, rect, logical); };
    if (control == CC_ComboBox) {
        const int arrow = m_theme.scaled(22) + m_theme.space(Space::Tight);
        switch (part) {
        case SC_ComboBoxFrame: return rect;
        case SC_ComboBoxArrow: return visual(QRect(rect.right() + 1 - arrow, rect.top(), arrow, rect.height()));
        case SC_ComboBoxEditField: {
            // The line edit of an editable box brings its own margin.
            const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            return visual(rect.adjusted(box && box->editable ? 2 : m_theme.space(Space::Item), 1, -arrow, -1));
        }
        default: break;
        }
    }
    if (control == CC_SpinBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool hasSteps = box && box->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int steps = hasSteps ? m_theme.scaled(20) : 0;
        const int half = rect.height() / 2;
        switch (part) {
        case SC_SpinBoxFrame: return rect;
        case SC_SpinBoxUp:
            return hasSteps ? visual(QRect(rect.right() - steps, rect.top() + 2, steps, half - 2)) : QRect();
        case SC_SpinBoxDown:
            return hasSteps ? visual(QRect(rect.right() - steps, rect.top() + half, steps, half - 2)) : QRect();
        case SC_SpinBoxEditField: return visual(rect.adjusted(2, 1, -steps - 2, -1));
        default: break;
        }
    }
    if (control == CC_GroupBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
        const int check = box && box->subControls & SC_GroupBoxCheckBox ? m_theme.size(Size::Indicator) : 0;
        const bool hasTitle = check > 0 || (box && !box->text.isEmpty());
        const int title = hasTitle ? std::max(check, option->fontMetrics.height()) + m_theme.space(Space::Tight) : 0;
        const int gap = check > 0 ? check + m_theme.space(Space::Item) : 0;
        switch (part) {
        case SC_GroupBoxFrame: return rect.adjusted(0, title, 0, 0);
        case SC_GroupBoxContents: return rect.adjusted(1, title + 1, -1, -1);
        case SC_GroupBoxCheckBox: return visual(QRect(rect.left(), rect.top(), check, check));
        case SC_GroupBoxLabel:
            return visual(QRect(rect.left() + gap, rect.top(), rect.width() - gap, title - m_theme.space(Space::Tight)));
        default: break;
        }
    }
    if (control == CC_ScrollBar) {
        // No arrows at the ends: the groove is the whole bar.
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return rect;
        const bool isFlat = bar->orientation == Qt::Horizontal;
        const int length = isFlat ? rect.width() : rect.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const int least = std::min(length, pixelMetric(PM_ScrollBarSliderMin, option, widget));
        const int extent = range > 0
            ? std::max(least, int(qint64(length) * bar->pageStep / (range + std::max(1, bar->pageStep))))
            : length;
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - extent, bar->upsideDown);
        const auto along = [&](int from, int size) {
            return isFlat ? visual(QRect(rect.left() + from, rect.top(), size, rect.height()))
                          : QRect(rect.left(), rect.top() + from, rect.width(), size);
        };
        switch (part) {
        case SC_ScrollBarGroove: return rect;
        case SC_ScrollBarSlider: return along(start, extent);
        case SC_ScrollBarSubPage: return along(0, start);
        case SC_ScrollBarAddPage: return along(start + extent, length - start - extent);
        default: return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace throughline::studio
