// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/TextMatch.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace standby {

/// Tests texts against criteria without stalling an event loop: a regular expression may take long, even within its
/// limits, so it is tried in a small pool of threads. judge() may be called from any thread.
class TextJudge {
  public:
    using Verdict = std::function<void(const TextVerdict&)>;

    TextJudge();
    /// Waits for what is being tried at the moment (bounded by the limits of evaluate()); drops the rest.
    ~TextJudge();

    /// @p verdict is called in the thread of @p receiver: before judge() returns for plain texts, from its event loop
    /// for regular expressions. @p receiver must outlive this judge.
    void judge(const TextMatch& criterion, const QString& subject, QObject* receiver, Verdict verdict);

  private:
    QThreadPool m_pool;
};

} // namespace standby
