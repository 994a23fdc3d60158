// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace standby {

class EngineLink;

/// Pings one address once a second, by the engine (POST /test/poll), and shows what came back. Not modal; each answer
/// is awaited before the next ping. Deletes itself when closed.
class PingWindow final : public QDialog {
    Q_OBJECT
  public:
    static constexpr int everyMs = 1000;
    static constexpr int timeoutSeconds = 5;

    PingWindow(EngineLink& link, const QString& address, QWidget* parent = nullptr);

  private:
    void setRunning(bool running);
    void ping();

    EngineLink& m_link;
    QString m_address;
    QTimer m_timer;
    QPlainTextEdit* m_lines;
    QLabel* m_summary;
    QPushButton* m_toggle;
    int m_sent = 0;
    int m_answered = 0;
    int m_timed = 0; ///< answers whose time is known, in ms:
    double m_sum = 0;
    double m_shortest = 0;
    double m_longest = 0;
    bool m_answerOwed = false;
};

} // namespace standby
