// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EngineWorld.h"

#include <QElapsedTimer>
#include <QFile>

namespace standby {

/// An engine that has somebody to tell.
class NotifyWorld : public EngineWorld {
  public:
    using Does = FakePoller::Does;
    using Sends = FakeSender::Does;

    static NotificationRule rule(const NotificationMethod& method) {
        NotificationRule rule;
        rule.method = method;
        return rule;
    }
    static NotificationMethod email(const QString& to = QStringLiteral("a@example.com")) {
        EmailNotification email;
        email.to = to;
        return email;
    }
    /// The website of EngineWorld that tells a@example.com.
    ServerSet told(ServerSet set) const {
        set.notification.methods = {rule(email())};
        return set;
    }
    using EngineWorld::told;

    bool apply(const std::function<void(Options&)>& change) {
        Options options = engine->configuration().options;
        change(options);
        return !refusalOf(engine->changeOptions(options, admin));
    }
    /// Turns the clock, half a second at a time, until it is so. A slow disk is waited for, 10 s of true time at most.
    bool eventually(const std::function<bool()>& fulfilled, double seconds = 60) {
        QElapsedTimer timer;
        timer.start();
        for (double passed = 0; !fulfilled(); passed += 0.5) {
            if (passed >= seconds && timer.elapsed() > 10'000)
                return false;
            live(passed < seconds ? 0.5 : 0.01);
        }
        return true;
    }
    /// Time goes by, with the event loop and the disk.
    void live(double seconds) {
        for (double left = seconds; left > 0; left -= 0.5) {
            advance(std::min(left, 0.5));
            QTest::qWait(1);
        }
    }
    bool eventuallyTold(const QStringList& titles, double seconds = 60) {
        const bool yes = eventually([&] { return told() == titles; }, seconds);
        if (!yes)
            qWarning() << "told" << told() << "not" << titles;
        return yes;
    }
    QList<Problem> notificationProblems() const {
        QList<Problem> found;
        for (const Problem& problem : engine->problems()) {
            if (problem.type == ProblemType::Notification)
                found << problem;
        }
        return found;
    }
    QStringList historyTexts(HistoryType type) {
        HistoryFilter filter;
        filter.types = {type};
        filter.newestFirst = false;
        QStringList texts;
        for (const HistoryEntry& entry : history(filter))
            texts << entry.serverName + QStringLiteral(" | ") + entry.text;
        return texts;
    }
    QByteArray fileText(const char* name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool writeFile(const char* name, const QByteArray& text) const {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }
    /// The engine ends as when it is killed: its files are as they were at some moment before.
    bool killedAndRestarted(const QByteArray& state, const QByteArray& notifications) {
        toldBefore = told();
        engine.reset();
        if (!writeFile("standby.state.json", state) || !writeFile("standby.notifications.json", notifications))
            return false;
        create();
        return bool(engine->start());
    }

    const QString failed = QStringLiteral("FAILED: HQ (192.0.2.10) of Main website");
    const QString ok = QStringLiteral("OK again: HQ (192.0.2.10) of Main website");
    const QString still = QStringLiteral("STILL FAILED: HQ (192.0.2.10) of Main website");
};

} // namespace standby
