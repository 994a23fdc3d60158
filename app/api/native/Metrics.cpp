// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/native/Metrics.h"

#include "api/native/ResidentMemory.h"
#include "engine/Engine.h"
#include "model/StatusJson.h"

#include <QHash>

#include <array>
#include <utility>

namespace standby {
namespace {

class Exposition {
  public:
    void family(const char* name, const char* type, const char* help) {
        m_name = name;
        m_text += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
    }
    void sample(double value, const QByteArray& labels = {}) {
        m_text += m_name;
        if (!labels.isEmpty())
            m_text += '{' + labels + '}';
        m_text += ' ' + QByteArray::number(value, 'g', 17) + '\n';
    }
    void one(const char* name, const char* type, const char* help, double value) {
        family(name, type, help);
        sample(value);
    }
    const QByteArray& text() const { return m_text; }

  private:
    QByteArray m_name;
    QByteArray m_text;
};

/// `name="value"` with backslash, quote and line feed escaped.
QByteArray label(const char* name, const QString& value) {
    QByteArray text = value.toUtf8();
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return QByteArray(name) + "=\"" + text + '"';
}

constexpr std::array statuses{ServerStatus::Unknown, ServerStatus::Ok, ServerStatus::Failed};
using StatusCounts = std::array<int, statuses.size()>;

void byStatus(Exposition& out, const char* name, const char* help, const StatusCounts& counts) {
    out.family(name, "gauge", help);
    for (const ServerStatus status : statuses)
        out.sample(counts[size_t(status)], label("status", toText(status)));
}

void polls(Exposition& out, const Monitor::Counters& counters) {
    out.one("standby_polls_started_total", "counter", "Polls started.", double(counters.started));
    out.one("standby_polls_succeeded_total", "counter", "Polls that succeeded.", double(counters.succeeded));
    out.one("standby_polls_failed_total", "counter", "Polls that failed.", double(counters.failed));
    out.one("standby_polls_running", "gauge", "Polls under way.", double(counters.running));
    out.one("standby_polls_waiting", "gauge", "Polls that are due, but held by the limit of concurrent polls.",
            double(counters.waiting));
}

void servers(Exposition& out, const Engine& engine) {
    StatusCounts sets{};
    StatusCounts all{};
    int paused = 0;
    int disabled = 0;
    out.family("standby_server_up", "gauge", "1: the server is ok, 0: failed; absent while unknown or disabled.");
    for (const ServerSet& set : engine.configuration().serverSets) {
        const ServerSetState& state = engine.state(set.id);
        ++sets[size_t(state.status)];
        paused += state.paused;
        const QByteArray setLabels = label("set_id", set.id) + ',' + label("set", set.name) + ',';
        for (qsizetype i = 0; i < std::min(set.servers.size(), state.servers.size()); ++i) {
            const Server& server = set.servers[i];
            const ServerStatus status = state.servers[i].status;
            disabled += server.disabled;
            if (server.disabled)
                continue;
            ++all[size_t(status)];
            if (status != ServerStatus::Unknown)
                out.sample(status == ServerStatus::Ok,
                           setLabels + label("server_id", server.id) + ',' + label("server", server.title()));
        }
    }
    byStatus(out, "standby_server_sets", "Server sets by status.", sets);
    out.one("standby_server_sets_paused", "gauge", "Server sets that are paused.", paused);
    byStatus(out, "standby_servers", "Enabled servers by status.", all);
    out.one("standby_servers_disabled", "gauge", "Disabled servers.", disabled);
}

void problems(Exposition& out, const Engine& engine) {
    std::array<int, 4> counts{};
    for (const Problem& problem : engine.problems())
        ++counts[size_t(problem.type)];
    out.family("standby_problems", "gauge", "What is wrong now, by type.");
    for (const ProblemType type :
         {ProblemType::ServerPoll, ProblemType::DnsUpdate, ProblemType::Notification, ProblemType::System})
        out.sample(counts[size_t(type)], label("type", toText(type)));
}

void history(Exposition& out, const History::Counters& counters) {
    out.one("standby_history_rows_written_total", "counter", "Rows written to the polling history.",
            double(counters.written));
    out.one("standby_history_rows_dropped_total", "counter",
            "Rows dropped because the history could not be written in time.", double(counters.dropped));
    out.one("standby_history_rows_queued", "gauge", "Rows waiting to be written.", double(counters.queued));
}

void dnsUpdates(Exposition& out, const DnsUpdates::Counters& counters) {
    out.one("standby_dns_lookups_total", "counter", "Look-ups at DNS servers that are updated.",
            double(counters.lookups));
    out.family("standby_dns_updates_total", "counter", "Updates of host names at DNS servers, by result.");
    out.sample(double(counters.updatesSucceeded), label("result", QStringLiteral("succeeded")));
    out.sample(double(counters.updatesFailed), label("result", QStringLiteral("failed")));
    out.one("standby_dns_updates_running", "gauge", "Host names that are being looked up or updated.",
            double(counters.running));
    out.one("standby_dns_updates_waiting", "gauge", "Host names that are held by the limit of concurrent updates.",
            double(counters.waiting));
}

void dnsAnswers(Exposition& out, bool listening, const DnsServing::Counters& counters) {
    out.one("standby_dns_listening", "gauge", "1: DNS is answered on one address at least.", listening);
    out.family("standby_dns_queries_total", "counter", "DNS queries received, by transport.");
    out.sample(double(counters.udpQueries), label("transport", QStringLiteral("udp")));
    out.sample(double(counters.tcpQueries), label("transport", QStringLiteral("tcp")));
    out.one("standby_dns_answers_total", "counter", "DNS answers sent, forwarded ones too.", double(counters.answers));
    const std::array<std::pair<const char*, quint64>, 6> rcodes{{{"NOERROR", counters.noError},
                                                                 {"NXDOMAIN", counters.nxDomain},
                                                                 {"REFUSED", counters.refused},
                                                                 {"FORMERR", counters.formErr},
                                                                 {"NOTIMP", counters.notImp},
                                                                 {"SERVFAIL", counters.servFail}}};
    out.family("standby_dns_answers_by_rcode_total", "counter", "DNS answers sent, by response code.");
    for (const auto& [rcode, count] : rcodes)
        out.sample(double(count), label("rcode", QString::fromLatin1(rcode)));
    out.one("standby_dns_answers_truncated_total", "counter", "DNS answers that did not fit: TC was set.",
            double(counters.truncated));
    out.one("standby_dns_queries_dropped_total", "counter", "DNS packets that no answer can be given to.",
            double(counters.dropped));
    out.one("standby_dns_queries_forwarded_total", "counter", "DNS queries forwarded.", double(counters.forwarded));
    out.one("standby_dns_forward_timeouts_total", "counter", "Forwarded DNS queries without an answer in time.",
            double(counters.forwardTimeouts));
    out.one("standby_dns_tcp_connections", "gauge", "DNS connections over TCP now.", double(counters.tcpConnections));
}

void notifications(Exposition& out, const NotificationQueue::Counters& counters) {
    out.one("standby_notifications_delivered_total", "counter", "Notifications that were delivered.",
            double(counters.delivered));
    out.one("standby_notification_attempts_failed_total", "counter",
            "Attempts to deliver a notification that failed; they are repeated.", double(counters.failedAttempts));
    out.one("standby_notifications_given_up_total", "counter", "Notifications that were given up.",
            double(counters.givenUp));
    out.one("standby_notification_events_dropped_total", "counter",
            "Events that were too many for the notification that would tell of them.", double(counters.droppedEvents));
    out.one("standby_notifications_running", "gauge", "Notifications that are being delivered.",
            double(counters.running));
    out.one("standby_notification_events_waiting", "gauge", "Events that people are not told of yet.",
            double(counters.waiting));
}

void requests(Exposition& out, const RequestCounters& answered) {
    out.family("standby_http_requests_total", "counter", "HTTP requests answered, by class of status.");
    for (size_t i = 1; i < answered.size(); ++i)
        out.sample(double(answered[i]), label("code", QString::number(i) + QStringLiteral("xx")));
}

} // namespace

QByteArray metricsText(Engine& engine, const RequestCounters& answered) {
    Exposition out;
    out.family("standby_build", "gauge", "The version of the program; always 1.");
    out.sample(1, label("version", QStringLiteral(STANDBY_VERSION)));
    polls(out, engine.pollCounters());
    servers(out, engine);
    problems(out, engine);
    dnsUpdates(out, engine.dnsUpdateCounters());
    dnsAnswers(out, engine.dnsListening(), engine.dnsServingCounters());
    notifications(out, engine.notificationCounters());
    history(out, engine.history().counters());
    out.one("standby_events_total", "counter", "Events published.", double(engine.events().lastSeq()));
    requests(out, answered);
    out.one("process_start_time_seconds", "gauge", "Start of the program, in seconds since 1970.",
            double(engine.startedAt()) / 1000);
    if (const qint64 bytes = residentMemoryBytes(); bytes > 0)
        out.one("process_resident_memory_bytes", "gauge", "Resident memory in bytes.", double(bytes));
    return out.text();
}

} // namespace standby
