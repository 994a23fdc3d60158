// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Theme.h"

#include <QObject>

class QJsonObject;
class QWidget;

namespace standby {

class EngineLink;

/// Import and export of settings, from the choice of a file to what is said afterwards. Window thread; files are read
/// and written elsewhere.
class SettingsTransfer final : public QObject {
    Q_OBJECT
  public:
    /// The largest body that an engine takes by HTTP, in bytes.
    static constexpr qint64 largestRemoteBody = 1024 * 1024;

    /// The link outlives it; dialogs are children of the window.
    SettingsTransfer(EngineLink& link, QWidget* window);

    /// Asks for a file, then imports or exports. Returns at once.
    void chooseImport();
    void chooseExport();
    /// The same with a file that is known.
    void importFile(const QString& path);
    void exportTo(const QString& path);

  Q_SIGNALS:
    /// What came of it, for the banner of the window. Empty: what was said before is over.
    void said(standby::Tone tone, const QString& words);
    /// After an import: one step that can be undone.
    void imported(const QString& whatHappened, int revision);

  private:
    void openPreview(const QString& fileName, const QJsonObject& settings);

    EngineLink& m_link;
    QWidget* m_window;
};

} // namespace standby
