// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/style.h"

#include "app/studio/widgets/color.h"
#include "app/studio/widgets/icons.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace throughline::studio {

namespace {

constexpr const char *kindProperty = "throughlineButtonKind";
constexpr const char *groundProperty = "throughlineGround";

} // namespace

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kindProperty, int(kind));
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? ButtonKind(button->property(kindProperty).toInt()) : ButtonKind::Normal;
}

void setGround(QWidget *widget, Ground ground)
{
    widget->setProperty(groundProperty, int(ground));
    widget->update();
}

Ground groundOf(const QWidget *widget)
{
    return widget ? Ground(widget->property(groundProperty).toInt()) : Ground::Outlined;
}

void paintRounded(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
                  const QColor &outline, double width)
{
    const bool hasOutline = outline.alpha() > 0;
    const double inset = hasOutline ? width / 2 : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasOutline ? QPen(outline, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.alpha() > 0 ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QWidget *widget, const QRect &rect)
{
    if (!widget->hasFocus() || !widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QStyleOptionFocusRect option;
    option.initFrom(widget);
    option.rect = rect;
    widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, widget);
}

StudioStyle::StudioStyle(Theme theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(std::move(theme))
{
}

void StudioStyle::setTheme(Theme theme)
{
    m_theme = std::move(theme);
    emit themeChanged();
}

QPalette StudioStyle::standardPalette() const { return m_theme.palette(); }
void StudioStyle::polish(QPalette &palette) { palette = m_theme.palette(); }

void StudioStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool reactsToHover = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QSlider *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QHeaderView *>(widget);
    if (reactsToHover)
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QMenu *>(widget)
        || widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QTipLabel")) {
        // Rounded corners need a window that can be seen through.
        widget->setAttribute(Qt::WA_TranslucentBackground);
    }
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget)) {
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
            calendar->setWeekdayTextFormat(day, {});
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    }
    if (widget->objectName() == QLatin1String("qt_calendar_navigationbar")) {
        QPalette palette = widget->palette();
        palette.setColor(QPalette::Highlight, color(ColorRole::Surface));
        palette.setColor(QPalette::HighlightedText, color(ColorRole::Text));
        widget->setPalette(palette);
    }
    if (auto *header = qobject_cast<QHeaderView *>(widget))
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

int StudioStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        if (groundOf(widget) == Ground::Plain)
            return 0;
        // Wide enough that the square viewport stays inside the rounded corners.
        return qobject_cast<const QAbstractScrollArea *>(widget) ? m_theme.space(Space::Tight) : 1;
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth: return 1;
    case PM_ButtonMargin: return 2 * m_theme.space(Space::Item);
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_FocusFrameVMargin: return 0;
    case PM_FocusFrameHMargin: return m_theme.space(Space::Tight);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize: return m_theme.size(Size::IconSmall);
    case PM_ToolBarIconSize: return m_theme.size(Size::Icon);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return m_theme.size(Size::Indicator);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return m_theme.space(Space::Item);
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 32;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength: return m_theme.scaled(18);
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return m_theme.space(Space::Tight);
    case PM_SubMenuOverlap: return -2;
    case PM_TabBarTabHSpace: return 2 * m_theme.space(Space::Group);
    case PM_TabBarTabVSpace: return 2 * m_theme.space(Space::Item);
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap: return 0;
    case PM_HeaderMargin: return m_theme.space(Space::Tight);
    case PM_SplitterWidth: return 5;
    case PM_DockWidgetSeparatorExtent: return 5;
    case PM_ToolBarItemSpacing: return m_theme.space(Space::Tight);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return m_theme.space(Space::Panel);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return m_theme.space(Space::Item);
    case PM_ToolTipLabelFrameWidth: return m_theme.space(Space::Item);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int StudioStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration: return m_theme.quickMotion();
    case SH_DialogButtonBox_ButtonsHaveIcons: // the desktop's own would stand beside ours
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_ContextMenu: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_Menu_MouseTracking:
    case SH_Menu_Scrollable:
    case SH_ItemView_ArrowKeysNavigateIntoChildren: return 1;
    case SH_ComboBox_Popup: return 0;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_Header_ArrowAlignment: return Qt::AlignRight | Qt::AlignVCenter;
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_UnderlineShortcut: return 0;
    case SH_BlinkCursorWhenTextSelected: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize StudioStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                    const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int control = m_theme.size(Size::Control);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        int width = contents.width() + 2 * m_theme.space(Space::Panel);
        if (button && !button->icon.isNull())
            width += m_theme.space(Space::Tight);
        if (button && button->text.isEmpty())
            width = std::max(control, contents.width() + m_theme.space(Space::Item));
        return QSize(width, std::max(control, contents.height() + m_theme.space(Space::Item)));
    }
    case CT_LineEdit:
        return QSize(size.width() + m_theme.space(Space::Item), std::max(control, size.height()));
    case CT_ComboBox:
        return QSize(contents.width() + m_theme.scaled(22) + m_theme.space(Space::Group)
                         + m_theme.space(Space::Item),
                     std::max(control, contents.height() + m_theme.space(Space::Item)));
    case CT_SpinBox:
        return QSize(contents.width() + m_theme.scaled(24) + m_theme.space(Space::Item),
                     std::max(control, contents.height()));
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return QSize(size.width(), 2 * m_theme.space(Space::Tight) + 1);
        int width = contents.width() + m_theme.scaled(28) + 2 * m_theme.space(Space::Group);
        if (item && item->text.contains(QLatin1Char('\t')))
            width += m_theme.space(Space::Page);
        return QSize(width, std::max(m_theme.scaled(30), contents.height() + m_theme.space(Space::Item)));
    }
    case CT_TabBarTab: return QSize(size.width(), std::max(m_theme.scaled(36), size.height()));
    case CT_HeaderSection: return QSize(size.width() + m_theme.space(Space::Item), m_theme.scaled(28));
    case CT_ItemViewItem: return QSize(size.width(), std::max(m_theme.scaled(28), size.height()));
    case CT_ToolButton: {
        const int least = m_theme.size(Size::ControlSmall);
        const int extra = m_theme.space(Space::Item);
        return QSize(std::max(least, contents.width() + extra), std::max(least, contents.height() + extra));
    }
    case CT_CheckBox:
    case CT_RadioButton: return QSize(size.width(), std::max(m_theme.scaled(20), size.height()));
    case CT_ProgressBar: return QSize(size.width(), m_theme.space(Space::Item));
    default: return size;
    }
}

QRect StudioStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const int side = groundOf(widget) == Ground::Plain ? 0 : m_theme.space(Space::Item) - 2;
        return option->rect.adjusted(side, 1, -side, -1);
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents: return option->rect;
    case SE_ProgressBarLabel: return {};
    case SE_PushButtonFocusRect:
    case SE_ItemViewItemFocusRect: return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QIcon StudioStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    const auto named = [&](const char *name, ColorRole role) {
        return icon(QLatin1String(name), iconColors(m_theme, role));
    };
    switch (standard) {
    case SP_MessageBoxInformation: return named("info", ColorRole::Accent);
    case SP_MessageBoxWarning: return named("warning", ColorRole::Warn);
    case SP_MessageBoxCritical: return named("error", ColorRole::Error);
    case SP_MessageBoxQuestion: return named("help", ColorRole::Accent);
    case SP_LineEditClearButton:
    case SP_DockWidgetCloseButton:
    case SP_TabCloseButton:
    case SP_TitleBarCloseButton: return named("close", ColorRole::Text2);
    case SP_TitleBarNormalButton: return named("external", ColorRole::Text2);
    case SP_ArrowLeft: return named("chevron-left", ColorRole::Text2);
    case SP_ArrowRight: return named("chevron-right", ColorRole::Text2);
    case SP_DirIcon:
    case SP_DirOpenIcon: return named("folder", ColorRole::Text2);
    case SP_FileIcon: return named("file", ColorRole::Text2);
    case SP_ToolBarHorizontalExtensionButton: return named("more", ColorRole::Text2);
    default: return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace throughline::studio
