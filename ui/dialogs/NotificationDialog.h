// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/ValueDialog.h"

namespace standby {

class EngineLink;

/// Notification properties: Notify method, Events, Notes; and a test of it all.
class NotificationDialog final : public ValueDialog {
    Q_OBJECT
  public:
    /// Whose notification it is, and what it takes from the options.
    struct Owner {
        QString serverSetId;       ///< empty: of a set that is not stored yet, or a default method
        QJsonObject emailDefaults; ///< as they are to be shown
        bool unsaved = false;      ///< the e-mail defaults are those of a dialog, not the stored ones
        double gatherSeconds = 0;
    };
    NotificationDialog(EngineLink& link, const QString& title, const QJsonObject& rule, const Owner& owner,
                       QWidget* parent);
};

} // namespace standby
