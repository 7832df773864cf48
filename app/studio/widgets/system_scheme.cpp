// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/system_scheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPalette>

namespace throughline::studio {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");
const QString colorScheme = QStringLiteral("color-scheme");
const QString reducedMotion = QStringLiteral("reduced-motion");
const QString animations = QStringLiteral("enable-animations");

/// The portal wraps some answers twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemScheme::SystemScheme(const QPalette &palette, QObject *parent, const QDBusConnection &bus)
    : QObject(parent), m_bus(bus),
      m_paletteScheme(palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light),
      m_scheme(m_paletteScheme)
{
    if (!m_bus.isConnected())
        return;
    // A slot is connected only when the types of its parameters are known by name.
    qRegisterMetaType<QDBusVariant>();
    m_bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                  SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(appearance, colorScheme);
    ask(appearance, reducedMotion);
    ask(gnome, animations);
}

void SystemScheme::ask(const QString &group, const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << group << key;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, 1000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            take(group, key, reply.value().variant());
    });
}

void SystemScheme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, value.variant());
}

void SystemScheme::take(const QString &group, const QString &key, const QVariant &wrapped)
{
    const QVariant value = unwrapped(wrapped);
    const Scheme before = m_scheme;
    const bool wasReduced = isMotionReduced();
    // GNOME has a key of the same name, with words as its values, and tells of both.
    if (group == appearance && key == colorScheme) {
        // 1 prefers dark, 2 prefers light, 0 has no preference.
        const uint wish = value.toUInt();
        m_scheme = wish == 1 ? Scheme::Dark : wish == 2 ? Scheme::Light : m_paletteScheme;
    } else if (group == appearance && key == reducedMotion) {
        m_wishesLessMotion = value.toUInt() == 1;
    } else if (group == gnome && key == animations) {
        m_hasAnimations = value.toBool();
    }
    if (m_scheme != before || isMotionReduced() != wasReduced)
        emit changed();
}

} // namespace throughline::studio
