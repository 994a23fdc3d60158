// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/ApiMessage.h"
#include "model/Status.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace standby {

/// An event as a window sees it.
struct LinkEvent {
    QString type;
    QJsonObject data;
};

/// How a window reaches an engine. Window thread; never blocks.
class EngineLink : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;

    using Answer = std::function<void(const ApiResponse&)>;
    /// Sends a request; @p answer is called later in the window thread, unless @p context is gone by then.
    virtual void send(ApiRequest request, QObject* context, Answer answer) = 0;

    /// @name Short forms
    /// @{
    void get(const QString& path, QObject* context, Answer answer);
    void post(const QString& path, const QJsonValue& body, QObject* context, Answer answer);
    void put(const QString& path, const QJsonValue& body, const QByteArray& ifMatch, QObject* context, Answer answer);
    void remove(const QString& path, QObject* context, Answer answer);
    /// @}

    virtual bool connected() const = 0;
    /// The latest connection took up where the one before it ended: its events tell all that was missed.
    virtual bool resumed() const { return false; }
    /// Why there is no connection, for a person; empty while there is one, or when it is not known.
    virtual QString trouble() const { return {}; }
    /// When the engine was last heard of; 0: never, or it is inside this process.
    virtual WallTime heardAt() const { return 0; }
    /// It does not try by itself: a person has to sign in or to accept a certificate first.
    virtual bool waitsForPerson() const { return false; }
    /// Tries to connect at once, whatever it was waiting for.
    virtual void connectNow() {}
    /// What the window is attached to, for its title: empty for the engine inside this process.
    virtual QString where() const = 0;
    /// Where the engine's HTTP API listens, `http://127.0.0.1:8100/`; empty when it does not.
    virtual QString apiUrl() const = 0;

  Q_SIGNALS:
    /// At most 10 a second.
    void eventsArrived(const QList<standby::LinkEvent>& events);
    void connectedChanged(bool connected);
    void troubleChanged();
    void apiUrlChanged();
};

} // namespace standby
