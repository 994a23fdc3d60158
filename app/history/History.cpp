// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/History.h"

#include "history/HistoryCounting.h"
#include "history/HistoryReader.h"
#include "history/HistoryResponseTimes.h"
#include "history/HistoryUptime.h"
#include "history/HistoryWriter.h"

#include <QThread>
#include <QThreadPool>

namespace standby {

namespace {

constexpr qsizetype longestText = 1000;
constexpr int mostQuestions = 200; ///< waiting for an answer at a time
constexpr int openingMs = 5000;    ///< a question waits so long for the file to be opened
constexpr int flushMs = 500;       ///< and so long for what was recorded before it

} // namespace

struct History::State {
    QString file;
    HistoryQueue queue;
    std::unique_ptr<QThread> writer;
    QThreadPool pages; ///< one thread each, so that no sum over a year delays a page
    QThreadPool sums;
    int questions = 0;

    /// Asks in @p pool, answers in the owner's thread.
    template<typename Rows>
    void ask(History* owner, QThreadPool& pool, std::function<Result<Rows>()> question,
             std::function<void(Result<Rows>)> answer) {
        if (questions >= mostQuestions) {
            QMetaObject::invokeMethod(
                owner,
                [answer = std::move(answer)] {
                    answer(Error{QStringLiteral("Too many questions wait for the history. Try again later."), {}});
                },
                Qt::QueuedConnection);
            return;
        }
        ++questions;
        pool.start([this, owner, question = std::move(question), answer = std::move(answer)] {
            const Result<Done> ready = queue.waitUntilReady(openingMs);
            if (ready)
                queue.waitUntilWritten(flushMs);
            Result<Rows> result = ready ? question() : Result<Rows>(ready.errors());
            QMetaObject::invokeMethod(
                owner,
                [this, answer, result = std::move(result)]() mutable {
                    --questions;
                    answer(std::move(result));
                },
                Qt::QueuedConnection);
        });
    }
};

History::History(const QString& file, QObject* parent) : QObject(parent), m_state(std::make_unique<State>()) {
    m_state->file = file;
    m_state->pages.setMaxThreadCount(1);
    m_state->sums.setMaxThreadCount(1);
    const auto toOwner = [this](void (History::*signal)(const QString&)) {
        return [this, signal](const QString& text) {
            QMetaObject::invokeMethod(
                this,
                [this, signal, text] {
                    Q_EMIT(this->*signal)
                    (text);
                },
                Qt::QueuedConnection);
        };
    };
    m_state->writer.reset(
        QThread::create([file, queue = &m_state->queue, troubled = HistoryWriter::Tell(toOwner(&History::troubled)),
                         noted = HistoryWriter::Tell(toOwner(&History::noted))] {
            HistoryWriter(file, *queue, troubled, noted).run();
        }));
    m_state->writer->setObjectName(QStringLiteral("history"));
    m_state->writer->start();
}

History::~History() {
    m_state->pages.clear();
    m_state->sums.clear();
    m_state->queue.stop();
    m_state->writer->wait();
    m_state->pages.waitForDone();
    m_state->sums.waitForDone();
}

void History::record(HistoryEntry entry) {
    if (entry.text.size() > longestText)
        entry.text = entry.text.left(longestText - 1) + QChar(0x2026);
    m_state->queue.push(std::move(entry));
}

void History::purge(WallTime before) {
    m_state->queue.requestPurge(before);
}

void History::read(const HistoryFilter& filter, Rows answer) {
    m_state->ask<QList<HistoryEntry>>(
        this, m_state->pages, [file = m_state->file, filter] { return readHistory(file, filter); }, std::move(answer));
}

void History::uptime(const QString& serverSetId, WallTime from, WallTime to, Uptimes answer) {
    m_state->ask<QList<ServerUptime>>(
        this, m_state->sums,
        [file = m_state->file, serverSetId, from, to] { return readUptime(file, serverSetId, from, to); },
        std::move(answer));
}

void History::responseTimes(const QString& serverSetId, const QString& serverId, WallTime from, WallTime to, int points,
                            Times answer) {
    m_state->ask<ResponseTimes>(
        this, m_state->sums,
        [file = m_state->file, serverSetId, serverId, from, to, points] {
            return readResponseTimes(file, serverSetId, serverId, from, to, points);
        },
        std::move(answer));
}

void History::counts(const HistoryFilter& filter, int points, Counts answer) {
    m_state->ask<HistoryCounts>(
        this, m_state->sums, [file = m_state->file, filter, points] { return countHistory(file, filter, points); },
        std::move(answer));
}

History::Counters History::counters() const {
    return m_state->queue.counters();
}

} // namespace standby
#include "moc_History.cpp"
