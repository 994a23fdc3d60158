// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/Engine.h"
#include "support/FakeSender.h"
#include "support/ManualClock.h"
#include "unit/monitor/FakePoller.h"

#include <QTemporaryDir>
#include <QtTest>

namespace standby {

/// An engine on a directory of its own, with a clock that the test turns and servers that do what it says.
class EngineWorld {
  public:
    const Author admin{QStringLiteral("admin"), QStringLiteral("192.0.2.99")};
    const QString hq = QStringLiteral("192.0.2.10");
    const QString branch = QStringLiteral("192.0.2.20");

    ManualClock clock;
    QTemporaryDir directory;
    DeadlineQueue* deadlines = nullptr;
    FakePoller* poller = nullptr;
    FakeSender* sender = nullptr;
    QStringList toldBefore; ///< by engines before this one
    std::unique_ptr<Engine> engine;

    EngineWorld() { create(); }

    void create() {
        EngineParts parts;
        parts.clock = &clock;
        parts.deadlines = std::make_unique<DeadlineQueue>(clock);
        deadlines = parts.deadlines.get();
        auto fake = std::make_unique<FakePoller>(*deadlines);
        poller = fake.get();
        parts.poller = std::move(fake);
        auto fakeSender = std::make_unique<FakeSender>(*deadlines);
        sender = fakeSender.get();
        parts.notificationSender = std::move(fakeSender);
        engine = std::make_unique<Engine>(directory.path(), std::move(parts));
    }
    /// Ends the engine as a closing program does and starts another one on the same directory.
    Result<Done> restart() {
        if (engine) // else it has been ended, with its sender
            toldBefore = told();
        engine.reset();
        create();
        return engine->start();
    }
    /// The titles of all messages that were delivered.
    QStringList told() const { return toldBefore + sender->titles(); }
    void advance(double seconds) { clock.advance(*deadlines, qint64(seconds * 1e6)); }
    QString path(const char* name) const { return directory.filePath(QLatin1String(name)); }

    /// Two servers, polled every 10 s, failed at the first failure.
    ServerSet website() const {
        ServerSet set;
        set.name = QStringLiteral("Main website");
        set.servers.resize(2);
        set.servers[0].address = hq;
        set.servers[0].displayName = QStringLiteral("HQ");
        set.servers[1].address = branch;
        set.pollingFrequency.intervalSeconds = 10;
        set.pollingFrequency.failedIntervalSeconds = 10;
        set.pollingFrequency.retries = 0;
        set.dnsData.hostNames = {QStringLiteral("www.example.com")};
        return set;
    }
    ServerSet created(const ServerSet& set) {
        const auto outcome = engine->createServerSet(set, admin);
        const auto* made = std::get_if<ServerSet>(&outcome);
        return made ? *made : ServerSet{};
    }

    QStringList logTexts() const {
        QStringList texts;
        for (const LogLine& line : engine->log().lines())
            texts << line.text;
        return texts;
    }
    QList<HistoryEntry> history(const HistoryFilter& filter = {}) {
        std::optional<Result<QList<HistoryEntry>>> page;
        engine->history().read(filter, [&page](Result<QList<HistoryEntry>> rows) { page = std::move(rows); });
        return QTest::qWaitFor([&page] { return page.has_value(); }, 10'000) && *page ? page->value()
                                                                                      : QList<HistoryEntry>();
    }
    QList<HistoryType> historyTypes() {
        HistoryFilter filter;
        filter.newestFirst = false;
        QList<HistoryType> types;
        for (const HistoryEntry& entry : history(filter))
            types << entry.type;
        return types;
    }
};

/// Why a command was refused; nothing when it was done.
template<typename T> std::optional<Refusal> refusalOf(const Outcome<T>& outcome) {
    const auto* error = std::get_if<CommandError>(&outcome);
    return error ? std::optional(error->refusal) : std::nullopt;
}

} // namespace standby
