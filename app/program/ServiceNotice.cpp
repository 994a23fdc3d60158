// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ServiceNotice.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

namespace standby {
namespace {

constexpr qint64 longestNotice = 1000;

/// What only Standby says: its name to those it lets in, its realm or a problem report to others.
bool isOfStandby(QNetworkReply& reply, const QByteArray& body) {
    switch (reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()) {
    case 200:
        return QJsonDocument::fromJson(body).object().value(QLatin1String("name")) == QLatin1String("Standby");
    case 401:
        return reply.rawHeader("WWW-Authenticate").contains("realm=\"Standby\"");
    case 403:
        return reply.rawHeader("Content-Type").startsWith("application/problem+json");
    default:
        return false;
    }
}

} // namespace

QString publishedApiUrl(const QString& path) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.read(longestNotice + 1);
    if (content.size() > longestNotice)
        return {};
    QUrl url(QString::fromUtf8(content).trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    QHostAddress address(url.host());
    if (address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::Any))
        address = QHostAddress(QHostAddress::LocalHost);
    else if (address == QHostAddress(QHostAddress::AnyIPv6))
        address = QHostAddress(QHostAddress::LocalHostIPv6);
    if (!address.isNull())
        url.setHost(address.toString());
    const bool here = address.isLoopback() || url.host() == QLatin1String("localhost");
    if (url.scheme() != QLatin1String("https") && (url.scheme() != QLatin1String("http") || !here))
        return {};
    return url.toString();
}

bool standbyAnswers(const QString& url, int timeoutMs) {
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(QUrl(url).resolved(QUrl(QStringLiteral("/version"))));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    QNetworkReply* reply = network.get(request);
    reply->setParent(&network);
    reply->setReadBufferSize(64 * 1024); // more than its answer
    // Whether the certificate is the right one is asked before anything is confided to it.
    reply->ignoreSslErrors();
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(timeoutMs, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return reply->isFinished() && isOfStandby(*reply, reply->readAll());
}

} // namespace standby
