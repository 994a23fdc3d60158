// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/RealServer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUdpSocket>
#include <QVersionNumber>

#include <csignal>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace standby {

namespace {
const QStringList serverFolders{QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin"), QStringLiteral("/sbin")};
bool isRoot() {
    return ::geteuid() == 0;
}

QVersionNumber dovecotVersion() {
    QProcess dovecot;
    dovecot.start(QStandardPaths::findExecutable(QStringLiteral("dovecot"), serverFolders),
                  {QStringLiteral("--version")});
    dovecot.waitForFinished(5000);
    return QVersionNumber::fromString(QString::fromLatin1(dovecot.readAllStandardOutput()));
}
} // namespace

int freePort(const QStringList& addresses) {
    for (int attempt = 0; attempt < 100; ++attempt) {
        QTcpServer first;
        // Below those that systems give to outgoing connections.
        if (!first.listen(QHostAddress(addresses.first()),
                          quint16(QRandomGenerator::global()->bounded(10'000, 30'000))))
            continue;
        const quint16 port = first.serverPort();
        bool free = true;
        for (const QString& address : addresses) {
            QTcpServer tcp;
            QUdpSocket udp;
            free = free && (address == addresses.first() || tcp.listen(QHostAddress(address), port)) &&
                   udp.bind(QHostAddress(address), port);
        }
        if (free)
            return port;
    }
    return 0;
}

RealServer::RealServer(QString address, int port) : m_address(std::move(address)), m_port(port) {
    // Servers that drop their privileges must still reach their files.
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ReadGroup | QFile::ExeGroup |
                                               QFile::ReadOther | QFile::ExeOther);
}

RealServer::~RealServer() {
    kill();
}

bool RealServer::start() {
    QStringList command = commandLine();
    if (!m_clockOffset.isEmpty())
        command = QStringList{QStringLiteral("faketime"), QStringLiteral("-f"), m_clockOffset} + command;
    const QString program = QStandardPaths::findExecutable(command.takeFirst(), serverFolders);
    m_process = std::make_unique<QProcess>();
    m_process->setStandardOutputFile(m_folder.filePath(QStringLiteral("output")));
    m_process->setStandardErrorFile(m_folder.filePath(QStringLiteral("errors")));
    m_process->setChildProcessModifier([] {
        ::setsid();
#ifdef Q_OS_LINUX
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // a test that is killed leaves no server behind
#endif
    });
    m_process->start(program, command);
    if (!m_process->waitForStarted(5000))
        return false;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 10'000 && m_process->state() == QProcess::Running) {
        QTcpSocket socket;
        socket.connectToHost(m_address, quint16(m_port));
        if (socket.waitForConnected(1000))
            return true;
        QThread::msleep(20);
    }
    return false;
}

void RealServer::signalGroup(int signal) {
    if (m_process && m_process->processId() > 0)
        ::kill(-pid_t(m_process->processId()), signal);
}

void RealServer::kill() {
    signalGroup(SIGKILL);
    if (m_process)
        m_process->waitForFinished(5000);
    m_process.reset();
}

void RealServer::freeze() {
    signalGroup(SIGSTOP);
}
void RealServer::thaw() {
    signalGroup(SIGCONT);
}

QString RealServer::authority() const {
    return (m_address.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(m_address)
        .arg(m_port);
}

QString RealServer::write(const QString& name, const QString& text) const {
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
    return file.fileName();
}

WebServer::WebServer(QString address, int port, QString certificateFile, QString keyFile)
    : RealServer(std::move(address), port)
    , m_certificateFile(std::move(certificateFile))
    , m_keyFile(std::move(keyFile)) {}

QStringList WebServer::commandLine() {
    const QString tls =
        m_certificateFile.isEmpty()
            ? QString()
            : QStringLiteral("ssl_certificate %1; ssl_certificate_key %2;").arg(m_certificateFile, m_keyFile);
    const QString text =
        QStringLiteral(R"(daemon off; master_process off; pid %1/pid; error_log %1/error.log;
events { worker_connections 512; }
http {
  access_log off; default_type text/plain;
  client_body_temp_path %1/body; proxy_temp_path %1/proxy; fastcgi_temp_path %1/fastcgi;
  uwsgi_temp_path %1/uwsgi; scgi_temp_path %1/scgi;
  server {
    listen %2%3; %4
    location / { return 200 "ready\n"; }
    location /status/503 { return 503 "busy\n"; }
  }
})")
            .arg(folder(), authority(), m_certificateFile.isEmpty() ? QString() : QStringLiteral(" ssl"), tls);
    return {QStringLiteral("nginx"), QStringLiteral("-e"), folder() + QStringLiteral("/start.log"),
            QStringLiteral("-c"), write(QStringLiteral("nginx.conf"), text)};
}

QStringList FtpServer::commandLine() {
    const QString text = QStringLiteral("listen=YES\nlisten_address=%1\nlisten_port=%2\nbackground=NO\n"
                                        "run_as_launching_user=YES\nanonymous_enable=YES\nseccomp_sandbox=NO\n"
                                        "ftpd_banner=ready\nsecure_chroot_dir=%3\nanon_root=%3\nxferlog_enable=NO\n")
                             .arg(address())
                             .arg(port())
                             .arg(folder());
    return {QStringLiteral("vsftpd"), write(QStringLiteral("vsftpd.conf"), text)};
}

QStringList SmtpServer::commandLine() {
    const QString text = QStringLiteral("listen on %1 port %2\naction \"keep\" maildir \"%3/mail\"\n"
                                        "match for any action \"keep\"\n")
                             .arg(address())
                             .arg(port())
                             .arg(folder());
    return {QStringLiteral("smtpd"), QStringLiteral("-d"), QStringLiteral("-f"),
            write(QStringLiteral("smtpd.conf"), text)};
}

MailboxServer::MailboxServer(QString protocol, QString address, int port)
    : RealServer(std::move(address), port), m_protocol(std::move(protocol)) {}

QStringList MailboxServer::commandLine() {
    const QString self = qEnvironmentVariable("USER", QStringLiteral("nobody"));
    const QString common = QStringLiteral(R"(base_dir = %1/run
state_dir = %1/state
log_path = %1/log
protocols = %2
listen = %3
ssl = no
default_internal_user = %4
default_internal_group = %4
default_login_user = %5
service anvil {
  chroot =
}
service %2-login {
  chroot =
  inet_listener %2 {
    port = %6
  }
  inet_listener %2s {
    port = 0
  }
}
)");
    // From 2.4 on the rest is said in other words, and the version of the words first.
    const bool newer = dovecotVersion() >= QVersionNumber(2, 4);
    const QString accounts = newer ? QStringLiteral(R"(mail_driver = maildir
mail_path = %1/mail
passdb static {
  fields {
    nopassword = y
  }
}
userdb static {
  fields {
    uid = %4
    gid = %4
    home = %1/mail
  }
}
)")
                                   : QStringLiteral(R"(mail_location = maildir:%1/mail
passdb {
  driver = static
  args = nopassword=y
}
userdb {
  driver = static
  args = uid=%4 gid=%4 home=%1/mail
}
)");
    const QString versions = newer ? QStringLiteral("dovecot_config_version = 2.4.0\n"
                                                    "dovecot_storage_version = 2.4.0\n")
                                   : QString();
    const QString text = (versions + common + accounts)
                             .arg(folder(), m_protocol, address(), isRoot() ? QStringLiteral("dovecot") : self,
                                  isRoot() ? QStringLiteral("dovenull") : self)
                             .arg(port());
    return {QStringLiteral("dovecot"), QStringLiteral("-F"), QStringLiteral("-c"),
            write(QStringLiteral("dovecot.conf"), text)};
}

QStringList NameServer::commandLine() {
    write(QStringLiteral("zone"), QStringLiteral("$TTL 60\n"
                                                 "@ IN SOA ns.example.test. hostmaster.example.test. 1 60 60 60 60\n"
                                                 "@ IN NS ns.example.test.\n"
                                                 "ns IN A 127.0.0.1\n"
                                                 "www IN A 192.0.2.10\n"
                                                 "www IN AAAA 2001:db8::10\n"));
    const bool six = address().contains(QLatin1Char(':'));
    const QString text =
        QStringLiteral("options { directory \"%1\"; listen-on port %2 { %3; }; listen-on-v6 port %2 { %4; };"
                       " pid-file none; session-keyfile none; recursion no; };\ncontrols {};\n"
                       "zone \"example.test\" { type master; file \"zone\"; };\n")
            .arg(folder())
            .arg(port())
            .arg(six ? QStringLiteral("none") : address(), six ? address() : QStringLiteral("none"));
    return {QStringLiteral("named"), QStringLiteral("-g"), QStringLiteral("-c"),
            write(QStringLiteral("named.conf"), text)};
}

bool makeCertificate(const QString& folder, const QString& hostName, int days) {
    return QProcess::execute(QStringLiteral("openssl"),
                             {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                              QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                              QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                              QStringLiteral("-days"), QString::number(days), QStringLiteral("-subj"),
                              QStringLiteral("/CN=") + hostName, QStringLiteral("-addext"),
                              QStringLiteral("subjectAltName=DNS:") + hostName, QStringLiteral("-keyout"),
                              folder + QStringLiteral("/key.pem"), QStringLiteral("-out"),
                              folder + QStringLiteral("/certificate.pem")}) == 0;
}

} // namespace standby
