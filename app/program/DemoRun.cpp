// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/DemoRun.h"

#include "demo/FreePort.h"
#include "program/EngineThread.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QJsonObject>
#include <QLockFile>

#include <cstdio>

namespace standby {
namespace {

constexpr quint16 usualPort = 8110;
constexpr qint64 settledSeconds = 60; ///< a younger directory may not be locked yet

QString nameBegin() {
    return QStringLiteral("standby-demo-");
}

void removeLeftOnes(const QString& ownPath) {
    const uint own = QFileInfo(ownPath).ownerId();
    const QDateTime settled = QDateTime::currentDateTime().addSecs(-settledSeconds);
    const QFileInfoList found = QDir::temp().entryInfoList({nameBegin() + QLatin1Char('*')},
                                                           QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QFileInfo& directory : found) {
        if (directory.ownerId() != own || directory.lastModified() > settled)
            continue;
        QLockFile lock(directory.filePath() + QStringLiteral("/standby.lock"));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue;
        lock.unlock();
        QDir(directory.filePath()).removeRecursively();
    }
}

} // namespace

DemoRun::DemoRun() : m_directory(QDir::tempPath() + QLatin1Char('/') + nameBegin() + QStringLiteral("XXXXXX")) {
    if (m_directory.isValid())
        removeLeftOnes(m_directory.path());
}

Result<CommandLine> DemoRun::surroundings(CommandLine line) const {
    if (!m_directory.isValid())
        return Error{QCoreApplication::translate("DemoRun", "There is no place for the data of the demonstration: %1.")
                         .arg(m_directory.errorString()),
                     {}};
    line.dataDirectory = m_directory.path();
    if (line.apiUrl.isEmpty())
        line.apiUrl =
            QStringLiteral("http://127.0.0.1:%1").arg(freePort(QHostAddress(QHostAddress::LocalHost), usualPort));
    return line;
}

void DemoRun::start(EngineThread& engine) {
    ApiRequest request;
    request.method = "POST";
    request.path = "/demonstration";
    request.caller.inProcess = true;
    engine.ask(request, [](ApiResponse&& response) {
        if (response.ok())
            return;
        std::fputs(qPrintable(response.json()[u"detail"].toString() + QLatin1Char('\n')), stderr);
        std::fflush(stderr);
    });
}

} // namespace standby
