// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/SystemLog.h"

#include "net/PlainSocket.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <optional>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace standby {

namespace {

/// syslog.h: LOG_DAEMON, LOG_ERR and LOG_NOTICE.
constexpr int daemonFacility = 3;
constexpr int badSeverity = 3;
constexpr int goodSeverity = 5;
/// RFC 3164, 4.1.
constexpr qsizetype longestSyslogPacket = 1024;
/// sd_id128(3): these kinds of entry, for journalctl(1) and its catalogues.
constexpr char badMessageId[] = "5d0a3c1f7b9e4c52a6e18f2d94b7c036";
constexpr char goodMessageId[] = "b84f6e2a19d34750935c7ae0d16f28bb";

int severity(const SystemLogEntry& entry) {
    return entry.bad ? badSeverity : goodSeverity;
}

void addField(QByteArray& packet, const QByteArray& name, const QByteArray& value) {
    packet += name;
    if (!value.contains('\n')) {
        packet += '=' + value + '\n';
        return;
    }
    const quint64 size = qToLittleEndian(quint64(value.size()));
    packet += '\n';
    packet.append(reinterpret_cast<const char*>(&size), sizeof size);
    packet += value + '\n';
}

QByteArray journalPacket(const SystemLogEntry& entry) {
    QByteArray packet;
    addField(packet, "MESSAGE", entry.text.toUtf8());
    addField(packet, "PRIORITY", QByteArray::number(severity(entry)));
    addField(packet, "MESSAGE_ID", entry.bad ? badMessageId : goodMessageId);
    addField(packet, "SYSLOG_IDENTIFIER", "standby");
    addField(packet, "SYSLOG_FACILITY", QByteArray::number(daemonFacility));
    for (const auto& [name, value] : entry.fields)
        addField(packet, name, value.toUtf8());
    return packet;
}

QByteArray syslogPacket(const SystemLogEntry& entry) {
    const QDateTime now = QDateTime::currentDateTime();
    // The day takes two places: "Nov  1".
    const QString time = QLocale::c().toString(now, QStringLiteral("MMM ")) +
                         QString::number(now.date().day()).rightJustified(2) +
                         now.toString(QStringLiteral(" HH:mm:ss"));
    QString text = entry.text;
    text.replace(u'\n', u' ');
    QByteArray packet = '<' + QByteArray::number(daemonFacility * 8 + severity(entry)) + '>' + time.toLatin1() +
                        " standby[" + QByteArray::number(qint64(::getpid())) + "]: " + text.toUtf8();
    if (packet.size() > longestSyslogPacket) {
        qsizetype end = longestSyslogPacket;
        while ((uchar(packet.at(end)) & 0xc0) == 0x80) // not in the middle of a character
            --end;
        packet.truncate(end);
    }
    return packet;
}

/// errno of what went wrong; 0 = it was taken.
int sendTo(const QString& path, const QByteArray& packet) {
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (name.size() >= qsizetype(sizeof address.sun_path))
        return ENAMETOOLONG;
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    PlainSocket socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket.isOpen())
        return errno;
    const ssize_t sent = ::sendto(int(socket.descriptor()), packet.constData(), size_t(packet.size()), MSG_NOSIGNAL,
                                  reinterpret_cast<const sockaddr*>(&address), sizeof address);
    return sent < 0 ? errno : 0;
}

/// Nobody listens at the path.
bool isAbsent(int code) {
    return code == ENOENT || code == ENOTDIR || code == ECONNREFUSED;
}

QString mistakeWords(const QString& log, int code) {
    if (code == EAGAIN || code == ENOBUFS)
        return QStringLiteral("%1 takes nothing at the moment: it is full or its service is stopped.").arg(log);
    return QStringLiteral("%1 does not take the entry: %2.").arg(log, qt_error_string(code));
}

} // namespace

Result<QString> writeSystemLog(const SystemLogEntry& entry, const SystemLogPaths& paths) {
    const QString journal = QStringLiteral("The journal (%1)").arg(paths.journal);
    const QString syslog = QStringLiteral("The system log (%1)").arg(paths.syslog);
    int code = sendTo(paths.journal, journalPacket(entry));
    if (code == 0)
        return QStringLiteral("written to the journal");
    if (!isAbsent(code))
        return Error{mistakeWords(journal, code), {}};
    code = sendTo(paths.syslog, syslogPacket(entry));
    if (code == 0)
        return QStringLiteral("written to the system log");
    if (!isAbsent(code))
        return Error{mistakeWords(syslog, code), {}};
    return Error{
        QStringLiteral("This system has no log: nobody listens at %1 or %2. Start systemd-journald or a syslog "
                       "service, or choose another way to be told.")
            .arg(paths.journal, paths.syslog),
        {}};
}

} // namespace standby
