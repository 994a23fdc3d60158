// SPDX-License-Identifier: GPL-3.0-or-later
#include "SelectionActions.h"

#include "Actions.h"
#include "link/EngineLink.h"
#include "models/EngineMirror.h"
#include "models/ServerSetCounts.h"
#include "pages/ServerSetsPage.h"
#include "widgets/Banner.h"
#include "words/EngineSentences.h"

#include <QJsonArray>

namespace standby {

using namespace Qt::StringLiterals;

SelectionActions::SelectionActions(const Actions& actions, ServerSetsPage& page, EngineMirror& mirror, EngineLink& link,
                                   Banner& banner, QObject* parent)
    : QObject(parent), m_actions(actions), m_page(page), m_mirror(mirror), m_link(link), m_banner(banner) {
    for (const auto& [id, word] : {std::pair{ActionId::Pause, Word::Pause},
                                   {ActionId::Resume, Word::Resume},
                                   {ActionId::PollNow, Word::Poll},
                                   {ActionId::Delete, Word::Delete}})
        connect(actions.action(id), &QAction::triggered, this, [this, word = word] { act(word); });
}

void SelectionActions::refresh(bool usable) {
    const int count = m_page.selectedCounts().total;
    const int paused = m_page.selectedCounts().paused;
    const auto set = [&](ActionId id, int concerned, const QString& several) {
        QAction* action = m_actions.action(id);
        action->setEnabled(usable && concerned > 0);
        const QString one = Actions::tr(Actions::spec(id).text);
        const QString brief = QString(one).remove(u'&');
        action->setText(concerned > 1 ? several : one);
        action->setIconText(concerned > 1 ? tr("%1 (%L2)", "an action and on how many").arg(brief).arg(concerned)
                                          : brief);
    };
    set(ActionId::Pause, count - paused, tr("&Pause %Ln server sets", nullptr, count - paused));
    set(ActionId::Resume, paused, tr("Res&ume %Ln server sets", nullptr, paused));
    set(ActionId::PollNow, count, tr("Poll %Ln server sets no&w", nullptr, count));
    set(ActionId::Delete, count, tr("&Delete %Ln server sets", nullptr, count));
    for (const ActionId id : {ActionId::Properties, ActionId::PollingHistory})
        m_actions.action(id)->setEnabled(usable && count == 1);
}

void SelectionActions::act(Word word) {
    QStringList ids;
    QString name;
    for (const QString& id : m_page.selectedIds()) {
        const int row = m_mirror.serverSets().rowOf(id);
        if (row < 0)
            continue;
        const ServerSetRow& set = m_mirror.serverSets().at(row);
        if ((word == Word::Pause && set.paused) || (word == Word::Resume && !set.paused))
            continue;
        ids.append(id);
        name = set.name;
    }
    if (ids.isEmpty())
        return;
    const QString what = ids.size() == 1 ? tr("\"%1\"").arg(name) : tr("%Ln server sets", nullptr, int(ids.size()));
    const QString action = word == Word::Pause    ? u"pause"_s
                           : word == Word::Resume ? u"resume"_s
                           : word == Word::Poll   ? u"poll"_s
                                                  : u"delete"_s;
    m_banner.clear();
    m_link.post(u"/serversets/actions"_s,
                QJsonObject{{u"action"_s, action}, {u"ids"_s, QJsonArray::fromStringList(ids)}}, this,
                [this, word, what](const ApiResponse& response) { answered(word, what, response); });
}

void SelectionActions::answered(Word word, const QString& what, const ApiResponse& response) {
    const QString notDone = word == Word::Pause    ? tr("Not paused: %1.").arg(what)
                            : word == Word::Resume ? tr("Not resumed: %1.").arg(what)
                            : word == Word::Poll   ? tr("Not polled: %1.").arg(what)
                                                   : tr("Not deleted: %1.").arg(what);
    if (!response.ok()) {
        m_banner.sayProblem(notDone, response);
        Q_EMIT refused();
        return;
    }
    const QJsonObject outcome = response.json().toObject();
    const QJsonArray failed = outcome.value("failed"_L1).toArray();
    const QJsonArray done = outcome.value("done"_L1).toArray();
    if (!failed.isEmpty()) {
        m_banner.say(Tone::Warn, done.isEmpty()
                                     ? tr("%1 %2").arg(notDone, inWindowLanguage(failed.at(0)["detail"_L1].toString()))
                                     : tr("Some of them were gone already: %Ln.", nullptr, int(failed.size())));
        Q_EMIT refused();
    }
    if (word == Word::Delete && outcome.value("revision"_L1).isDouble())
        Q_EMIT deleted(done.size() == 1 ? tr("Deleted: %1.").arg(what)
                                        : tr("Deleted %Ln server sets.", nullptr, int(done.size())),
                       outcome.value("revision"_L1).toInt());
}

} // namespace standby
#include "moc_SelectionActions.cpp"
