// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/SystemLook.h"
#include "widgets/Theme.h"

#include <QString>

#include <optional>

namespace standby {

class FocusRing;

/// Gives the program the look that the person chose: `system`, `light`, `dark` or `highContrast`, as in
/// options.ui.theme. `system` keeps the desktop's own style and colours where it has any; where Qt has none of them
/// (its style is Fusion) ours take their place, light or dark or high contrast as the desktop asks, also when it
/// changes its mind. Window thread; make it after the QApplication.
class ThemeChoice : public QObject {
    Q_OBJECT
  public:
    /// Notes the style that the system chose.
    explicit ThemeChoice(QObject* parent = nullptr);
    ~ThemeChoice() override;
    /// Applied at once to all windows. An unknown word is taken as `system`.
    void apply(const QString& name);
    /// The desktop asks for another look now.
    void setSystemLook(const SystemLook& look);

  private:
    void follow();
    std::optional<Look> lookOfSystem();

    const QString m_systemStyle;
    QString m_chosen;
    SystemLook m_system;
    bool m_systemDark;             ///< its palette is, as far as we know
    std::optional<Look> m_applied; ///< nothing: the system's own style and colours
    std::unique_ptr<FocusRing> m_focusRing;
    std::unique_ptr<QObject> m_watch;
};

} // namespace standby
