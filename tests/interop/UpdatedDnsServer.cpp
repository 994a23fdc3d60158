// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/UpdatedDnsServer.h"

#include <QDir>
#include <QFile>

namespace standby {

namespace {

const QString zoneName = QStringLiteral("example.test");
const QString powerlessKey = QStringLiteral("key-without-rights");

class Bind final : public UpdatedDnsServer {
  public:
    using UpdatedDnsServer::UpdatedDnsServer;

  protected:
    QStringList serverCommand() override {
        QString keys;
        QString allowed;
        for (const QString& key : keyNames()) {
            keys +=
                QStringLiteral("key \"%1\" { algorithm %2; secret \"%3\"; };\n").arg(key, algorithmOf(key), secret());
            if (key != powerlessKey)
                allowed += QStringLiteral("key \"%1\"; ").arg(key);
        }
        writeZoneOnce();
        const QString text =
            keys + QStringLiteral("options { directory \"%1\"; listen-on port %2 { %3; }; listen-on-v6 { none; };"
                                  " pid-file none; session-keyfile none; recursion no; };\ncontrols {};\n"
                                  "zone \"%4\" { type primary; file \"zone\"; allow-update { %5}; };\n")
                       .arg(folder())
                       .arg(port())
                       .arg(address(), zoneName, allowed);
        return {QStringLiteral("named"), QStringLiteral("-g"), QStringLiteral("-c"),
                write(QStringLiteral("named.conf"), text)};
    }
};

class Knot final : public UpdatedDnsServer {
  public:
    using UpdatedDnsServer::UpdatedDnsServer;

  protected:
    QStringList serverCommand() override {
        QString keys;
        QStringList allowed;
        for (const QString& key : keyNames()) {
            keys +=
                QStringLiteral("  - id: %1.\n    algorithm: %2\n    secret: %3\n").arg(key, algorithmOf(key), secret());
            if (key != powerlessKey)
                allowed << key + QLatin1Char('.');
        }
        writeZoneOnce();
        QDir(folder()).mkdir(QStringLiteral("database"));
        const QString text =
            QStringLiteral("server:\n    rundir: \"%1\"\n    listen: %2@%3\n    automatic-acl: off\n"
                           "database:\n    storage: \"%1/database\"\n"
                           "log:\n  - target: stderr\n    any: info\nkey:\n")
                .arg(folder(), address())
                .arg(port()) +
            keys +
            QStringLiteral("acl:\n  - id: update\n    key: [%1]\n    action: update\n"
                           "zone:\n  - domain: %2.\n    storage: \"%3\"\n    file: zone\n    acl: update\n")
                .arg(allowed.join(QStringLiteral(", ")), zoneName, folder());
        return {QStringLiteral("knotd"), QStringLiteral("-c"), write(QStringLiteral("knot.conf"), text)};
    }
};

class PowerDns final : public UpdatedDnsServer {
  public:
    using UpdatedDnsServer::UpdatedDnsServer;

  protected:
    QStringList serverCommand() override {
        write(QStringLiteral("pdns.conf"),
              QStringLiteral("launch=gsqlite3\ngsqlite3-database=%1/records\nlocal-address=%2\nlocal-port=%3\n"
                             "socket-dir=%1\ndnsupdate=yes\nallow-dnsupdate-from=127.0.0.0/8\n"
                             "daemon=no\nguardian=no\nsecurity-poll-suffix=\n")
                  .arg(folder(), address())
                  .arg(port()));
        if (!QFile::exists(pathOf(QStringLiteral("records"))))
            makeDatabase();
        return {QStringLiteral("pdns_server"), QStringLiteral("--config-dir=") + folder()};
    }

  private:
    void makeDatabase() const {
        QProcess schema;
        schema.setStandardInputFile(QStringLiteral("/usr/share/pdns-backend-sqlite3/schema/schema.sqlite3.sql"));
        schema.start(QStringLiteral("sqlite3"), {pathOf(QStringLiteral("records"))});
        schema.waitForFinished();
        const auto tool = [&](const QStringList& arguments) {
            QProcess::execute(QStringLiteral("pdnsutil"),
                              QStringList{QStringLiteral("--config-dir=") + folder(), QStringLiteral("--quiet")} +
                                  arguments);
        };
        tool({QStringLiteral("load-zone"), zoneName, writeZoneOnce()});
        QStringList allowed{QStringLiteral("set-meta"), zoneName, QStringLiteral("TSIG-ALLOW-DNSUPDATE")};
        for (const QString& key : keyNames()) {
            tool({QStringLiteral("import-tsig-key"), key, algorithmOf(key), secret()});
            if (key != powerlessKey)
                allowed << key;
        }
        tool(allowed);
    }
};

} // namespace

std::unique_ptr<UpdatedDnsServer> UpdatedDnsServer::make(Kind kind, const QString& address, int port) {
    switch (kind) {
    case Kind::Bind:
        return std::make_unique<Bind>(address, port);
    case Kind::Knot:
        return std::make_unique<Knot>(address, port);
    case Kind::PowerDns:
        break;
    }
    return std::make_unique<PowerDns>(address, port);
}

QStringList UpdatedDnsServer::algorithms() {
    return {QStringLiteral("hmac-md5"),    QStringLiteral("hmac-sha1"),   QStringLiteral("hmac-sha224"),
            QStringLiteral("hmac-sha256"), QStringLiteral("hmac-sha384"), QStringLiteral("hmac-sha512")};
}

QString UpdatedDnsServer::secret() {
    return QStringLiteral("c2VjcmV0LW9mLXRoZS10ZXN0cy0xMjM0NTY3ODkwYWI=");
}

QStringList UpdatedDnsServer::keyNames() {
    QStringList names{powerlessKey};
    for (const QString& algorithm : algorithms())
        names << QStringLiteral("key-") + algorithm;
    return names;
}

QString UpdatedDnsServer::algorithmOf(const QString& keyName) {
    return keyName == powerlessKey ? QStringLiteral("hmac-sha256") : keyName.mid(4);
}

QJsonObject UpdatedDnsServer::asDnsServer(const QString& algorithm) const {
    return {{QStringLiteral("host"), address()},
            {QStringLiteral("port"), port()},
            {QStringLiteral("method"),
             QJsonObject{
                 {QStringLiteral("type"), QStringLiteral("rfc2136")},
                 {QStringLiteral("tsig"), QJsonObject{{QStringLiteral("algorithm"), algorithm},
                                                      {QStringLiteral("keyName"), QStringLiteral("key-") + algorithm},
                                                      {QStringLiteral("secret"), secret()}}}}}};
}

QStringList UpdatedDnsServer::dig(const QString& name) const {
    QProcess dig;
    dig.start(QStringLiteral("dig"),
              {QLatin1Char('@') + address(), QStringLiteral("-p"), QString::number(port()), name, QStringLiteral("A"),
               QStringLiteral("+short"), QStringLiteral("+time=1"), QStringLiteral("+tries=1")});
    if (!dig.waitForFinished(5000))
        return {};
    QStringList found = QString::fromUtf8(dig.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    found.sort();
    return found;
}

QStringList UpdatedDnsServer::commandLine() {
    const QStringList command = serverCommand();
    return m_clockOffset.isEmpty()
               ? command
               : QStringList{QStringLiteral("faketime"), QStringLiteral("-f"), m_clockOffset} + command;
}

QString UpdatedDnsServer::writeZoneOnce() const {
    const QString path = pathOf(QStringLiteral("zone"));
    return QFile::exists(path)
               ? path
               : write(QStringLiteral("zone"), QStringLiteral("$ORIGIN example.test.\n$TTL 60\n"
                                                              "@ IN SOA ns hostmaster 1 60 60 600 60\n"
                                                              "@ IN NS ns\nns IN A 127.0.0.1\nwww IN A 192.0.2.10\n"));
}

} // namespace standby
