// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/ValueDialog.h"

namespace standby {

/// Server properties: General and Notes.
class ServerDialog final : public ValueDialog {
    Q_OBJECT
  public:
    ServerDialog(const QString& title, const QJsonObject& server, Check check, QWidget* parent);
};

} // namespace standby
