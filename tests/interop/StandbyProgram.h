// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace standby {

/// The true program, headless, with a data directory of its own on a free port: used as a script would, over HTTP.
class StandbyProgram {
  public:
    StandbyProgram();
    ~StandbyProgram();

    /// Starts it and waits, at most 10 s, until its API answers.
    bool start();
    /// The same with a disk of this size under its data directory, which nobody else sees; needs root and Linux. What
    /// is on it is at diskPath() while the program runs.
    bool startOnSmallDisk(int mebibytes);
    /// The same with a resolver that asks this address, port 53, and no file of hosts; needs root and Linux.
    bool startWithResolver(const QString& address);
    /// For starts from now on: a variable of its environment, and further arguments.
    void setVariable(const QString& name, const QString& value) { m_environment.insert(name, value); }
    void addArguments(const QStringList& arguments) { m_arguments += arguments; }
    QString diskPath() const { return QStringLiteral("/proc/%1/root%2").arg(processId()).arg(dataDirectory()); }
    /// SIGTERM; true when it ended by itself within 5 s.
    bool terminate();
    /// What it ended with.
    int exitCode() const { return m_process->exitCode(); }
    /// SIGKILL.
    void kill();

    struct Answer {
        int status = 0; ///< 0: no answer
        QByteArray body;
        QJsonValue json() const;
    };
    Answer request(const QByteArray& method, const QString& path, const QJsonValue& body = QJsonValue::Undefined) const;
    QJsonValue get(const QString& path) const { return request("GET", path).json(); }

    /// Creates a server set; its id, or empty (and a warning with the answer) when it was refused.
    QString create(const QJsonObject& set) const;
    QJsonObject status(const QString& setId) const { return get(pathOf(setId, "status")).toObject(); }
    /// The status of the server with this address.
    QJsonObject server(const QString& setId, const QString& address) const;
    static QString pathOf(const QString& setId, const char* what);

    /// Asks again, 20 times a second, until @p fulfilled; false when @p milliseconds have passed.
    static bool eventually(const std::function<bool()>& fulfilled, int milliseconds = 10'000);

    QString url() const { return m_url; }
    quint16 port() const { return quint16(m_url.section(QLatin1Char(':'), -1).toUInt()); }
    /// Requests come from this loopback address from now on.
    void askFrom(const QByteArray& address) { m_askFrom = address; }
    /// Its memory now.
    qint64 residentKiB() const;
    /// How long its engine has been ready to run while others had the processor (Linux; else 0).
    qint64 engineWaitedMs() const;
    qint64 processId() const { return m_process->processId(); }
    QString dataDirectory() const { return m_directory.path(); }
    /// What it printed, for messages of failed tests.
    QByteArray output() const { return m_output; }

  private:
    bool start(const QString& program, const QStringList& arguments);
    /// Mounts for this process alone, before it is started by the same process.
    bool startWithMounts(const QString& script);

    QTemporaryDir m_directory;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QStringList m_arguments;
    QByteArray m_askFrom;
    QString m_url;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
};

/// Compares strings of a JSON array with what is expected.
bool holds(const QJsonValue& array, const QStringList& texts);

} // namespace standby
