// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/DynamicServers.h"

#include "dns/Tsig.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

namespace standby {

namespace {

QString secret() {
    return QString::fromLatin1(QByteArray("a secret of thirty-two bytes, ok").toBase64());
}
const QString example = QStringLiteral("example.test");
const QString open = QStringLiteral("open.test");
const QString closed = QStringLiteral("closed.test");

QList<Tsig> allKeys() {
    return DynamicServer::keys() << DynamicServer::stranger();
}

} // namespace

QList<Tsig> DynamicServer::keys() {
    QList<Tsig> keys;
    for (const TsigAlgorithm algorithm :
         {TsigAlgorithm::HmacMd5, TsigAlgorithm::HmacSha1, TsigAlgorithm::HmacSha224, TsigAlgorithm::HmacSha256,
          TsigAlgorithm::HmacSha384, TsigAlgorithm::HmacSha512})
        keys << Tsig{algorithm, QStringLiteral("key-") + tsigAlgorithmText(algorithm), secret()};
    return keys;
}

Tsig DynamicServer::stranger() {
    return {TsigAlgorithm::HmacSha256, QStringLiteral("stranger"), secret()};
}

bool DynamicServer::startServing() {
    if (!start())
        return false;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 10'000) {
        // It accepts connections before it has loaded its zones, the last of them last.
        if (!dig(QStringLiteral("www.") + closed).isEmpty())
            return true;
        QThread::msleep(50);
    }
    return false;
}

QString DynamicServer::dig(const QString& name) const {
    QStringList found;
    for (const char* type : {"A", "AAAA"}) {
        QProcess process;
        process.start(QStringLiteral("dig"),
                      {QStringLiteral("@") + address(), QStringLiteral("-p"), QString::number(port()),
                       QStringLiteral("+short"), QStringLiteral("+norecurse"), name, QString::fromLatin1(type)});
        process.waitForFinished(10'000);
        QStringList lines =
            QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        lines.removeIf([](const QString& line) { return line.startsWith(QLatin1Char(';')); });
        lines.sort();
        found << lines;
    }
    return found.join(QLatin1Char(' '));
}

QStringList DynamicServer::zones() {
    return {example, open, closed};
}

QString DynamicServer::writeZone(const QString& zone) const {
    return write(zone, QStringLiteral("$ORIGIN %1.\n"
                                      "$TTL 60\n"
                                      "@ IN SOA ns.%1. hostmaster.%1. 1 60 60 60 60\n"
                                      "@ IN NS ns.%1.\n"
                                      "ns IN A 127.0.0.1\n"
                                      "www IN A 192.0.2.10\n"
                                      "www IN AAAA 2001:db8::10\n"
                                      "alias IN CNAME www\n"
                                      "sub IN NS ns.elsewhere.test.\n")
                           .arg(zone));
}

QStringList DynamicNamed::commandLine() {
    QString text = QStringLiteral("options { directory \"%1\"; listen-on port %2 { %3; }; listen-on-v6 { none; };"
                                  " pid-file none; session-keyfile none; recursion no; };\ncontrols {};\n")
                       .arg(folder())
                       .arg(port())
                       .arg(address());
    QString policy;
    for (const Tsig& key : allKeys()) {
        text += QStringLiteral("key \"%1\" { algorithm %2; secret \"%3\"; };\n")
                    .arg(key.keyName, tsigAlgorithmText(key.algorithm), key.secret);
        if (key != stranger())
            policy += QStringLiteral("grant %1 zonesub ANY; ").arg(key.keyName);
    }
    for (const QString& zone : zones()) {
        QString updates;
        if (zone == example)
            updates = QStringLiteral("update-policy { %1};").arg(policy);
        else if (zone == open)
            updates = QStringLiteral("allow-update { any; };");
        text += QStringLiteral("zone \"%1\" { type master; file \"%2\"; %3 };\n").arg(zone, writeZone(zone), updates);
    }
    return {QStringLiteral("named"), QStringLiteral("-g"), QStringLiteral("-c"),
            write(QStringLiteral("named.conf"), text)};
}

QStringList DynamicKnot::commandLine() {
    QString text = QStringLiteral("server:\n    rundir: \"%1\"\n    listen: %2@%3\n"
                                  "database:\n    storage: \"%1\"\n"
                                  "log:\n  - target: stderr\n    any: info\n"
                                  "key:\n")
                       .arg(folder(), address())
                       .arg(port());
    QStringList allowed;
    for (const Tsig& key : allKeys()) {
        text += QStringLiteral("  - id: %1\n    algorithm: %2\n    secret: %3\n")
                    .arg(key.keyName, tsigAlgorithmText(key.algorithm), key.secret);
        if (key != stranger())
            allowed << key.keyName;
    }
    text += QStringLiteral("acl:\n"
                           "  - id: with-key\n    key: [%1]\n    action: update\n"
                           "  - id: without-key\n    address: 127.0.0.0/8\n    action: update\n"
                           "template:\n  - id: default\n    storage: \"%2\"\n    zonefile-sync: -1\n"
                           "zone:\n")
                .arg(allowed.join(QStringLiteral(", ")), folder());
    for (const QString& zone : zones()) {
        text += QStringLiteral("  - domain: %1\n    file: \"%2\"\n").arg(zone, writeZone(zone));
        if (zone == example)
            text += QStringLiteral("    acl: with-key\n");
        else if (zone == open)
            text += QStringLiteral("    acl: without-key\n");
    }
    return {QStringLiteral("knotd"), QStringLiteral("-c"), write(QStringLiteral("knot.conf"), text)};
}

QStringList DynamicPowerDns::commandLine() {
    const QString configuration = QStringLiteral("launch=gsqlite3\ngsqlite3-database=%1/records\n"
                                                 "local-address=%2\nlocal-port=%3\nsocket-dir=%1\ndnsupdate=yes\n"
                                                 "allow-dnsupdate-from=\ndaemon=no\nguardian=no\ndisable-syslog=yes\n"
                                                 "write-pid=no\nzone-cache-refresh-interval=0\ncache-ttl=0\n"
                                                 "query-cache-ttl=0\nnegquery-cache-ttl=0\n")
                                      .arg(folder(), address())
                                      .arg(port());
    const QString directory = QStringLiteral("--config-dir=") + folder();
    write(QStringLiteral("pdns.conf"), configuration);
    const auto run = [&](const QStringList& arguments) {
        QProcess::execute(QStringLiteral("pdnsutil"), QStringList{directory} + arguments);
    };
    if (!QFile::exists(folder() + QStringLiteral("/records"))) {
        QProcess::execute(
            QStringLiteral("python3"),
            {QStringLiteral("-c"),
             QStringLiteral(
                 "import sqlite3, sys; sqlite3.connect(sys.argv[1]).executescript(open(sys.argv[2]).read())"),
             folder() + QStringLiteral("/records"),
             QStringLiteral("/usr/share/pdns-backend-sqlite3/schema/schema.sqlite3.sql")});
        for (const Tsig& key : allKeys())
            run({QStringLiteral("import-tsig-key"), key.keyName, tsigAlgorithmText(key.algorithm), key.secret});
        for (const QString& zone : zones()) {
            run({QStringLiteral("load-zone"), zone, writeZone(zone)});
            if (zone != closed)
                run({QStringLiteral("set-meta"), zone, QStringLiteral("ALLOW-DNSUPDATE-FROM"),
                     QStringLiteral("127.0.0.0/8")});
        }
        QStringList allowed{QStringLiteral("set-meta"), example, QStringLiteral("TSIG-ALLOW-DNSUPDATE")};
        for (const Tsig& key : keys())
            allowed << key.keyName;
        run(allowed);
    }
    return {QStringLiteral("pdns_server"), directory};
}

} // namespace standby
