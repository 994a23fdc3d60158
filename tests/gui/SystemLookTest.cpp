// SPDX-License-Identifier: GPL-3.0-or-later
// Follows a settings portal of its own; to be run on a message bus of its own (dbus-run-session).
#include "widgets/SystemLook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

/// What a desktop answers. Values as in the portal's documentation: color-scheme 1 is dark, 2 light; contrast 1 is
/// high.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
  public:
    uint colorScheme = 0;
    uint contrast = 0;

    void change(const QString& key, uint value) {
        Q_EMIT SettingChanged(u"org.freedesktop.appearance"_s, key, QDBusVariant(value));
    }

  public Q_SLOTS:
    QDBusVariant Read(const QString& space, const QString& key) const {
        if (space != "org.freedesktop.appearance"_L1)
            return QDBusVariant(0u);
        const uint value = key == "contrast"_L1 ? contrast : colorScheme;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

  Q_SIGNALS:
    void SettingChanged(const QString& space, const QString& key, const QDBusVariant& value);
};

class SystemLookTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theDesktopIsAskedAndFollowed() {
        FakePortal portal;
        portal.colorScheme = 1;
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        SystemLook seen;
        int told = 0;
        const auto watch = watchSystemLook([&](const SystemLook& look) {
            seen = look;
            ++told;
        });
        QVERIFY(watch);
        QTRY_COMPARE(seen, (SystemLook{SystemLook::Scheme::Dark, false}));
        portal.change(u"color-scheme"_s, 2);
        QTRY_COMPARE(seen, (SystemLook{SystemLook::Scheme::Light, false}));
        portal.change(u"contrast"_s, 1);
        QTRY_COMPARE(seen, (SystemLook{SystemLook::Scheme::Light, true}));
        const int before = told;
        portal.change(u"accent-color"_s, 1);
        portal.change(u"color-scheme"_s, 0);
        QTRY_COMPARE(seen, (SystemLook{SystemLook::Scheme::Unsaid, true}));
        QCOMPARE(told, before + 1);
    }
};

QTEST_MAIN(SystemLookTest)
#include "SystemLookTest.moc"
