// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/MailServers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QThread>

namespace standby {

namespace {

const QString python = QStringLiteral("/usr/bin/python3"); // Debian's own has aiosmtpd

QList<QByteArray> filesIn(const QString& folder) {
    QList<QByteArray> contents;
    const QDir files(folder);
    for (const QString& name : files.entryList(QDir::Files, QDir::Name)) {
        QFile file(files.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            contents << file.readAll();
    }
    return contents;
}

/// A folder for servers that drop their privileges.
void makeFolderForAll(const QString& path) {
    QDir().mkpath(path);
    QFile::setPermissions(path, QFile::Permissions(0x7777));
}

} // namespace

QJsonObject readMessage(const QByteArray& message) {
    const QString script = QStringLiteral(R"(
import email, email.policy, json, sys
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
defects = [str(d) for d in m.defects] + [str(d) for h in m.values() for d in h.defects]
print(json.dumps({"from": m["From"], "to": m["To"], "subject": m["Subject"], "date": m["Date"],
                  "messageId": m["Message-ID"], "autoSubmitted": m["Auto-Submitted"], "type": m.get_content_type(),
                  "body": m.get_content(), "defects": defects}))
)");
    QProcess parser;
    parser.start(python, {QStringLiteral("-c"), script});
    parser.write(message);
    parser.closeWriteChannel();
    parser.waitForFinished(20'000);
    return QJsonDocument::fromJson(parser.readAllStandardOutput()).object();
}

MailStore::MailStore(QString address, int port) : RealServer(std::move(address), port) {
    makeFolderForAll(folder() + QStringLiteral("/mail"));
}

QStringList MailStore::commandLine() {
    const QString text =
        QStringLiteral("table people { \"a@example.test\" = \"nobody\", \"b@example.test\" = \"nobody\" }\n"
                       "listen on %1 port %2\naction \"keep\" maildir \"%3/mail\" virtual <people>\n"
                       "match from any for domain \"example.test\" action \"keep\"\n")
            .arg(address())
            .arg(port())
            .arg(folder());
    return {QStringLiteral("smtpd"), QStringLiteral("-d"), QStringLiteral("-f"),
            write(QStringLiteral("smtpd.conf"), text)};
}

QList<QByteArray> MailStore::messages(int count) {
    QElapsedTimer timer;
    timer.start();
    QList<QByteArray> found;
    do {
        found = filesIn(folder() + QStringLiteral("/mail/new"));
        if (found.size() >= count)
            break;
        QThread::msleep(50);
    } while (timer.elapsed() < 10'000);
    return found;
}

SubmissionServer::SubmissionServer(const MailStore& store, QString address, int port, int tlsPort,
                                   QString certificateFile, QString keyFile)
    : RealServer(std::move(address), port)
    , m_storeAddress(store.address())
    , m_storePort(store.port())
    , m_tlsPort(tlsPort)
    , m_certificateFile(std::move(certificateFile))
    , m_keyFile(std::move(keyFile)) {
    makeFolderForAll(folder() + QStringLiteral("/box"));
}

bool SubmissionServer::isInstalled() {
    QProcess dovecot;
    dovecot.start(QStringLiteral("/usr/sbin/dovecot"), {QStringLiteral("--version")});
    dovecot.waitForFinished(5000);
    return dovecot.readAllStandardOutput().startsWith("2.3.") &&
           QFile::exists(QStringLiteral("/usr/lib/dovecot/submission"));
}

QStringList SubmissionServer::commandLine() {
    const QString text = QStringLiteral(R"(base_dir = %1/run
state_dir = %1/state
log_path = %1/log
protocols = submission
listen = %2
ssl = yes
ssl_cert = <%3
ssl_key = <%4
disable_plaintext_auth = no
hostname = localhost
mail_location = maildir:%1/box
submission_relay_host = %5
submission_relay_port = %6
passdb {
  driver = static
  args = password=hunter22
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=%1/box
}
service anvil {
  chroot =
}
service submission-login {
  chroot =
  inet_listener submission {
    port = %7
  }
  inet_listener submissions {
    port = %8
    ssl = yes
  }
}
)")
                             .arg(folder(), address(), m_certificateFile, m_keyFile, m_storeAddress)
                             .arg(m_storePort)
                             .arg(port())
                             .arg(m_tlsPort);
    return {QStringLiteral("dovecot"), QStringLiteral("-F"), QStringLiteral("-c"),
            write(QStringLiteral("dovecot.conf"), text)};
}

FaultyMailServer::FaultyMailServer(QString address, int port, QString certificateFile, QString keyFile)
    : RealServer(std::move(address), port)
    , m_certificateFile(std::move(certificateFile))
    , m_keyFile(std::move(keyFile)) {}

QStringList FaultyMailServer::commandLine() {
    const QString script = QStringLiteral(R"(
import asyncio, os, ssl, sys
from aiosmtpd.smtp import SMTP, AuthResult

host, port, certificate, key, folder = sys.argv[1:]

class Faults:
    count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refused@"):
            return "550 5.1.1 No such user"
        if address.startswith("full@"):
            return "452 4.2.2 Over quota"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 Ok"

    async def handle_DATA(self, server, session, envelope):
        people = [address.split("@")[0] for address in envelope.rcpt_tos]
        if "message" in people:
            return "554 5.7.1 Message refused"
        if "drop" in people:
            server.transport.abort()
            return "250 never read"
        if "slow" in people:
            await asyncio.sleep(2)
        Faults.count += 1
        with open(os.path.join(folder, "%03d.eml" % Faults.count), "wb") as file:
            file.write(envelope.original_content)
        return "250 2.0.0 Taken as %d" % Faults.count

def login(server, session, envelope, mechanism, data):
    return AuthResult(success=data.login == b"me" and data.password == b"hunter22")

async def main():
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    def make():
        return SMTP(Faults(), hostname="localhost", tls_context=context, require_starttls=True, auth_required=True,
                    authenticator=login, enable_SMTPUTF8=True)
    server = await asyncio.get_running_loop().create_server(make, host, int(port))
    await server.serve_forever()

asyncio.run(main())
)");
    QDir().mkpath(folder() + QStringLiteral("/taken"));
    return {
        python,    write(QStringLiteral("server.py"), script), address(), QString::number(port()), m_certificateFile,
        m_keyFile, folder() + QStringLiteral("/taken")};
}

QList<QByteArray> FaultyMailServer::messages() const {
    return filesIn(folder() + QStringLiteral("/taken"));
}

} // namespace standby
