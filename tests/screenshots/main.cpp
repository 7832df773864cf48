// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/language.h"
#include "app/studio/widgets/look.h"
#include "tests/screenshots/gallery.h"
#include "tests/screenshots/place_pictures.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPixmap>
#include <QWidget>

#include <cstdio>
#include <cstdlib>

using namespace throughline;

static QString fileName(const QString &page, studio::SchemeChoice scheme, double scale)
{
    QString name = page + QLatin1Char('-') + studio::schemeChoiceWord(scheme);
    if (scale != 1)
        name += QStringLiteral("-x%1").arg(scale);
    return name + QStringLiteral(".png");
}

/// Renders the gallery's pages to PNG files; run it with QT_QPA_PLATFORM=offscreen.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Pages whose name begins so."),
                                  QStringLiteral("name"));
    const QCommandLineOption scale(QStringLiteral("text-scale"), QStringLiteral("Text scale, 1 to 2."),
                                   QStringLiteral("factor"), QStringLiteral("1"));
    const QCommandLineOption qm(QStringLiteral("translation"), QStringLiteral("A .qm file to show."),
                                QStringLiteral("file"));
    const QCommandLineOption mirrored(QStringLiteral("right-to-left"), QStringLiteral("Mirror the window."));
    const QCommandLineOption places(QStringLiteral("places"),
                                    QStringLiteral("Every place of the window, on a sample or (\"empty\") without one, in place of the widgets."),
                                    QStringLiteral("sample"));
    parser.addOptions({only, scale, qm, mirrored, places});
    parser.process(application);
    const QDir folder(parser.positionalArguments().value(0, QStringLiteral(".")));
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "cannot make the folder %s\n", qPrintable(folder.path()));
        return 3;
    }
    studio::Language language;
    language.choose(QStringLiteral("en"));
    const Qt::LayoutDirection direction = parser.isSet(mirrored) ? Qt::RightToLeft : Qt::LeftToRight;
    QApplication::setLayoutDirection(direction);
    if (parser.isSet(qm) && !language.chooseFile(parser.value(qm), QLocale(QStringLiteral("en_GB")), direction)) {
        std::fprintf(stderr, "cannot read %s\n", qPrintable(parser.value(qm)));
        return 3;
    }
    studio::LookOptions options;
    options.textScale = parser.value(scale).toDouble();
    options.reducedMotion = true;
    studio::Look look(application, options);
    for (const studio::SchemeChoice scheme : {studio::SchemeChoice::Light, studio::SchemeChoice::Dark}) {
        options.scheme = scheme;
        look.setOptions(options);
        const auto save = [&](QWidget &widget, const QString &name) {
            const QString path = folder.filePath(fileName(name, scheme, options.textScale));
            if (!widget.grab().save(path)) {
                std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
                std::exit(3);
            }
        };
        if (parser.isSet(places)) {
            const QString sample = parser.value(places);
            if (!test::showPlaces(sample == QLatin1String("empty") ? QString() : sample, save)) {
                std::fprintf(stderr, "the sample %s does not run\n", qPrintable(sample));
                return 1;
            }
            continue;
        }
        for (const test::GalleryPage &page : test::galleryPages()) {
            if (!page.name.startsWith(parser.value(only)))
                continue;
            const std::unique_ptr<QWidget> widget = page.make();
            widget->resize(page.size * options.textScale);
            widget->show();
            QApplication::processEvents();
            save(*widget, page.name);
        }
    }
    return 0;
}
