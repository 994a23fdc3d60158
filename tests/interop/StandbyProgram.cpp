// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/StandbyProgram.h"

#include "interop/RealServer.h"

#include <QDebug>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QtTest>

#include <curl/curl.h>

namespace standby {

namespace {
size_t collect(char* bytes, size_t, size_t count, void* target) {
    static_cast<QByteArray*>(target)->append(bytes, qsizetype(count));
    return count;
}
} // namespace

StandbyProgram::StandbyProgram()
    : m_url(QStringLiteral("http://127.0.0.1:%1").arg(freePort({QStringLiteral("127.0.0.1")}))) {}

StandbyProgram::~StandbyProgram() {
    if (m_process)
        kill();
}

bool StandbyProgram::start() {
    return start(QStringLiteral(STANDBY_PROGRAM), {});
}

bool StandbyProgram::startOnSmallDisk(int mebibytes) {
    return startWithMounts(
        QStringLiteral("mount -t tmpfs -o mode=700,size=%1m tmpfs %2").arg(mebibytes).arg(dataDirectory()));
}

bool StandbyProgram::startWithResolver(const QString& address) {
    return startWithMounts(QStringLiteral("echo nameserver %1 >%2/resolv.conf && echo hosts: dns >%2/nsswitch.conf && "
                                          "mount --bind %2/resolv.conf /etc/resolv.conf && "
                                          "mount --bind %2/nsswitch.conf /etc/nsswitch.conf")
                               .arg(address, dataDirectory()));
}

bool StandbyProgram::startWithMounts(const QString& script) {
    return start(QStringLiteral("unshare"),
                 {QStringLiteral("--mount"), QStringLiteral("sh"), QStringLiteral("-c"),
                  script + QStringLiteral(" && exec \"$0\" \"$@\""), QStringLiteral(STANDBY_PROGRAM)});
}

qint64 StandbyProgram::residentKiB() const {
    QFile file(QStringLiteral("/proc/%1/status").arg(processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const qsizetype line = text.indexOf("VmRSS:");
    return text.mid(line + 6, text.indexOf("kB", line) - line - 6).trimmed().toLongLong();
}

qint64 StandbyProgram::engineWaitedMs() const {
    const QDir threads(QStringLiteral("/proc/%1/task").arg(processId()));
    for (const QString& thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile name(threads.filePath(thread + QStringLiteral("/comm")));
        QFile schedule(threads.filePath(thread + QStringLiteral("/schedstat"))); // on it, ready for it (ns), turns
        if (name.open(QIODevice::ReadOnly) && name.readAll().trimmed() == "engine" &&
            schedule.open(QIODevice::ReadOnly))
            return schedule.readAll().split(' ').value(1).toLongLong() / 1'000'000;
    }
    return 0;
}

bool StandbyProgram::start(const QString& program, const QStringList& arguments) {
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    QObject::connect(m_process.get(), &QProcess::readyRead, m_process.get(),
                     [this] { m_output += m_process->readAll(); });
    m_process->setProcessEnvironment(m_environment);
    m_process->start(program, arguments +
                                  QStringList{QStringLiteral("--headless"), QStringLiteral("--data-dir"),
                                              m_directory.path(), QStringLiteral("--api-url"), m_url} +
                                  m_arguments);
    if (!m_process->waitForStarted(5000))
        return false;
    const bool answers = eventually([this] {
        return m_process->state() == QProcess::NotRunning || request("GET", QStringLiteral("/healthz")).status == 200;
    });
    return answers && m_process->state() == QProcess::Running;
}

bool StandbyProgram::terminate() {
    m_process->terminate();
    return m_process->waitForFinished(5000) && m_process->exitStatus() == QProcess::NormalExit;
}

void StandbyProgram::kill() {
    m_process->kill();
    m_process->waitForFinished(5000);
}

QJsonValue StandbyProgram::Answer::json() const {
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

StandbyProgram::Answer StandbyProgram::request(const QByteArray& method, const QString& path,
                                               const QJsonValue& body) const {
    Answer answer;
    CURL* curl = curl_easy_init();
    const QByteArray url = (m_url + path).toUtf8();
    const QByteArray text = body.isObject() ? QJsonDocument(body.toObject()).toJson() : QByteArray();
    curl_slist* headers = curl_slist_append(nullptr, "Content-Type: application/json");
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L); // what becomes of SIGPIPE is for Qt to say, whose threads write, too
    if (!m_askFrom.isEmpty())
        curl_easy_setopt(curl, CURLOPT_INTERFACE, m_askFrom.constData());
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method.constData());
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 10'000L);
    if (method != "GET") {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, text.constData());
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, long(text.size()));
    }
    if (!text.isEmpty())
        curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &collect);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer.body);
    if (curl_easy_perform(curl) == CURLE_OK) {
        long status = 0;
        curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
        answer.status = int(status);
    }
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    return answer;
}

QString StandbyProgram::create(const QJsonObject& set) const {
    const Answer answer = request("POST", QStringLiteral("/serversets"), set);
    if (answer.status != 201)
        qWarning() << "not created:" << answer.status << answer.body;
    return answer.json().toObject().value(QStringLiteral("id")).toString();
}

QJsonObject StandbyProgram::server(const QString& setId, const QString& address) const {
    const QJsonArray servers = status(setId).value(QStringLiteral("servers")).toArray();
    for (const QJsonValue& server : servers) {
        if (server.toObject().value(QStringLiteral("address")).toString() == address)
            return server.toObject();
    }
    return {};
}

QString StandbyProgram::pathOf(const QString& setId, const char* what) {
    return QStringLiteral("/serversets/%1/%2").arg(setId, QLatin1String(what));
}

bool StandbyProgram::eventually(const std::function<bool()>& fulfilled, int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    while (!fulfilled()) {
        if (timer.elapsed() > milliseconds)
            return false;
        QTest::qWait(50);
    }
    return true;
}

bool holds(const QJsonValue& array, const QStringList& texts) {
    QStringList found;
    const QJsonArray list = array.toArray();
    for (const QJsonValue& value : list)
        found << value.toString();
    return found == texts;
}

} // namespace standby
