// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QJsonObject>

namespace standby {

class StatusLabel;
class ToneLabel;

/// What DNS says now where Standby itself answers it.
class DnsAnsweringPanel final : public QFrame {
    Q_OBJECT
  public:
    explicit DnsAnsweringPanel(QWidget* parent = nullptr);

    /// @p answering is the status' `dnsAnswering`.
    void setAnswering(const QJsonObject& answering);

  private:
    StatusLabel* m_title;
    ToneLabel* m_says;
    ToneLabel* m_mode;
};

/// "the first server that responds" for a word of `addresses`.
QString addressModeText(const QString& word);

} // namespace standby
