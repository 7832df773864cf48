// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/theme.h"

#include "app/studio/widgets/color.h"
#include "app/studio/widgets/style.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace throughline::studio {

namespace {

constexpr std::array colorNames{"window", "surface", "sunken",  "border",   "text",
                                "text2",  "text3",   "accent",  "accentHover", "accentSoft",
                                "onAccent", "ok",    "okSoft",  "warn",     "warnSoft",
                                "error",  "errorSoft", "grid",  "edge",     "shadow"};
constexpr std::array styleNames{"small", "caption",   "captionStrong", "section",   "base",  "baseStrong",
                                "cardTitle", "title", "pageTitle",     "figure",    "code"};
constexpr std::array spaceNames{"tight", "item", "group", "panel", "page"};
constexpr std::array radiusNames{"small", "control", "tile", "card"};
constexpr std::array sizeNames{"control",   "controlSmall", "icon",   "iconSmall", "iconLarge",
                               "indicator", "row",          "topBar", "rail",      "strip"};

struct TypeToken
{
    double pixels = 13;
    int weight = 400;
    double tracking = 0;
};

QStringList familiesOf(const QJsonValue &value)
{
    QStringList families;
    for (const QJsonValue name : value.toArray())
        families << name.toString();
    return families;
}

} // namespace

struct Theme::Tokens
{
    std::array<std::array<QColor, colorNames.size()>, 2> colors;
    std::array<std::map<QString, QColor>, 2> channels;
    std::array<TypeToken, styleNames.size()> styles;
    std::array<int, spaceNames.size()> spaces{};
    std::array<int, radiusNames.size()> radii{};
    std::array<int, sizeNames.size()> sizes{};
    QStringList families;
    QStringList mono;
    int quick = 0;
    int calm = 0;
};

namespace {

Problem tokenProblem(const QString &pointer)
{
    return wrongProblem("TL901", TL_TEXT("Theme", "the theme has no valid value here"), {},
                        pointer.toStdString());
}

template <size_t N>
Expected<std::array<int, N>> readLengths(const QJsonObject &root, const char *group,
                                         const std::array<const char *, N> &names)
{
    std::array<int, N> lengths{};
    const QJsonObject object = root[QLatin1String(group)].toObject();
    for (size_t i = 0; i < N; ++i) {
        lengths[i] = object[QLatin1String(names[i])].toInt(-1);
        if (lengths[i] < 0)
            return tl::unexpected(
                tokenProblem(QStringLiteral("/%1/%2").arg(QLatin1String(group), QLatin1String(names[i]))));
    }
    return lengths;
}

} // namespace

Theme::Theme(std::shared_ptr<const Tokens> tokens, const ThemeOptions &options)
    : m_tokens(std::move(tokens)), m_options(options)
{
    m_options.textScale = std::clamp(m_options.textScale, 0.8, 2.0);
}

Expected<Theme> Theme::read(const QByteArray &json, const ThemeOptions &options)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    auto tokens = std::make_shared<Tokens>();
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QString name = scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        const QJsonObject colors = root[QLatin1String("themes")].toObject()[name].toObject();
        for (size_t i = 0; i < colorNames.size(); ++i) {
            const QColor color(colors[QLatin1String(colorNames[i])].toString());
            if (!color.isValid())
                return tl::unexpected(
                    tokenProblem(QStringLiteral("/themes/%1/%2").arg(name, QLatin1String(colorNames[i]))));
            tokens->colors[size_t(scheme)][i] = color;
        }
        for (const QString &channel : channels()) {
            const QColor color(
                root[QLatin1String("channels")].toObject()[channel].toObject()[name].toString());
            if (!color.isValid())
                return tl::unexpected(tokenProblem(QStringLiteral("/channels/%1/%2").arg(channel, name)));
            tokens->channels[size_t(scheme)][channel] = color;
        }
    }
    const QJsonObject type = root[QLatin1String("type")].toObject();
    const QJsonObject styles = type[QLatin1String("styles")].toObject();
    for (size_t i = 0; i < styleNames.size(); ++i) {
        const QJsonObject style = styles[QLatin1String(styleNames[i])].toObject();
        TypeToken &token = tokens->styles[i];
        token.pixels = style[QLatin1String("px")].toDouble(-1);
        token.weight = style[QLatin1String("weight")].toInt(400);
        token.tracking = style[QLatin1String("tracking")].toDouble(0);
        if (token.pixels <= 0)
            return tl::unexpected(
                tokenProblem(QStringLiteral("/type/styles/%1/px").arg(QLatin1String(styleNames[i]))));
    }
    tokens->families = familiesOf(type[QLatin1String("family")]);
    tokens->mono = familiesOf(type[QLatin1String("mono")]);

    const auto spaces = readLengths(root, "space", spaceNames);
    const auto radii = readLengths(root, "radius", radiusNames);
    const auto sizes = readLengths(root, "size", sizeNames);
    if (!spaces)
        return tl::unexpected(spaces.error());
    if (!radii)
        return tl::unexpected(radii.error());
    if (!sizes)
        return tl::unexpected(sizes.error());
    tokens->spaces = *spaces;
    tokens->radii = *radii;
    tokens->sizes = *sizes;
    const QJsonObject motion = root[QLatin1String("motion")].toObject();
    tokens->quick = motion[QLatin1String("quick")].toInt();
    tokens->calm = motion[QLatin1String("calm")].toInt();
    return Theme(std::move(tokens), options);
}

Theme Theme::standard(const ThemeOptions &options)
{
    QFile file(QStringLiteral(":/throughline/themes/tokens.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const Expected<Theme> theme = read(isOpen ? file.readAll() : QByteArray(), options);
    if (!theme)
        qFatal("%s", describe(theme.error()).c_str());
    return *theme;
}

QColor Theme::color(ColorRole role) const
{
    return m_tokens->colors[size_t(m_options.scheme)][size_t(role)];
}

QColor Theme::channelColor(const QString &channel) const
{
    const auto &colors = m_tokens->channels[size_t(m_options.scheme)];
    const auto found = colors.find(channel);
    return found == colors.end() ? color(ColorRole::Text2) : found->second;
}

QColor Theme::channelTint(const QString &channel) const { return tint(channelColor(channel)); }

QColor Theme::tint(const QColor &over) const
{
    return mixed(color(ColorRole::Surface), over, isDark() ? 0.16 : 0.13);
}

QStringList Theme::channels()
{
    return {QStringLiteral("email"), QStringLiteral("sms"),   QStringLiteral("push"),
            QStringLiteral("inapp"), QStringLiteral("web"),   QStringLiteral("ad"),
            QStringLiteral("agent"), QStringLiteral("mail")};
}

QFont Theme::font(TextStyle style) const
{
    const TypeToken &token = m_tokens->styles[size_t(style)];
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QStringList &wanted = style == TextStyle::Code ? m_tokens->mono : m_tokens->families;
    font.setFamilies(wanted + font.families());
    font.setStyleHint(style == TextStyle::Code ? QFont::Monospace : QFont::SansSerif);
    font.setPixelSize(scaled(token.pixels));
    font.setWeight(QFont::Weight(token.weight));
    if (token.tracking != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, token.tracking * m_options.textScale);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int Theme::space(Space step) const { return m_tokens->spaces[size_t(step)]; }
int Theme::radius(Radius radius) const { return m_tokens->radii[size_t(radius)]; }
int Theme::size(Size size) const { return scaled(m_tokens->sizes[size_t(size)]); }
int Theme::scaled(double pixels) const { return int(std::lround(pixels * m_options.textScale)); }
int Theme::quickMotion() const { return m_options.reducedMotion ? 0 : m_tokens->quick; }
int Theme::calmMotion() const { return m_options.reducedMotion ? 0 : m_tokens->calm; }

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole to, ColorRole from) { palette.setColor(to, color(from)); };
    set(QPalette::Window, ColorRole::Window);
    set(QPalette::WindowText, ColorRole::Text);
    set(QPalette::Base, ColorRole::Surface);
    set(QPalette::AlternateBase, ColorRole::Sunken);
    set(QPalette::ToolTipBase, ColorRole::Surface);
    set(QPalette::ToolTipText, ColorRole::Text);
    set(QPalette::Text, ColorRole::Text);
    set(QPalette::PlaceholderText, ColorRole::Text3);
    set(QPalette::Button, ColorRole::Surface);
    set(QPalette::ButtonText, ColorRole::Text);
    set(QPalette::BrightText, ColorRole::Error);
    set(QPalette::Light, ColorRole::Surface);
    set(QPalette::Midlight, ColorRole::Grid);
    set(QPalette::Mid, ColorRole::Border);
    set(QPalette::Dark, ColorRole::Edge);
    set(QPalette::Shadow, ColorRole::Shadow);
    set(QPalette::Highlight, ColorRole::Accent);
    set(QPalette::HighlightedText, ColorRole::OnAccent);
    set(QPalette::Link, ColorRole::Accent);
    set(QPalette::LinkVisited, ColorRole::Accent);
    const QColor faint = mixed(color(ColorRole::Surface), color(ColorRole::Text3), 0.74);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(ColorRole::Sunken));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

QString colorRoleName(ColorRole role) { return QLatin1String(colorNames[size_t(role)]); }

Theme themeOf(const QWidget *widget)
{
    const auto *style = qobject_cast<const StudioStyle *>(widget ? widget->style() : QApplication::style());
    if (!style)
        style = qobject_cast<const StudioStyle *>(QApplication::style());
    return style ? style->theme() : Theme::standard();
}

} // namespace throughline::studio
