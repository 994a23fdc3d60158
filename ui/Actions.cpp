// SPDX-License-Identifier: GPL-3.0-or-later
#include "Actions.h"

#include "widgets/SvgIcon.h"

namespace standby {

const QList<ActionSpec>& Actions::specs() {
    static const QList<ActionSpec> table{
        {ActionId::NewServerSet, "newServerSet", QT_TR_NOOP("&New server set…"),
         QT_TR_NOOP("Watch a service that is not watched yet"), "Ctrl+N", "add", false, "POST /serversets"},
        {ActionId::Pause, "pause", QT_TR_NOOP("&Pause"),
         QT_TR_NOOP("Stop polling the selected server set; what DNS says stays"), "Ctrl+P", "pause", true,
         "POST /serversets/{id}/pause"},
        {ActionId::PollNow, "pollNow", QT_TR_NOOP("Poll no&w"),
         QT_TR_NOOP("Poll the selected server set at once and restart its timer"), "F5", "poll", false,
         "POST /serversets/{id}/poll"},
        {ActionId::Delete, "delete", QT_TR_NOOP("&Delete…"), QT_TR_NOOP("Delete the selected server set"), "Del",
         "delete", false, "DELETE /serversets/{id}"},
        {ActionId::Properties, "properties", QT_TR_NOOP("P&roperties…"),
         QT_TR_NOOP("See and change the selected server set"), "Alt+Return", "properties", false,
         "PUT /serversets/{id}/config"},
        {ActionId::PollingHistory, "pollingHistory", QT_TR_NOOP("Polling &history…"),
         QT_TR_NOOP("What the polls of the selected server set found"), "Ctrl+H", "history", false,
         "GET /serversets/{id}/history"},
        {ActionId::Acknowledge, "acknowledge", QT_TR_NOOP("Ac&knowledge…"),
         QT_TR_NOOP("Say that somebody takes care of the selected problem: no more reminders of it"), "Ctrl+K",
         "acknowledge", false, "POST /problems/{id}/acknowledge"},
        {ActionId::Options, "options", QT_TR_NOOP("&Options…"), QT_TR_NOOP("Settings of the program"), "Ctrl+,",
         "options", false, "PUT /options"},
        {ActionId::PauseAll, "pauseAll", QT_TR_NOOP("Pause &all polling"),
         QT_TR_NOOP("Stop polling every server set; what DNS says stays"), "Ctrl+Shift+P", "pause", true,
         "POST /pauseall"},
        {ActionId::PollAll, "pollAll", QT_TR_NOOP("Poll all server &sets"), QT_TR_NOOP("Poll every server set at once"),
         "Shift+F5", "poll-all", false, "POST /pollall"},
        {ActionId::CopyLog, "copyLog", QT_TR_NOOP("&Copy"), QT_TR_NOOP("Copy the selected log lines"), "Ctrl+Shift+C",
         "copy", false, ""},
        {ActionId::ClearLog, "clearLog", QT_TR_NOOP("C&lear"),
         QT_TR_NOOP("Empty this view of the log; the program keeps its lines"), "Ctrl+L", "clear", false, ""},
        {ActionId::FreezeLog, "freezeLog", QT_TR_NOOP("Free&ze"),
         QT_TR_NOOP("Hold the log still; new lines appear when it is let go"), "Ctrl+Shift+Z", "freeze", true, ""},
        {ActionId::Filter, "filter", QT_TR_NOOP("&Filter"), QT_TR_NOOP("Show only what contains a text"), "Ctrl+F",
         "filter", false, ""},
        {ActionId::NextPane, "nextPane", QT_TR_NOOP("Next &pane"), QT_TR_NOOP("Go to the next part of the window"),
         "F6", "", false, ""},
        {ActionId::ShowServerSets, "showServerSets", QT_TR_NOOP("&Server sets"), QT_TR_NOOP("Go to the server sets"),
         "Ctrl+1", "server-sets", false, "GET /serversets"},
        {ActionId::ShowProblems, "showProblems", QT_TR_NOOP("&Problems"), QT_TR_NOOP("Go to the problems"), "Ctrl+2",
         "problems", false, "GET /problems"},
        {ActionId::ShowLog, "showLog", QT_TR_NOOP("&Log"), QT_TR_NOOP("Go to the log"), "Ctrl+3", "log", false,
         "GET /log"},
        {ActionId::ApiPage, "apiPage", QT_TR_NOOP("HTTP &API in the browser"),
         QT_TR_NOOP("Open the page that lists every URL of the HTTP API"), "F1", "open", false, "GET /"},
        {ActionId::ConnectNow, "connectNow", QT_TR_NOOP("Connect &now"),
         QT_TR_NOOP("Try at once to connect to the engine"), "Ctrl+R", "connect", false, ""},
        {ActionId::About, "about", QT_TR_NOOP("&About Standby"), QT_TR_NOOP("Version and licence"), "Shift+F1", "about",
         false, "GET /version"},
        {ActionId::Close, "close", QT_TR_NOOP("&Close window"),
         QT_TR_NOOP("Close the window; the program keeps running"), "Ctrl+W", "close", false, ""},
        {ActionId::Exit, "exit", QT_TR_NOOP("E&xit"), QT_TR_NOOP("Stop the program and all polling"), "Ctrl+Q", "exit",
         false, ""},
    };
    return table;
}

Actions::Actions(QObject* parent) : QObject(parent) {
    for (const ActionSpec& spec : specs()) {
        auto* action = new QAction(tr(spec.text), this);
        action->setObjectName(QString::fromLatin1(spec.name));
        action->setShortcut(QKeySequence(QString::fromLatin1(spec.shortcut), QKeySequence::PortableText));
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

void Actions::setUnreachable(const QString& reason) {
    for (const ActionSpec& spec : specs()) {
        QAction* action = m_actions.value(spec.id);
        // What it only shows is here, if stale; the history is not.
        const bool asks =
            *spec.request && (!QByteArrayView(spec.request).startsWith("GET ") || spec.id == ActionId::PollingHistory);
        const bool isOff = asks && !reason.isEmpty();
        const bool leaves = spec.id == ActionId::Exit && !m_where.isEmpty();
        const QString words = isOff    ? reason
                              : leaves ? tr("End this window; the engine at %1 goes on polling").arg(m_where)
                                       : tr(spec.toolTip);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(words, action->shortcut().toString(QKeySequence::NativeText)));
        action->setStatusTip(words);
        if (isOff)
            action->setEnabled(false);
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
