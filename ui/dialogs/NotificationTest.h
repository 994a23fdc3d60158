// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace standby {

class EngineLink;
struct ApiResponse;

/// A Test button: the engine sends one message of a made-up failure, with what is in the dialog, saved or not; beside
/// the button stands what the other side said. The dialog can be used meanwhile.
class NotificationTest final : public QWidget {
    Q_OBJECT
  public:
    /// Delivery takes 60 s at most; whoever waited this long is told that the engine is silent.
    static constexpr int patienceMs = 75'000;

    /// The body of POST /test/notification, or why nothing can be tested now.
    using Ask = std::function<Result<QJsonObject>()>;
    struct Words {
        QString button;
        QString before; ///< what it does, shown until it was pressed
        QWidget* line;  ///< stands before the button; null: nothing does
    };
    /// What an Ask answers while a field has a mistake.
    static Error toBeCorrected();

    NotificationTest(EngineLink& link, const Words& words, Ask ask, QWidget* parent);

    /// Something else is shown: the result is not about it.
    void forget();

  private:
    void start();
    void answered(const ApiResponse& response);
    void loseNoMoreTime();
    void say(const QString& icon, const QString& text);

    EngineLink& m_link;
    QString m_before;
    Ask m_ask;
    QPushButton* m_button;
    QLabel* m_icon;
    QLabel* m_words;
    QTimer m_patience;
    int m_run = 0; ///< answers of earlier runs are stale
};

} // namespace standby
