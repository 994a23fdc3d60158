// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/SectionedDialog.h"

#include <functional>

namespace standby {

/// Server set properties, of a set or of a new one.
class ServerSetDialog final : public SectionedDialog {
    Q_OBJECT
  public:
    using Created = std::function<void(const QString& setId)>;
    /// Opens the options at their section Notification.
    using OpenOptions = std::function<void()>;
    /// @p setId empty: a new set.
    ServerSetDialog(EngineLink& link, const QString& setId, Created created, OpenOptions openOptions, QWidget* parent);

  protected:
    Errors mistakesIn(const QJsonObject& whole) const override;
    void reconcile(QJsonObject& whole, const QJsonObject& newest) const override;
    void saved(const QJsonObject& answer) override;
    void loaded(const QJsonObject& whole) override;

  private:
    /// What follows from several sections together.
    void showConsequences();

    Created m_created;
    bool m_new;
};

} // namespace standby
