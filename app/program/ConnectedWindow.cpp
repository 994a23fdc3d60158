// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ConnectedWindow.h"

#include "ConnectionQuestions.h"
#include "Desktop.h"
#include "MainWindow.h"
#include "program/ConnectKey.h"
#include "program/DataDirectory.h"
#include "program/FirstInstance.h"
#include "program/ServiceNotice.h"
#include "program/StopSignals.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QStandardPaths>

#include <cstdio>

namespace standby {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ConnectedWindow", text);
}

void say(std::FILE* where, const QString& text) {
    std::fputs(qPrintable(text + QLatin1Char('\n')), where);
    std::fflush(where);
}

/// Where the windows of this user for one engine find each other.
QString meetingPlace(const QString& apiUrl) {
    const QByteArray hash = QCryptographicHash::hash(apiUrl.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/connect/") +
           QString::fromLatin1(hash);
}

} // namespace

QUrl engineElsewhere(const CommandLine& line) {
    if (!line.connectUrl.isEmpty() || line.ownData)
        return line.connectUrl;
    const QString service = publishedApiUrl();
    if (service.isEmpty() || !standbyAnswers(service))
        return {};
    say(stdout, tr("Standby runs as a service of this machine; this window is for it: %1").arg(service));
    return QUrl(service);
}

Result<int> runConnectedWindow(const QUrl& engine, const CommandLine& line) {
    const Result<QString> key = connectKey(line);
    if (!key)
        return key.errors();
    StopSignals signals;
    QObject::connect(&signals, &StopSignals::stopRequested, qApp,
                     [] { QCoreApplication::exit(int(ExitCode::Ok)); }); // quit() asks dialogs, which may refuse
    ConnectionFiles files;
    RemoteLink link(engine, files.knownHosts);
    const QString place = meetingPlace(link.apiUrl());
    DataDirectory meeting(place);
    const DataDirectory::Taken taken = meeting.take();
    if (taken == DataDirectory::Taken::InUse && FirstInstance::bringForward(place)) {
        say(stdout, tr("There is a window for %1 already; it was brought to the front.").arg(link.apiUrl()));
        return int(ExitCode::Ok);
    }
    std::unique_ptr<FirstInstance> first; // without a place to meet, there are two windows
    if (taken == DataDirectory::Taken::Yes)
        first = std::make_unique<FirstInstance>(place, true);

    const Credentials given{key->isEmpty() ? Credentials::Kind::None : Credentials::Kind::ApiKey, *key};
    if (!key->isEmpty() && !given.sendable())
        return Error{tr("What was given as an API key is none: a key has no spaces and nothing but ASCII letters."),
                     {}};
    if (!key->isEmpty() && link.inPlainText())
        say(stderr, tr("The connection to %1 is not encrypted: the API key can be read on the way. Use https://.")
                        .arg(link.where()));
    link.setCredentials(key->isEmpty() ? keptCredentials(files.signIns, link.engineKey()) : given);

    Desktop desktop(link);
    ConnectionQuestions questions(link, files.signIns, files.knownHosts.path(),
                                  [&desktop] { return &desktop.window(); });
    QObject::connect(&questions, &ConnectionQuestions::troubled, &desktop,
                     [&desktop](const QString& words) { desktop.window().say(Tone::Warn, words); });
    QObject::connect(&desktop, &Desktop::exitRequested, qApp, &QCoreApplication::quit);
    if (first)
        QObject::connect(first.get(), &FirstInstance::forwardRequested, &desktop, &Desktop::bringForward);
    desktop.show();
    link.connectNow();
    return QCoreApplication::exec();
}

} // namespace standby
