// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>
#include <QStringList>

#include <memory>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace throughline::studio {

enum class Scheme { Light, Dark };

/// What a colour is for; the values stand in resources/themes/tokens.json under the same names.
enum class ColorRole {
    Window,      ///< behind everything
    Surface,     ///< panels and cards
    Sunken,      ///< wells, tracks, search fields
    Border,      ///< quiet separation, carries no meaning
    Text,
    Text2,       ///< secondary text and resting icons
    Text3,       ///< captions and hints; on window, surface and sunken alone
    Accent,      ///< selection and the one primary action
    AccentHover,
    AccentSoft,  ///< behind what is selected
    OnAccent,    ///< text on accent
    Ok,
    OkSoft,
    Warn,
    WarnSoft,
    Error,
    ErrorSoft,
    Grid,        ///< lines of a chart and dots of the canvas
    Edge,        ///< lines that carry meaning: connections, outlines of check boxes
    Shadow,
};

enum class TextStyle {
    Small,
    Caption,
    CaptionStrong,
    Section, ///< capitals over a list
    Base,
    BaseStrong,
    CardTitle,
    Title,
    PageTitle,
    Figure, ///< the one figure that matters
    Code,
};

enum class Space { Tight, Item, Group, Panel, Page };
enum class Radius { Small, Control, Tile, Card };
enum class Size {
    Control,
    ControlSmall,
    Icon,
    IconSmall,
    IconLarge,
    Indicator,
    Row,
    TopBar,
    Rail,
    Strip,
};

struct ThemeOptions
{
    Scheme scheme = Scheme::Light;
    double textScale = 1;       ///< 0.8 … 2
    bool reducedMotion = false;

    friend bool operator==(const ThemeOptions &, const ThemeOptions &) = default;
};

/// Colours, fonts, lengths and durations of one scheme at one text scale: a cheap value.
class Theme
{
public:
    /// Reads a tokens.json; a missing or malformed token is a problem with its pointer.
    static Expected<Theme> read(const QByteArray &tokens, const ThemeOptions &options);
    /// The tokens compiled into the program.
    static Theme standard(const ThemeOptions &options = {});

    const ThemeOptions &options() const { return m_options; }
    bool isDark() const { return m_options.scheme == Scheme::Dark; }

    QColor color(ColorRole role) const;
    /// Colour of "email", "sms", …; Text2 for what is no channel.
    QColor channelColor(const QString &channel) const;
    /// The quiet ground of a channel's icon tile on a surface.
    QColor channelTint(const QString &channel) const;
    /// The quiet ground of anything drawn in `color` on a surface.
    QColor tint(const QColor &color) const;
    /// In the order in which channels are shown.
    static QStringList channels();

    QFont font(TextStyle style) const;
    /// Pixels: spacing does not grow with the text, sizes of controls do.
    int space(Space step) const;
    int radius(Radius radius) const;
    int size(Size size) const;
    /// `pixels` at scale 1, grown with the text.
    int scaled(double pixels) const;
    /// Milliseconds; 0 when motion is reduced.
    int quickMotion() const;
    int calmMotion() const;

    QPalette palette() const;

private:
    struct Tokens;
    Theme(std::shared_ptr<const Tokens> tokens, const ThemeOptions &options);

    std::shared_ptr<const Tokens> m_tokens;
    ThemeOptions m_options;
};

/// The name of a role in tokens.json: "accentSoft".
QString colorRoleName(ColorRole role);

/// The theme of the style that draws `widget`; the standard light theme under a foreign style.
Theme themeOf(const QWidget *widget);

} // namespace throughline::studio
