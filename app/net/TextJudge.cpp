// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/TextJudge.h"

namespace standby {

TextJudge::TextJudge() {
    m_pool.setMaxThreadCount(2);
}

TextJudge::~TextJudge() {
    m_pool.clear();
    m_pool.waitForDone();
}

void TextJudge::judge(const TextMatch& criterion, const QString& subject, QObject* receiver, Verdict verdict) {
    if (criterion.match != MatchKind::Matches && criterion.match != MatchKind::NotMatches) {
        verdict(evaluate(criterion, subject));
        return;
    }
    m_pool.start([criterion, subject, receiver, verdict = std::move(verdict)] {
        const TextVerdict found = evaluate(criterion, subject);
        QMetaObject::invokeMethod(
            receiver, [verdict, found] { verdict(found); }, Qt::QueuedConnection);
    });
}

} // namespace standby
