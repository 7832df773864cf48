// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/look.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>

namespace throughline::test {
int runTests(int argc, char **argv);
}

/// Nothing a test saves may reach the user's own settings, and nothing of theirs may reach a test.
static void keepSettingsIn(const QString &folder)
{
    QStandardPaths::setTestModeEnabled(true);
    for (const QSettings::Format format : {QSettings::NativeFormat, QSettings::IniFormat}) {
        QSettings::setPath(format, QSettings::UserScope, folder);
        QSettings::setPath(format, QSettings::SystemScope, folder);
    }
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir settings;
    if (!settings.isValid())
        return 1;
    keepSettingsIn(settings.path());
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Throughline tests"));
    QApplication::setOrganizationName(QStringLiteral("Throughline"));
    // Plurals are in the English translation; numbers keep the locale that the run is given.
    QTranslator english;
    if (!english.load(QStringLiteral(":/throughline/translations/throughline_en.qm")))
        return 1;
    QCoreApplication::installTranslator(&english);
    throughline::studio::LookOptions options;
    options.scheme = throughline::studio::SchemeChoice::Light;
    options.reducedMotion = true;
    const throughline::studio::Look look(application, options);
    return throughline::test::runTests(argc, argv);
}
