// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/chart_colors.h"
#include "app/studio/charts/heat_map.h"
#include "app/studio/widgets/color.h"
#include "app/studio/widgets/look.h"
#include "app/studio/widgets/style.h"
#include "app/studio/widgets/theme.h"
#include "tests/harness/test_main.h"

#include <QPushButton>

#include <array>
#include <cmath>

using namespace throughline;
using namespace throughline::studio;

namespace {

Theme themeIn(Scheme scheme) { return Theme::standard({scheme, 1, false}); }

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Linear RGB as seen with the given colour vision.
Vector seen(const QColor &color, const Matrix &vision)
{
    const Vector rgb{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    Vector result{};
    for (size_t i = 0; i < 3; ++i)
        result[i] = std::clamp(vision[i][0] * rgb[0] + vision[i][1] * rgb[1] + vision[i][2] * rgb[2], 0.0, 1.0);
    return result;
}

/// CIE L*a*b* under D65.
Vector lab(const Vector &rgb)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const Vector &a, const Vector &b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT
private slots:
    void schemes_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
    }

    void everyTextColorIsReadableWhereItIsUsed_data() { schemes_data(); }
    void everyTextColorIsReadableWhereItIsUsed()
    {
        QFETCH(Scheme, scheme);
        const Theme theme = themeIn(scheme);
        using Role = ColorRole;
        const QList<Role> grounds{Role::Window, Role::Surface, Role::Sunken};
        const QList<Role> softGrounds{Role::AccentSoft, Role::OkSoft, Role::WarnSoft, Role::ErrorSoft};
        QList<std::pair<Role, Role>> pairs{{Role::OnAccent, Role::Accent}, {Role::OnAccent, Role::AccentHover}};
        for (const Role ink : {Role::Text, Role::Text2, Role::Accent, Role::Ok, Role::Warn, Role::Error})
            for (const Role ground : grounds + softGrounds)
                pairs << std::pair{ink, ground};
        for (const Role ground : grounds)
            pairs << std::pair{Role::Text3, ground};
        for (const auto &[ink, ground] : pairs) {
            const double ratio = contrastRatio(theme.color(ink), theme.color(ground));
            QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3").arg(colorRoleName(ink), colorRoleName(ground)).arg(ratio)));
        }
        for (const QString &channel : Theme::channels())
            for (const Role ground : grounds) {
                const double ratio = contrastRatio(theme.channelColor(channel), theme.color(ground));
                QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3").arg(channel, colorRoleName(ground)).arg(ratio)));
            }
    }

    void linesThatCarryMeaningAreVisible_data() { schemes_data(); }
    void linesThatCarryMeaningAreVisible()
    {
        QFETCH(Scheme, scheme);
        const Theme theme = themeIn(scheme);
        for (const ColorRole line : {ColorRole::Edge, ColorRole::Accent, ColorRole::Warn, ColorRole::Error, ColorRole::Ok})
            for (const ColorRole ground : {ColorRole::Window, ColorRole::Surface, ColorRole::Sunken}) {
                const double ratio = contrastRatio(theme.color(line), theme.color(ground));
                QVERIFY2(ratio >= 3, qPrintable(QStringLiteral("%1 on %2: %3").arg(colorRoleName(line), colorRoleName(ground)).arg(ratio)));
            }
        for (const QString &channel : Theme::channels())
            QVERIFY2(contrastRatio(theme.channelColor(channel), theme.channelTint(channel)) >= 3, qPrintable(channel));
    }

    void whatChartsDrawIsVisible_data() { schemes_data(); }
    void whatChartsDrawIsVisible()
    {
        QFETCH(Scheme, scheme);
        const Theme theme = themeIn(scheme);
        const auto isSeen = [&](const QColor &ink, ColorRole ground, const QString &what) {
            const double ratio = contrastRatio(ink, theme.color(ground));
            QVERIFY2(ratio >= 3, qPrintable(QStringLiteral("%1 on %2: %3").arg(what, colorRoleName(ground)).arg(ratio)));
        };
        // Bars stand on a sunken track, which stands on a card.
        for (const ColorRole ground : {ColorRole::Sunken, ColorRole::Surface}) {
            isSeen(barColor(theme), ground, QStringLiteral("bar"));
            for (int place = 0; place < 4; ++place)
                isSeen(rangeColor(theme, place), ground, QStringLiteral("range %1").arg(place));
        }
        // Marks keep a line of the surface between themselves and the bar.
        for (const ColorRole mark : {ColorRole::Text, ColorRole::Text2, ColorRole::Text3})
            isSeen(theme.color(mark), ColorRole::Surface, QStringLiteral("mark"));
        // The score's arc and the bars of what it lost.
        isSeen(theme.color(ColorRole::Accent), ColorRole::Border, QStringLiteral("arc"));
        for (const QString &channel : Theme::channels())
            isSeen(theme.channelColor(channel), ColorRole::Border, channel);
    }

    void everyPairOfThePaletteIsReadable_data() { schemes_data(); }
    void everyPairOfThePaletteIsReadable()
    {
        QFETCH(Scheme, scheme);
        const QPalette palette = themeIn(scheme).palette();
        const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
            {QPalette::WindowText, QPalette::Window},         {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},        {QPalette::ButtonText, QPalette::Button},
            {QPalette::ToolTipText, QPalette::ToolTipBase},   {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::Link, QPalette::Base},
            {QPalette::Link, QPalette::Window}};
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
            for (const auto &[ink, ground] : pairs) {
                const double ratio = contrastRatio(palette.color(group, ink), palette.color(group, ground));
                QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("role %1 on %2: %3").arg(ink).arg(ground).arg(ratio)));
            }
        // What cannot be used may be quiet, yet not vanish.
        for (const auto &[ink, ground] : pairs) {
            const double ratio = contrastRatio(palette.color(QPalette::Disabled, ink), palette.color(QPalette::Disabled, ground));
            QVERIFY2(ratio >= 2.5, qPrintable(QStringLiteral("disabled role %1 on %2: %3").arg(ink).arg(ground).arg(ratio)));
        }
    }

    void figuresInTheHeatMapAreReadable_data() { schemes_data(); }
    void figuresInTheHeatMapAreReadable()
    {
        QFETCH(Scheme, scheme);
        const Theme theme = themeIn(scheme);
        for (int value = 0; value <= 100; value += 10)
            QVERIFY(contrastRatio(theme.color(ColorRole::Text), HeatMap::cellColor(theme, value, 0, 100)) >= 4.5);
    }

    void channelsDifferForEveryColorVision_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<Matrix>("vision");
        // Machado, Oliveira and Fernandes 2009, severity 1.
        const std::map<const char *, Matrix> visions{
            {"all cones", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
            {"protanopia", {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
            {"deuteranopia", {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
            {"tritanopia", {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
        };
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
            for (const auto &[name, vision] : visions)
                QTest::addRow("%s, %s", scheme == Scheme::Dark ? "dark" : "light", name) << scheme << vision;
    }

    void channelsDifferForEveryColorVision()
    {
        QFETCH(Scheme, scheme);
        QFETCH(Matrix, vision);
        const Theme theme = themeIn(scheme);
        const QStringList channels = Theme::channels();
        for (int i = 0; i < channels.size(); ++i)
            for (int j = 0; j < i; ++j) {
                const double apart = distance(lab(seen(theme.channelColor(channels[i]), vision)),
                                              lab(seen(theme.channelColor(channels[j]), vision)));
                QVERIFY2(apart >= 9, qPrintable(QStringLiteral("%1 and %2: %3").arg(channels[i], channels[j]).arg(apart)));
            }
    }

    void aMissingTokenIsNamed()
    {
        QFile file(QStringLiteral(":/throughline/themes/tokens.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray tokens = file.readAll();
        QVERIFY(Theme::read(tokens, {}));
        const auto withoutEdge = Theme::read(QByteArray(tokens).replace("\"edge\"", "\"hedge\""), {});
        QVERIFY(!withoutEdge);
        QCOMPARE(withoutEdge.error().pointer, std::string("/themes/light/edge"));
        QVERIFY(!Theme::read("not JSON", {}));
    }

    void textScaleGrowsTextAndControlsAlone()
    {
        const Theme one = Theme::standard({Scheme::Light, 1, false});
        const Theme two = Theme::standard({Scheme::Light, 2, false});
        QCOMPARE(two.font(TextStyle::Base).pixelSize(), 2 * one.font(TextStyle::Base).pixelSize());
        QCOMPARE(two.size(Size::Control), 2 * one.size(Size::Control));
        QCOMPARE(two.space(Space::Panel), one.space(Space::Panel));
        QCOMPARE(Theme::standard({Scheme::Light, 9, false}).options().textScale, 2.0);
    }

    void spacingStandsOnTheGridOfFour()
    {
        const Theme theme = themeIn(Scheme::Light);
        for (const Space space : {Space::Tight, Space::Item, Space::Group, Space::Panel, Space::Page})
            QCOMPARE(theme.space(space) % 4, 0);
    }

    void motionIsShortAndCanBeOff()
    {
        QVERIFY(Theme::standard({}).calmMotion() <= 200);
        const Theme still = Theme::standard({Scheme::Light, 1, true});
        QCOMPARE(still.calmMotion(), 0);
        QCOMPARE(still.quickMotion(), 0);
    }

    void theWindowFollowsAChangeOfScheme()
    {
        auto *style = qobject_cast<StudioStyle *>(QApplication::style());
        QVERIFY(style);
        QPushButton button(QStringLiteral("A"));
        setButtonKind(&button, ButtonKind::Primary);
        button.resize(60, 32);
        QCOMPARE(button.grab().toImage().pixelColor(30, 4), themeIn(Scheme::Light).color(ColorRole::Accent));
        QSignalSpy changed(style, &StudioStyle::themeChanged);
        const Theme before = style->theme();
        style->setTheme(themeIn(Scheme::Dark));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(button.grab().toImage().pixelColor(30, 4), themeIn(Scheme::Dark).color(ColorRole::Accent));
        style->setTheme(before);
    }

    void schemeWordsReadBack()
    {
        for (const SchemeChoice choice : {SchemeChoice::System, SchemeChoice::Light, SchemeChoice::Dark})
            QCOMPARE(schemeChoiceFrom(schemeChoiceWord(choice)), choice);
        QCOMPARE(schemeChoiceFrom(QStringLiteral("mauve")), SchemeChoice::System);
    }
};


THROUGHLINE_TEST(ThemeTest)
#include "theme_test.moc"
