// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace standby {

class EngineLink;
class MistakeLabel;
struct ApiResponse;

/// The Test button of a DNS server: the engine looks a host name up there and tries an update that changes nothing,
/// with what is in the dialog, saved or not. The table says step by step what happened.
class DnsServerTest final : public QWidget {
    Q_OBJECT
  public:
    /// The DNS server as it is in the dialog; nothing while there is something to correct.
    using Current = std::function<std::optional<QJsonObject>()>;

    /// @p serverSetId: where secrets are stored that are only known by their mask; empty: in the default DNS servers.
    DnsServerTest(EngineLink& link, const QString& serverSetId, const QStringList& hostNames, Current current,
                  QWidget* parent = nullptr);

  private:
    void build(const QStringList& hostNames);
    void start();
    void answered(const ApiResponse& response);
    void showSteps(const QJsonArray& steps);
    void copy() const;
    void fitRows();

    EngineLink& m_link;
    QString m_serverSetId;
    Current m_current;
    QComboBox* m_hostName;
    MistakeLabel* m_mistake;
    QPushButton* m_button;
    QPushButton* m_copy;
    QLabel* m_words;
    QTableWidget* m_table;
};

} // namespace standby
