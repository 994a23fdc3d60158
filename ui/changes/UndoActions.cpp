// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/UndoActions.h"

#include "Actions.h"
#include "UndoBanner.h"
#include "changes/ChangeWords.h"
#include "changes/ChangesDialog.h"
#include "changes/DnsConfirmation.h"
#include "link/EngineLink.h"
#include "widgets/Banner.h"

#include <QWidget>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

/// Menus are no place for long names.
constexpr qsizetype longestInMenu = 60;

QString forMenu(QString text) {
    if (text.size() > longestInMenu)
        text = text.left(longestInMenu - 1).trimmed() + u'…';
    return text.replace(u'&', "&&"_L1);
}

} // namespace

UndoActions::UndoActions(EngineLink& link, Actions& actions, const Clock& clock, UndoBanner& done, Banner& trouble,
                         QWidget& window)
    : QObject(&window)
    , m_link(link)
    , m_actions(actions)
    , m_clock(clock)
    , m_done(done)
    , m_trouble(trouble)
    , m_window(window)
    , m_revisions(link) {
    connect(actions.action(ActionId::Undo), &QAction::triggered, this, &UndoActions::undo);
    connect(actions.action(ActionId::Redo), &QAction::triggered, this, &UndoActions::redo);
    connect(actions.action(ActionId::Changes), &QAction::triggered, this, &UndoActions::showChanges);
    connect(&m_revisions, &RevisionList::changed, this, &UndoActions::refresh);
    connect(&m_revisions, &RevisionList::revisionMade, &done, &UndoBanner::noteRevision);
    connect(&done, &UndoBanner::undoWanted, this, [this](int number) {
        const RevisionRow* row = m_revisions.row(number);
        undoRevision(number, row && row->undoes != 0);
    });
    refresh();
}

QString UndoActions::described(const RevisionRow& row) const {
    const RevisionRow origin = originOf(row, m_revisions.rows());
    return origin.author == "window"_L1 || origin.author.isEmpty()
               ? origin.summary
               : tr("%1 (by %2)", "what, who").arg(origin.summary, origin.author);
}

void UndoActions::refresh() {
    const auto show = [this](ActionId id, const std::optional<RevisionRow>& target, const QString& plain,
                             const QString& withWhat) {
        QAction* action = m_actions.action(id);
        action->setText(target ? withWhat.arg(forMenu(described(*target))) : plain);
        action->setEnabled(target && m_link.connected() && !m_busy);
    };
    show(ActionId::Undo, undoTarget(m_revisions.rows()), tr("&Undo"), tr("&Undo: %1"));
    show(ActionId::Redo, redoTarget(m_revisions.rows()), tr("&Redo"), tr("&Redo: %1"));
    Q_EMIT changed();
}

ActionSubjects UndoActions::subjects() const {
    ActionSubjects subjects{{u"undo"_s, {}}, {u"redo"_s, {}}};
    if (const auto target = undoTarget(m_revisions.rows()))
        subjects[u"undo"_s].append(QString::number(target->number));
    if (const auto target = redoTarget(m_revisions.rows()))
        subjects[u"redo"_s].append(QString::number(target->number));
    return subjects;
}

void UndoActions::undo() {
    if (const auto target = undoTarget(m_revisions.rows()); target && !m_busy)
        undoRevision(target->number, false);
}

void UndoActions::redo() {
    if (const auto target = redoTarget(m_revisions.rows()); target && !m_busy)
        undoRevision(target->number, true);
}

void UndoActions::undoRevision(int number, bool redoes) {
    const RevisionRow* row = m_revisions.row(number);
    const QString what = row ? described(*row) : tr("Revision %1").arg(number);
    m_trouble.clear();
    m_busy = true;
    refresh();
    const auto ended = [this] {
        m_busy = false;
        refresh();
    };
    DnsConfirmation::post(
        m_link, u"/revisions/%1/undo"_s.arg(number),
        {redoes ? tr("Redo") : tr("Undo"), redoes ? tr("&Redo and change DNS") : tr("&Undo and change DNS")}, &m_window,
        [this, what, redoes, ended](const ApiResponse& response) {
            ended();
            if (!response.ok()) {
                return m_trouble.say(Tone::Bad,
                                     (redoes ? tr("Not redone: %1.").arg(what) : tr("Not undone: %1.").arg(what)) +
                                         u'\n' + undoRefusalWords(response));
            }
            const int made = response.json()["number"_L1].toInt();
            if (redoes)
                m_done.offerUndo(tr("Redone: %1.").arg(what), made);
            else
                m_done.offerRedo(tr("Undone: %1.").arg(what), made);
            m_revisions.refresh();
        },
        ended);
}

void UndoActions::showChanges() {
    if (!m_dialog)
        m_dialog = new ChangesDialog(m_link, m_clock, &m_window);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace standby
#include "moc_UndoActions.cpp"
