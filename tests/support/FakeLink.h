// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/EngineLink.h"
#include "support/FakeHistory.h"

#include <QHash>
#include <QJsonArray>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <optional>

namespace standby {

/// An engine of paper: answers like the API from memory, later, in the window thread, and publishes the same events.
/// It polls nobody; tests say what happened.
class FakeLink final : public EngineLink {
    Q_OBJECT
  public:
    explicit FakeLink(QObject* parent = nullptr);

    void send(ApiRequest request, QObject* context, Answer answer) override;
    bool connected() const override { return m_connected; }
    QString where() const override { return m_where; }
    QString apiUrl() const override { return m_apiUrl; }

    /// @name What a test arranges
    /// @{
    void setWhere(const QString& where) { m_where = where; }
    void setConnected(bool connected);
    void setApiUrl(const QString& url);
    /// A clock for the times in statuses, ms since 1970; at first the system's.
    std::function<qint64()> now;
    /// Adds a set with HTTP polling and one server per address; publishes. Ids are "set1", its servers "set1-1", …
    QString addSet(const QString& name, const QStringList& addresses = {QStringLiteral("192.0.2.10")});
    void removeSet(const QString& setId);
    /// One poll of a server (counted from 0): @p error empty: it was good and took @p ms. Publishes.
    void polled(const QString& setId, int server, double ms, const QString& error = {});
    /// Members of a server's status (counted from 0), as lastPhases or failuresToFail. Publishes.
    void setServerStatus(const QString& setId, int server, const QJsonObject& members);
    /// An entry of the set's polling history and the line of the log that goes with it. @p server counts from 0; below
    /// 0: the set's own, or @p subject, as of a notification.
    void happened(const QString& setId, qint64 time, const QString& type, int server, const QString& text,
                  const QString& subject = {});
    void setPollState(const QString& setId, const QString& pollState, qint64 nextPollAt);
    QString addProblem(const QString& setId, const QString& server, const QString& description,
                       const QString& type = QStringLiteral("serverPoll"));
    /// A DNS server of the set, as in its status: in place of the one with its id, or a new one. Publishes.
    void setDnsServer(const QString& setId, const QJsonObject& server);
    /// The status' `dnsAnswering` of the set; null while Standby does not answer DNS. Publishes.
    void setDnsAnswering(const QString& setId, const QJsonValue& answering);
    void resolveProblem(const QString& id);
    void addLogLine(const QString& setName, const QString& category, const QString& text,
                    const QString& level = QStringLiteral("information"));
    void setOption(const QString& section, const QString& name, const QJsonValue& value);
    /// Requests with this method and path (without query) get this answer from now on.
    void answerWith(const QByteArray& method, const QByteArray& path, ApiResponse response);
    /// The same with a problem body: errors are {"pointer", "detail"}.
    void refuse(const QByteArray& method, const QByteArray& path, int status, const QString& detail,
                const QJsonArray& errors = {});
    void stopRefusing() { m_arranged.clear(); }
    /// While held, nothing is answered; let go, all that waits is.
    void holdAnswers(bool held);
    /// Events go out with the next turn of the event loop; this sends them at once.
    void deliver();
    void publish(const QString& type, const QJsonObject& data);
    /// @}

    /// @name What a test looks at
    /// @{
    /// "POST /serversets/set1/pause", all so far, GET included, with query.
    const QStringList& requests() const { return m_requests; }
    int count(const QString& request) const { return int(m_requests.count(request)); }
    /// The body of the latest request with this method and path (without query).
    QJsonValue lastBody(const QByteArray& method, const QByteArray& path) const;
    QJsonObject config(const QString& setId) const { return m_configs.value(setId); }
    QJsonObject options() const { return m_options; }
    QStringList setIds() const { return m_order; }
    /// @}

  private:
    struct Waiting {
        ApiRequest request;
        QPointer<QObject> context;
        Answer answer;
    };
    void answerWaiting();
    ApiResponse respond(const ApiRequest& request);
    ApiResponse respondForSets(const QStringList& parts, const ApiRequest& request);
    ApiResponse respondForDemonstration(const QStringList& parts, const ApiRequest& request);
    ApiResponse respondForConfig(const QString& id, const ApiRequest& request);
    ApiResponse act(const QString& id, const QString& action);
    ApiResponse disabled(const QString& id, const QString& serverId, bool disabled);
    ApiResponse acknowledged(const QString& problemId, const QString& note);
    ApiResponse created(const QJsonObject& config);
    ApiResponse list(const QJsonArray& rows, const QByteArray& query, const QString& key) const;
    void store(const QString& id, QJsonObject config);
    void setPaused(const QString& id, bool paused);
    QJsonObject shortInfo(const QString& id) const;
    QJsonObject status(const QString& id) const;
    QJsonArray problemRows() const;
    void publishSet(const QString& id);
    QString timeText(qint64 time) const;

    bool m_connected = true;
    bool m_held = false;
    bool m_answering = false;
    bool m_delivering = false;
    QString m_where;
    QString m_apiUrl = QStringLiteral("http://127.0.0.1:8100/");
    QList<Waiting> m_waiting;
    QStringList m_requests;
    QHash<QByteArray, QJsonValue> m_bodies;
    QHash<QByteArray, ApiResponse> m_arranged;
    QList<LinkEvent> m_events;

    int m_nextId = 1;
    int m_version = 1;
    QStringList m_order;
    QHash<QString, QJsonObject> m_configs;
    QHash<QString, QJsonObject> m_states;      ///< by set: paused, pollState, nextPollAt, lastPollAt
    QHash<QString, QJsonObject> m_servers;     ///< by server: its status object
    QHash<QString, QJsonArray> m_dnsServers;   ///< by set
    QHash<QString, QJsonValue> m_dnsAnswering; ///< by set
    QHash<QString, FakeHistory> m_histories;   ///< by set
    QStringList m_problemOrder;
    QHash<QString, QJsonObject> m_problems;
    QJsonArray m_log;
    QJsonObject m_options;
    QJsonObject m_demonstration;
};

} // namespace standby
