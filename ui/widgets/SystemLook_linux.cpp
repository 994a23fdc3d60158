// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SystemLook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QGuiApplication>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 5'000; ///< a desktop that answers later keeps our light look until its next change

class PortalWatch final : public QObject {
    Q_OBJECT
  public:
    explicit PortalWatch(std::function<void(const SystemLook&)> told)
        : m_told(std::move(told)), m_bus(QDBusConnection::sessionBus()) {
        qRegisterMetaType<QDBusVariant>(); // connect() finds the slot's types by their names
        m_bus.connect(service, path, interface, u"SettingChanged"_s, this,
                      SLOT(settingChanged(QString, QString, QDBusVariant)));
        for (const QString& key : {colorScheme, contrast})
            ask(key);
    }

  private Q_SLOTS:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value) {
        if (space == appearance)
            take(key, value.variant());
    }

  private:
    void ask(const QString& key) {
        QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
        question.setArguments({appearance, key});
        auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, patienceMs), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher* done) {
            const QDBusPendingReply<QDBusVariant> reply = *done;
            done->deleteLater();
            if (reply.isValid())
                take(key, reply.value().variant());
        });
    }

    void take(const QString& key, QVariant value) {
        // Read() wraps the value twice, SettingChanged once.
        while (value.metaType() == QMetaType::fromType<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        const uint number = value.toUInt();
        SystemLook look = m_look;
        if (key == colorScheme)
            look.scheme = number == 1   ? SystemLook::Scheme::Dark
                          : number == 2 ? SystemLook::Scheme::Light
                                        : SystemLook::Scheme::Unsaid;
        else if (key == contrast)
            look.highContrast = number == 1;
        if (look == m_look)
            return;
        m_look = look;
        m_told(m_look);
    }

    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    const QString appearance = u"org.freedesktop.appearance"_s;
    const QString colorScheme = u"color-scheme"_s;
    const QString contrast = u"contrast"_s;

    std::function<void(const SystemLook&)> m_told;
    QDBusConnection m_bus;
    SystemLook m_look;
};

/// A bus that is there already: asking for one that is not would start it.
bool busRuns() {
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

} // namespace

std::unique_ptr<QObject> watchSystemLook(std::function<void(const SystemLook&)> told) {
    // Without a screen there is no desktop to follow.
    if (QGuiApplication::platformName() == "offscreen"_L1 || !busRuns())
        return {};
    return std::make_unique<PortalWatch>(std::move(told));
}

} // namespace standby
#include "SystemLook_linux.moc"
