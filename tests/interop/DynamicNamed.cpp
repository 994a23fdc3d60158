// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/DynamicNamed.h"

#include "dns/Tsig.h"

namespace standby {

namespace {

const QString secret = QString::fromLatin1(QByteArray("a secret of thirty-two bytes, ok").toBase64());

QString keyClause(const Tsig& key) {
    return QStringLiteral("key \"%1\" { algorithm %2; secret \"%3\"; };\n")
        .arg(key.keyName, tsigAlgorithmText(key.algorithm), key.secret);
}

} // namespace

QList<Tsig> DynamicNamed::keys() {
    QList<Tsig> keys;
    for (const TsigAlgorithm algorithm :
         {TsigAlgorithm::HmacMd5, TsigAlgorithm::HmacSha1, TsigAlgorithm::HmacSha224, TsigAlgorithm::HmacSha256,
          TsigAlgorithm::HmacSha384, TsigAlgorithm::HmacSha512})
        keys << Tsig{algorithm, QStringLiteral("key-") + tsigAlgorithmText(algorithm), secret};
    return keys;
}

Tsig DynamicNamed::stranger() {
    return {TsigAlgorithm::HmacSha256, QStringLiteral("stranger"), secret};
}

QString DynamicNamed::dig(const QString& name) const {
    QStringList found;
    for (const char* type : {"A", "AAAA"}) {
        QProcess process;
        process.start(QStringLiteral("dig"),
                      {QStringLiteral("@") + address(), QStringLiteral("-p"), QString::number(port()),
                       QStringLiteral("+short"), name, QString::fromLatin1(type)});
        process.waitForFinished(10'000);
        QStringList lines =
            QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        lines.sort();
        found << lines;
    }
    return found.join(QLatin1Char(' '));
}

QStringList DynamicNamed::commandLine() {
    QString text = QStringLiteral("options { directory \"%1\"; listen-on port %2 { %3; }; listen-on-v6 { none; };"
                                  " pid-file none; session-keyfile none; recursion no; };\ncontrols {};\n")
                       .arg(folder())
                       .arg(port())
                       .arg(address());
    QString policy;
    for (const Tsig& key : keys()) {
        text += keyClause(key);
        policy += QStringLiteral("grant %1 zonesub ANY; ").arg(key.keyName);
    }
    text += keyClause(stranger());
    const auto addZone = [&](const QString& name, const QString& updates) {
        write(name, QStringLiteral("$TTL 60\n"
                                   "@ IN SOA ns.%1. hostmaster.%1. 1 60 60 60 60\n"
                                   "@ IN NS ns.%1.\n"
                                   "ns IN A 127.0.0.1\n"
                                   "www IN A 192.0.2.10\n"
                                   "www IN AAAA 2001:db8::10\n"
                                   "alias IN CNAME www\n"
                                   "sub IN NS ns.elsewhere.test.\n")
                        .arg(name));
        text += QStringLiteral("zone \"%1\" { type master; file \"%1\"; %2 };\n").arg(name, updates);
    };
    addZone(QStringLiteral("example.test"), QStringLiteral("update-policy { %1};").arg(policy));
    addZone(QStringLiteral("open.test"), QStringLiteral("allow-update { any; };"));
    addZone(QStringLiteral("closed.test"), {});
    return {QStringLiteral("named"), QStringLiteral("-g"), QStringLiteral("-c"),
            write(QStringLiteral("named.conf"), text)};
}

} // namespace standby
