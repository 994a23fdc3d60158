// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/HistoryWriter.h"

#include "history/SetAside.h"

#include <QDir>

namespace standby {

HistoryWriter::HistoryWriter(const QString& file, HistoryQueue& queue, Tell troubled, Tell noted)
    : m_file(file), m_queue(queue), m_store(file), m_troubled(std::move(troubled)), m_noted(std::move(noted)) {}

void HistoryWriter::run() {
    while (!open()) {
        if (m_queue.waitForStop(retryMs)) {
            m_queue.giveUp();
            return;
        }
    }
    for (;;) {
        const HistoryQueue::Work work = m_queue.take();
        if (m_queue.stopOverdue() || (!work.entries.isEmpty() && !write(work.entries))) {
            m_queue.giveUp();
            break;
        }
        if (work.stopping && work.entries.isEmpty())
            break;
        if (work.purgeBefore && m_store.isOpen())
            purgeSlice(*work.purgeBefore);
    }
    m_store.close();
}

bool HistoryWriter::open() {
    StoreResult error = m_store.open();
    if (error && error->fault == StoreFault::Damaged && replaceDamaged(*error))
        error = m_store.open();
    if (!error) {
        m_queue.setReady();
        recovered();
        if (!m_store.writeAheadLog()) {
            m_noted(QStringLiteral("The file system of \"%1\" cannot keep a write-ahead log, as is usual for network "
                                   "shares. The history is written more slowly; a local disk is better.")
                        .arg(QDir::toNativeSeparators(m_file)));
        }
        return true;
    }
    if (error->fault == StoreFault::NewerSchema) {
        const QString refusal =
            QStringLiteral(
                "The history \"%1\" was written by a newer version of Standby (%2). It is left untouched and "
                "nothing is recorded. Install the newer version, or move the file away.")
                .arg(QDir::toNativeSeparators(m_file), error->cause);
        m_queue.refuse(refusal);
        say(refusal);
        return false;
    }
    fail(*error);
    return false;
}

bool HistoryWriter::write(const QList<HistoryEntry>& entries) {
    for (;;) {
        StoreResult error = m_store.isOpen() ? std::nullopt : m_store.open();
        if (!error)
            error = m_store.write(entries);
        if (!error) {
            m_queue.written();
            recovered();
            return true;
        }
        if (error->fault == StoreFault::Damaged) {
            if (replaceDamaged(*error))
                continue;
        } else {
            fail(*error);
        }
        if (m_queue.waitForStop(retryMs))
            return false;
    }
}

void HistoryWriter::purgeSlice(WallTime before) {
    int deleted = 0;
    if (const StoreResult error = m_store.purge(before, deleted)) {
        m_noted(QStringLiteral("Old entries of the history \"%1\" could not be deleted: %2. This is tried again "
                               "tomorrow.")
                    .arg(QDir::toNativeSeparators(m_file), error->cause));
    } else if (deleted > 0) {
        m_queue.requestPurge(before);
    }
}

void HistoryWriter::fail(const StoreError& error) {
    m_queue.setFailing(true);
    const QString file = QDir::toNativeSeparators(m_file);
    const QString consequence =
        QStringLiteral("Polling goes on. The latest %L1 entries are kept in memory until the history can be written.")
            .arg(HistoryQueue::capacity);
    switch (error.fault) {
    case StoreFault::DiskFull:
        say(QStringLiteral("The history \"%1\" cannot be written: the disk is full (%2). Make room on it. %3")
                .arg(file, error.cause, consequence));
        break;
    case StoreFault::Busy:
        say(QStringLiteral("The history \"%1\" cannot be written: another program has locked it (%2). Close that "
                           "program. %3")
                .arg(file, error.cause, consequence));
        break;
    default:
        say(QStringLiteral(
                "The history \"%1\" cannot be written: %2. Check the disk, the directory and its permissions. "
                "%3")
                .arg(file, error.cause, consequence));
    }
}

bool HistoryWriter::replaceDamaged(const StoreError& error) {
    m_store.close();
    const QString file = QDir::toNativeSeparators(m_file);
    const Result<QString> aside = setAside(m_file, {QStringLiteral("-wal"), QStringLiteral("-shm")});
    if (!aside) {
        m_queue.setFailing(true);
        say(QStringLiteral("The history \"%1\" is damaged (%2) and cannot be written. %3")
                .arg(file, error.cause, aside.message()));
        return false;
    }
    m_notice = QStringLiteral("The history \"%1\" was damaged (%2). It was kept as \"%3\" and a new one was begun.")
                   .arg(file, error.cause, QDir::toNativeSeparators(*aside));
    say(m_notice);
    return true;
}

void HistoryWriter::recovered() {
    m_queue.setFailing(false);
    say(m_notice);
}

void HistoryWriter::say(const QString& trouble) {
    if (trouble == m_said)
        return;
    m_said = trouble;
    m_troubled(trouble);
}

} // namespace standby
