// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ServiceInstall.h"

#include "program/PublicFile.h"
#include "program/ServicePlace.h"
#include "program/ServiceText.h"
#include "program/ServiceTool.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <pwd.h>

static void initServiceResources() {
    Q_INIT_RESOURCE(service); // Qt asks for this outside of namespaces
}

namespace standby {
namespace {

constexpr auto unitName = "standby.service";
constexpr auto userName = "standby";
constexpr auto systemctl = "systemctl";

QString tr(const char* text) {
    return QCoreApplication::translate("Service", text);
}

QString unitPath(const ServiceHost& host) {
    return host.root + QStringLiteral("/etc/systemd/system/") + QLatin1String(unitName);
}

QString userFilePath(const ServiceHost& host) {
    return host.root + QStringLiteral("/etc/sysusers.d/standby.conf");
}

Result<Done> systemd(const ServiceHost& host, const QStringList& arguments) {
    return runServiceTool(host, QLatin1String(systemctl), arguments);
}

/// sd_booted(3). Without it, as in a container that is being built, nothing runs that could be told to reload or stop.
bool systemdRuns(const ServiceHost& host) {
    return QFileInfo(host.root + QStringLiteral("/run/systemd/system")).isDir();
}

QByteArray packaged(const QString& name) {
    initServiceResources();
    QFile file(QStringLiteral(":/standby/service/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Done> mayBeDone(const ServiceHost& host) {
    if (!host.administrator)
        return Error{tr("Only root may install or remove a service. Do it with sudo."), {}};
    if (serviceTool(host, QLatin1String(systemctl)).isEmpty())
        return Error{tr("This system has no systemd (no systemctl). Let its own means start \"standby --headless\"."),
                     {}};
    return Done();
}

/// The service has a user of its own and a /tmp of its own: a program that only its builder may run would not start.
Result<Done> checkReachable(const QString& program) {
    for (const char* hidden : {"/tmp/", "/var/tmp/", "/dev/", "/run/user/"}) {
        if (program.startsWith(QLatin1String(hidden)))
            return Error{tr("A service does not see %1. Copy the program elsewhere, for example to /usr/local/bin, and "
                            "install the service from there.")
                             .arg(program),
                         {}};
    }
    for (QString path = program; path != QLatin1String("/"); path = QFileInfo(path).absolutePath()) {
        if (!QFileInfo(path).permission(QFileDevice::ExeOther))
            return Error{tr("The user %1, who will run the service, may not run %2, because of the permissions of %3. "
                            "Copy the program elsewhere, for example to /usr/local/bin, and install the service from "
                            "there.")
                             .arg(QLatin1String(userName), program, path),
                         {}};
    }
    return Done();
}

Result<Done> makeUser(const ServiceHost& host) {
    if (!serviceTool(host, QStringLiteral("systemd-sysusers")).isEmpty()) {
        const QString path = userFilePath(host);
        if (Result<Done> written = writePublicFile(path, packaged(QStringLiteral("standby.sysusers.conf"))); !written)
            return written;
        return runServiceTool(host, QStringLiteral("systemd-sysusers"), {path});
    }
    if (getpwnam(userName))
        return Done();
    return runServiceTool(host, QStringLiteral("useradd"),
                          {QStringLiteral("--system"), QStringLiteral("--user-group"), QStringLiteral("--home-dir"),
                           serviceDataDirectory(), QStringLiteral("--no-create-home"), QStringLiteral("--shell"),
                           QStringLiteral("/usr/sbin/nologin"), QLatin1String(userName)});
}

} // namespace

Result<QString> installService(const ServiceHost& host, const QString& program) {
    Result<Done> step = mayBeDone(host);
    if (step)
        step = checkReachable(program);
    if (step)
        step = makeUser(host);
    if (step)
        step = writePublicFile(unitPath(host), systemdUnit(packaged(QLatin1String(unitName)), program));
    if (step && systemdRuns(host))
        step = systemd(host, {QStringLiteral("daemon-reload")});
    if (step)
        step = systemd(host, {QStringLiteral("enable"), QLatin1String(unitName)});
    if (!step)
        return step.errors();
    return tr("Standby is a service now: %1 runs %2 as the user %3, with its data in %4, from each start of the "
              "system.\nStart it with \"systemctl restart standby\"; \"systemctl status standby\" shows how it is.")
        .arg(unitPath(host), program, QLatin1String(userName), serviceDataDirectory());
}

Result<QString> uninstallService(const ServiceHost& host) {
    Result<Done> step = mayBeDone(host);
    const QString kept = tr("Settings and history, if there are any, stay in %1, and so does the user %2.")
                             .arg(serviceDataDirectory(), QLatin1String(userName));
    if (step && !QFileInfo::exists(unitPath(host)))
        return tr("Standby was not installed as a service: there is no %1. Nothing was changed.").arg(unitPath(host)) +
               QLatin1Char('\n') + kept;
    QStringList disable{QStringLiteral("disable")};
    if (systemdRuns(host))
        disable << QStringLiteral("--now");
    if (step)
        step = systemd(host, disable << QLatin1String(unitName));
    if (QFile unit(unitPath(host)); step && !unit.remove())
        return Error{tr("%1 could not be removed: %2.").arg(unit.fileName(), unit.errorString()), {}};
    if (step) // or there is none
        QFile::remove(userFilePath(host));
    if (step && systemdRuns(host))
        step = systemd(host, {QStringLiteral("daemon-reload")});
    if (!step)
        return step.errors();
    return tr("Standby is no service any more.") + QLatin1Char('\n') + kept;
}

} // namespace standby
