// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/EngineThread.h"

#include "api/Router.h"
#include "engine/Engine.h"
#include "program/ApiListener.h"
#include "program/ServiceReport.h"

#include <future>

namespace standby {

/// In the order they are made; destroyed the other way round.
struct EngineThread::Rooms {
    explicit Rooms(const QString& dataDirectory) : engine(dataDirectory) {}

    Engine engine;
    std::unique_ptr<Router> router;
    std::unique_ptr<ApiListener> api;
    std::unique_ptr<ServiceReport> report;
};

EngineThread::EngineThread(const CommandLine& line, bool publishes, const ServiceSupervisor& supervisor,
                           QObject* parent)
    : QObject(parent), m_line(line), m_publishes(publishes), m_supervisor(supervisor) {
    m_thread.setObjectName(QStringLiteral("engine"));
    m_inside->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_inside, &QObject::deleteLater);
}

EngineThread::~EngineThread() {
    stop();
}

EngineThread::Started EngineThread::start() {
    std::promise<Started> promise;
    std::future<Started> started = promise.get_future();
    m_thread.start();
    QMetaObject::invokeMethod(
        m_inside,
        [this, &promise] {
            auto rooms = std::make_unique<Rooms>(m_line.dataDirectory);
            if (const Result<Done> result = rooms->engine.start(); !result) {
                promise.set_value({result.message(), {}, {}});
                return;
            }
            if (m_publishes)
                connect(&rooms->engine.events(), &EventHub::published, this, &EngineThread::published,
                        Qt::DirectConnection);
            rooms->router = std::make_unique<Router>(rooms->engine);
            rooms->api = std::make_unique<ApiListener>(rooms->engine, *rooms->router, m_line.apiUrl);
            connect(rooms->api.get(), &ApiListener::urlChanged, this, &EngineThread::apiUrlChanged,
                    Qt::DirectConnection);
            const QString apiFailed = rooms->api->start().message();
            const QString apiUrl = rooms->api->url();
            rooms->report = std::make_unique<ServiceReport>(rooms->engine, m_supervisor);
            {
                const std::lock_guard lock(m_mutex);
                m_rooms = std::move(rooms);
            }
            promise.set_value({{}, apiFailed, apiUrl});
        },
        Qt::QueuedConnection);
    return started.get();
}

void EngineThread::stop() {
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        m_inside,
        [this] {
            std::unique_ptr<Rooms> rooms;
            {
                const std::lock_guard lock(m_mutex);
                rooms = std::move(m_rooms);
            }
            rooms.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void EngineThread::reload(std::function<void()> done) {
    const std::lock_guard lock(m_mutex);
    if (!m_rooms)
        return; // the program ends
    QMetaObject::invokeMethod(
        &m_rooms->engine,
        [api = m_rooms->api.get(), done = std::move(done)] {
            api->reload();
            done();
        },
        Qt::QueuedConnection);
}

void EngineThread::ask(ApiRequest request, ApiReply reply) {
    const std::lock_guard lock(m_mutex);
    if (!m_rooms)
        return; // the program ends
    QMetaObject::invokeMethod(
        &m_rooms->engine,
        [router = m_rooms->router.get(), request = std::move(request), reply = std::move(reply)]() mutable {
            router->handle(request, std::move(reply));
        },
        Qt::QueuedConnection);
}

} // namespace standby

#include "moc_EngineThread.cpp"
