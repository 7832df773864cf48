// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/widgets/theme.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace throughline::studio {

/// The desktop's wish for light or dark and for less motion: asked of the desktop portal over
/// D-Bus and followed while the program runs, else guessed from the lightness of the palette the
/// application started with.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(const QPalette &palette, QObject *parent = nullptr,
                          const QDBusConnection &bus = QDBusConnection::sessionBus());

    Scheme scheme() const { return m_scheme; }
    bool isMotionReduced() const { return m_wishesLessMotion || !m_hasAnimations; }

signals:
    void changed();

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);

    QDBusConnection m_bus;
    Scheme m_paletteScheme;
    Scheme m_scheme;
    bool m_wishesLessMotion = false; ///< what portals since 1.20 say
    bool m_hasAnimations = true;     ///< GNOME's own setting, passed on by every portal
};

} // namespace throughline::studio
