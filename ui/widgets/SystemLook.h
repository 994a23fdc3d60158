// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace standby {

/// What the desktop asks of all programs, where Qt does not already follow it by itself.
struct SystemLook {
    enum class Scheme { Unsaid, Light, Dark };

    Scheme scheme = Scheme::Unsaid;
    bool highContrast = false;

    bool operator==(const SystemLook&) const = default;
};

/// Calls @p told with what the desktop asks, soon and then with each change, while the returned object lives. Window
/// thread; never waits. Says nothing where there is nobody to ask.
/// Linux: the settings portal (org.freedesktop.portal.Settings, namespace org.freedesktop.appearance, keys
/// color-scheme and contrast), which Qt reads from 6.6 on only, and not with every platform theme. Windows: "Choose
/// your default app mode", which Qt reads from 6.5 on; its contrast themes are in Qt's palette. macOS: nothing, Qt's
/// palette follows.
std::unique_ptr<QObject> watchSystemLook(std::function<void(const SystemLook&)> told);

} // namespace standby
