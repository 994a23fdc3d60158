// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Options.h"
#include "model/Status.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>

namespace standby {

/// The log on disk: `standby-2026-11-21.log`, a new file each hour, day or month of the chosen time zone; nothing
/// deletes old ones. Lines are gathered and written in a thread of its own, so that a slow disk holds nothing up. Lines
/// that cannot be written wait in memory and are tried again, up to mostWaitingBytes, then the oldest are dropped; that
/// is said. Each write opens its file anew: one that was moved away, or deleted with its directory, is simply made
/// again.
class LogFile {
  public:
    static constexpr qsizetype mostWaitingBytes = 8 * 1024 * 1024;

    /// @p dataDirectory holds `logs`, unless the options name a directory. @p context outlives this file;
    /// @p troubled is called in its thread with what is wrong, or an empty text when it is over.
    LogFile(const QString& dataDirectory, QObject* context, std::function<void(const QString&)> troubled);
    /// Writes what waits, once.
    ~LogFile();

    void setOptions(const LoggingOptions& options);
    /// For the file of the line's time; nothing unless the options say so.
    void append(const LogLine& line);
    /// Writes what waits, in the background. Called about once a second.
    void flush();
    /// There are lines that are not written yet.
    bool waiting() const { return m_writing || !m_waiting.isEmpty(); }

    /// The file that a line of this time goes to, without directory. The hour that local time has twice when summer
    /// ends has one file; its lines tell their offset from UTC.
    static QString fileName(WallTime time, LogRollover rollover, LogTimeZone zone);

  private:
    struct Block {
        QString fileName;
        QByteArray text; ///< whole lines
    };
    struct Written {
        QList<Block> left; ///< what could not be written
        QString error;
    };
    static Written write(const QString& directory, QList<Block> blocks);
    static QString writeBlock(const QString& directory, const Block& block);
    void putBack(QList<Block>&& left);
    void dropOldest();
    QString directory() const;

    QString m_dataDirectory;
    QObject* m_context;
    std::function<void(const QString&)> m_troubled;
    LoggingOptions m_options;
    QList<Block> m_waiting;
    qsizetype m_waitingBytes = 0;
    bool m_writing = false;
    bool m_failing = false;
    QThreadPool m_pool;
};

} // namespace standby
