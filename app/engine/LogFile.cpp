// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/LogFile.h"

#include "engine/DurableFile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

namespace standby {

namespace {

QDateTime inZone(WallTime time, LogTimeZone zone) {
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc());
    return zone == LogTimeZone::Utc ? utc : utc.toLocalTime();
}

QByteArray textOf(const LogLine& line, LogTimeZone zone) {
    QString text = inZone(line.time, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
    if (zone == LogTimeZone::Utc)
        text += QLatin1Char('Z');
    if (!line.serverSetName.isEmpty())
        text += QStringLiteral(" [%1]").arg(line.serverSetName);
    return (text + QLatin1Char(' ') + line.category + QStringLiteral(": ") + line.text + QLatin1Char('\n')).toUtf8();
}

} // namespace

LogFile::LogFile(const QString& dataDirectory, QObject* context, std::function<void(const QString&)> troubled)
    : m_dataDirectory(dataDirectory), m_context(context), m_troubled(std::move(troubled)) {
    m_pool.setMaxThreadCount(1);
}

LogFile::~LogFile() {
    m_pool.waitForDone();
    write(m_waiting);
}

QString LogFile::directory() const {
    return m_options.directory.isEmpty() ? m_dataDirectory + QStringLiteral("/logs") : m_options.directory;
}

void LogFile::setOptions(const LoggingOptions& options) {
    m_options = options;
    if (!m_options.toDisk && m_failing) {
        m_failing = false;
        m_troubled({});
    }
}

QString LogFile::fileName(WallTime time, LogRollover rollover, LogTimeZone zone) {
    QString format = QStringLiteral("yyyy-MM-dd");
    if (rollover == LogRollover::Hour)
        format = QStringLiteral("yyyy-MM-dd'T'HH");
    else if (rollover == LogRollover::Month)
        format = QStringLiteral("yyyy-MM");
    return QStringLiteral("standby-%1.log").arg(inZone(time, zone).toString(format));
}

void LogFile::append(const LogLine& line) {
    if (!m_options.toDisk)
        return;
    const QString path = directory() + QLatin1Char('/') + fileName(line.time, m_options.rollover, m_options.timeZone);
    if (m_waiting.isEmpty() || m_waiting.last().path != path || m_waiting.last().text.size() > mostWaitingBytes / 16)
        m_waiting.append({path, {}});
    const QByteArray text = textOf(line, m_options.timeZone);
    m_waiting.last().text += text;
    m_waitingBytes += text.size();
    while (m_waitingBytes > mostWaitingBytes)
        m_waitingBytes -= m_waiting.takeFirst().text.size();
}

void LogFile::flush() {
    if (m_writing || m_waiting.isEmpty())
        return;
    m_writing = true;
    m_waitingBytes = 0;
    m_pool.start([this, blocks = std::exchange(m_waiting, {})] {
        QMetaObject::invokeMethod(
            m_context,
            [this, error = write(blocks)] {
                m_writing = false;
                const bool failed = !error.isEmpty() && m_options.toDisk;
                if (failed || m_failing)
                    m_troubled(failed ? error : QString());
                m_failing = failed;
            },
            Qt::QueuedConnection);
    });
}

QString LogFile::write(const QList<Block>& blocks) {
    for (const Block& block : blocks) {
        if (const Result<Done> made = makePrivateDirectory(QFileInfo(block.path).absolutePath()); !made)
            return QStringLiteral("The log cannot be written to disk. %1").arg(made.message());
        QFile file(block.path);
        const bool isNew = !file.exists();
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(block.text) != block.text.size() ||
            !file.flush()) {
            return QStringLiteral(
                       "The log \"%1\" cannot be written: %2. Lines are missing from it; check the room on the "
                       "disk and the permissions of the directory.")
                .arg(QDir::toNativeSeparators(block.path), file.errorString());
        }
        if (isNew)
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    return {};
}

} // namespace standby
