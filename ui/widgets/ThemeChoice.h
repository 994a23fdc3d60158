// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Theme.h"

#include <QObject>
#include <QString>

#include <optional>

namespace standby {

/// Gives the program the look that the person chose: `system`, `light`, `dark` or `highContrast`, as in
/// options.ui.theme. Window thread; make it after the QApplication.
class ThemeChoice : public QObject {
    Q_OBJECT
  public:
    /// Notes the style that the system chose.
    explicit ThemeChoice(QObject* parent = nullptr);
    /// Applied at once to all windows. An unknown word is taken as `system`.
    void apply(const QString& name);

  private:
    void follow();

    QString m_systemStyle;
    QString m_chosen;
    std::optional<Look> m_applied; ///< nothing: the system's own style and colours
};

} // namespace standby
