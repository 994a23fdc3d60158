// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/SystemLogSender.h"
#include "unit/notify/Sending.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtEndian>

#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace standby;

namespace {

/// A socket that takes datagrams, as the journal or a syslog service has one.
class LogSocket {
  public:
    explicit LogSocket(const QString& path) : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0)) {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
        bound = ::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    }
    ~LogSocket() { ::close(m_socket); }

    QByteArray next() {
        QByteArray packet(512 * 1024, Qt::Uninitialized);
        const ssize_t size = ::recv(m_socket, packet.data(), size_t(packet.size()), 0);
        return size < 0 ? QByteArray() : packet.first(size);
    }

    bool bound = false;

  private:
    int m_socket;
};

/// The fields of the journal's native protocol.
QHash<QByteArray, QByteArray> fieldsOf(QByteArray packet) {
    QHash<QByteArray, QByteArray> fields;
    while (!packet.isEmpty()) {
        const qsizetype line = packet.indexOf('\n');
        const qsizetype equals = packet.indexOf('=');
        if (equals >= 0 && equals < line) {
            fields.insert(packet.first(equals), packet.sliced(equals + 1, line - equals - 1));
            packet.remove(0, line + 1);
            continue;
        }
        const auto size = qsizetype(qFromLittleEndian<quint64>(packet.constData() + line + 1));
        fields.insert(packet.first(line), packet.mid(line + 9, size));
        packet.remove(0, line + 9 + size + 1);
    }
    return fields;
}

} // namespace

class SystemLogTest : public QObject {
    Q_OBJECT

    Sending m_sending;
    QTemporaryDir m_folder;
    const SystemLogPaths m_paths{m_folder.filePath(QStringLiteral("journal")),
                                 m_folder.filePath(QStringLiteral("log"))};

    DeliveryReport send(const NotificationMessage& message = Sending::message()) {
        SystemLogSender sender(m_sending.deadlines, m_paths);
        return m_sending.run(sender, SystemLogNotification{}, {}, message);
    }

  private Q_SLOTS:
    void theJournalGetsFields() {
        LogSocket journal(m_paths.journal);
        LogSocket syslog(m_paths.syslog);
        NotificationMessage message = Sending::message();
        message.tags[QStringLiteral("$ServerSetName$")] = QStringLiteral("Main website");
        message.tags[QStringLiteral("$ServerIP$")] = QStringLiteral("192.0.2.1");
        const DeliveryReport report = send(message);
        QVERIFY2(report.succeeded, qPrintable(report.error));
        QCOMPARE(report.response, QStringLiteral("written to the journal"));
        const auto fields = fieldsOf(journal.next());
        QCOMPARE(fields.value("MESSAGE"), QByteArray("HQ has failed\nConnection refused."));
        QCOMPARE(fields.value("PRIORITY"), QByteArray("3"));
        QCOMPARE(fields.value("SYSLOG_IDENTIFIER"), QByteArray("standby"));
        QCOMPARE(fields.value("STANDBY_SERVER_SET_NAME"), QByteArray("Main website"));
        QCOMPARE(fields.value("STANDBY_SERVER_IP"), QByteArray("192.0.2.1"));
        QVERIFY(!fields.contains("STANDBY_SUMMARY_TITLE"));
        const QByteArray badId = fields.value("MESSAGE_ID");
        QCOMPARE(badId.size(), 32);

        message.bad = false;
        QVERIFY(send(message).succeeded);
        const auto good = fieldsOf(journal.next());
        QCOMPARE(good.value("PRIORITY"), QByteArray("5"));
        QVERIFY(good.value("MESSAGE_ID") != badId);
        QVERIFY(syslog.next().isEmpty());
    }

    void hostileTextsMakeNoFields() {
        LogSocket journal(m_paths.journal);
        NotificationMessage message = Sending::message();
        message.tags[QStringLiteral("$ErrorMessage$")] =
            QStringLiteral("x\nPRIORITY=0\nEVIL=1\r\n\x1b[31m") + QChar(0) + QStringLiteral("y");
        message.tags[QStringLiteral("$Evil\nPRIORITY=0$")] = QStringLiteral("x");
        QVERIFY(send(message).succeeded);
        const auto fields = fieldsOf(journal.next());
        QCOMPARE(fields.value("PRIORITY"), QByteArray("3"));
        QCOMPARE(fields.value("STANDBY_ERROR_MESSAGE"), QByteArray("x\nPRIORITY=0\nEVIL=1\n[31my"));
        QCOMPARE(fields.size(), 6);
    }

    void hugeTextsAreCut() {
        LogSocket journal(m_paths.journal);
        NotificationMessage message = Sending::message();
        for (QString& text : message.tags)
            text = QStringLiteral("😀").repeated(1'000'000);
        for (int i = 0; i < 12; ++i)
            message.tags[QStringLiteral("$Tag%1$").arg(i)] = QStringLiteral("ä").repeated(1'000'000);
        const DeliveryReport report = send(message);
        QVERIFY2(report.succeeded, qPrintable(report.error));
        const QByteArray text = fieldsOf(journal.next()).value("MESSAGE");
        QVERIFY(!QString::fromUtf8(text).contains(QChar::ReplacementCharacter));
        QCOMPARE(text.size(), longestLogText * 2); // four bytes for two characters
    }

    void withoutAJournalItIsSyslog() {
        LogSocket syslog(m_paths.syslog);
        const DeliveryReport report = send();
        QVERIFY2(report.succeeded, qPrintable(report.error));
        QCOMPARE(report.response, QStringLiteral("written to the system log"));
        const QString line = QString::fromUtf8(syslog.next());
        const QRegularExpression form(
            QStringLiteral("^<27>[A-Z][a-z]{2} [ 1-3]\\d \\d\\d:\\d\\d:\\d\\d standby\\[%1\\]: "
                           "HQ has failed Connection refused\\.$")
                .arg(::getpid()));
        QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
    }

    void aSyslogLineStaysOneAndShort() {
        LogSocket syslog(m_paths.syslog);
        NotificationMessage message = Sending::message();
        for (int shift = 0; shift < 4; ++shift) {
            message.tags[QStringLiteral("$SummaryBody$")] =
                QString(shift, u'x') + QStringLiteral("\n<0>evil\r\n") + QStringLiteral("😀").repeated(5000);
            QVERIFY(send(message).succeeded);
            const QByteArray line = syslog.next();
            QVERIFY(line.size() > 1020 && line.size() <= 1024);
            QVERIFY(!line.contains('\n') && !line.contains('\r'));
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
    }

    void withoutAnyLogItIsAnError() {
        const DeliveryReport report = send();
        QVERIFY(!report.succeeded);
        QCOMPARE(report.error, QStringLiteral("This system has no log: nobody listens at %1 or %2. Start "
                                              "systemd-journald or a syslog service, or choose another way to be told.")
                                   .arg(m_paths.journal, m_paths.syslog));
    }

    void aServiceThatHasGoneIsNotThere() {
        { LogSocket dead(m_paths.journal); } // its file stays
        LogSocket syslog(m_paths.syslog);
        QCOMPARE(send().response, QStringLiteral("written to the system log"));
    }

    void aFullLogIsAnErrorAndNotWaitedFor() {
        LogSocket journal(m_paths.journal);
        const SystemLogEntry entry = systemLogEntry(Sending::message());
        Result<QString> written = writeSystemLog(entry, m_paths);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 10'000 && written; ++i)
            written = writeSystemLog(entry, m_paths);
        QVERIFY(!written);
        QCOMPARE(written.message(), QStringLiteral("The journal (%1) takes nothing at the moment: it is full or its "
                                                   "service is stopped.")
                                        .arg(m_paths.journal));
        QVERIFY(timer.elapsed() < 5000);
        while (!journal.next().isEmpty()) {
        }
        QVERIFY(writeSystemLog(entry, m_paths).ok());
    }

    void whatIsCancelledIsNotWritten() {
        LogSocket journal(m_paths.journal);
        bool called = false;
        SystemLogSender sender(m_sending.deadlines, m_paths);
        const DeliveryId id =
            sender.start(SystemLogNotification{}, {}, Sending::message(), [&](DeliveryReport&&) { called = true; });
        sender.cancel(id);
        QTest::qWait(20);
        QVERIFY(!called);
        QVERIFY(journal.next().isEmpty());
    }

    void cleanup() {
        QFile::remove(m_paths.journal);
        QFile::remove(m_paths.syslog);
    }
};

QTEST_GUILESS_MAIN(SystemLogTest)
#include "SystemLogTest.moc"
