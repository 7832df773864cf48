// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>

namespace throughline::studio {

Language::Language(QObject *parent) : QObject(parent) {}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList Language::available()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("fr"),
            QStringLiteral("zh_CN")};
}

void Language::choose(const QString &tag)
{
    QLocale locale = tag.isEmpty() ? QLocale::system() : QLocale(tag);
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English);
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_ours.load(locale, QStringLiteral("throughline"), QStringLiteral("_"), QStringLiteral(":/throughline/translations")))
        QCoreApplication::installTranslator(&m_ours);
    if (locale.language() != QLocale::English
        && m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    take(locale, locale.textDirection());
}

bool Language::chooseFile(const QString &qmFile, const QLocale &locale, Qt::LayoutDirection direction)
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    if (!m_ours.load(qmFile))
        return false;
    QCoreApplication::installTranslator(&m_ours);
    take(locale, direction);
    return true;
}

void Language::take(const QLocale &locale, Qt::LayoutDirection direction)
{
    m_locale = locale;
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(direction);
    emit changed();
}

} // namespace throughline::studio
