// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/system_scheme.h"
#include "tests/harness/test_main.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QPalette>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace throughline::studio;

namespace {

const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");

/// A bus of its own: what the desktop of this machine wishes is no matter of a test.
class Bus
{
public:
    Bus()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            return;
        m_process.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (m_process.waitForStarted() && m_process.waitForReadyRead())
            m_address = QString::fromUtf8(m_process.readLine()).trimmed();
    }
    ~Bus()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    bool isRunning() const { return !m_address.isEmpty(); }
    QDBusConnection connection(const QString &name) const { return QDBusConnection::connectToBus(m_address, name); }

private:
    QProcess m_process;
    QString m_address;
};

} // namespace

/// Answers as a desktop's portal does: values within values, and an error for what it does not know.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit Portal(QDBusConnection bus) : m_bus(std::move(bus))
    {
        m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

    void set(const QString &group, const QString &key, const QVariant &value)
    {
        m_values[group + key] = value;
        QDBusMessage told = QDBusMessage::createSignal(path, interface, QStringLiteral("SettingChanged"));
        told << group << key << QVariant::fromValue(QDBusVariant(value));
        m_bus.send(told);
    }

public slots:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        ++asked;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(m_values.value(group + key))));
    }

public:
    int asked = 0;

private:
    QDBusConnection m_bus;
    QHash<QString, QVariant> m_values;
};

class SystemSchemeTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_bus = std::make_unique<Bus>();
        if (!m_bus->isRunning())
            QSKIP("no dbus-daemon on this machine");
        m_portal = std::make_unique<Portal>(m_bus->connection(QStringLiteral("portal")));
    }
    void init()
    {
        m_portal->set(appearance, QStringLiteral("color-scheme"), 0U);
        m_portal->set(appearance, QStringLiteral("reduced-motion"), 0U);
        m_portal->set(gnome, QStringLiteral("enable-animations"), true);
        m_portal->asked = 0;
    }
    void cleanupTestCase()
    {
        m_portal.reset();
        m_bus.reset();
    }

    void theWishAtTheStartIsTaken()
    {
        m_portal->set(appearance, QStringLiteral("color-scheme"), 1U);
        m_portal->set(gnome, QStringLiteral("enable-animations"), false);
        const SystemScheme system(light(), nullptr, m_bus->connection(QStringLiteral("start")));
        QTRY_COMPARE(system.scheme(), Scheme::Dark);
        QTRY_VERIFY(system.isMotionReduced());
    }

    void aChangeWhileTheProgramRunsIsFollowed()
    {
        SystemScheme system(light(), nullptr, m_bus->connection(QStringLiteral("change")));
        QTRY_COMPARE(m_portal->asked, 3);
        QCOMPARE(system.scheme(), Scheme::Light);
        const QSignalSpy changed(&system, &SystemScheme::changed);
        m_portal->set(appearance, QStringLiteral("color-scheme"), 1U);
        QTRY_COMPARE(system.scheme(), Scheme::Dark);
        m_portal->set(appearance, QStringLiteral("color-scheme"), 2U);
        QTRY_COMPARE(system.scheme(), Scheme::Light);
        QCOMPARE(changed.count(), 2);
    }

    /// GNOME's own key has the same name and words as its values; its portal tells of both.
    void theKeyOfGnomeOverridesNothing()
    {
        SystemScheme system(light(), nullptr, m_bus->connection(QStringLiteral("gnome")));
        QTRY_COMPARE(m_portal->asked, 3);
        m_portal->set(appearance, QStringLiteral("color-scheme"), 1U);
        m_portal->set(gnome, QStringLiteral("color-scheme"), QStringLiteral("prefer-dark"));
        m_portal->set(gnome, QStringLiteral("enable-animations"), false); // comes last: all before has been read then
        QTRY_VERIFY(system.isMotionReduced());
        QCOMPARE(system.scheme(), Scheme::Dark);
    }

    void eitherWishReducesMotion()
    {
        SystemScheme system(light(), nullptr, m_bus->connection(QStringLiteral("motion")));
        QTRY_COMPARE(m_portal->asked, 3);
        QVERIFY(!system.isMotionReduced());
        m_portal->set(appearance, QStringLiteral("reduced-motion"), 1U);
        QTRY_VERIFY(system.isMotionReduced());
        m_portal->set(gnome, QStringLiteral("enable-animations"), false);
        m_portal->set(appearance, QStringLiteral("reduced-motion"), 0U);
        m_portal->set(appearance, QStringLiteral("color-scheme"), 1U);
        QTRY_COMPARE(system.scheme(), Scheme::Dark);
        QVERIFY(system.isMotionReduced());
        m_portal->set(gnome, QStringLiteral("enable-animations"), true);
        QTRY_VERIFY(!system.isMotionReduced());
    }

    void withoutAWishThePaletteDecides()
    {
        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        SystemScheme system(dark, nullptr, m_bus->connection(QStringLiteral("palette")));
        QCOMPARE(system.scheme(), Scheme::Dark);
        m_portal->set(appearance, QStringLiteral("color-scheme"), 2U);
        QTRY_COMPARE(system.scheme(), Scheme::Light);
        m_portal->set(appearance, QStringLiteral("color-scheme"), 0U);
        QTRY_COMPARE(system.scheme(), Scheme::Dark);
        const SystemScheme alone(dark, nullptr, QDBusConnection(QStringLiteral("there is none")));
        QCOMPARE(alone.scheme(), Scheme::Dark);
        QVERIFY(!alone.isMotionReduced());
    }

private:
    static QPalette light()
    {
        QPalette palette;
        palette.setColor(QPalette::Window, Qt::white);
        return palette;
    }

    std::unique_ptr<Bus> m_bus;
    std::unique_ptr<Portal> m_portal;
};

THROUGHLINE_TEST(SystemSchemeTest)
#include "system_scheme_test.moc"
