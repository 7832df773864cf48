// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/studio_options.h"

#include <QCommandLineParser>

namespace throughline::studio {

namespace {

std::optional<QSize> sizeOf(const QString &words)
{
    const QStringList parts = words.split(QLatin1Char('x'));
    if (parts.size() != 2)
        return std::nullopt;
    const QSize size(parts[0].toInt(), parts[1].toInt());
    return size.width() >= 200 && size.height() >= 200 && size.width() <= 10000 && size.height() <= 10000
        ? std::optional(size) : std::nullopt;
}

} // namespace

ReadOptions readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Draw a customer journey, simulate it on your customers, export it.\n"
                       "Example: throughline-studio shop.throughline --db customers.db --simulate\n"
                       "To draw a report: throughline-studio --render-report IN.json OUT.html|OUT.pdf"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("PROJECT"), QStringLiteral("A project file to open."), QStringLiteral("[PROJECT...]"));
    parser.addOptions({
        {QStringLiteral("db"), QStringLiteral("The customer database to open."), QStringLiteral("DB")},
        {QStringLiteral("simulate"), QStringLiteral("Simulate at once.")},
        {QStringLiteral("screenshot"), QStringLiteral("Write a picture of the window and end."), QStringLiteral("OUT.png")},
        {QStringLiteral("size"), QStringLiteral("Size of the window, such as 1440x900."), QStringLiteral("WxH")},
        {QStringLiteral("place"), QStringLiteral("journey, content, audience, simulate, experiment, export or settings."), QStringLiteral("PLACE")},
        {QStringLiteral("theme"), QStringLiteral("light, dark or system."), QStringLiteral("THEME")},
        {QStringLiteral("text-scale"), QStringLiteral("Size of text, 1 to 2."), QStringLiteral("FACTOR")},
        {QStringLiteral("language"), QStringLiteral("Language of the window, such as de."), QStringLiteral("LANGUAGE")},
    });
    if (!parser.parse(arguments))
        return {std::nullopt, parser.errorText(), 2};
    if (parser.isSet(QStringLiteral("help")))
        return {std::nullopt, parser.helpText(), 0};
    if (parser.isSet(QStringLiteral("version")))
        return {std::nullopt, QStringLiteral("throughline-studio " THROUGHLINE_VERSION "\n"), 0};

    StudioOptions options;
    options.projects = parser.positionalArguments();
    options.database = parser.value(QStringLiteral("db"));
    options.simulates = parser.isSet(QStringLiteral("simulate"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.language = parser.value(QStringLiteral("language"));
    if (parser.isSet(QStringLiteral("size"))) {
        const auto size = sizeOf(parser.value(QStringLiteral("size")));
        if (!size)
            return {std::nullopt, QStringLiteral("--size: expected WIDTHxHEIGHT, such as 1440x900"), 2};
        options.size = *size;
    }
    if (parser.isSet(QStringLiteral("text-scale"))) {
        options.textScale = parser.value(QStringLiteral("text-scale")).toDouble();
        if (options.textScale < 1 || options.textScale > 2)
            return {std::nullopt, QStringLiteral("--text-scale: expected a number from 1 to 2"), 2};
    }
    const auto oneOf = [&](const QString &name, const QStringList &allowed, QString &into) {
        if (!parser.isSet(name))
            return true;
        into = parser.value(name);
        return allowed.contains(into);
    };
    if (!oneOf(QStringLiteral("place"), {QStringLiteral("journey"), QStringLiteral("content"), QStringLiteral("audience"),
                                         QStringLiteral("simulate"), QStringLiteral("experiment"), QStringLiteral("export"),
                                         QStringLiteral("settings")}, options.place))
        return {std::nullopt, QStringLiteral("--place: there is no place \"%1\"").arg(options.place), 2};
    if (!oneOf(QStringLiteral("theme"), {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("system")}, options.theme))
        return {std::nullopt, QStringLiteral("--theme: expected light, dark or system"), 2};
    return {options, {}, 0};
}

} // namespace throughline::studio
