// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakePoller.h"
#include "api/Router.h"
#include "engine/Engine.h"
#include "support/FakeSender.h"
#include "support/ManualClock.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace standby {

/// An engine in a directory of its own, its router, and somebody who asks over HTTP from this machine.
class ApiFixture {
  public:
    ApiFixture();
    ~ApiFixture();

    /// A request as it comes by HTTP from this machine: Host, and for a body Content-Type, unless @p headers say
    /// otherwise.
    static ApiRequest request(const QByteArray& method, const QByteArray& target, const QByteArray& body = {},
                              const HeaderList& headers = {});
    /// Asks and waits for the answer; an answer that does not come within 10 s has status 0.
    ApiResponse ask(const ApiRequest& request);
    ApiResponse get(const QByteArray& target, const HeaderList& headers = {});
    ApiResponse post(const QByteArray& target, const QJsonObject& body = {}, const HeaderList& headers = {});
    ApiResponse put(const QByteArray& target, const QJsonObject& body, const HeaderList& headers = {});
    ApiResponse patch(const QByteArray& target, const QJsonObject& body, const HeaderList& headers = {});
    ApiResponse remove(const QByteArray& target, const HeaderList& headers = {});

    /// Creates a server set; its id.
    QByteArray createSet(const QString& name, const QStringList& addresses = {QStringLiteral("192.0.2.10")});
    /// Sets the API's password through the API.
    void setPassword(const QString& password);

    ManualClock clock;
    FakePoller::Script polls;
    FakeSender* sender = nullptr;
    QTemporaryDir directory;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<Router> router;
};

QJsonObject jsonObject(const char* text);
/// The pointers of a problem report's errors, in order.
QStringList pointersOf(const ApiResponse& response);
/// Whether a response is a complete problem report whose words are sentences. Says on the test's output what is wrong.
bool isProblemReport(const ApiResponse& response, int status);
QByteArray basic(const QByteArray& user, const QByteArray& password);

} // namespace standby
