// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProblemAnnouncements.h"

#include "models/EngineMirror.h"
#include "widgets/Announcement.h"
#include "words/EngineSentences.h"

#include <QStringList>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const Problem& problem) {
    QStringList parts;
    for (const QString& part : {problem.serverSetName, problem.server, inWindowLanguage(problem.description)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u": "_s);
}

} // namespace

ProblemAnnouncements::ProblemAnnouncements(const EngineMirror& mirror, QWidget& window, QObject* parent)
    : QObject(parent), m_window(window) {
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherMs);
    const auto gather = [this](QList<Problem>& list, const Problem& problem) {
        list.append(problem);
        if (!m_gather.isActive())
            m_gather.start();
    };
    connect(&mirror, &EngineMirror::problemAppeared, this,
            [this, gather](const Problem& problem) { gather(m_appeared, problem); });
    connect(&mirror, &EngineMirror::problemEnded, this,
            [this, gather](const Problem& problem) { gather(m_ended, problem); });
    connect(&m_gather, &QTimer::timeout, this, &ProblemAnnouncements::tell);
}

void ProblemAnnouncements::tell() {
    const QList<Problem> appeared = std::exchange(m_appeared, {});
    const QList<Problem> ended = std::exchange(m_ended, {});
    if (appeared.size() == 1)
        announce(m_window, tr("New problem: %1").arg(wordsOf(appeared.constFirst())));
    else if (!appeared.isEmpty())
        announce(
            m_window,
            tr("%n new problems. The first: %1", nullptr, int(appeared.size())).arg(wordsOf(appeared.constFirst())));
    if (ended.size() == 1)
        announce(m_window, tr("No longer a problem: %1").arg(wordsOf(ended.constFirst())));
    else if (!ended.isEmpty())
        announce(m_window, tr("%n problems are over.", nullptr, int(ended.size())));
}

} // namespace standby
#include "moc_ProblemAnnouncements.cpp"
