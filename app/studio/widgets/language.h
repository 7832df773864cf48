// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace throughline::studio {

/// The language of the window: our texts, Qt's own, the locale of numbers, the direction of
/// writing. main() owns the one Language; changing it retranslates every open window.
class Language : public QObject
{
    Q_OBJECT
public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// "de", "es", "fr", "zh_CN", "en", or empty for the system's. A language without translation
    /// shows English texts with its own numbers.
    void choose(const QString &tag);
    /// A .qm file in place of those compiled in, as the pseudo-locale run uses; false when it
    /// cannot be read. `direction` lets a run mirror the window.
    bool chooseFile(const QString &qmFile, const QLocale &locale, Qt::LayoutDirection direction);

    QLocale locale() const { return m_locale; }
    /// Tags that the program is translated into, English first.
    static QStringList available();

signals:
    void changed();

private:
    void take(const QLocale &locale, Qt::LayoutDirection direction);

    QTranslator m_ours;
    QTranslator m_qt;
    QLocale m_locale;
};

} // namespace throughline::studio
