// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ServiceTool.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

#include <unistd.h>

namespace standby {
namespace {

constexpr int toolMs = 60'000;

QString tr(const char* text) {
    return QCoreApplication::translate("Service", text);
}

} // namespace

ServiceHost ServiceHost::thisSystem() {
    return {geteuid() == 0, {}, QStringLiteral("/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")};
}

QString serviceTool(const ServiceHost& host, const QString& name) {
    return QStandardPaths::findExecutable(name, host.toolPath.split(QLatin1Char(':'), Qt::SkipEmptyParts));
}

Result<Done> runServiceTool(const ServiceHost& host, const QString& name, const QStringList& arguments) {
    const QString line = name + QLatin1Char(' ') + arguments.join(QLatin1Char(' '));
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(serviceTool(host, name), arguments, QIODevice::ReadOnly);
    if (!tool.waitForStarted(toolMs))
        return Error{tr("\"%1\" could not be started: %2.").arg(line, tool.errorString()), {}};
    if (!tool.waitForFinished(toolMs)) {
        tool.kill();
        tool.waitForFinished();
        return Error{tr("\"%1\" did not end within a minute.").arg(line), {}};
    }
    if (tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0)
        return Done();
    const QString said = QString::fromLocal8Bit(tool.readAll()).simplified();
    return Error{tr("\"%1\" failed: %2").arg(line, said.isEmpty() ? tr("it did not say why.") : said), {}};
}

} // namespace standby
