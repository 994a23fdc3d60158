// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/FirstInstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

namespace standby {
namespace {

constexpr auto forwarded = "forwarded";
constexpr int answerMs = 2000;

/// By directory, not by user: each directory has its own first instance.
QString serverName(const QString& dataDirectory) {
    const QByteArray path = QFileInfo(dataDirectory).canonicalFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(24);
#ifndef Q_OS_WIN
    // In the directory itself nobody else can take the name; a socket's path must be short, though (unix(7)).
    const QString inside = dataDirectory + QStringLiteral("/standby.socket");
    if (inside.toUtf8().size() < 100)
        return inside;
#endif
    return QStringLiteral("standby-") + QString::fromLatin1(hash);
}

} // namespace

FirstInstance::FirstInstance(const QString& dataDirectory, bool hasWindow, QObject* parent)
    : QObject(parent), m_hasWindow(hasWindow) {
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &FirstInstance::greet);
    const QString name = serverName(dataDirectory);
    QLocalServer::removeServer(name); // of one that crashed: the directory is locked by us
    m_server.listen(name);
}

void FirstInstance::greet() {
    while (QLocalSocket* client = m_server.nextPendingConnection()) {
        connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
        if (m_hasWindow) {
            client->write(forwarded);
            Q_EMIT forwardRequested();
        }
        client->disconnectFromServer();
    }
}

bool FirstInstance::bringForward(const QString& dataDirectory) {
    QLocalSocket first;
    first.connectToServer(serverName(dataDirectory));
    if (!first.waitForConnected(answerMs))
        return false;
    QByteArray answer;
    while (answer != forwarded && first.waitForReadyRead(answerMs))
        answer += first.readAll();
    return answer + first.readAll() == forwarded;
}

} // namespace standby

#include "moc_FirstInstance.cpp"
