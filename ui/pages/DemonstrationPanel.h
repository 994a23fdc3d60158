// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/DemonstrationStory.h"

#include <QFrame>
#include <QList>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace standby {

class Banner;
class Clock;
class DemonstrationCard;
class EngineLink;
class EngineMirror;
class ToneLabel;

/// The demonstration, while it runs: its servers with a switch each, what DNS says now and how to ask it oneself, and a
/// sentence for each step. Hidden while it does not run. Window thread.
class DemonstrationPanel final : public QFrame {
    Q_OBJECT
  public:
    static constexpr int readEveryMs = 200;

    /// Link, mirror and clock outlive it.
    DemonstrationPanel(EngineLink& link, EngineMirror& mirror, const Clock& clock, QWidget* parent = nullptr);

    bool running() const { return !m_setId.isEmpty(); }

  Q_SIGNALS:
    /// It began or ended; the id of its server set, empty when it ended.
    void runningChanged(const QString& setId);
    void endWanted();

  private:
    QWidget* buildDns();
    void readDemonstration();
    void take(const QJsonObject& demonstration);
    void readDetectionTime();
    void readStatusSoon();
    void readStatus();
    void switchServer(int number, bool on);
    void fill();
    void count();

    EngineLink& m_link;
    const Clock& m_clock;
    QJsonObject m_demonstration;
    QJsonObject m_status;
    QString m_setId; ///< empty: it does not run
    DemonstrationStory m_story;
    double m_detectionSeconds = 0; ///< at most, until a dead server is failed; 0: not known
    qint64 m_detectedAtUs = 0;     ///< at the latest; monotonic; 0: nothing is to be detected
    QTimer m_readTimer;
    QTimer m_countTimer;
    bool m_answerOwed = false;
    bool m_stale = false;

    Banner* m_banner;
    QList<DemonstrationCard*> m_cards;
    QLabel* m_hostName;
    QLabel* m_says;
    QLineEdit* m_command;
    QPushButton* m_copy;
    QPushButton* m_end;
    ToneLabel* m_before;
    QLabel* m_now;
    ToneLabel* m_countdown;
};

} // namespace standby
