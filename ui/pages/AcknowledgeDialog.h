// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

class QLineEdit;
class QPushButton;

namespace standby {

class Banner;
class EngineLink;
struct Problem;

/// Acknowledges a problem, with a note if somebody has one to give. What was typed stays until the engine has it.
/// Opened with open().
class AcknowledgeDialog final : public QDialog {
    Q_OBJECT
  public:
    /// The link outlives it.
    AcknowledgeDialog(EngineLink& link, const Problem& problem, QWidget* parent);

  private:
    void send();

    EngineLink& m_link;
    QString m_problemId;
    Banner* m_banner;
    QLineEdit* m_note;
    QPushButton* m_send;
};

} // namespace standby
