// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/ApiMessage.h"
#include "engine/EventHub.h"
#include "program/CommandLine.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <mutex>

namespace standby {

class ServiceSupervisor;

/// The thread that has the engine, the router and the HTTP API; all three are made, used and destroyed in it.
class EngineThread : public QObject {
    Q_OBJECT
  public:
    /// @param publishes whether published() is wanted: the engine renders events only for those who listen.
    /// @param supervisor hears from the engine's thread that it lives; outlives this.
    EngineThread(const CommandLine& line, bool publishes, const ServiceSupervisor& supervisor,
                 QObject* parent = nullptr);
    /// Stops.
    ~EngineThread() override;

    struct Started {
        QString refused;   ///< why the engine did not start; empty: it runs
        QString apiFailed; ///< why the API does not listen; empty: it does, or is not wanted
        QString apiUrl;    ///< empty when it does not listen
    };
    /// Waits until the engine has started: reading the settings, no network. Once.
    Started start();
    /// Reads anew what others write, as certificates; @p done is called in the engine thread. The log on disk needs
    /// nothing: it is opened for each write.
    void reload(std::function<void()> done);
    /// Destroys the API, then the router, then the engine, and waits for the thread. Requests are dropped from here.
    void stop();

    /// Hands a request to the router and returns at once; @p reply is called in the engine thread. Thread-safe.
    void ask(ApiRequest request, ApiReply reply);

  Q_SIGNALS:
    /// From the engine thread: connect it queued.
    void published(const QList<standby::EngineEvent>& batch);
    /// From the engine thread: where the API listens; empty when it does not.
    void apiUrlChanged(const QString& url);

  private:
    struct Rooms;

    CommandLine m_line;
    bool m_publishes;
    const ServiceSupervisor& m_supervisor;
    QThread m_thread;
    QObject* m_inside = new QObject; ///< in the thread: where calls into it go
    std::mutex m_mutex;
    std::unique_ptr<Rooms> m_rooms; ///< its content belongs to the engine thread, the pointer to the mutex
};

} // namespace standby
