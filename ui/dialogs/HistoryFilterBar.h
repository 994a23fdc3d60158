// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QUrlQuery>
#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QMenu;
class QToolButton;

namespace standby {

/// What of the polling history is wanted: one server or all, which events, which time.
class HistoryFilterBar final : public QWidget {
    Q_OBJECT
  public:
    explicit HistoryFilterBar(QWidget* parent = nullptr);

    /// Servers of the configuration. The chosen one stays.
    void setServers(const QJsonArray& servers);
    /// Empty: all.
    void chooseServer(const QString& serverId);
    /// This time and no other.
    void choosePeriod(const QDateTime& from, const QDateTime& to);
    /// @name The time chosen, to come back to it
    /// @{
    struct Period {
        int preset = 0;
        QDateTime from;
        QDateTime to;
    };
    Period chosenPeriod() const;
    void choosePeriod(const Period& period);
    /// @}
    /// `from=` and `to=` of the API, for the time chosen, counted from @p now.
    QUrlQuery period(const QDateTime& now) const;
    /// The same with `server=` and `type=`.
    QUrlQuery query(const QDateTime& now) const;

  Q_SIGNALS:
    void changed();

  private:
    void showPeriod();
    void showTypes();

    QComboBox* m_server;
    QComboBox* m_period;
    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
    QToolButton* m_types;
    QMenu* m_typeMenu;
};

} // namespace standby
