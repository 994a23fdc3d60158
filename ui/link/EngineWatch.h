// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace standby {

class Clock;
class EngineLink;

/// Notices when the engine stops answering: asks for its health every five seconds and counts while an answer is owed.
/// Window thread; link and clock outlive it.
class EngineWatch final : public QObject {
    Q_OBJECT
  public:
    static constexpr int askEverySeconds = 5;
    static constexpr int patienceSeconds = 3; ///< an answer may take this long before it is worth a word

    EngineWatch(EngineLink& link, const Clock& clock, QObject* parent = nullptr);

    /// One turn; a timer calls it every second.
    void look();

  Q_SIGNALS:
    void silentSecondsChanged(int seconds);

  private:
    void ask();

    EngineLink& m_link;
    const Clock& m_clock;
    QTimer m_timer;
    qint64 m_askedUs = -1; ///< when the answer that is owed was asked for; -1: none is owed
    qint64 m_nextAskUs = 0;
    int m_silent = 0;
};

} // namespace standby
