// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace standby {

class EngineLink;

/// The dialogs as the main window sees them. Window thread. Each call opens a dialog (never modal to the event loop:
/// open() or show(), not exec()) and returns at once; asked for again, it brings the open one to the front. The dialogs
/// are children of the window. They read what they need through the link and save through it; the window learns of
/// changes from events like everybody else.
class Dialogs {
  public:
    virtual ~Dialogs() = default;

    /// Server set properties, empty. After it was saved, @p created gets the id of the new set.
    virtual void newServerSet(std::function<void(const QString& setId)> created) = 0;
    /// Server set properties of @p setId.
    virtual void editServerSet(const QString& setId) = 0;
    virtual void options() = 0;
    /// The section of the options that edits what this JSON pointer leads to: "/httpApi".
    virtual void optionsAt(const QString& pointer) = 0;
    /// Where it is set who is told of problems: the section Notification of the set; @p setId empty: of the options.
    virtual void notification(const QString& setId) = 0;
    /// Polling history of the set; @p serverId preselects one server, empty: all.
    virtual void pollingHistory(const QString& setId, const QString& serverId) = 0;
};

/// Makes the dialogs for a window.
using MakeDialogs = std::function<std::unique_ptr<Dialogs>(EngineLink& link, QWidget* window)>;

/// The true ones. The link and the window outlive them.
std::unique_ptr<Dialogs> makeDialogs(EngineLink& link, QWidget* window);

} // namespace standby
