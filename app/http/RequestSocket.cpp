// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/RequestSocket.h"

#include <algorithm>
#include <cstring>

namespace standby {

RequestSocket::RequestSocket(QObject* parent) : QTcpSocket(parent) {
    setSocketState(ConnectedState);
    setOpenMode(ReadWrite);
}

RequestSocket::~RequestSocket() {
    setSocketState(UnconnectedState); // there is no descriptor for the base class to close
}

void RequestSocket::feed(const QByteArray& request) {
    m_request = request;
    m_read = 0;
    Q_EMIT readyRead();
}

void RequestSocket::hangUp() {
    if (state() != ConnectedState)
        return;
    setSocketState(UnconnectedState);
    Q_EMIT disconnected();
    deleteLater();
}

qint64 RequestSocket::bytesAvailable() const {
    return QIODevice::bytesAvailable() + m_request.size() - m_read;
}

qint64 RequestSocket::readData(char* data, qint64 maxSize) {
    const qint64 size = std::min<qint64>(maxSize, m_request.size() - m_read);
    if (size > 0)
        std::memcpy(data, m_request.constData() + m_read, static_cast<size_t>(size));
    m_read += size;
    return size;
}

qint64 RequestSocket::writeData(const char*, qint64 size) {
    return size; // Only what QHttpServer says of its own accord, to a request it should not have refused.
}

} // namespace standby

#include "moc_RequestSocket.cpp"
