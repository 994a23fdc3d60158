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

/// `Z`, or `+02:00`: without it, the hour that local time has twice could not be told apart.
QString offsetText(const QDateTime& time, LogTimeZone zone) {
    if (zone == LogTimeZone::Utc)
        return QStringLiteral("Z");
    const int minutes = time.offsetFromUtc() / 60;
    return QStringLiteral("%1%2:%3")
        .arg(QLatin1Char(minutes < 0 ? '-' : '+'))
        .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QByteArray textOf(const LogLine& line, LogTimeZone zone) {
    const QDateTime time = inZone(line.time, zone);
    QString text = time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")) + offsetText(time, zone);
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
    write(directory(), std::move(m_waiting));
}

QString LogFile::directory() const {
    return m_options.directory.isEmpty() ? m_dataDirectory + QStringLiteral("/logs") : m_options.directory;
}

void LogFile::setOptions(const LoggingOptions& options) {
    m_options = options;
    if (m_options.toDisk)
        return;
    // What waits from before may still be written, unless it cannot be.
    if (std::exchange(m_failing, false)) {
        m_waiting.clear();
        m_waitingBytes = 0;
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
    const QString name = fileName(line.time, m_options.rollover, m_options.timeZone);
    if (m_waiting.isEmpty() || m_waiting.last().fileName != name ||
        m_waiting.last().text.size() > mostWaitingBytes / 16)
        m_waiting.append({name, {}});
    const QByteArray text = textOf(line, m_options.timeZone);
    m_waiting.last().text += text;
    m_waitingBytes += text.size();
    dropOldest();
}

void LogFile::dropOldest() {
    while (m_waitingBytes > mostWaitingBytes)
        m_waitingBytes -= m_waiting.takeFirst().text.size();
}

void LogFile::putBack(QList<Block>&& left) {
    for (const Block& block : std::as_const(left))
        m_waitingBytes += block.text.size();
    m_waiting = std::move(left) + m_waiting;
    dropOldest();
}

void LogFile::flush() {
    if (m_writing || m_waiting.isEmpty())
        return;
    m_writing = true;
    m_waitingBytes = 0;
    m_pool.start([this, into = directory(), blocks = std::exchange(m_waiting, {})]() mutable {
        QMetaObject::invokeMethod(
            m_context,
            [this, written = write(into, std::move(blocks))]() mutable {
                m_writing = false;
                const bool failed = !written.error.isEmpty() && m_options.toDisk;
                if (failed)
                    putBack(std::move(written.left));
                if (failed || m_failing)
                    m_troubled(failed ? written.error : QString());
                m_failing = failed;
            },
            Qt::QueuedConnection);
    });
}

LogFile::Written LogFile::write(const QString& directory, QList<Block> blocks) {
    while (!blocks.isEmpty()) {
        if (const QString error = writeBlock(directory, blocks.first()); !error.isEmpty())
            return {std::move(blocks), error};
        blocks.removeFirst();
    }
    return {};
}

QString LogFile::writeBlock(const QString& directory, const Block& block) {
    const QString waits =
        QStringLiteral("New lines wait in memory, the latest %1 MiB of them.").arg(mostWaitingBytes >> 20);
    if (const Result<Done> made = makePrivateDirectory(directory); !made)
        return QStringLiteral("The log cannot be written to disk. %1 %2").arg(made.message(), waits);
    QFile file(directory + QLatin1Char('/') + block.fileName);
    const bool isNew = !file.exists();
    const bool opened = file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
    const qint64 before = opened ? file.size() : 0;
    if (!opened || file.write(block.text) != block.text.size()) {
        const QString cause = file.errorString();
        if (opened)
            file.resize(before); // no half lines; they come whole, later
        return QStringLiteral("The log \"%1\" cannot be written: %2. Check the room on the disk and the permissions of "
                              "the directory. %3")
            .arg(QDir::toNativeSeparators(file.fileName()), cause, waits);
    }
    if (isNew)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace standby
