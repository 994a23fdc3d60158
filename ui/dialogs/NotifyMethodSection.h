// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/MethodSection.h"

namespace standby {

/// How people are told.
class NotifyMethodSection final : public MethodSection {
    Q_OBJECT
  public:
    /// @p emailDefaults: as in the options.
    explicit NotifyMethodSection(const QJsonObject& emailDefaults, QWidget* parent = nullptr);

  Q_SIGNALS:
    void typeChosen();
};

} // namespace standby
