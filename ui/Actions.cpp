// SPDX-License-Identifier: GPL-3.0-or-later
#include "Actions.h"

#include "widgets/SvgIcon.h"

#include <algorithm>

namespace standby {

const QList<ActionSpec>& Actions::specs() {
    static const QList<ActionSpec> table{
        {ActionId::NewServerSet, "newServerSet", QT_TR_NOOP("&New server set…"),
         QT_TR_NOOP("Watch a service that is not watched yet"), "Ctrl+N", "add", false, "POST /serversets", nullptr,
         nullptr, nullptr, R"({"name": "Main website", "servers": [{"address": "192.0.2.10"}]})"},
        {ActionId::Pause, "pause", QT_TR_NOOP("&Pause"),
         QT_TR_NOOP("Stop polling the selected server set; what DNS says stays"), "Ctrl+P", "pause", true,
         "POST /serversets/{id}/pause", nullptr, QT_TR_NOOP("Select a server set first."),
         "POST /serversets/{id}/resume"},
        {ActionId::PollNow, "pollNow", QT_TR_NOOP("Poll no&w"),
         QT_TR_NOOP("Poll the selected server set at once and restart its timer"), "F5", "poll", false,
         "POST /serversets/{id}/poll", nullptr, QT_TR_NOOP("Select a server set first.")},
        {ActionId::Delete, "delete", QT_TR_NOOP("&Delete…"), QT_TR_NOOP("Delete the selected server set"), "Del",
         "delete", false, "DELETE /serversets/{id}", nullptr, QT_TR_NOOP("Select a server set first.")},
        {ActionId::Properties, "properties", QT_TR_NOOP("P&roperties…"),
         QT_TR_NOOP("See and change the selected server set"), "Alt+Return", "properties", false,
         "GET /serversets/{id}/config", nullptr, QT_TR_NOOP("Select a server set first.")},
        {ActionId::PollingHistory, "pollingHistory", QT_TR_NOOP("Polling &history…"),
         QT_TR_NOOP("What the polls of the selected server set found"), "Ctrl+H", "history", false,
         "GET /serversets/{id}/history", nullptr, QT_TR_NOOP("Select a server set first.")},
        {ActionId::Acknowledge, "acknowledge", QT_TR_NOOP("Ac&knowledge…"),
         QT_TR_NOOP("Say that somebody takes care of the selected problem: no more reminders of it"), "Ctrl+Shift+K",
         "acknowledge", false, "POST /problems/{id}/acknowledge", nullptr,
         QT_TR_NOOP("Select a problem on the Problems tab first."), nullptr, R"({"note": ""})"},
        {ActionId::Options, "options", QT_TR_NOOP("&Options…"), QT_TR_NOOP("Settings of the program"), "Ctrl+,",
         "options", false, "GET /options"},
        {ActionId::PauseAll, "pauseAll", QT_TR_NOOP("Pause &all polling"),
         QT_TR_NOOP("Stop polling every server set; what DNS says stays"), "Ctrl+Shift+P", "pause", true,
         "POST /pauseall", nullptr, QT_TR_NOOP("There is no server set yet."), "POST /resumeall"},
        {ActionId::PollAll, "pollAll", QT_TR_NOOP("Poll all server &sets"), QT_TR_NOOP("Poll every server set at once"),
         "Shift+F5", "poll-all", false, "POST /pollall", nullptr, QT_TR_NOOP("There is no server set yet.")},
        {ActionId::CopyLog, "copyLog", QT_TR_NOOP("&Copy"), QT_TR_NOOP("Copy the selected log lines"), "Ctrl+Shift+C",
         "copy", false, "", QT_TR_NOOP("The clipboard is of this computer."), QT_TR_NOOP("Go to the Log tab first.")},
        {ActionId::ClearLog, "clearLog", QT_TR_NOOP("Cl&ear"),
         QT_TR_NOOP("Empty this view of the log; the program keeps its lines"), "Ctrl+L", "clear", false, "",
         QT_TR_NOOP("The lines stay in the program; only this view is emptied."),
         QT_TR_NOOP("Go to the Log tab first.")},
        {ActionId::FreezeLog, "freezeLog", QT_TR_NOOP("Free&ze"),
         QT_TR_NOOP("Hold the log still; new lines appear when it is let go"), "Ctrl+Shift+F", "freeze", true, "",
         QT_TR_NOOP("Only this view is held still."), QT_TR_NOOP("Go to the Log tab first.")},
        {ActionId::Filter, "filter", QT_TR_NOOP("&Filter"), QT_TR_NOOP("Show only what contains a text"), "Ctrl+F; /",
         "filter", false, "", QT_TR_NOOP("It moves the keyboard in this window.")},
        {ActionId::NextPane, "nextPane", QT_TR_NOOP("Ne&xt pane"), QT_TR_NOOP("Go to the next part of the window"),
         "F6", "", false, "", QT_TR_NOOP("It moves the keyboard in this window.")},
        {ActionId::ShowServerSets, "showServerSets", QT_TR_NOOP("&Server sets"), QT_TR_NOOP("Go to the server sets"),
         "Ctrl+1", "server-sets", false, "GET /serversets"},
        {ActionId::ShowProblems, "showProblems", QT_TR_NOOP("&Problems"), QT_TR_NOOP("Go to the problems"), "Ctrl+2",
         "problems", false, "GET /problems"},
        {ActionId::ShowLog, "showLog", QT_TR_NOOP("&Log"), QT_TR_NOOP("Go to the log"), "Ctrl+3", "log", false,
         "GET /log"},
        {ActionId::ApiPage, "apiPage", QT_TR_NOOP("HTTP API in the &browser"),
         QT_TR_NOOP("Open the page that lists every URL of the HTTP API"), "Ctrl+Shift+F1", "open", false, "GET /",
         nullptr, QT_TR_NOOP("The HTTP API is switched off in the options.")},
        {ActionId::ConnectNow, "connectNow", QT_TR_NOOP("Connect &now"),
         QT_TR_NOOP("Try at once to connect to the engine"), "Ctrl+R", "connect", false, "",
         QT_TR_NOOP("It concerns the connection of this window."), QT_TR_NOOP("This window is connected.")},
        {ActionId::CommandPalette, "commandPalette", QT_TR_NOOP("Comman&d palette…"),
         QT_TR_NOOP("Find any action, server set, problem, setting or help topic by typing"), "Ctrl+K", "palette",
         false, "", QT_TR_NOOP("It finds what this window can do.")},
        {ActionId::Help, "help", QT_TR_NOOP("&Help"), QT_TR_NOOP("Explain what is in front of you"), "F1", "help",
         false, "", QT_TR_NOOP("The help is a part of the window.")},
        {ActionId::WhatsThis, "whatsThis", QT_TR_NOOP("&What's this?"),
         QT_TR_NOOP("Explain the field that has the keyboard, or the one clicked next"), "Shift+F1", "whats-this",
         false, "", QT_TR_NOOP("The help is a part of the window.")},
        {ActionId::Demonstration, "demonstration", QT_TR_NOOP("&Demonstration"),
         QT_TR_NOOP("Watch a failover: small web servers inside Standby, to switch off and on"), "Ctrl+D",
         "demonstration", true, "POST /demonstration", nullptr, nullptr, "DELETE /demonstration"},
        {ActionId::ImportSettings, "importSettings", QT_TR_NOOP("&Import settings…"),
         QT_TR_NOOP("Take settings from a file; what would change is shown first"), "Ctrl+I", "import", false,
         "POST /settings/import", nullptr, nullptr, nullptr,
         R"({"settings": {"schemaVersion": 1, "serverSets": []}, "mode": "merge", "dryRun": true})"},
        {ActionId::ExportSettings, "exportSettings", QT_TR_NOOP("&Export settings…"),
         QT_TR_NOOP("Keep all settings in a file; passwords and keys are masked in it"), "Ctrl+E", "export", false,
         "GET /settings"},
        {ActionId::About, "about", QT_TR_NOOP("&About Standby"), QT_TR_NOOP("Version and licence"), "Ctrl+F1", "about",
         false, "GET /version"},
        {ActionId::Close, "close", QT_TR_NOOP("&Close window"),
         QT_TR_NOOP("Close the window; the program keeps running"), "Ctrl+W", "close", false, "",
         QT_TR_NOOP("It concerns this window.")},
        {ActionId::Exit, "exit", QT_TR_NOOP("E&xit"), QT_TR_NOOP("Stop the program and all polling"), "Ctrl+Q", "exit",
         false, "", QT_TR_NOOP("A program is ended by whoever started it, a service by the system.")},
    };
    return table;
}

Actions::Actions(QObject* parent) : QObject(parent) {
    for (const ActionSpec& spec : specs()) {
        auto* action = new QAction(tr(spec.text), this);
        action->setObjectName(QString::fromLatin1(spec.name));
        action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(spec.shortcut)));
        action->setCheckable(spec.checkable);
        if (*spec.icon)
            action->setIcon(svgIcon(QString::fromLatin1(spec.icon)));
        m_actions.insert(spec.id, action);
    }
    setUnreachable({});
}

void Actions::setEngineElsewhere(const QString& where) {
    m_where = where;
    setUnreachable({});
}

const ActionSpec& Actions::spec(ActionId id) {
    const QList<ActionSpec>& all = specs();
    return *std::find_if(all.cbegin(), all.cend(), [id](const ActionSpec& one) { return one.id == id; });
}

const ActionSpec* Actions::specOf(const QAction* action) const {
    for (const ActionSpec& spec : specs()) {
        if (m_actions.value(spec.id) == action)
            return &spec;
    }
    return nullptr;
}

bool Actions::asks(const ActionSpec& spec) {
    return *spec.request && (!QByteArrayView(spec.request).startsWith("GET ") || spec.id == ActionId::PollingHistory ||
                             spec.id == ActionId::Properties || spec.id == ActionId::Options);
}

QString Actions::whyOff(ActionId id) const {
    const ActionSpec& one = spec(id);
    if (action(id)->isEnabled())
        return {};
    return asks(one) && !m_unreachable.isEmpty() ? m_unreachable : one.whenOff ? tr(one.whenOff) : QString();
}

void Actions::setUnreachable(const QString& reason) {
    m_unreachable = reason;
    for (const ActionSpec& spec : specs()) {
        QAction* action = m_actions.value(spec.id);
        if (asks(spec) && !reason.isEmpty())
            action->setEnabled(false);
        const bool isOff = asks(spec) && !reason.isEmpty();
        const bool leaves = spec.id == ActionId::Exit && !m_where.isEmpty();
        const QString words = isOff    ? reason
                              : leaves ? tr("End this window; the engine at %1 goes on polling").arg(m_where)
                                       : tr(spec.toolTip);
        const QString missing = isOff ? QString() : whyOff(spec.id);
        const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        action->setToolTip(tr("%1 (%2)", "what an action does, and its shortcut").arg(words, keys) +
                           (missing.isEmpty() ? QString() : QLatin1Char('\n') + missing));
        action->setStatusTip(missing.isEmpty() ? words : missing);
    }
}

QList<QAction*> Actions::all() const {
    QList<QAction*> actions;
    for (const ActionSpec& spec : specs())
        actions.append(action(spec.id));
    return actions;
}

} // namespace standby
#include "moc_Actions.cpp"
