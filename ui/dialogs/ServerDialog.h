// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QDialog>
#include <QJsonObject>

#include <functional>

class QTabWidget;

namespace standby {

class FormSection;

/// Server properties: General and Notes. Edits a value; the server set dialog saves it. Opened with open().
class ServerDialog final : public QDialog {
    Q_OBJECT
  public:
    /// Mistakes of a server as it would be, with pointers into it ("/address").
    using Check = std::function<Errors(const QJsonObject& server)>;
    ServerDialog(const QString& title, const QJsonObject& server, Check check, QWidget* parent);

    void accept() override;
    void reject() override;

  Q_SIGNALS:
    /// OK was pressed and there is no mistake.
    void taken(const QJsonObject& server);

  private:
    QJsonObject collected() const;
    bool showMistakes(bool all);

    QJsonObject m_server;
    QJsonObject m_clean;
    Check m_check;
    QTabWidget* m_tabs;
    QList<FormSection*> m_sections;
    bool m_showAll = false;
};

} // namespace standby
