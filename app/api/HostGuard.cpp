// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/HostGuard.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkInterface>

namespace standby {
namespace {

/// An address in the one form that is compared; anything else in lower case without a final dot.
QString canonical(QString host) {
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    QHostAddress address(host);
    if (!address.isNull()) {
        address.setScopeId({});
        return address.toString();
    }
    if (host.endsWith(QLatin1Char('.')))
        host.chop(1);
    return host.toLower();
}

/// The host of a Host header or an Origin's authority, canonical; empty when it is not `host[:port]`.
QString hostOf(const QByteArray& authority) {
    const qsizetype portAt = authority.lastIndexOf(':');
    const bool hasPort = portAt > authority.lastIndexOf(']');
    const QByteArray host = hasPort ? authority.first(portAt) : authority;
    if (hasPort) {
        bool number = false;
        authority.mid(portAt + 1).toUShort(&number);
        if (!number)
            return {};
    }
    if (host.isEmpty() || host.contains('@') || host.contains('/') || (host.contains(':') && !host.startsWith('[')))
        return {};
    return canonical(QString::fromLatin1(host));
}

bool changesNothing(const QByteArray& method) {
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

QByteArray withoutDefaultPort(const QByteArray& authority) {
    for (const char* port : {":80", ":443"}) {
        if (authority.endsWith(port))
            return authority.chopped(qstrlen(port)).toLower();
    }
    return authority.toLower();
}

} // namespace

void HostGuard::setListener(const QUrl& url) {
    m_lastGood.clear();
    if (url == m_listener && !m_names.isEmpty())
        return;
    m_listener = url;
    m_names.clear();
    const QString configured = canonical(url.host());
    const QHostAddress address(configured);
    const bool loopback = address.isLoopback() || configured == QLatin1String("localhost");
    m_everyAddress = address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6) ||
                     address == QHostAddress(QHostAddress::Any);
    m_names.insert(configured);
    if (loopback || m_everyAddress) {
        for (const char* name : {"localhost", "127.0.0.1", "::1"})
            m_names.insert(QLatin1String(name));
    }
    if (!loopback) {
        const QString machine = QHostInfo::localHostName().toLower();
        const QString domain = QHostInfo::localDomainName().toLower();
        m_names.insert(machine);
        if (!domain.isEmpty())
            m_names.insert(machine + QLatin1Char('.') + domain);
        m_names.remove(QString());
    }
}

void HostGuard::readMachineAddresses() {
    for (const QHostAddress& address : QNetworkInterface::allAddresses())
        m_names.insert(canonical(address.toString()));
}

bool HostGuard::isName(const QString& host) {
    if (host.isEmpty())
        return false;
    if (m_names.contains(host))
        return true;
    const QHostAddress address(host);
    if (address.isNull())
        return false;
    if (address.isLoopback() && m_names.contains(QStringLiteral("localhost")))
        return true;
    if (!m_everyAddress)
        return false;
    readMachineAddresses(); // addresses come and go; only a literal that is not known yet gets here
    return m_names.contains(host);
}

std::optional<HostGuard::Refusal> HostGuard::check(const ApiRequest& request) {
    if (request.caller.inProcess)
        return std::nullopt;
    const QByteArray host = request.header("Host");
    if (host.isEmpty())
        return Refusal{400, QStringLiteral("The request has no Host header.")};
    if (host != m_lastGood) {
        if (!isName(hostOf(host)))
            return Refusal{403,
                           QStringLiteral("\"%1\" is not a name of this server; use the address in Options, HTTP API.")
                               .arg(QString::fromLatin1(host.left(200)))};
        m_lastGood = host;
    }
    if (const QByteArray origin = request.header("Origin"); !origin.isEmpty()) {
        const qsizetype authorityAt = origin.indexOf("://");
        const bool own = authorityAt > 0 && withoutDefaultPort(origin.mid(authorityAt + 3)) == withoutDefaultPort(host);
        if (!own)
            return Refusal{403, QStringLiteral("Requests from web pages of another origin are refused.")};
    }
    if (!changesNothing(request.method) && request.header("Sec-Fetch-Site").toLower() == "cross-site")
        return Refusal{403, QStringLiteral("Requests from web pages of another site are refused.")};
    return std::nullopt;
}

} // namespace standby
