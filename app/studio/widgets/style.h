// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/widgets/theme.h"

#include <QProxyStyle>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QStyleOptionButton;
class QStyleOptionComplex;
class QStyleOptionComboBox;
class QStyleOptionGroupBox;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionMenuItem;
class QStyleOptionTab;
class QStyleOptionHeader;
class QStyleOptionViewItem;
class QStyleOptionProgressBar;
QT_END_NAMESPACE

namespace throughline::studio {

enum class ButtonKind {
    Normal,  ///< bordered, on surface
    Primary, ///< the one main action: accent ground
    Quiet,   ///< no ground until hovered
    Danger,  ///< bordered, red text
};

/// Set before the button is shown or call update() after it.
void setButtonKind(QAbstractButton *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);

/// What a frame, line edit or view stands on.
enum class Ground {
    Outlined, ///< surface with a border
    Sunken,   ///< a well without a border, as search fields have
    Plain,    ///< no frame at all
};

void setGround(QWidget *widget, Ground ground);
Ground groundOf(const QWidget *widget);

/// Fusion with every common control drawn from the theme. The application has one; nothing else
/// sets colours, and no widget has a style sheet.
class StudioStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit StudioStyle(Theme theme);

    const Theme &theme() const { return m_theme; }
    void setTheme(Theme theme);

    void polish(QWidget *widget) override;
    void polish(QPalette &palette) override;
    using QProxyStyle::polish;
    QPalette standardPalette() const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option,
                       const QWidget *widget) const override;

signals:
    void themeChanged();

private:
    void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawToolButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawEditPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawIndicator(const QStyleOption *option, QPainter *painter, bool isRound) const;
    void drawItemPanel(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget) const;
    void drawMenuItem(const QStyleOptionMenuItem *option, QPainter *painter) const;
    void drawTab(const QStyleOptionTab *option, QPainter *painter) const;
    void drawHeader(const QStyleOptionHeader *option, QPainter *painter) const;
    void drawHeaderLabel(const QStyleOptionHeader *option, QPainter *painter) const;
    void drawIconAndText(const QStyleOptionButton &button, QPainter *painter) const;
    void drawProgress(const QStyleOptionProgressBar *option, QPainter *painter) const;
    void drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget) const;
    void drawGroupBox(const QStyleOptionGroupBox *option, QPainter *painter, const QWidget *widget) const;
    void drawSlider(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget) const;
    QColor color(ColorRole role) const { return m_theme.color(role); }

    Theme m_theme;
};

/// A rounded rectangle whose one-pixel outline is sharp: fills and strokes inside `rect`.
void paintRounded(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
                  const QColor &outline = Qt::transparent, double width = 1);

/// The ring of a widget that paints itself: drawn when it has the focus and the keyboard moved it.
void paintFocusRing(QPainter &painter, const QWidget *widget, const QRect &rect);

} // namespace throughline::studio
