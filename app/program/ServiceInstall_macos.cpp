// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ServiceInstall.h"

#include "program/PublicFile.h"
#include "program/ServicePlace.h"
#include "program/ServiceText.h"
#include "program/ServiceTool.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace standby {
namespace {

constexpr auto label = "standby";

QString tr(const char* text) {
    return QCoreApplication::translate("Service", text);
}

QString plistPath(const ServiceHost& host) {
    return host.root + QStringLiteral("/Library/LaunchDaemons/standby.plist");
}

QString target() {
    return QStringLiteral("system/") + QLatin1String(label);
}

Result<Done> launchctl(const ServiceHost& host, const QStringList& arguments) {
    return runServiceTool(host, QStringLiteral("launchctl"), arguments);
}

Result<Done> mayBeDone(const ServiceHost& host) {
    if (!host.administrator)
        return Error{tr("Only root may install or remove a service. Do it with sudo."), {}};
    return Done();
}

/// Whether it was loaded.
bool unload(const ServiceHost& host) {
    return bool(launchctl(host, {QStringLiteral("bootout"), target()}));
}

} // namespace

Result<QString> installService(const ServiceHost& host, const QString& program) {
    Result<Done> step = mayBeDone(host);
    if (!step)
        return step.errors();
    unload(host);
    step = writePublicFile(plistPath(host), launchdPlist(QLatin1String(label), program));
    if (step)
        step = launchctl(host, {QStringLiteral("enable"), target()});
    if (step)
        step = launchctl(host, {QStringLiteral("bootstrap"), QStringLiteral("system"), plistPath(host)});
    if (!step)
        return step.errors();
    return tr("Standby is a service now and runs: launchd starts %1 by %2 with the system, with its data in %3.")
        .arg(program, plistPath(host), serviceDataDirectory());
}

Result<QString> uninstallService(const ServiceHost& host) {
    if (Result<Done> may = mayBeDone(host); !may)
        return may.errors();
    const QString kept = tr("Settings and history, if there are any, stay in %1.").arg(serviceDataDirectory());
    const bool wasLoaded = unload(host);
    QFile plist(plistPath(host));
    if (!plist.exists() && !wasLoaded)
        return tr("Standby was not installed as a service: there is no %1. Nothing was changed.").arg(plistPath(host)) +
               QLatin1Char('\n') + kept;
    if (plist.exists() && !plist.remove())
        return Error{tr("%1 could not be removed: %2.").arg(plist.fileName(), plist.errorString()), {}};
    return tr("Standby is no service any more.") + QLatin1Char('\n') + kept;
}

} // namespace standby
