// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Actions.h"
#include "Desktop.h"
#include "MainWindow.h"
#include "net/Clock.h"
#include "support/FakeLink.h"
#include "tray/TrayIcon.h"

#include <QSettings>
#include <QTemporaryDir>

namespace standby {

/// Dialogs that only remember what was asked of them: "edit set1", "history set1 set1-2", …
class RecordedDialogs final : public Dialogs {
  public:
    explicit RecordedDialogs(QStringList& asked) : m_asked(asked) {}

    void newServerSet(std::function<void(const QString&)> created) override {
        m_asked.append(QStringLiteral("new"));
        whenCreated = std::move(created);
    }
    void editServerSet(const QString& setId) override { m_asked.append(QStringLiteral("edit ") + setId); }
    void options() override { m_asked.append(QStringLiteral("options")); }
    void optionsAt(const QString& pointer) override { m_asked.append(QStringLiteral("options ") + pointer); }
    void notification(const QString& setId) override { m_asked.append(QStringLiteral("notification ") + setId); }
    void pollingHistory(const QString& setId, const QString& serverId) override {
        m_asked.append(QStringLiteral("history ") + setId + QLatin1Char(' ') + serverId);
    }

    std::function<void(const QString&)> whenCreated;

  private:
    QStringList& m_asked;
};

/// A clock of the wall that tests set.
class SetClock final : public Clock {
  public:
    qint64 monotonicUs() const override { return wallMs * 1000; }
    WallTime wallTime() const override { return wallMs; }

    WallTime wallMs = 1'790'000'000'000;
};

/// The true desktop side on an engine of paper, with settings that nobody else has.
struct WindowWithFakes {
    WindowWithFakes() {
        link.now = [this] { return clock.wallMs; };
    }

    void open() {
        DesktopParts parts;
        parts.makeDialogs = [this](EngineLink& engine, QWidget* parent) -> std::unique_ptr<Dialogs> {
            if (trueDialogs)
                return makeDialogs(engine, parent);
            auto made = std::make_unique<RecordedDialogs>(asked);
            dialogs = made.get();
            return made;
        };
        parts.settings =
            std::make_unique<QSettings>(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        parts.clock = &clock;
        parts.launchAtLogin = [this](bool launch) -> Result<Done> {
            launches = launch;
            if (loginTrouble.isEmpty())
                return Done{};
            return Error{loginTrouble, {}};
        };
        desktop = std::make_unique<Desktop>(link, std::move(parts));
        desktop->show();
    }

    MainWindow& window() const { return desktop->window(); }
    QAction* action(ActionId id) const { return window().actions().action(id); }
    template<typename Widget> Widget* find(const char* name) const {
        return window().findChild<Widget*>(QString::fromLatin1(name));
    }

    QTemporaryDir folder;
    SetClock clock;
    FakeLink link;
    QStringList asked;
    bool trueDialogs = false; ///< else they only remember what was asked of them
    bool launches = false;    ///< at login
    QString loginTrouble;
    RecordedDialogs* dialogs = nullptr;
    std::unique_ptr<Desktop> desktop;
};

} // namespace standby
