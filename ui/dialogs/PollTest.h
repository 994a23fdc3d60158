// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTableWidget;

namespace standby {

class EngineLink;
struct ApiResponse;

/// The Test button of a polling method: the engine polls each server once with what is in the dialog, saved or not, and
/// the table says what the other side said.
class PollTest final : public QWidget {
    Q_OBJECT
  public:
    /// So many polls are asked for at a time.
    static constexpr int mostAtOnce = 8;

    struct Target {
        QString title;
        QString address; ///< to poll
    };
    struct Plan {
        QJsonObject pollingMethod;
        QList<Target> targets;
        QString obstacle; ///< why nothing can be tested now; empty: nothing hinders
    };

    PollTest(EngineLink& link, std::function<Plan()> plan, QWidget* parent = nullptr);

    /// Another method is shown: the results are not about it.
    void forget();

  private:
    void start();
    void bringIntoView();
    void pollNext();
    void answered(int row, const ApiResponse& response);
    void summarise();

    EngineLink& m_link;
    std::function<Plan()> m_makePlan;
    Plan m_plan;
    QPushButton* m_button;
    QLabel* m_words;
    QTableWidget* m_table;
    int m_run = 0; ///< answers of earlier runs are stale
    int m_next = 0;
    int m_owed = 0;
    int m_good = 0;
};

} // namespace standby
