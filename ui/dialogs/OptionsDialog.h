// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/SectionedDialog.h"

namespace standby {

/// The options of the program, in those sections whose settings do something.
class OptionsDialog final : public SectionedDialog {
    Q_OBJECT
  public:
    OptionsDialog(EngineLink& link, QWidget* parent);

  protected:
    Errors mistakesIn(const QJsonObject& whole) const override;
    void reconcile(QJsonObject& whole, const QJsonObject& newest) const override;
    void saved(const QJsonObject& answer) override;
};

} // namespace standby
