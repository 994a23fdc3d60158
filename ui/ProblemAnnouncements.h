// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"

#include <QList>
#include <QObject>
#include <QTimer>

class QWidget;

namespace standby {

class EngineMirror;

/// Tells people who use a screen reader of new problems and of their end, as the icon and the tab tell those who see.
/// However many come at once, it is one short message. Window thread.
class ProblemAnnouncements final : public QObject {
    Q_OBJECT
  public:
    static constexpr int gatherMs = 500;

    /// Both outlive it.
    ProblemAnnouncements(const EngineMirror& mirror, QWidget& window, QObject* parent = nullptr);

  private:
    void tell();

    QWidget& m_window;
    QTimer m_gather;
    QList<Problem> m_appeared;
    QList<Problem> m_ended;
};

} // namespace standby
